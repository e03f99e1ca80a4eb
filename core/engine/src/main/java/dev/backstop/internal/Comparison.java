package dev.backstop.internal;

import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Limits;
import dev.backstop.content.Vocabulary.Bound;

/** A comparison of a number with a limit that has been looked up. */
record Comparison(Operator operator, double limit) {
    static Comparison[] of(Condition condition, Limits limits) {
        return condition.constraints().stream()
                .filter(constraint -> constraint.field().equals("value"))
                .map(constraint -> new Comparison(constraint.operator(), limit(constraint, limits)))
                .toArray(Comparison[]::new);
    }

    static Comparison of(Bound bound, Limits limits) {
        return new Comparison(bound.operator(), limits.of(bound.parameter()));
    }

    private static double limit(Constraint constraint, Limits limits) {
        return constraint.operands().get(0) instanceof Operand.Limit named
                ? limits.of(named.parameter())
                : ((Operand.Amount) constraint.operands().get(0)).value();
    }

    static boolean allHold(Comparison[] comparisons, double value) {
        for (Comparison comparison : comparisons) {
            if (!comparison.holds(value)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it leaves out nothing but one number between these two. */
    boolean excludesOnly(double low, double high) {
        return operator == Operator.NOT_EQUAL && low <= limit && limit <= high;
    }

    boolean holds(double value) {
        return operator.holds(value, limit);
    }
}
