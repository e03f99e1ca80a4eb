package dev.backstop.internal;

import dev.backstop.content.Condition;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.facts.Finding;
import dev.backstop.model.Assessment;
import dev.backstop.model.AssessmentFault;
import java.util.ArrayList;
import java.util.List;

/** What the conditions of every rule come to for an assessment, by the rule index: for coverage, over very many. */
public final class RuleProbe {
    private final Pipeline pipeline;

    public RuleProbe(PackContent content) {
        this.pipeline = Pipeline.byIndex(content);
    }

    /** Everything that is wrong with an assessment; one with faults cannot be looked at. */
    public List<AssessmentFault> faults(Assessment assessment) {
        return pipeline.faults(assessment);
    }

    /** The facts of a decision as the rules see them. */
    public Seen see(Assessment assessment) {
        return new Seen(pipeline.lastFacts(assessment));
    }

    /** The facts of one decision. */
    public final class Seen {
        private final FactSet facts;

        private Seen(FactSet facts) {
            this.facts = facts;
        }

        /** Whether each condition of a rule holds, in the rule's order. */
        public Truth[] truths(Rule rule) {
            return pipeline.rules().get(rule.id()).conditions().stream()
                    .map(condition -> condition.truth(facts))
                    .toArray(Truth[]::new);
        }

        /** Facts that a condition of a rule matches. */
        public List<Object> matches(Rule rule, int condition) {
            return pipeline.rules().get(rule.id()).conditions().get(condition).matches(facts);
        }

        /** Facts that a condition of a rule is about, findings that were not asked about among them. */
        public List<Object> about(Rule rule, int condition) {
            IndexedCondition indexed =
                    pipeline.rules().get(rule.id()).conditions().get(condition);
            if (indexed.condition().kind() != FactKind.FINDING) {
                return indexed.known(facts);
            }
            List<Object> about = new ArrayList<>();
            for (int index : indexed.findings()) {
                about.add(facts.finding(index));
            }
            return about;
        }
    }

    /** Numbers that a condition of a rule compares a measure with, in the condition's order. */
    public List<Double> limits(Rule rule, int condition) {
        return pipeline.rules().get(rule.id()).conditions().get(condition).limits();
    }

    /** Whether an answer is as each trait that a condition wants, in the condition's order. */
    public static boolean[] traits(Condition condition, Finding answer) {
        Trait[] traits = Trait.of(condition);
        boolean[] are = new boolean[traits.length];
        for (int i = 0; i < traits.length; i++) {
            are[i] = traits[i].isOf(answer);
        }
        return are;
    }
}
