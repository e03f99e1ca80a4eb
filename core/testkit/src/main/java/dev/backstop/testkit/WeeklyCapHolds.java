package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.PackContent;
import dev.backstop.content.Parameter;
import dev.backstop.content.Rule;
import dev.backstop.decision.Decision;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.NextExercise;
import dev.backstop.decision.OverrideOutcome;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.PlanAnswer;
import dev.backstop.decision.PlanAnswer.Outcome;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.model.Assessment;
import dev.backstop.model.Phase;
import dev.backstop.model.PhaseOverride;
import dev.backstop.model.Plan;
import dev.backstop.model.PlannedExercise;
import java.util.List;
import net.jqwik.api.ForAll;
import org.jspecify.annotations.Nullable;

/** Law 7: never more than the weekly cap, never load and volume together, never a phase skipped. */
public interface WeeklyCapHolds extends SafetyLaw {
    /** The phases in the order in which they are passed. */
    List<Phase> PHASES = List.of(Phase.values());

    /** The most by which load may ever rise, in percent. A suite does well to say the number itself. */
    default double weeklyCap() {
        return largest("step", 2, decider().content());
    }

    /**
     * The most by which one step of the equipment may raise a weight, with so many fewer repetitions that the work
     * stays within the cap, in percent.
     */
    default double jumpCap() {
        return largest("smallestStep", 1, decider().content());
    }

    @Law
    default void load_never_rises_by_more_than_the_cap(@ForAll("assessments") Assessment assessment) {
        Decision decision = decider().decide(assessment);
        Seen.answers(decision, decider().content());
        assertThat(decision.load().change().most()).isLessThanOrEqualTo(weeklyCap());
    }

    @Law
    default void load_and_volume_never_rise_together(@ForAll("assessments") Assessment assessment) {
        Plan plan = assessment.plan();
        Assessment both = assessment.toBuilder().plan(plan.proposing(5, 5)).build();
        LoadDecision load = decider().decide(both).load();
        assertThat(load).isNotInstanceOf(LoadDecision.Progress.class);
        assertThat(load.next().answer()).extracting(PlanAnswer::outcome).isEqualTo(Outcome.REFUSED);
    }

    @Law
    default void no_exercise_rises_by_more_than_the_cap(@ForAll("assessments") Assessment assessment) {
        LoadDecision load = decider().decide(assessment).load();
        List<NextExercise> exercises = load.next().exercises();
        assertThat(exercises)
                .extracting(NextExercise::exercise)
                .isEqualTo(assessment.plan().exercises().stream()
                        .map(PlannedExercise::exercise)
                        .toList());
        boolean rise = exercises.stream().anyMatch(one -> !one.most().equals(one.last()));
        Seen.atLeastOnce(
                "exercises", rise ? load.verdict() : "as before", weeklyCap() > 0 ? List.of("progress") : List.of());
        ExerciseBounds.of(load, weeklyCap(), jumpCap()).assertHold(exercises);
    }

    @Law
    default void no_proposal_is_accepted_beyond_the_bounds(@ForAll("assessments") Assessment assessment) {
        Plan plan = assessment.plan();
        LoadDecision load = decider().decide(assessment).load();
        ExerciseBounds bounds = ExerciseBounds.of(load, weeklyCap(), jumpCap());
        Outcome ofPlan = PlanParts.outcome(load.next().answer());
        List<NextExercise> exercises = load.next().exercises();
        for (int i = 0; i < exercises.size(); i++) {
            Outcome outcome = PlanParts.outcome(exercises.get(i).answer());
            if (outcome != null) {
                assertThat(ofPlan).as("answer to the whole plan").isNotNull().isGreaterThanOrEqualTo(outcome);
            }
            if (outcome == Outcome.ACCEPTED) {
                bounds.assertHolds(plan.exercises().get(i));
            }
        }
        if (ofPlan == Outcome.ACCEPTED) {
            double most = Math.max(0, bounds.cap());
            assertThat(PlanParts.rise(plan.proposedLoadChange()))
                    .as("load accepted")
                    .isLessThanOrEqualTo(most);
            assertThat(PlanParts.rise(plan.proposedVolumeChange()))
                    .as("volume accepted")
                    .isLessThanOrEqualTo(most);
            assertThat(PlanParts.raisesLoad(plan) && PlanParts.raisesVolume(plan))
                    .as("load and volume accepted together")
                    .isFalse();
        }
    }

