package dev.backstop.decision;

/**
 * Between which urgencies the answer ends, whatever the missing answers turn out to be. Both ends are exact: there are
 * answers to all that is open with which each comes out, and none with which anything beyond does. Until everything is
 * answered, {@link Triage#urgency()} also takes into account that answers are missing.
 *
 * @param best the calmest that can still come out
 * @param worst the most urgent that can still come out
 */
public record UrgencyRange(Urgency best, Urgency worst) {}
