package dev.backstop.facts;

/**
 * One number that is known, given or derived. A number that is not known has no fact.
 *
 * @param id the measure's id in the vocabulary
 * @param value the number, in the unit that the vocabulary gives
 */
public record Measure(String id, double value) {}
