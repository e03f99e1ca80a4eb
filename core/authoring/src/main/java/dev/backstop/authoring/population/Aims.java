package dev.backstop.authoring.population;

import dev.backstop.authoring.internal.AssessmentDraft;
import dev.backstop.authoring.internal.FactSetter;
import dev.backstop.authoring.internal.TurningPoints;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.model.Answer;
import dev.backstop.model.Course;
import dev.backstop.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Makes the conditions of a rule hold, as far as that can be done. */
final class Aims {
    private static final String RECENT_DAYS = "finding.recent-days";
    private static final int DEEPEST = 3;

    private final Union union;
    private final TurningPoints turning;
    private final FactSetter setter;
    private final double oldDays;

    Aims(Union union, TurningPoints turning, FactSetter setter) {
        this.union = union;
        this.turning = turning;
        this.setter = setter;
        this.oldDays = 1
                + union.packs().stream()
                        .map(pack -> pack.parameters().get(RECENT_DAYS))
                        .mapToDouble(limit -> limit == null ? 0 : limit.value())
                        .max()
                        .orElse(0);
    }

    void at(Rule rule, AssessmentDraft draft, Chance chance) {
        at(rule, draft, chance, 0);
    }

    private void at(Rule rule, AssessmentDraft draft, Chance chance, int depth) {
        for (Condition condition : rule.conditions()) {
            switch (condition.kind()) {
                case FINDING -> finding(condition, draft, chance);
                case MEASURE -> measure(condition, draft, chance);
                case CHOICE -> choice(condition, draft, chance, depth);
            }
        }
    }

    private void finding(Condition condition, AssessmentDraft draft, Chance chance) {
        List<FindingTerm> about = union.vocabulary().findings().values().stream()
                .filter(term -> isAbout(condition, term))
                .toList();
        if (about.isEmpty()) {
            return;
        }
        String id = chance.of(about).id();
        if (is(condition, "notAsked", true)) {
            draft.findings().remove(id);
        } else if (is(condition, "absent", true)) {
            draft.findings().put(id, Finding.ABSENT);
        } else {
            boolean old = is(condition, "steady", true) || is(condition, "recent", false);
            Course course = is(condition, "worsening", true)
                    ? Course.WORSENING
                    : old || is(condition, "worsening", false) ? Course.STABLE : null;
            draft.findings()
                    .put(
                            id,
                            new Finding(
                                    is(condition, "unsure", true) ? Answer.UNSURE : Answer.PRESENT,
                                    old ? draft.asOf().minusDays((long) oldDays) : null,
                                    course));
        }
    }

    private static boolean isAbout(Condition condition, FindingTerm term) {
        String group = condition.group();
        return (condition.ids().isEmpty() || condition.ids().contains(term.id()))
                && (group == null || group.equals(term.group()))
                && (!is(condition, "required", true) || term.required())
                && (!is(condition, "required", false) || !term.required());
    }

    private static boolean is(Condition condition, String field, boolean wanted) {
        return condition.constraints().stream()
                .filter(constraint -> constraint.field().equals(field))
                .anyMatch(constraint -> constraint.operands().get(0) instanceof Operand.Flag flag
                        && (flag.value() == (constraint.operator() == Operator.EQUAL)) == wanted);
    }

    private void measure(Condition condition, AssessmentDraft draft, Chance chance) {
        String id = chance.of(condition.ids());
        MeasureTerm term = union.vocabulary().measures().get(id);
        if (term == null) {
            return;
        }
        if (condition.quantifier() == Quantifier.NOT) {
            draft.measures().remove(id);
            return;
        }
        List<Double> values = satisfying(condition, term);
        if (!values.isEmpty()) {
            setter.measure(draft, id, chance.of(values));
        }
    }

    /** Values at the limits and at both ends of the range with which the condition holds in some pack. */
    List<Double> satisfying(Condition condition, MeasureTerm term) {
        List<Double> values = new ArrayList<>();
        for (double value : turning.around(term.id(), term.min(), term.max())) {
            if (union.packs().stream().anyMatch(pack -> holds(condition, value, pack))) {
                values.add(value);
            }
        }
        return values;
    }

    static boolean holds(Condition condition, double value, PackContent pack) {
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

    private void choice(Condition condition, AssessmentDraft draft, Chance chance, int depth) {
        String id = chance.of(condition.ids());
        ChoiceTerm term = union.vocabulary().choices().get(id);
        if (term == null) {
            return;
        }
        if (condition.quantifier() == Quantifier.NOT) {
            draft.choices().remove(id);
            return;
        }
        List<String> values = satisfying(condition, term);
        if (values.isEmpty()) {
            return;
        }
        String value = chance.of(values);
        if (!setter.choice(draft, id, value) && depth < DEEPEST) {
            List<Rule> giving = union.rules().stream()
                    .filter(rule -> gives(rule, id, value))
                    .toList();
            if (!giving.isEmpty()) {
                at(chance.of(giving), draft, chance, depth + 1);
            }
        }
    }

    static List<String> satisfying(Condition condition, ChoiceTerm term) {
        return term.values().keySet().stream()
                .filter(value -> condition.constraints().stream()
                        .filter(constraint -> constraint.field().equals("value"))
                        .allMatch(constraint -> (constraint.operator() != Operator.NOT_EQUAL)
                                == constraint.operands().contains(new Operand.Text(value))))
                .toList();
    }

    /** Whether a rule can give a choice of its stage a value. */
    private static boolean gives(Rule rule, String choice, String value) {
        List<String> arguments = rule.conclusion().arguments();
        return switch (choice) {
            case "triage.suspicion" ->
                rule.conclusion().call().equals("suspicion") && arguments.get(0).equals(value);
            case "triage.outcome", "triage.urgency", "triage.training-limit", "triage.known-training-limit" ->
                rule.conclusion().call().equals("suspicion")
                        && arguments.contains(value.toUpperCase(Locale.ROOT).replace('-', '_'));
            case "load.verdict" -> rule.conclusion().call().equals(value);
            default -> arguments.equals(List.of(choice, value));
        };
    }
}
