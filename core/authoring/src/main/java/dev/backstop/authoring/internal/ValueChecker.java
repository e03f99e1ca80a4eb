package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.internal.Syntax.Comparison;
import dev.backstop.authoring.internal.Syntax.Value;
import dev.backstop.authoring.internal.Syntax.ValueKind;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Checks what the value of a measure or a choice is compared with. */
final class ValueChecker {
    private static final Set<Operator> NUMBERS =
            EnumSet.of(Operator.EQUAL, Operator.LESS, Operator.AT_MOST, Operator.MORE, Operator.AT_LEAST);
    private static final Set<Operator> TEXTS = EnumSet.of(Operator.EQUAL, Operator.NOT_EQUAL, Operator.IN);

    private final String owner;
    private final List<String> ids;
    private final Terms terms;
    private final Faults faults;

    /** @param ids the ids that the pattern names */
    ValueChecker(String owner, List<String> ids, Terms terms, Faults faults) {
        this.owner = owner;
        this.ids = ids;
        this.terms = terms;
        this.faults = faults;
    }

    List<Constraint> measure(Comparison comparison) {
        Operator operator = comparison.operator();
        if (operator == null || !NUMBERS.contains(operator)) {
            faults.add(
                    Check.WRONG_CONDITION,
                    comparison.field().at(),
                    owner + " compares the value of a Measure otherwise than allowed; allowed are ==, <, <=, >, >=.");
            return List.of();
        }
        Value value = comparison.values().get(0);
        switch (value.kind()) {
            case LIMIT ->
                terms.parameters.check(value.token().text(), value.token().at(), owner, "reads", faults);
            case NUMBER -> checkZero(value);
            default ->
                faults.add(
                        Check.WRONG_CONDITION,
                        value.token().at(),
                        owner + " compares the value of a Measure with \""
                                + value.token().text() + "\"; allowed are limit.of(\"…\") and 0.");
        }
        return List.of(new Constraint("value", operator, Comparisons.operands(comparison)));
    }

    // A number in a rule has no source and no review date; a parameter has.
    private void checkZero(Value value) {
        if (!value.token().text().equals("0")) {
            faults.add(
                    Check.BARE_NUMBER,
                    value.token().at(),
                    owner + " has the bare number " + value.token().text()
                            + "; only 0 may stand in a rule, every other number is a parameter: limit.of(\"…\").");
        }
    }

    List<Constraint> choice(Comparison comparison) {
        Operator operator = comparison.operator();
        if (operator == null || !TEXTS.contains(operator)) {
            faults.add(
                    Check.WRONG_CONDITION,
                    comparison.field().at(),
                    owner
                            + " compares the value of a Choice otherwise than allowed; allowed are ==, !=, in ( … ) and texts.");
            return List.of();
        }
        comparison.values().forEach(this::checkChoiceValue);
        return List.of(new Constraint("value", operator, Comparisons.operands(comparison)));
    }

    private void checkChoiceValue(Value value) {
        Token token = value.token();
        if (value.kind() != ValueKind.TEXT) {
            faults.add(
                    Check.WRONG_CONDITION,
                    token.at(),
                    owner + " compares the value of a Choice with " + token.text()
                            + "; allowed is a text in double quotes.");
            return;
        }
        List<String> allowed = new ArrayList<>();
        ids.stream()
                .map(terms.choiceTerms::get)
                .filter(Objects::nonNull)
                .map(ChoiceTerm::values)
                .forEach(values -> allowed.addAll(values.keySet()));
        if (ids.stream().allMatch(terms.choices::has) && !ids.isEmpty() && !allowed.contains(token.text())) {
            faults.add(
                    Check.UNKNOWN_VALUE,
                    token.at(),
                    owner + " compares the choice " + Words.quoted(ids) + " with \"" + token.text()
                            + "\"; its values are " + Words.list(allowed) + ".",
                    Words.hint(token.text(), allowed));
        }
    }
}
