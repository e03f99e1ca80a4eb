package dev.backstop.authoring.internal.catalogue;

import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.internal.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where on the range of a number a condition holds.
 *
 * @param label what the number is, and its unit
 * @param min its smallest value
 * @param max its largest value
 * @param left where the part that holds begins, in percent of the bar
 * @param width how long that part is, in percent of the bar
 * @param limits the limits themselves, in words
 */
record LimitBar(String label, String min, String max, String left, String width, String limits) {
    /** A limit at the very end of a range has to be seen, too. */
    private static final double THINNEST = 1;

    /** A bar for each number that the rule compares with limits. */
    static List<LimitBar> of(Rule rule, PackContent content) {
        List<LimitBar> bars = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            List<Constraint> comparisons = condition.constraints().stream()
                    .filter(constraint ->
                            constraint.field().equals("value") && constraint.operator() != Operator.NOT_EQUAL)
                    .toList();
            if (condition.kind() == FactKind.MEASURE
                    && condition.quantifier() != Quantifier.NOT
                    && !comparisons.isEmpty()) {
                condition.ids().stream()
                        .map(id -> content.vocabulary().measures().get(id))
                        .filter(Objects::nonNull)
                        .forEach(measure -> bars.add(bar(measure, comparisons, content)));
            }
        }
        return bars;
    }

    private static LimitBar bar(MeasureTerm measure, List<Constraint> comparisons, PackContent content) {
        double low = measure.min();
        double high = measure.max();
        List<String> limits = new ArrayList<>();
        for (Constraint comparison : comparisons) {
            double limit = limit(comparison.operands().get(0), content);
            switch (comparison.operator()) {
                case LESS, AT_MOST -> high = Math.min(high, limit);
                case MORE, AT_LEAST -> low = Math.max(low, limit);
                default -> {
                    low = limit;
                    high = limit;
                }
            }
            limits.add((comparison.operator().words() + " " + Numbers.text(limit)).strip());
        }
        double range = Math.max(measure.max() - measure.min(), Double.MIN_NORMAL);
        double left = Math.min(100 - THINNEST, 100 * (low - measure.min()) / range);
        double width = Math.max(THINNEST, 100 * (high - low) / range);
        return new LimitBar(
                measure.label() + ", " + measure.unit(),
                Numbers.text(measure.min()),
                Numbers.text(measure.max()),
                percent(left),
                percent(width),
                String.join(" and ", limits));
    }

    private static double limit(Operand operand, PackContent content) {
        return operand instanceof Operand.Limit named
                ? Objects.requireNonNull(content.parameters().get(named.parameter()))
                        .value()
                : ((Operand.Amount) operand).value();
    }

    private static String percent(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
