package dev.backstop.decision;

import java.util.List;

/**
 * What becomes of a change that the plan proposes.
 *
 * @param reasons why, never empty
 */
public record PlanAnswer(Outcome outcome, List<Reason> reasons) {
    public PlanAnswer {
        reasons = List.copyOf(reasons);
    }

    /** From the freest to the most cautious. */
    public enum Outcome {
        /** It is within the bounds. */
        ACCEPTED,
        /** It is of the kind that may change, but more than it may: the bounds count instead. */
        CUT,
        /** It asks for more of what may not rise, or for anything where nothing is left. */
        REFUSED;

        /** The more cautious of the two. */
        public Outcome and(Outcome other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }
}
