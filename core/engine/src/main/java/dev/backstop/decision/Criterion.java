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
 * @param needs what does not hold yet, rule by rule; empty when the criterion is met
 */
public record Criterion(
        String id, String text, Status status, List<Reason> reasons, List<String> missing, List<Need> needs) {
    public Criterion {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
        needs = List.copyOf(needs);
    }

    /**
     * One condition that does not hold yet. All needs of one rule together would meet the criterion; those of another
     * rule are another way.
     *
     * @param rule the rule that waits for it
     * @param text what it asks for, with its limits
     * @param now what is so now; empty when that is not known
     */
    public record Need(String rule, String text, List<MatchedFact> now) {
        public Need {
            now = List.copyOf(now);
        }
    }

    /** Whether a criterion holds. */
    public enum Status {
        MET,
        UNMET,
        UNKNOWN
    }
}
