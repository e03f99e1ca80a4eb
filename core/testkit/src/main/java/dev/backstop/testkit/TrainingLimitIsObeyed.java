package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.Decision;
import dev.backstop.decision.LoadChange;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.model.Assessment;
import dev.backstop.model.Phase;
import java.util.List;
import net.jqwik.api.ForAll;

/** Law 10: load and phase never exceed the training limit that triage set. */
public interface TrainingLimitIsObeyed extends SafetyLaw {

    @Law
    default void load_and_phase_stay_within_the_training_limit(@ForAll("assessments") Assessment assessment) {
        Decision decision = decider().decide(assessment);
        Seen.atLeastOnce("limit", decision.triage().trainingLimit().name(), List.of(TrainingLimit.NONE.name()));
        assertObeyed(decision);
    }

    /** Checks one decision. */
    static void assertObeyed(Decision decision) {
        TrainingLimit limit = decision.triage().trainingLimit();
        if (limit.isAtLeast(TrainingLimit.NO_PROGRESSION)) {
            assertThat(decision.load().change().most())
                    .as("most load at %s", limit)
                    .isNotPositive();
            boolean loaded =
                    decision.phase() instanceof PhaseDecision.Advance advance && advance.phase() != Phase.RESTORE;
            assertThat(loaded).as("on to a loaded phase at %s", limit).isFalse();
        }
        if (limit.isAtLeast(TrainingLimit.NO_RESISTANCE)) {
            assertThat(decision.phase()).as("phase at %s", limit).isNotInstanceOf(PhaseDecision.Advance.class);
            assertThat(decision.load().verdict()).as("load at %s", limit).isIn("refer", "ask-first");
            assertThat(decision.load().change()).as("load at %s", limit).isEqualTo(LoadChange.STOP);
        }
        if (limit == TrainingLimit.BLOCKED) {
            assertThat(decision.phase().phase()).as("phase at %s", limit).isEqualTo(Phase.PROTECT);
            assertThat(decision.guidance().targets()).as("targets at %s", limit).isEmpty();
        }
    }

    @Law
    default void a_target_is_a_range_of_numbers_that_are_not_negative(@ForAll("assessments") Assessment assessment) {
        assertThat(decider().decide(assessment).guidance().targets()).allSatisfy(target -> {
            assertThat(target.least()).as("least of %s", target.id()).isNotNegative();
            assertThat(target.most()).as("most of %s", target.id()).isGreaterThanOrEqualTo(target.least());
        });
    }
}
