package dev.backstop.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.Decision;
import dev.backstop.model.Assessment;
import dev.backstop.testkit.Decider;
import dev.backstop.testkit.Law;
import dev.backstop.testkit.SafetyLaw;
import net.jqwik.api.ForAll;

/**
 * The engine and the naive interpreter of the rule index give the same decision, reasons included, and so does its
 * outline.
 */
public interface SecondOpinionAgrees extends SafetyLaw {

    /** The interpreter, over the pack that is put to the test. Keep it in a static field. */
    Decider secondOpinion();

    @Law
    default void engine_and_interpreter_give_the_same_decision(@ForAll("assessments") Assessment assessment) {
        Decision decision = decider().decide(assessment);
        assertThat(secondOpinion().decide(assessment)).isEqualTo(decision);
        Outlines.of(decider().content()).assertSame(assessment, decision);
    }
}
