package dev.backstop.decision;

import java.time.LocalDate;

/**
 * The whole answer for one assessment. It supports a decision of the person and their clinician and is not a diagnosis.
 *
 * @param asOf the day for which it holds
 * @param statement that it is not a diagnosis; show it with every output
 * @param pack the rule pack that it was made with
 */
public record Decision(
        LocalDate asOf,
        Triage triage,
        Classification classification,
        LoadDecision load,
        PhaseDecision phase,
        Guidance guidance,
        Message statement,
        PackId pack) {}
