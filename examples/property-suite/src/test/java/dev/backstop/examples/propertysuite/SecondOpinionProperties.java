package dev.backstop.examples.propertysuite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.Decision;
import dev.backstop.engine.Backstop;
import dev.backstop.internal.EffectiveLimits;
import dev.backstop.internal.IndexEngine;
import dev.backstop.internal.Outline;
import dev.backstop.internal.Pipeline;
import dev.backstop.model.Assessment;
import dev.backstop.testkit.Decider;
import dev.backstop.testkit.Law;
import dev.backstop.testkit.oracle.NaiveInterpreter;
import dev.backstop.testkit.oracle.SecondOpinionAgrees;
import java.util.Map;
import net.jqwik.api.ForAll;

/** Drools and the naive interpreter of the rule index agree on every rule of the bundled pack. */
class SecondOpinionProperties implements SecondOpinionAgrees {
    private static final Decider RULES = Decider.of(Backstop.bundled());
    private static final Decider SECOND_OPINION = NaiveInterpreter.decider(RULES.content());

    private static final Pipeline OUTLINES = new Pipeline(
            RULES.content(), new EffectiveLimits(RULES.content().parameters(), Map.of()), IndexEngine::new);

    @Override
    public Decider decider() {
        return RULES;
    }

    @Override
    public Decider secondOpinion() {
        return SECOND_OPINION;
    }

    @Law
    void an_outline_says_what_the_decision_comes_to(@ForAll("assessments") Assessment assessment) {
        Outline outline = OUTLINES.outline(assessment);
        Decision decision = RULES.decide(assessment);

        assertThat(outline)
                .isEqualTo(new Outline(
                        decision.triage().urgency(),
                        decision.triage().needsInformation(),
                        decision.triage().trainingLimit(),
                        decision.load().verdict(),
                        decision.load().change(),
                        decision.phase().verdict(),
                        decision.phase().phase(),
                        outline.rules()));
    }
}
