package dev.backstop.decision;

import java.util.List;

/**
 * One criterion of a gate.
 *
 * @param id its id in the vocabulary
 * @param text what has to be so
 * @param status met, not met, or not known
 * @param reasons the rules that met it, or that would
 * @param missing ids of the facts that nobody gave, when the status is not known
 */
public record Criterion(String id, String text, Status status, List<Reason> reasons, List<String> missing) {
    public Criterion {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }

    /** Whether a criterion holds. */
    public enum Status {
        MET,
        UNMET,
        UNKNOWN
    }
}
