package dev.backstop.decision;

import java.util.List;
import java.util.Optional;

/**
 * What goes with the decision: what to do, what to be careful with, what to know.
 *
 * @param advice in the vocabulary's order
 * @param later education and reassurance beyond what one decision should tell, for another day, in that order
 * @param targets numbers to aim for, in the vocabulary's order; none while all training is blocked
 * @param exercises the exercises of a week; {@link ExercisePlan#NONE} while nothing says that anything may be done
 */
public record Guidance(List<Advice> advice, List<Advice> later, List<Target> targets, ExercisePlan exercises) {
    public Guidance {
        advice = List.copyOf(advice);
        later = List.copyOf(later);
        targets = List.copyOf(targets);
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

    /**
     * A number to aim for.
     *
     * @param id its id in the vocabulary
     * @param least the lower end, inclusive
     * @param most the upper end, inclusive; at least {@code least}
     * @param unit what both ends are counted in: "minutes a day"
     * @param message what it is for, and how to get there
     * @param reasons why, never empty
     */
    public record Target(String id, double least, double most, String unit, Message message, List<Reason> reasons) {
        public Target {
            reasons = List.copyOf(reasons);
        }
    }
}
