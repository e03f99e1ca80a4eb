package dev.backstop.internal;

import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Stage;
import dev.backstop.facts.Choice;
import dev.backstop.facts.Finding;
import dev.backstop.facts.Measure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    private final int[] answers;
    private final Set<String> measures = new HashSet<>();
    private final Set<String> choices = new HashSet<>();

    StagePlan(RuleBook rules, Stage stage, FindingTerms terms) {
        answers = new int[terms.size()];
        for (IndexedRule rule : rules.rules(stage)) {
            for (IndexedCondition condition : rule.conditions()) {
                switch (condition.condition().kind()) {
                    case FINDING -> {
                        int matchable = matchable(condition.condition().constraints());
                        for (int index : condition.findings()) {
                            answers[index] |= matchable;
                        }
                    }
                    case MEASURE -> measures.addAll(condition.condition().ids());
                    case CHOICE -> choices.addAll(condition.condition().ids());
                }
            }
        }
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
        for (String id : measures) {
            Measure measure = facts.measure(id);
            if (measure != null) {
                relevant.add(measure);
            }
        }
        for (String id : choices) {
            for (Choice choice : facts.choices(id)) {
                relevant.add(choice);
            }
        }
        return relevant;
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
