package dev.backstop.model;

import java.time.LocalDate;

/**
 * A phase that a clinician decided on instead of the rules: the next one although criteria are open, or any earlier
 * one. It is asked for once, and taken out of the plan when the phase has changed.
 *
 * @param phase the phase to be in from now on
 * @param role who decided: {@code physiotherapist}
 * @param reason why, in a few words
 * @param date when
 */
public record PhaseOverride(Phase phase, String role, String reason, LocalDate date) {}
