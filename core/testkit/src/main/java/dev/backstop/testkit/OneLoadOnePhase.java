package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.Decision;
import dev.backstop.decision.LoadChange;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.model.Assessment;
import net.jqwik.api.ForAll;

/** Law 5: every valid assessment gets exactly one load decision and one phase decision, each true to its name. */
public interface OneLoadOnePhase extends SafetyLaw {

    @Law
    default void every_assessment_gets_a_load_decision_true_to_its_name(@ForAll("assessments") Assessment assessment) {
        Decision decision = decider().decide(assessment);
        Seen.answers(decision, decider().content());
        assertThat(decision.asOf()).isEqualTo(assessment.asOf());
        LoadDecision load = decision.load();
        LoadChange change = load.change();
        switch (load.verdict()) {
            case "progress" -> assertThat(change.most()).as("most").isPositive();
            case "regress", "refer" -> assertThat(change.most()).as("most").isNegative();
            case "hold", "ask-first", "modify", "substitute" ->
                assertThat(change.most()).as("most").isNotPositive();
            default -> throw new AssertionError("No such load verdict: " + load.verdict());
        }
        if (load instanceof LoadDecision.AskFirst ask) {
            assertThat(ask.questions()).as("questions").isNotEmpty();
        }
    }

    @Law
    default void every_assessment_gets_a_phase_decision_true_to_its_name(@ForAll("assessments") Assessment assessment) {
        PhaseDecision phase = decider().decide(assessment).phase();
        switch (phase.verdict()) {
            case "protect", "step-back", "stay", "advance", "complete" ->
                assertThat(phase.phase()).as("phase").isNotNull();
            case "ask-first" -> assertThat(phase.phase()).as("phase").isNull();
            default -> throw new AssertionError("No such phase verdict: " + phase.verdict());
        }
        if (phase instanceof PhaseDecision.AskFirst ask) {
            assertThat(ask.questions()).as("questions").isNotEmpty();
        }
    }
}
