package dev.backstop.authoring.internal.lint;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.internal.EngineNeeds;
import dev.backstop.authoring.internal.Faults;
import dev.backstop.authoring.internal.Place;
import dev.backstop.authoring.internal.ReadPack;
import dev.backstop.authoring.internal.ReadRule;
import dev.backstop.authoring.internal.Terms;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds rules that no answers can make fire, and conditions that no answers can make fail. */
final class FiringLint {
    // Several suspicions stand at once, so two conditions about them never contradict each other.
    private static final String MANY_VALUED = "triage.suspicion";

    private final ReadPack pack;
    private final Terms terms;
    private final ReadRule rule;
    private final Faults faults;

    private FiringLint(ReadPack pack, ReadRule rule, Faults faults) {
        this.pack = pack;
        this.terms = pack.terms();
        this.rule = rule;
        this.faults = faults;
    }

    static void check(ReadPack pack, Faults faults) {
        pack.active().forEach(rule -> new FiringLint(pack, rule, faults).check());
    }

    private void check() {
        Map<String, Interval> measures = new LinkedHashMap<>();
        Map<String, Set<String>> choices = new LinkedHashMap<>();
        Map<String, Condition> unknown = new LinkedHashMap<>();
        Map<String, Condition> known = new LinkedHashMap<>();
        List<Condition> vacuous = new ArrayList<>();
        for (Condition condition : rule.rule().conditions()) {
            if (condition.quantifier() == Quantifier.NOT) {
                condition.ids().forEach(id -> unknown.put(id, condition));
                continue;
            }
            if (condition.ids().size() == 1) {
                known.put(condition.ids().get(0), condition);
            }
            boolean holds = switch (condition.kind()) {
                case MEASURE -> measure(condition, measures);
                case CHOICE -> choice(condition, choices);
                case FINDING -> finding(condition);
            };
            if (holds) {
                vacuous.add(condition);
            }
        }
        unknown.forEach((id, condition) -> {
            ChoiceTerm choice = terms.choiceTerms.get(id);
            if (known.containsKey(id)) {
                never(condition, "\"" + id + "\" cannot be known and not known");
            } else if (choice != null && choice.always()) {
                never(condition, "\"" + id + "\" is known in every decision");
            }
        });
        contradictions();
        alwaysTrue(vacuous);
    }

    private boolean measure(Condition condition, Map<String, Interval> seen) {
        Interval wanted = Interval.of(condition, terms.parameterTerms);
        boolean all = true;
        boolean none = true;
        Interval range = Interval.ALL;
        for (String id : condition.ids()) {
            MeasureTerm term = terms.measureTerms.get(id);
            range = term == null ? Interval.ALL : Interval.closed(term.min(), term.max());
            all &= wanted.contains(range);
            none &= wanted.and(range).isEmpty();
        }
        if (none) {
            never(
                    condition,
                    "it wants " + wanted.words() + " of " + quoted(condition)
                            + (condition.ids().size() == 1
                                    ? ", which can only be " + range.words()
                                    : ", which none can be"));
        } else if (Shape.isOfOneMeasure(condition)) {
            String id = condition.ids().get(0);
            Interval before = seen.getOrDefault(id, range);
            Interval both = before.and(wanted);
            if (both.isEmpty()) {
                never(
                        condition,
                        "it wants " + wanted.words() + " of " + quoted(condition)
                                + ", of which another condition wants " + before.words());
            }
            seen.put(id, both);
        }
        return all && !wanted.equals(Interval.ALL) && !asksWhetherKnown(condition);
    }

    // "value > 0" of a number that never is 0 is how a rule asks that it is known.
    private boolean asksWhetherKnown(Condition condition) {
        return condition.constraints().stream()
                        .filter(constraint -> constraint.field().equals("value"))
                        .allMatch(constraint -> constraint.operands().equals(List.of(new Operand.Amount(0))))
                && condition.ids().stream().noneMatch(this::isAlwaysKnown);
    }

