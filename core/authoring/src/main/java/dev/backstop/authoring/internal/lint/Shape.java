package dev.backstop.authoring.internal.lint;

import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.Rule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a condition says, whatever the order in which it says it. */
final class Shape {
    private Shape() {}

    /** Equal for conditions that say the same in another order. */
    static String of(Condition condition) {
        return condition.quantifier() + " " + condition.kind() + " "
                + condition.constraints().stream()
                        .map(Shape::of)
                        .sorted()
                        .distinct()
                        .toList();
    }

    private static String of(Constraint constraint) {
        Set<String> operands =
                constraint.operands().stream().map(Operand::toString).collect(Collectors.toCollection(TreeSet::new));
        // "in" with one is "==".
        String operator = constraint.operator() == Condition.Operator.IN && operands.size() == 1
                ? Condition.Operator.EQUAL.name()
                : constraint.operator().name();
        return constraint.field() + " " + operator + " " + operands;
    }

    static Set<String> of(List<Condition> conditions) {
        return conditions.stream().map(Shape::of).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a rule says about what: the call with its ids, without limits and degrees. */
    static String conclusion(Rule rule) {
        return rule.conclusion().arguments().stream()
                .filter(argument -> !argument.startsWith("limit.of(") && !argument.matches("[A-Z_]+"))
                .collect(Collectors.joining(", ", rule.conclusion().call() + "( ", " )"));
    }

    /** Whether it compares the value of exactly one measure. */
    static boolean isOfOneMeasure(Condition condition) {
        return condition.kind() == FactKind.MEASURE
                && condition.quantifier() != Quantifier.NOT
                && condition.ids().size() == 1;
    }

    /** Whether one of its comparisons is about this property. */
    static boolean says(Condition condition, String field) {
        return condition.constraints().stream()
                .anyMatch(constraint -> constraint.field().equals(field)
                        && constraint.operands().contains(new Operand.Flag(true)));
    }
}
