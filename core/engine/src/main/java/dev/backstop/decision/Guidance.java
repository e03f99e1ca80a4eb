package dev.backstop.decision;

import java.util.List;
import java.util.Optional;

/**
 * What goes with the decision: what to do, what to be careful with, what to know.
 *
 * @param advice in the vocabulary's order
 */
public record Guidance(List<Advice> advice) {
    public Guidance {
        advice = List.copyOf(advice);
    }

    /** Whether a scan is worth thinking of; empty while that cannot be told. */
    public Optional<Advice> imaging() {
        return advice.stream().filter(one -> one.kind() == AdviceKind.IMAGING).findFirst();
    }

    /**
     * One piece of advice.
     *
     * @param id its id in the vocabulary
     * @param kind what sort of advice it is
     * @param message the advice
     * @param reasons why, never empty
     */
    public record Advice(String id, AdviceKind kind, Message message, List<Reason> reasons) {
        public Advice {
            reasons = List.copyOf(reasons);
        }
    }
}