    @Law
    default void no_phase_is_skipped(@ForAll("assessments") Assessment assessment) {
        Decision decision = decider().decide(assessment);
        Seen.answers(decision, decider().content());
        @Nullable Phase now = assessment.plan().phase();
        @Nullable Phase next = decision.phase().phase();
        int from = now == null ? 0 : PHASES.indexOf(now);
        if (decision.phase() instanceof PhaseDecision.Advance) {
            assertThat(next).isEqualTo(PHASES.get(from + 1));
        } else if (decision.phase() instanceof PhaseDecision.StepBack) {
            boolean decidedSo = isFollowed(decision.phase());
            assertThat(next).isIn(PHASES.subList(decidedSo ? 0 : from - 1, from));
        } else if (decision.phase() instanceof PhaseDecision.Stay
                || decision.phase() instanceof PhaseDecision.Complete) {
            assertThat(next).isEqualTo(PHASES.get(from));
        }
    }

    /** A clinician may set open criteria aside, and nothing else; and may always be more cautious. */
    @Law
    default void an_override_skips_no_phase_and_beats_no_caution(@ForAll("assessments") Assessment assessment) {
        Plan plan = assessment.plan().toBuilder().override(null).build();
        Assessment without = assessment.toBuilder().plan(plan).build();
        PhaseDecision ruled = decider().decide(without).phase();
        TrainingLimit limit = decider().decide(without).triage().trainingLimit();
        int now = plan.phase() == null ? 0 : PHASES.indexOf(plan.phase());
        int most = ruled.phase() == null ? 0 : PHASES.indexOf(ruled.phase());
        for (Phase wanted : PHASES.subList(0, Math.min(now + 2, PHASES.size()))) {
            if (wanted == plan.phase()) {
                continue;
            }
            PhaseDecision decided =
                    decider().decide(overridden(without, wanted)).phase();
            if (PHASES.indexOf(wanted) <= most) {
                assertThat(decided.phase()).as("a clinician's caution").isEqualTo(wanted);
            } else {
                TrainingLimit strictest = wanted == Phase.RESTORE ? TrainingLimit.NO_PROGRESSION : TrainingLimit.NONE;
                boolean open = ruled.actions().isEmpty() && limit.compareTo(strictest) <= 0;
                assertThat(decided.phase()).as("next").isIn(ruled.phase(), open ? wanted : ruled.phase());
            }
            if (decided.phase() != ruled.phase()) {
                assertThat(isFollowed(decided)).as("told").isTrue();
            }
        }
    }

    private static Assessment overridden(Assessment assessment, Phase wanted) {
        PhaseOverride override = new PhaseOverride(wanted, "physiotherapist", "Seen today", assessment.asOf());
        return assessment.toBuilder()
                .plan(assessment.plan().toBuilder().override(override).build())
                .build();
    }

    private static boolean isFollowed(PhaseDecision decision) {
        OverrideOutcome outcome = decision.override();
        return outcome != null && outcome.followed();
    }

    private static double largest(String call, int argument, PackContent content) {
        return content.rules().stream()
                .map(Rule::conclusion)
                .filter(conclusion -> conclusion.call().equals(call))
                .mapToDouble(conclusion -> number(conclusion.arguments().get(argument), content))
                .max()
                .orElse(0);
    }

    private static double number(String argument, PackContent content) {
        return content.parameters().values().stream()
                .filter(parameter -> argument.equals("limit.of(\"" + parameter.id() + "\")"))
                .mapToDouble(Parameter::value)
                .findFirst()
                .orElseGet(() -> Double.parseDouble(argument));
    }
}
