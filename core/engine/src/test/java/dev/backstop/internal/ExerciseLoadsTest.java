package dev.backstop.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.LoadVariable;
import dev.backstop.internal.ExerciseLoads.Allowed;
import dev.backstop.model.Dose;
import dev.backstop.model.PlannedExercise;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExerciseLoadsTest {
    private static final Dose SQUAT = Dose.weight(20, 3, 10);

    @Test
    void more_weight_leaves_the_rest_as_it_was() {
        assertThat(most(LoadVariable.LOAD, 5, SQUAT)).isEqualTo(way(Dose.weight(21, 3, 10), 0));
    }

    @Test
    void more_volume_leaves_the_weight_as_it_was() {
        assertThat(most(LoadVariable.VOLUME, 5, SQUAT)).isEqualTo(way(SQUAT, 1));
        assertThat(most(LoadVariable.VOLUME, 10, SQUAT)).isEqualTo(way(Dose.weight(20, 3, 11), 0));
        assertThat(most(LoadVariable.VOLUME, 10, Dose.minutes(20))).isEqualTo(way(Dose.minutes(22), 0));
        assertThat(most(LoadVariable.VOLUME, 50, new Dose(null, 2, null, null)))
                .isEqualTo(way(new Dose(null, 3, null, null), 0));
        assertThat(most(LoadVariable.VOLUME, 10, new Dose(null, null, 10, null)))
                .isEqualTo(way(new Dose(null, null, 11, null), 0));
    }

    @Test
    void what_has_no_weight_stays_when_the_weight_may_rise() {
        assertThat(most(LoadVariable.LOAD, 10, Dose.minutes(20))).isEqualTo(way(Dose.minutes(20), 0));
        assertThat(most(LoadVariable.LOAD, 10, Dose.weight(0, 3, 10))).isEqualTo(way(Dose.weight(0, 3, 10), 0));
        assertThat(most(LoadVariable.LOAD, 10, Dose.UNKNOWN)).isEqualTo(way(Dose.UNKNOWN, 0));
    }

    @Test
    void less_is_less_weight_or_less_volume() {
        ExerciseLoads loads = new ExerciseLoads(LoadVariable.EITHER, -20, 0);

        assertThat(loads.of(PlannedExercise.of("squat", SQUAT)))
                .containsExactly(way(Dose.weight(16, 3, 10), 0), way(Dose.weight(20, 3, 8), 0));
        assertThat(loads.of(PlannedExercise.of("squat", new Dose(20.0, null, null, null))))
                .as("nobody said how often, so that only the weight can be less")
                .containsExactly(way(new Dose(16.0, null, null, null), 0));
        assertThat(loads.of(PlannedExercise.of("bridge", Dose.repetitions(3, 9))))
                .containsExactly(way(Dose.repetitions(3, 7), 0));
    }

    @Test
    void a_deload_keeps_the_weight() {
        assertThat(most(LoadVariable.VOLUME, -40, SQUAT)).isEqualTo(way(Dose.weight(20, 3, 6), 0));
        assertThat(most(LoadVariable.VOLUME, -50, Dose.weight(20, 3, 5))).isEqualTo(way(Dose.weight(20, 3, 2), 1));
        assertThat(most(LoadVariable.VOLUME, -40, Dose.weight(20, 3, 1)))
                .as("not one repetition for each set")
                .isEqualTo(way(Dose.weight(20, 1, 1), 0));
        assertThat(most(LoadVariable.VOLUME, -50, Dose.weight(20, 1, 1))).isEqualTo(way(Dose.weight(20, 0, 0), 0));
    }

    @Test
    void a_stop_leaves_nothing_of_anything() {
        assertThat(most(LoadVariable.VOLUME, -100, SQUAT)).isEqualTo(way(Dose.weight(0, 0, 0), 0));
        assertThat(most(LoadVariable.EITHER, -100, Dose.minutes(20))).isEqualTo(way(Dose.minutes(0), 0));
    }

    @Test
    void repetitions_rise_no_further_than_to_where_the_weight_comes_next() {
        assertThat(volume(PlannedExercise.of("squat", SQUAT).withRepetitionsMost(11), 20))
                .isEqualTo(way(Dose.weight(20, 3, 11), 0));
        assertThat(volume(PlannedExercise.of("squat", SQUAT).withRepetitionsMost(8), 20))
                .as("and are not cut back to it")
                .isEqualTo(way(SQUAT, 0));
    }

    @ParameterizedTest(name = "{0} kg, step {1} kg, {2} repetitions of at most {3}, jump of at most {4} %: {5} kg, {6}")
    @CsvSource({
        "20, 4,   12, 12, 20, 24, 31", // 20 * 36 * 1.05 = 756 = 24 * 31.5
        "20, 4,   12, 12, 19, 20, 36", // the step is 20 %
        "20, 4,   11, 12, 20, 20, 33", // repetitions first
        "20, 4,   13, 12, 20, 24, 34",
        "20, 1,   12, 12, 20, 21, 36", // no exception needed
        "20, 1.1, 12, 12, 20, 21.1, 35", // 5.5 %
        "20, 4,   12, ,   20, 20, 36", // nobody says when the weight comes
        "20, 4,   12, 12, 0,  20, 36", // no exception allowed
    })
    void one_step_of_the_equipment_comes_after_the_repetitions_and_takes_some_of_them(
            double last,
            double step,
            int repetitions,
            @Nullable Integer first,
            double jumpAtMost,
            double kilograms,
            int count) {
        PlannedExercise planned = new PlannedExercise("squat", Dose.weight(last, 3, repetitions), null, step, first);
        Allowed most =
                new ExerciseLoads(LoadVariable.LOAD, 5, jumpAtMost).of(planned).get(0);

        assertThat(most.dose().kilograms()).isEqualTo(kilograms);
        assertThat(count(most)).isEqualTo(count);
        assertThat(most.jump()).isEqualTo(kilograms != last && step > 1);
    }

    @Test
    void either_the_step_with_fewer_repetitions_or_all_as_before() {
        PlannedExercise planned =
                PlannedExercise.of("squat", SQUAT).withSmallestStep(4).withRepetitionsMost(10);
        ExerciseLoads loads = new ExerciseLoads(LoadVariable.LOAD, 10, 25);

        assertThat(loads.of(planned)).containsExactly(new Allowed(Dose.weight(24, 3, 9), 0, true), way(SQUAT, 0));
        assertThat(loads.raises(planned)).isTrue();
        assertThat(loads.stepIsTooBig(planned)).isTrue();
    }

    @Test
    void nothing_rises_where_nothing_may() {
        ExerciseLoads same = new ExerciseLoads(LoadVariable.EITHER, 0, 25);

        assertThat(same.of(
                        PlannedExercise.of("squat", SQUAT).withSmallestStep(1).withRepetitionsMost(10)))
                .containsExactly(way(SQUAT, 0));
        assertThat(same.raises(PlannedExercise.of("squat", SQUAT))).isFalse();
        assertThat(same.mayRaise(LoadVariable.LOAD)).isFalse();
    }

    @Test
    void less_than_is_allowed_is_allowed() {
        Allowed most = new Allowed(Dose.weight(20, 3, 10), 1, false);

        assertThat(most.allows(Dose.weight(20, 1, 31))).isTrue();
        assertThat(most.allows(Dose.weight(20, 1, 32))).isFalse();
        assertThat(most.allows(Dose.weight(20.1, 1, 1))).isFalse();
        assertThat(most.allows(Dose.UNKNOWN)).isTrue();
    }

    private static Allowed way(Dose dose, int extra) {
        return new Allowed(dose, extra, false);
    }

    private static int count(Allowed way) {
        Integer count = Doses.count(way.dose());
        return way.extra() + (count == null ? 0 : count);
    }

    private static Allowed most(LoadVariable variable, double percent, Dose last) {
        return new ExerciseLoads(variable, percent, 25)
                .of(PlannedExercise.of("one", last))
                .get(0);
    }

    private static Allowed volume(PlannedExercise planned, double percent) {
        return new ExerciseLoads(LoadVariable.VOLUME, percent, 25).of(planned).get(0);
    }
}
