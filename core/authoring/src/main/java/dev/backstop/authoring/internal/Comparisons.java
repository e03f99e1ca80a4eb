package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.internal.Syntax.Comparison;
import dev.backstop.authoring.internal.Syntax.ValueKind;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Operator;
import java.util.List;

/** Turns what a rule compares with into operands. */
final class Comparisons {
    private Comparisons() {}

    /** A comparison of an id, {@code == "…"} or {@code in ( "…" )}; empty, with a fault, if it is something else. */
    static List<Constraint> texts(Comparison comparison, String owner, Faults faults) {
        Operator operator = comparison.operator();
        String field = comparison.field().text();
        boolean texts = comparison.values().stream().allMatch(value -> value.kind() == ValueKind.TEXT);
        if (operator == null || !texts || operator != Operator.EQUAL && operator != Operator.IN) {
            faults.add(
                    Check.WRONG_CONDITION,
                    comparison.field().at(),
                    owner + " compares \"" + field + "\" otherwise than allowed; allowed are " + field
                            + " == \"…\" and " + field + " in ( \"…\", \"…\" ).");
            return List.of();
        }
        return List.of(new Constraint(field, operator, operands(comparison)));
    }

    static List<Operand> operands(Comparison comparison) {
        return comparison.values().stream()
                .<Operand>map(value -> switch (value.kind()) {
                    case TEXT, CONSTANT -> new Operand.Text(value.token().text());
                    case NUMBER ->
                        new Operand.Amount(Double.parseDouble(value.token().text()));
                    case LIMIT -> new Operand.Limit(value.token().text());
                })
                .toList();
    }
}
