package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.internal.Syntax.Comparison;
import dev.backstop.authoring.internal.Syntax.Pattern;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks the patterns of one rule and turns them into its condition. */
final class ConditionChecker {
    private final Stage stage;
    private final String owner;
    private final Terms terms;
    private final Faults faults;

    ConditionChecker(Stage stage, String owner, Terms terms, Faults faults) {
        this.stage = stage;
        this.owner = owner;
        this.terms = terms;
        this.faults = faults;
    }

    List<Condition> check(List<Pattern> patterns) {
        List<Condition> conditions = new ArrayList<>();
        for (Pattern pattern : patterns) {
            FactKind kind = kind(pattern.type());
            if (kind != null) {
                conditions.add(condition(pattern, kind));
            }
        }
        return conditions;
    }

    private @Nullable FactKind kind(Token type) {
        List<String> names =
                Stream.of(FactKind.values()).map(FactKind::typeName).toList();
        for (FactKind kind : FactKind.values()) {
            if (kind.typeName().equals(type.text())) {
                return kind;
            }
        }
        faults.add(
                Check.WRONG_CONDITION,
                type.at(),
                owner + " has a pattern over \"" + type.text() + "\"; allowed are " + Words.list(names) + ".",
                Words.hint(type.text(), names));
        return null;
    }

    private Condition condition(Pattern pattern, FactKind kind) {
        if (pattern.quantifier() == Quantifier.NOT) {
            checkNot(pattern, kind);
        }
        List<Constraint> constraints = switch (kind) {
            case FINDING -> new FindingChecker(owner, terms, faults).check(pattern);
            case MEASURE, CHOICE -> values(pattern, kind);
        };
        return new Condition(
                pattern.quantifier(), kind, constraints, pattern.at().line());
    }

    // What is not there is unknown, so "not" can only mean that.
    private void checkNot(Pattern pattern, FactKind kind) {
        boolean onlyId = pattern.comparisons().size() == 1
                && pattern.comparisons().get(0).field().is("id")
                && pattern.comparisons().get(0).operator() == Operator.EQUAL;
        if (kind == FactKind.FINDING || !onlyId) {
            faults.add(
                    Check.UNKNOWN_AS_NO,
                    pattern.at(),
                    owner + " uses \"not\" otherwise than for \"it is not known\"; allowed are"
                            + " not Measure( id == \"…\" ) and not Choice( id == \"…\" ).");
        }
    }

    private List<Constraint> values(Pattern pattern, FactKind kind) {
        List<Constraint> constraints = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Comparison comparison : pattern.comparisons()) {
            if (comparison.field().is("id") && !comparison.negated()) {
                if (!ids.isEmpty()) {
                    faults.add(
                            Check.DUPLICATE_ENTRY,
                            comparison.field().at(),
                            owner + " names the id of a pattern twice.");
                }
                constraints.addAll(ids(comparison, kind, ids));
            }
        }
        if (ids.isEmpty()
                && constraints.isEmpty()
                && pattern.comparisons().stream().noneMatch(c -> c.field().is("id"))) {
            faults.add(
                    Check.WRONG_CONDITION,
                    pattern.at(),
                    owner + " has a " + kind.typeName() + " without id == \"…\" or id in ( \"…\", \"…\" ).");
        }
        ValueChecker values = new ValueChecker(owner, ids, terms, faults);
        for (Comparison comparison : pattern.comparisons()) {
            String field = comparison.field().text();
            if (comparison.negated()) {
                faults.add(
                        Check.WRONG_CONDITION,
                        comparison.field().at(),
                        owner + " negates \"" + field + "\"; only findings have properties that may be.");
            } else if (field.equals("value")) {
                constraints.addAll(kind == FactKind.MEASURE ? values.measure(comparison) : values.choice(comparison));
            } else if (!field.equals("id")) {
                faults.add(
                        Check.WRONG_CONDITION,
                        comparison.field().at(),
                        owner + " asks a " + kind.typeName() + " for \"" + field + "\"; it has id, value.",
                        Words.hint(field, List.of("id", "value")));
            }
        }
        return constraints;
    }

    private List<Constraint> ids(Comparison comparison, FactKind kind, List<String> ids) {
        Names names = kind == FactKind.MEASURE ? terms.measures : terms.choices;
        List<Constraint> constraint = Comparisons.texts(comparison, owner, faults);
        for (Syntax.Value value : constraint.isEmpty() ? List.<Syntax.Value>of() : comparison.values()) {
            String id = value.token().text();
            ids.add(id);
            if (names.check(id, value.token().at(), owner, "asks for", faults) && kind == FactKind.CHOICE) {
                checkStage(id, value.token());
            }
        }
        return constraint;
    }

    private void checkStage(String id, Token token) {
        Stage first = EngineNeeds.firstStage(id);
        if (first.compareTo(stage) > 0) {
            faults.add(
                    Check.WRONG_STAGE,
                    token.at(),
                    owner + " asks for the choice \"" + id + "\", which is known from the " + first.id()
                            + " stage on only.");
        }
    }
}
