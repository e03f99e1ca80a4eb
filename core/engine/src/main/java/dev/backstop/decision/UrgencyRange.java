package dev.backstop.decision;

/**
 * Between which urgencies the answer stays, whatever the missing answers turn out to be.
 *
 * @param best the calmest that can still come out
 * @param worst the most urgent that can still come out
 */
public record UrgencyRange(Urgency best, Urgency worst) {}
