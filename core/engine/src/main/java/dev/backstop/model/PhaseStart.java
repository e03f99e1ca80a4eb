package dev.backstop.model;

import java.time.LocalDate;

/**
 * That a phase began.
 *
 * @param phase the phase
 * @param since its first day
 */
public record PhaseStart(Phase phase, LocalDate since) {}
