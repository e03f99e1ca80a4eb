package dev.backstop.internal;

import static dev.backstop.internal.TestPack.today;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.model.AssessmentFault;
import dev.backstop.model.Dose;
import dev.backstop.model.Plan;
import dev.backstop.model.PlannedExercise;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanFaultsTest {
    private static final PlannedExercise SQUAT = PlannedExercise.of("squat", Dose.weight(20, 3, 10));

    private final AssessmentValidator validator =
            new AssessmentValidator(TestPack.standard().content.vocabulary());

    @Test
    void both_ends_of_every_range_are_allowed() {
        assertNone(PlannedExercise.of("squat", new Dose(0.0, 1, 1, 0.0))
                .proposing(new Dose(1000.0, 100, 1000, 1440.0))
                .withSmallestStep(1000)
                .withRepetitionsMost(1000));
        assertNone(
                PlannedExercise.of("squat", Dose.UNKNOWN).withSmallestStep(0.1).withRepetitionsMost(1));
    }

    @Test
    void a_dose_out_of_range_is_named_with_what_is_allowed() {
        assertOnly(last(-1.0, null, null, null), "last.kilograms", "is -1; allowed: 0 to 1000 kilograms.");
        assertOnly(last(1000.5, null, null, null), "last.kilograms", "is 1000.5; allowed: 0 to 1000 kilograms.");
        assertOnly(last(null, 0, null, null), "last.sets", "is 0; allowed: 1 to 100 sets.");
        assertOnly(last(null, null, 1001, null), "last.repetitions", "is 1001; allowed: 1 to 1000 repetitions.");
        assertOnly(last(null, null, null, Double.NaN), "last.minutes", "is NaN; allowed: 0 to 1440 minutes.");
        assertOnly(SQUAT.proposing(new Dose(null, 101, null, null)), "next.sets", "is 101; allowed: 1 to 100 sets.");
    }

    @Test
    void what_was_not_given_of_the_last_time_cannot_be_planned() {
        assertOnly(SQUAT.proposing(Dose.minutes(5)), "next.minutes", "is given without last.minutes.");
    }

    @Test
    void a_step_of_nothing_is_no_step() {
        assertOnly(SQUAT.withSmallestStep(0), "smallestStep", "is 0; it must be more than 0.");
        assertOnly(SQUAT.withSmallestStep(1001), "smallestStep", "is 1001; allowed: 0 to 1000 kilograms.");
        assertOnly(SQUAT.withRepetitionsMost(0), "repetitionsMost", "is 0; allowed: 1 to 1000 repetitions.");
    }

    @Test
    void every_exercise_has_a_name_and_stands_there_once() {
        assertOnly(PlannedExercise.of(" ", Dose.UNKNOWN), "exercise", "is empty; give the id of an exercise.");
        assertThat(validator.faults(
                        today().plan(Plan.UNKNOWN.withExercises(SQUAT, SQUAT)).build()))
                .containsExactly(
                        new AssessmentFault("plan.exercises[1].exercise", "is \"squat\", which is in the plan twice."));
    }

    private static PlannedExercise last(
            @Nullable Double kilograms,
            @Nullable Integer sets,
            @Nullable Integer repetitions,
            @Nullable Double minutes) {
        return PlannedExercise.of("squat", new Dose(kilograms, sets, repetitions, minutes));
    }

    private void assertNone(PlannedExercise planned) {
        assertThat(validator.faults(
                        today().plan(Plan.UNKNOWN.withExercises(planned)).build()))
                .isEmpty();
    }

    private void assertOnly(PlannedExercise planned, String part, String message) {
        assertThat(validator.faults(
                        today().plan(Plan.UNKNOWN.withExercises(planned)).build()))
                .containsExactly(new AssessmentFault("plan.exercises[0]." + part, message));
    }
}
