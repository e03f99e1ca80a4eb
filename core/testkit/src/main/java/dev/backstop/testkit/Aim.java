package dev.backstop.testkit;

import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.content.Vocabulary.Bound;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.Counted;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.model.Answer;
import dev.backstop.model.Course;
import dev.backstop.model.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Edits after which the condition of a rule holds, as far as facts can be given. So rules that need several answers at
 * once are met by generated assessments as often as those that need one.
 */
final class Aim {
    private final PackContent content;
    private final Boundaries boundaries;
    private final DerivedFacts derived;
    private final QuestionnaireEdits questionnaires;
    /** By choice and value. Many rules ask for what an earlier stage said, and many rules say it. */
    private final Map<List<String>, Arbitrary<Edit>> said = new HashMap<>();

    Aim(PackContent content, Boundaries boundaries) {
        this.content = content;
        this.boundaries = boundaries;
        this.derived =
                new DerivedFacts(content.vocabulary().exercises().exercises().keySet());
        this.questionnaires = new QuestionnaireEdits(content.vocabulary().instruments());
    }

    /** What makes the rule fire, as far as that can be given. */
    Arbitrary<Edit> at(Rule rule) {
        List<Arbitrary<Edit>> edits = rule.conditions().stream().map(this::at).toList();
        return Combinators.combine(edits).as(Edit::all);
    }

    Arbitrary<Edit> at(Condition condition) {
        if (condition.quantifier() == Condition.Quantifier.NOT) {
            return Arbitraries.just(draft -> condition.ids().forEach(id -> {
                draft.measures.remove(id);
                draft.choices.remove(id);
            }));
        }
        return switch (condition.kind()) {
            case FINDING -> finding(condition);
            case MEASURE -> measure(condition);
            case CHOICE -> choice(condition);
        };
    }

    private Arbitrary<Edit> finding(Condition condition) {
        List<String> ids = content.vocabulary().findings().values().stream()
                .filter(term -> isAbout(condition, term))
                .map(FindingTerm::id)
                .toList();
        if (ids.isEmpty()) {
            return Arbitraries.just(Edit.NOTHING);
        }
        boolean absent = is(condition, "absent", true);
        boolean unsure = is(condition, "unsure", true);
        boolean notAsked = is(condition, "notAsked", true);
        boolean old = is(condition, "steady", true) || is(condition, "recent", false);
        boolean worsening = is(condition, "worsening", true);
        boolean calm = is(condition, "steady", true) || is(condition, "worsening", false);
        int days = boundaries.parameter("finding.recent-days").orElse(0.0).intValue() + 1;
        Course course = worsening ? Course.WORSENING : calm ? Course.STABLE : null;
        return Arbitraries.of(ids).map(id -> draft -> {
            if (notAsked) {
                draft.findings.remove(id);
            } else if (absent) {
                draft.findings.put(id, Finding.ABSENT);
            } else {
                @Nullable LocalDate since = old ? draft.asOf.minusDays(days) : null;
                draft.findings.put(id, new Finding(unsure ? Answer.UNSURE : Answer.PRESENT, since, course));
            }
        });
    }

    static boolean isAbout(Condition condition, FindingTerm term) {
        List<String> ids = condition.ids();
        String group = condition.group();
        return (ids.isEmpty() || ids.contains(term.id()))
                && (group == null || group.equals(term.group()))
                && (!is(condition, "required", true) || term.required())
                && (!is(condition, "required", false) || !term.required());
    }

    static boolean is(Condition condition, String field, boolean wanted) {
        return condition.constraints().stream()
                .filter(constraint -> constraint.field().equals(field))
                .anyMatch(constraint -> flag(constraint) == wanted);
    }

    private static boolean flag(Constraint constraint) {
        boolean value = constraint.operands().get(0) instanceof Operand.Flag flag && flag.value();
        return value == (constraint.operator() == Operator.EQUAL);
    }

    private Arbitrary<Edit> measure(Condition condition) {
        List<Arbitrary<Edit>> edits = new ArrayList<>();
        for (String id : condition.ids()) {
            MeasureTerm term = content.vocabulary().measures().get(id);
            List<Double> values = term == null ? List.of() : satisfying(condition, term);
            if (term != null && !values.isEmpty()) {
                edits.add(Arbitraries.of(values).map(value -> set(term, value)));
            }
        }
        return edits.isEmpty() ? Arbitraries.just(Edit.NOTHING) : Arbitraries.oneOf(edits);
    }

