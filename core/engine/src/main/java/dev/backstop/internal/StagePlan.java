package dev.backstop.internal;

import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.Stage;
import dev.backstop.facts.Choice;
import dev.backstop.facts.Finding;
import dev.backstop.facts.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which facts the rules of a stage can match at all. Facts that no rule could match are not given to the engine: a
 * complete screen is mostly facts of that kind.
 */
public final class StagePlan {
    private static final int PRESENT = 1;
    private static final int ABSENT = 2;
    private static final int UNSURE = 4;
    private static final int NOT_ASKED = 8;
    private static final int ANY = PRESENT | ABSENT | UNSURE | NOT_ASKED;

    /** What a finding must be answered to count one by one. */
    private final int[] answers;

    /** Of findings of which any one will do, the first is enough: which others there are, the rule index tells. */
    private final List<IndexedCondition> anyOne = new ArrayList<>();

    private final Map<String, List<IndexedCondition>> measures = new LinkedHashMap<>();
    private final Map<String, List<IndexedCondition>> choices = new LinkedHashMap<>();

    StagePlan(RuleBook rules, Stage stage, FindingTerms terms) {
        answers = new int[terms.size()];
        for (IndexedRule rule : rules.rules(stage)) {
            rule.conditions().forEach(this::add);
        }
    }

    private void add(IndexedCondition condition) {
        switch (condition.condition().kind()) {
            case FINDING -> {
                if (condition.condition().quantifier() == Quantifier.EXISTS) {
                    anyOne.add(condition);
                    return;
                }
                int matchable = matchable(condition.condition().constraints());
                for (int index : condition.findings()) {
                    answers[index] |= matchable;
                }
            }
            case MEASURE -> add(condition, measures);
            case CHOICE -> add(condition, choices);
        }
    }

    private static void add(IndexedCondition condition, Map<String, List<IndexedCondition>> byId) {
        condition
                .condition()
                .ids()
                .forEach(
                        id -> byId.computeIfAbsent(id, key -> new ArrayList<>()).add(condition));
    }

    /** The answers that a finding must have to satisfy the constraints. */
    private static int matchable(List<Constraint> constraints) {
        int answers = ANY;
        for (Constraint constraint : constraints) {
            boolean wanted = constraint.operands().get(0) instanceof Operand.Flag flag && flag.value();
            if (wanted) {
                answers &= switch (constraint.field()) {
                    case "present" -> PRESENT;
                    case "absent" -> ABSENT;
                    case "unsure" -> UNSURE;
                    case "notAsked" -> NOT_ASKED;
                    case "recent", "worsening", "steady" -> PRESENT | UNSURE;
                    default -> ANY;
                };
            }
        }
        return answers;
    }

    /** The facts that some rule of the stage could match. */
    public List<Object> relevant(FactSet facts) {
        List<Object> relevant = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] != 0 && (answers[i] & answer(facts.finding(i))) != 0) {
                relevant.add(facts.finding(i));
            }
        }
        for (IndexedCondition condition : anyOne) {
            Finding first = condition.firstMatch(facts);
            if (first != null && !relevant.contains(first)) {
                relevant.add(first);
            }
        }
        measures.forEach((id, conditions) -> {
            Measure measure = facts.measure(id);
            if (measure != null && anyMatches(conditions, measure)) {
                relevant.add(measure);
            }
        });
        choices.forEach((id, conditions) -> {
            for (Choice choice : facts.choices(id)) {
                if (anyMatches(conditions, choice)) {
                    relevant.add(choice);
                }
            }
        });
        return relevant;
    }

    private static boolean anyMatches(List<IndexedCondition> conditions, Measure measure) {
        for (IndexedCondition condition : conditions) {
            if (condition.matches(measure.value())) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyMatches(List<IndexedCondition> conditions, Choice choice) {
        for (IndexedCondition condition : conditions) {
            if (condition.matches(choice)) {
                return true;
            }
        }
        return false;
    }

    private static int answer(Finding finding) {
        if (finding.present()) {
            return PRESENT;
        }
        if (finding.absent()) {
            return ABSENT;
        }
        return finding.unsure() ? UNSURE : NOT_ASKED;
    }
}
