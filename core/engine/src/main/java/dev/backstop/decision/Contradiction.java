package dev.backstop.decision;

/**
 * Two answers that cannot both be right. The finding counts as present, so that the mistake is on the safe side.
 *
 * @param finding id of the finding that was answered absent
 * @param impliedBy id of the finding, measure or choice that cannot be as it is without that finding
 * @param text what to ask again, as a sentence with the labels of both
 */
public record Contradiction(String finding, String impliedBy, String text) {}