    /** Values at the limits and at both ends of the range for which every comparison holds. */
    private List<Double> satisfying(Condition condition, MeasureTerm term) {
        return boundaries.around(term.id(), term.min(), term.max()).stream()
                .filter(value -> condition.constraints().stream()
                        .filter(constraint -> constraint.field().equals("value"))
                        .allMatch(constraint -> holds(constraint, value)))
                .toList();
    }

    private boolean holds(Constraint constraint, double value) {
        Optional<Double> limit = boundaries.value(constraint.operands().get(0));
        if (limit.isEmpty()) {
            return false;
        }
        int order = Double.compare(value, limit.get());
        return switch (constraint.operator()) {
            case EQUAL, IN -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    /** Gives the measure this value, or the part of the assessment that it is derived from. */
    Edit set(MeasureTerm term, double value) {
        if (term.isCount()) {
            return count(content.vocabulary().counted(term), value);
        }
        if (term.id().startsWith(Edits.CAPACITY)) {
            return Edits.capacity(term.id(), 0, value);
        }
        return questionnaires
                .measure(term, value)
                .orElseGet(() -> term.isDerived()
                        ? derived.measure(term.id(), value)
                        : draft -> draft.measures.put(term.id(), value));
    }

    /** The first few of what is counted hold, and the findings after them do not. */
    private Edit count(List<Counted> items, double value) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Counted item = items.get(i);
            Bound bound = item.bound();
            boolean holds = i < value;
            if (bound == null) {
                edits.add(draft -> draft.findings.put(item.id(), holds ? Finding.PRESENT : Finding.ABSENT));
            } else if (holds) {
                edits.add(satisfying(item.id(), bound));
            }
        }
        return Edit.all(edits);
    }

    /** A value of the measure for which the comparison holds. */
    private Edit satisfying(String measureId, Bound bound) {
        MeasureTerm term = content.vocabulary().measures().get(measureId);
        if (term == null) {
            return Edit.NOTHING;
        }
        Constraint constraint =
                new Constraint("value", bound.operator(), List.of(new Operand.Limit(bound.parameter())));
        return boundaries.around(term.id(), term.min(), term.max()).stream()
                .filter(value -> holds(constraint, value))
                .findFirst()
                .map(value -> set(term, value))
                .orElse(Edit.NOTHING);
    }

    private Arbitrary<Edit> choice(Condition condition) {
        List<Arbitrary<Edit>> edits = new ArrayList<>();
        for (String id : condition.ids()) {
            ChoiceTerm term = content.vocabulary().choices().get(id);
            if (term != null) {
                values(condition, term).forEach(value -> edits.add(set(term, value)));
            }
        }
        return edits.isEmpty() ? Arbitraries.just(Edit.NOTHING) : Arbitraries.oneOf(edits);
    }

    private static List<String> values(Condition condition, ChoiceTerm term) {
        return term.values().keySet().stream()
                .filter(value -> condition.constraints().stream()
                        .filter(constraint -> constraint.field().equals("value"))
                        .allMatch(constraint -> (constraint.operator() != Operator.NOT_EQUAL)
                                == constraint.operands().contains(new Operand.Text(value))))
                .toList();
    }

    private Arbitrary<Edit> set(ChoiceTerm term, String value) {
        if (!term.isDerived()) {
            return Arbitraries.just(draft -> draft.choices.put(term.id(), value));
        }
        Optional<Edit> edit = derived.choice(term.id(), value);
        if (edit.isPresent()) {
            return Arbitraries.just(edit.get());
        }
        List<String> key = List.of(term.id(), value);
        Arbitrary<Edit> known = said.get(key);
        if (known == null) {
            known = said(term.id(), value);
            said.put(key, known);
        }
        return known;
    }

    /** The answer of an earlier stage: aims at the rules that give it. */
    private Arbitrary<Edit> said(String choice, String value) {
        List<Rule> rules = content.rules().stream()
                .filter(rule -> concludes(rule, choice, value))
                .toList();
        return rules.isEmpty()
                ? Arbitraries.just(Edit.NOTHING)
                : new Made<>(Arbitraries.oneOf(rules.stream().map(this::at).toList()));
    }

    private static boolean concludes(Rule rule, String choice, String value) {
        List<String> arguments = rule.conclusion().arguments();
        return switch (choice) {
            case "triage.suspicion" ->
                rule.conclusion().call().equals("suspicion") && arguments.get(0).equals(value);
            case "triage.outcome", "triage.urgency", "triage.training-limit" ->
                rule.conclusion().call().equals("suspicion")
                        && arguments.stream().anyMatch(argument -> argument.endsWith(constant(value)));
            case "load.verdict" -> rule.conclusion().call().equals(value);
            default -> arguments.equals(List.of(choice, value));
        };
    }

    private static String constant(String value) {
        return value.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
