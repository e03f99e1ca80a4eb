package dev.backstop.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.model.Dose;
import dev.backstop.model.Plan;
import dev.backstop.model.PlannedExercise;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanMeasuresTest {
    private static final PlannedExercise SQUAT = PlannedExercise.of("squat", Dose.weight(22, 3, 10));
    private static final PlannedExercise WALK = PlannedExercise.of("walk", Dose.minutes(20));

    @Test
    void a_plan_that_proposes_nothing_says_nothing() {
        assertThat(load(SQUAT, WALK)).isNull();
        assertThat(volume(SQUAT, WALK)).isNull();
        assertThat(load(WALK.proposing(Dose.minutes(25)))).isNull();
    }

    @Test
    void a_tenth_more_is_exactly_ten_percent() {
        assertThat(load(SQUAT.proposing(new Dose(24.2, null, null, null)))).isEqualTo(10);
        assertThat(volume(SQUAT.proposing(new Dose(null, null, 11, null)))).isEqualTo(10);
        assertThat(volume(WALK.proposing(Dose.minutes(22)))).isEqualTo(10);
    }

    @Test
    void what_next_does_not_give_stays_as_it_was() {
        PlannedExercise heavier = SQUAT.proposing(new Dose(24.2, null, null, null));

        assertThat(volume(heavier)).isZero();
        assertThat(load(SQUAT.proposing(Dose.UNKNOWN))).isZero();
    }

    @Test
    void sets_and_repetitions_count_together() {
        assertThat(volume(SQUAT.proposing(new Dose(null, 2, 15, null)))).isZero();
        assertThat(volume(SQUAT.proposing(new Dose(null, 4, null, null)))).isEqualTo(33.333333333);
        assertThat(volume(PlannedExercise.of("plank", new Dose(null, 2, null, null))
                        .proposing(new Dose(null, 3, null, null))))
                .isEqualTo(50);
    }

    @Test
    void the_largest_of_the_stated_one_and_those_of_the_exercises_counts() {
        Plan plan = Plan.UNKNOWN.withExercises(
                SQUAT.proposing(new Dose(23.1, null, null, null)), WALK.proposing(Dose.minutes(10)));

        assertThat(PlanMeasures.load(plan.proposing(3, -10))).isEqualTo(5);
        assertThat(PlanMeasures.load(plan.proposing(7, -10))).isEqualTo(7);
        assertThat(PlanMeasures.volume(plan.proposing(7, -10)))
                .as("the squat stays")
                .isZero();
    }

    @Test
    void a_rise_from_nothing_counts_as_the_largest() {
        PlannedExercise bare = PlannedExercise.of("squat", Dose.weight(0, 3, 10));

        assertThat(load(bare.proposing(Dose.weight(2, 3, 10)))).isEqualTo(1000);
        assertThat(load(bare.proposing(Dose.weight(0, 3, 10)))).isZero();
        assertThat(load(PlannedExercise.of("squat", Dose.weight(0.1, 3, 10)).proposing(Dose.weight(1000, 3, 10))))
                .as("no more than a plan may state")
                .isEqualTo(1000);
    }

    private static @Nullable Double load(PlannedExercise... planned) {
        return PlanMeasures.load(Plan.UNKNOWN.withExercises(planned));
    }

    private static @Nullable Double volume(PlannedExercise... planned) {
        return PlanMeasures.volume(Plan.UNKNOWN.withExercises(planned));
    }
}
