package dev.backstop.authoring.coverage;

import dev.backstop.authoring.coverage.Cell.Kind;
import dev.backstop.authoring.internal.EngineNeeds;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.Rule;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.internal.Numbers;
import dev.backstop.internal.RuleProbe;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why nothing can show a cell, where that follows from the vocabulary and the rule alone. */
final class CannotBe {
    private static final Set<String> OF_A_FINDING_THAT_MAY_BE_THERE = Set.of("recent", "worsening", "steady");

    private final Vocabulary vocabulary;
    private final RuleProbe probe;
    private final Steps steps;

    CannotBe(Vocabulary vocabulary, RuleProbe probe, Steps steps) {
        this.vocabulary = vocabulary;
        this.probe = probe;
        this.steps = steps;
    }

    /** The reason as a sentence; null where the cell may well be shown. */
    @Nullable
    String reason(Rule rule, Cell cell) {
        if (cell.condition() < 0) {
            return null;
        }
        Condition condition = rule.conditions().get(cell.condition());
        return switch (cell.kind()) {
            case UNKNOWN -> unknown(condition);
            case FAILS -> fails(rule, cell, condition);
            case ON_LIMIT, OFF_LIMIT -> limit(rule, cell, condition);
            case FIRED, ALONE -> null;
        };
    }

    private @Nullable String unknown(Condition condition) {
        boolean asks = condition.quantifier() == Quantifier.NOT
                || condition.constraints().stream()
                        .anyMatch(constraint -> constraint.field().equals("notAsked"));
        if (asks) {
            return "The condition is about what is not known, and whether something is known is known.";
        }
        boolean always = condition.kind() != FactKind.FINDING
                && condition.ids().stream().allMatch(id -> isAlwaysKnown(condition.kind(), id));
        return always ? String.join(", ", condition.ids()) + " is always known." : null;
    }

    private boolean isAlwaysKnown(FactKind kind, String id) {
        ChoiceTerm term = kind == FactKind.CHOICE ? vocabulary.choices().get(id) : null;
        return term == null ? id.equals(EngineNeeds.ALWAYS_KNOWN) : term.always();
    }

    private @Nullable String fails(Rule rule, Cell cell, Condition condition) {
        if (condition.kind() == FactKind.MEASURE && cell.part() >= 0) {
            Operator operator = RuleCells.parts(condition).get(cell.part()).operator();
            double limit = probe.limits(rule, cell.condition()).get(cell.part());
            boolean range = condition.ids().stream().allMatch(id -> holdsOverRange(id, operator, limit));
            if (range) {
                return "Every number that the measure may be satisfies " + operator.symbol() + " " + Numbers.text(limit)
                        + ".";
            }
            return counted(rule, cell.condition(), condition, operator, limit);
        }
        if (condition.kind() != FactKind.FINDING) {
            return null;
        }
        List<Constraint> parts = RuleCells.parts(condition);
        boolean wantsMore = parts.stream()
                .anyMatch(part -> OF_A_FINDING_THAT_MAY_BE_THERE.contains(part.field()) && RuleCells.isWanted(part));
        if (parts.size() > 1 && wantsMore && parts.get(cell.part()).field().equals("present")) {
            return "Only what is there, or may be, is recent, worsening or steady.";
        }
        return parts.size() == 1 && parts.get(0).field().equals("present")
                ? implied(rule, cell.condition(), condition)
                : null;
    }

    private boolean holdsOverRange(String id, Operator operator, double limit) {
        MeasureTerm term = vocabulary.measures().get(id);
        return term != null
                && operator != Operator.NOT_EQUAL
                && operator.holds(term.min(), limit)
                && operator.holds(term.max(), limit);
    }

    /** Other conditions alone make a count as large as this one wants. */
    private @Nullable String counted(Rule rule, int index, Condition condition, Operator operator, double limit) {
        MeasureTerm term = condition.ids().size() == 1
                ? vocabulary.measures().get(condition.ids().get(0))
                : null;
        if (term == null || (operator != Operator.AT_LEAST && operator != Operator.MORE)) {
            return null;
        }
        Set<String> counted = new HashSet<>();
        String of = term.upperBoundOf() == null ? term.id() : term.upperBoundOf();
        MeasureTerm count = vocabulary.measures().getOrDefault(of, term);
        count.counts().forEach(item -> counted.add(item.id()));
        long sure = others(rule, index)
                .filter(other -> isPresent(other)
                        && !other.ids().isEmpty()
                        && other.ids().stream().allMatch(counted::contains))
                .map(other -> other.ids().get(0))
                .distinct()
                .count();
        return operator.holds(sure, limit) ? "What the other conditions ask for is counted, and is enough." : null;
    }

    private @Nullable String implied(Rule rule, int index, Condition condition) {
        Set<String> wanted = new HashSet<>(condition.ids());
        return others(rule, index)
                .filter(CannotBe::isPresent)
                .filter(other -> !other.ids().isEmpty()
                        && other.ids().stream()
                                .allMatch(id -> wanted.contains(id)
                                        || vocabulary.implied(id).stream().anyMatch(wanted::contains)))
                .map(other -> String.join(", ", other.ids()) + " implies it.")
                .findFirst()
                .orElse(null);
    }

    private static Stream<Condition> others(Rule rule, int index) {
        return IntStream.range(0, rule.conditions().size())
                .filter(other -> other != index)
                .mapToObj(rule.conditions()::get);
    }

    private static boolean isPresent(Condition condition) {
        return condition.kind() == FactKind.FINDING
                && condition.constraints().stream()
                        .anyMatch(constraint -> constraint.field().equals("present"));
    }

    private @Nullable String limit(Rule rule, Cell cell, Condition condition) {
        double limit = probe.limits(rule, cell.condition()).get(cell.part());
        Operator operator = RuleCells.parts(condition).get(cell.part()).operator();
        boolean may = condition.ids().stream().anyMatch(id -> {
            MeasureTerm term = vocabulary.measures().get(id);
            return term == null
                    || (cell.kind() == Kind.ON_LIMIT
                            ? term.min() <= limit && limit <= term.max()
                            : hasOtherSide(term, operator, limit));
        });
        return may ? null : "The measure is never so.";
    }

    private boolean hasOtherSide(MeasureTerm term, Operator operator, double limit) {
        double step = steps.of(term.id());
        boolean at = operator.holds(limit, limit);
        return limit - step >= term.min() && operator.holds(limit - step, limit) != at
                || limit + step <= term.max() && operator.holds(limit + step, limit) != at;
    }
}
