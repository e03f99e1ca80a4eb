package dev.backstop.facts;

/**
 * One answer out of several that is known, given or decided by an earlier stage. One that is not known has no fact.
 *
 * @param id the choice's id in the vocabulary
 * @param value one of the values that the vocabulary lists for it, in kebab-case
 */
public record Choice(String id, String value) {}
