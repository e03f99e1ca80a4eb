package dev.backstop.decision;

/**
 * A text of the rule pack for its two audiences.
 *
 * @param id the text's key in the pack: {@code suspicion.fever}
 * @param person for the person themselves, in plain words
 * @param clinician for a clinician
 */
public record Message(String id, String person, String clinician) {}
