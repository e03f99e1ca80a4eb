package dev.backstop.engine;

import dev.backstop.content.Rule;
import dev.backstop.decision.MatchedFact;
import java.util.List;

/**
 * Why a rule concluded something for an assessment, or why it did not.
 *
 * @param rule the rule
 * @param outcome whether it fired
 * @param conditions its conditions, in the rule's order
 */
public record RuleExplanation(Rule rule, Outcome outcome, List<ConditionExplanation> conditions) {
    public RuleExplanation {
        conditions = List.copyOf(conditions);
    }

    /** Whether a rule fired. */
    public enum Outcome {
        FIRED,
        /** It did not, and nothing that is unknown could change that. */
        NOT_FIRED,
        /** It did not, but would if something unknown turned out so. */
        UNKNOWN
    }

    /** Whether a condition holds. */
    public enum Status {
        MET,
        FAILED,
        UNKNOWN
    }

    /**
     * One condition of a rule.
     *
     * @param text the condition in plain English
     * @param status whether it holds
     * @param facts what is known of what it is about
     * @param missing ids of what is not known and would make it hold
     * @param line line in the rule's file
     */
    public record ConditionExplanation(
            String text, Status status, List<MatchedFact> facts, List<String> missing, int line) {
        public ConditionExplanation {
            facts = List.copyOf(facts);
            missing = List.copyOf(missing);
        }
    }
}
