package dev.backstop.authoring.change;

import dev.backstop.authoring.internal.TurningPoints;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.content.Vocabulary.Polarity;
import dev.backstop.decision.MatchedFact;
import dev.backstop.engine.RuleExplanation.ConditionExplanation;
import dev.backstop.model.Course;
import dev.backstop.model.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/** Answers that make a condition of a rule hold, or no longer hold. Age, sex and what is past for good are none. */
final class Levers {
    private static final Set<String> FIXED =
            Set.of("person.age", "person.sex", "episode.age-at-onset", "episode.days", "episode.in-year");

    private final PackContent pack;
    private final TurningPoints turning;
    private final LocalDate today;

    Levers(PackContent pack, LocalDate today) {
        this.pack = pack;
        this.turning = new TurningPoints(List.of(pack));
        this.today = today;
    }

    /** Each of these alone makes the condition hold; the nearest to what is so comes first. */
    List<Atom> toHold(Condition condition, ConditionExplanation now) {
        return switch (condition.kind()) {
            case FINDING -> findings(condition);
            case MEASURE -> condition.quantifier() == Quantifier.NOT ? List.of() : numbers(condition, now, true);
            case CHOICE -> condition.quantifier() == Quantifier.NOT ? List.of() : values(condition, true);
        };
    }

    /** All of these together make it hold no longer; empty where that cannot be done. */
    List<Atom> toFail(Condition condition, ConditionExplanation now) {
        return switch (condition.kind()) {
            case FINDING -> calmed(now);
            case MEASURE -> first(numbers(condition, now, condition.quantifier() == Quantifier.NOT));
            case CHOICE -> first(values(condition, condition.quantifier() == Quantifier.NOT));
        };
    }

    private static List<Atom> first(List<Atom> atoms) {
        return atoms.isEmpty() ? atoms : atoms.subList(0, 1);
    }

    private List<Atom> findings(Condition condition) {
        List<Atom> atoms = new ArrayList<>();
        if (is(condition, "notAsked", true) || is(condition, "unsure", true)) {
            return atoms;
        }
        boolean old = is(condition, "steady", true) || is(condition, "recent", false);
        Course course = is(condition, "worsening", true) ? Course.WORSENING : old ? Course.STABLE : null;
        Finding answer = is(condition, "absent", true)
                ? Finding.ABSENT
                : Finding.present(old ? today.minusYears(1) : null, course);
        for (FindingTerm term : pack.vocabulary().findings().values()) {
            boolean about = (condition.ids().isEmpty() || condition.ids().contains(term.id()))
                    && (condition.group() == null || term.group().equals(condition.group()))
                    && (!is(condition, "required", true) || term.required());
            if (about) {
                atoms.add(new Atom(term.id(), answer));
            }
        }
        return atoms;
    }

    private static boolean is(Condition condition, String field, boolean wanted) {
        return condition.constraints().stream()
                .filter(constraint -> constraint.field().equals(field))
                .anyMatch(constraint -> constraint.operands().get(0) instanceof Operand.Flag flag
                        && (flag.value() == (constraint.operator() == Operator.EQUAL)) == wanted);
    }

    /** What matched now is answered the calm way. */
    private List<Atom> calmed(ConditionExplanation now) {
        List<Atom> atoms = new ArrayList<>();
        for (MatchedFact fact : now.facts()) {
            FindingTerm term = pack.vocabulary().findings().get(fact.id());
            boolean calm = fact.value().equals("absent");
            if (term == null || (calm && term.polarity() == Polarity.DANGER)) {
                return List.of();
            }
            atoms.add(new Atom(fact.id(), calm ? Finding.PRESENT : Finding.ABSENT));
        }
        return atoms;
    }

    private List<Atom> numbers(Condition condition, ConditionExplanation now, boolean hold) {
        List<Atom> atoms = new ArrayList<>();
        for (String id : condition.ids()) {
            MeasureTerm term = pack.vocabulary().measures().get(id);
            if (term == null || FIXED.contains(id)) {
                continue;
            }
            double from = now.facts().stream()
                    .filter(fact -> fact.id().equals(id))
                    .mapToDouble(fact -> number(fact.value()))
                    .findFirst()
                    .orElseGet(() -> turning.limits(id).isEmpty()
                            ? term.min()
                            : turning.limits(id).first());
            turning.around(id, term.min(), term.max()).stream()
                    .filter(value -> holds(condition, value) == hold)
                    .min(Comparator.comparingDouble(value -> Math.abs(value - from)))
                    .ifPresent(value -> atoms.add(new Atom(id, value)));
        }
        return atoms;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    private boolean holds(Condition condition, double value) {
        for (Constraint constraint : condition.constraints()) {
            if (constraint.field().equals("value")) {
                OptionalDouble limit = TurningPoints.value(constraint.operands().get(0), pack);
                if (limit.isEmpty() || !constraint.operator().holds(value, limit.getAsDouble())) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Atom> values(Condition condition, boolean hold) {
        List<Atom> atoms = new ArrayList<>();
        for (String id : condition.ids()) {
            ChoiceTerm term = pack.vocabulary().choices().get(id);
            if (term == null || FIXED.contains(id) || isDecided(id)) {
                continue;
            }
            term.values().keySet().stream()
                    .filter(value -> condition.constraints().stream()
                                    .filter(constraint -> constraint.field().equals("value"))
                                    .allMatch(constraint -> (constraint.operator() != Operator.NOT_EQUAL)
                                            == constraint.operands().contains(new Operand.Text(value)))
                            == hold)
                    .forEach(value -> atoms.add(new Atom(id, value)));
        }
        return atoms;
    }

    /** Whether it is the answer of a stage. */
    private static boolean isDecided(String choice) {
        return List.of("triage.", "classification.", "load.", "phase.").stream()
                .anyMatch(choice.toLowerCase(Locale.ROOT)::startsWith);
    }
}
