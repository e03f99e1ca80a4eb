package dev.backstop.authoring.internal.lint;

import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Parameter;
import java.util.Map;

/**
 * The numbers that satisfy a condition over a measure.
 *
 * @param lowIn whether the low end belongs to it
 * @param highIn whether the high end belongs to it
 */
record Interval(double low, boolean lowIn, double high, boolean highIn) {
    static final Interval ALL = new Interval(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY, false);

    /** Those that satisfy all comparisons of a condition, with the parameters' own values. */
    static Interval of(Condition condition, Map<String, Parameter> parameters) {
        Interval interval = ALL;
        for (Constraint constraint : condition.constraints()) {
            if (constraint.field().equals("value")) {
                interval = interval.and(
                        of(constraint.operator(), limit(constraint.operands().get(0), parameters)));
            }
        }
        return interval;
    }

    static Interval closed(double low, double high) {
        return new Interval(low, true, high, true);
    }

    private static double limit(Operand operand, Map<String, Parameter> parameters) {
        if (operand instanceof Operand.Limit limit) {
            Parameter parameter = parameters.get(limit.parameter());
            if (parameter == null) {
                throw new IllegalArgumentException("There is no parameter " + limit.parameter() + ".");
            }
            return parameter.value();
        }
        return ((Operand.Amount) operand).value();
    }

    private static Interval of(Operator operator, double limit) {
        return switch (operator) {
            case EQUAL -> closed(limit, limit);
            case LESS -> new Interval(ALL.low, false, limit, false);
            case AT_MOST -> new Interval(ALL.low, false, limit, true);
            case MORE -> new Interval(limit, false, ALL.high, false);
            case AT_LEAST -> new Interval(limit, true, ALL.high, false);
            case NOT_EQUAL, IN -> ALL;
        };
    }

    Interval and(Interval other) {
        boolean lower = low > other.low || low == other.low && !lowIn;
        boolean upper = high < other.high || high == other.high && !highIn;
        return new Interval(
                lower ? low : other.low,
                lower ? lowIn : other.lowIn,
                upper ? high : other.high,
                upper ? highIn : other.highIn);
    }

    boolean isEmpty() {
        return low > high || low == high && !(lowIn && highIn);
    }

    boolean contains(Interval other) {
        return and(other).equals(other);
    }

    /** Whether some number lies above this interval and below the other one. */
    boolean leavesGapBefore(Interval other) {
        return high < other.low || high == other.low && !highIn && !other.lowIn;
    }

    /** {@code from 2 to less than 5}. */
    String words() {
        String from = Double.isInfinite(low) ? "" : (lowIn ? "from " : "more than ") + number(low);
        String to = Double.isInfinite(high) ? "" : (highIn ? "up to " : "less than ") + number(high);
        return from.isEmpty() && to.isEmpty()
                ? "any number"
                : from + (from.isEmpty() || to.isEmpty() ? "" : " and ") + to;
    }

    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
