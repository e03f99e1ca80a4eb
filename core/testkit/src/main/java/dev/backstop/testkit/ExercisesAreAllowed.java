package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.Exercise;
import dev.backstop.decision.Decision;
import dev.backstop.decision.ExercisePart;
import dev.backstop.decision.ExercisePlan;
import dev.backstop.decision.ExercisePlan.Chosen;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.model.Assessment;
import dev.backstop.model.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;

/** Law 10, for exercises: they never exceed the training limit, the load decision and the phase. */
public interface ExercisesAreAllowed extends SafetyLaw {

    @Law
    default void exercises_stay_within_the_training_limit_and_the_phase(@ForAll("assessments") Assessment assessment) {
        Map<String, Exercise> exercises =
                decider().content().vocabulary().exercises().exercises();
        assertAllowed(decider().decide(assessment), exercises);
    }

    /**
     * Checks one decision.
     *
     * @param exercises of the pack, by id
     */
    static void assertAllowed(Decision decision, Map<String, Exercise> exercises) {
        ExercisePlan plan = decision.guidance().exercises();
        TrainingLimit limit = decision.triage().trainingLimit();
        if (limit == TrainingLimit.BLOCKED) {
            assertThat(plan).as("exercises at %s", limit).isEqualTo(ExercisePlan.NONE);
        }
        Phase decided = decision.phase().phase();
        Phase last = decided == null ? Phase.PROTECT : decided;
        for (Exercise exercise : now(plan, exercises)) {
            if (limit.isAtLeast(TrainingLimit.WALKING_ONLY)) {
                assertThat(exercise.part())
                        .as("part of %s at %s", exercise.id(), limit)
                        .isEqualTo(ExercisePart.WALKING);
            }
            if (limit.isAtLeast(TrainingLimit.NO_RESISTANCE) || decision.load() instanceof LoadDecision.Refer) {
                assertThat(exercise.part())
                        .as(
                                "part of %s at %s, %s",
                                exercise.id(), limit, decision.load().verdict())
                        .isNotEqualTo(ExercisePart.STRENGTH);
            }
            assertThat(exercise.phases())
                    .as("phases of %s at %s", exercise.id(), last)
                    .anyMatch(phase -> phase.compareTo(last) <= 0);
        }
        assertThat(plan.chosen()).extracting(Chosen::exercise).doesNotHaveDuplicates();
        plan.swaps()
                .forEach(swap -> assertThat(plan.chosen())
                        .as("%s, which hurt, and what is harder", swap.exercise())
                        .noneMatch(chosen -> chosen.exercise().equals(swap.exercise())
                                || swap.harder().contains(chosen.exercise())));
    }

    /** What is chosen, and the steps of ladders that can be taken now. */
    private static List<Exercise> now(ExercisePlan plan, Map<String, Exercise> exercises) {
        List<String> ids =
                new ArrayList<>(plan.chosen().stream().map(Chosen::exercise).toList());
        plan.ladders()
                .forEach(ladder -> ladder.steps().stream()
                        .filter(ExercisePlan.Step::now)
                        .forEach(step -> ids.add(step.exercise())));
        return ids.stream()
                .map(id -> Objects.requireNonNull(exercises.get(id), id))
                .toList();
    }
}