    private boolean choice(Condition condition, Map<String, Set<String>> seen) {
        boolean all = true;
        for (String id : condition.ids()) {
            ChoiceTerm term = terms.choiceTerms.get(id);
            Set<String> values =
                    new LinkedHashSet<>(term == null ? Set.of() : term.values().keySet());
            int every = values.size();
            values.removeIf(value -> !holds(condition, value));
            all &= values.size() == every && term != null && term.always();
            if (condition.ids().size() > 1 || id.equals(MANY_VALUED)) {
                continue;
            }
            Set<String> before = seen.getOrDefault(id, values);
            Set<String> both = new LinkedHashSet<>(values);
            both.retainAll(before);
            if (both.isEmpty()) {
                never(
                        condition,
                        "no value of \"" + id + "\" is what it wants"
                                + (values.isEmpty() ? "" : " and what another condition wants"));
            }
            seen.put(id, both);
        }
        return all
                && condition.constraints().stream()
                        .anyMatch(constraint -> constraint.field().equals("value"));
    }

    private static boolean holds(Condition condition, String value) {
        for (Constraint constraint : condition.constraints()) {
            boolean among = constraint.operands().contains(new Operand.Text(value));
            if (constraint.field().equals("value") && among == (constraint.operator() == Operator.NOT_EQUAL)) {
                return false;
            }
        }
        return true;
    }

    private boolean finding(Condition condition) {
        boolean required = Shape.says(condition, "required");
        String group = condition.group();
        if (required
                && condition.ids().isEmpty()
                && terms.findingTerms.values().stream()
                        .noneMatch(term -> term.required()
                                && (group == null || term.group().equals(group)))) {
            never(condition, group == null ? "no finding is required" : "no finding of \"" + group + "\" is required");
        }
        return false;
    }

    // Danger wins: a finding that was answered "no" counts as present while something that implies it is.
    private void contradictions() {
        List<Condition> single = rule.rule().conditions().stream()
                .filter(condition ->
                        condition.kind() == FactKind.FINDING && condition.ids().size() == 1)
                .toList();
        for (Condition present : single) {
            String id = present.ids().get(0);
            for (Condition other : single) {
                String against = other.ids().get(0);
                if (!Shape.says(present, "present") || other == present) {
                    continue;
                }
                boolean otherAnswer =
                        Shape.says(other, "absent") || Shape.says(other, "notAsked") || Shape.says(other, "unsure");
                if (id.equals(against) && otherAnswer) {
                    never(other, "\"" + id + "\" cannot be answered in two ways");
                } else if (otherAnswer
                        && Vocabulary.implied(terms.findingTerms, id).contains(against)) {
                    never(other, "\"" + id + "\" implies \"" + against + "\"");
                }
            }
        }
    }

    private void alwaysTrue(List<Condition> vacuous) {
        for (Condition condition : vacuous) {
            boolean always = condition.ids().stream().allMatch(this::isAlwaysKnown);
            boolean only = rule.rule().conditions().size() == vacuous.size();
            faults.warn(
                    Check.ALWAYS_TRUE,
                    at(condition),
                    owner()
                            + (always && only
                                    ? " is always true: every value of " + quoted(condition) + " satisfies it."
                                    : " has a condition that every value of " + quoted(condition) + " satisfies."),
                    always
                            ? "Remove the condition, or correct its limit."
                            : "Remove the comparison to ask only whether it is known, or correct its limit.");
        }
    }

    private boolean isAlwaysKnown(String id) {
        ChoiceTerm choice = terms.choiceTerms.get(id);
        MeasureTerm measure = terms.measureTerms.get(id);
        return choice != null && choice.always()
                || measure != null && (measure.isCount() || id.startsWith(EngineNeeds.SCREEN));
    }

    private void never(Condition condition, String why) {
        faults.warn(Check.NEVER_FIRES, at(condition), owner() + " can never fire: " + why + ".", null);
    }

    private String owner() {
        return "rule \"" + rule.rule().id() + "\"";
    }

    private Place at(Condition condition) {
        return pack.at(rule.rule().file(), condition.line());
    }

    private static String quoted(Condition condition) {
        return "\"" + String.join("\", \"", condition.ids()) + "\"";
    }
}
