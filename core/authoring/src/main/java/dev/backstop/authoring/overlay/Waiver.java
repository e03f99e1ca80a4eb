package dev.backstop.authoring.overlay;

import java.time.LocalDate;

/**
 * Somebody's recorded decision that one thing in a pack may make an answer less urgent or let somebody train more.
 *
 * @param id what it is about: a rule, a parameter, a message, or a text of the vocabulary such as
 *     {@code question.fever}
 * @param reason why that is acceptable
 * @param reviewer role of who decided, such as {@code clinical safety officer}
 * @param day day of the decision
 */
public record Waiver(String id, String reason, String reviewer, LocalDate day) {}
