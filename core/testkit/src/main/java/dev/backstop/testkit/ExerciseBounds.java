package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.NextExercise;
import dev.backstop.model.Dose;
import dev.backstop.model.PlannedExercise;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What exercises may be at the most, worked out once more, apart from the engine.
 *
 * @param cap percent by which load or volume may rise
 * @param jump percent by which a weight may rise with so many fewer repetitions that the work stays within the cap
 */
record ExerciseBounds(double cap, double jump) {
    /** For what is lost on the way to binary fractions and back. */
    private static final double TOLERANCE = 1 + 1e-9;

    static ExerciseBounds of(LoadDecision load, double weeklyCap, double jumpCap) {
        return new ExerciseBounds(Math.min(weeklyCap, load.change().most()), jumpCap);
    }

    /** Checks the most that is said of each exercise. */
    void assertHold(List<NextExercise> exercises) {
        boolean heavier = false;
        boolean more = false;
        for (NextExercise one : exercises) {
            assertWithin(one.exercise(), one.last(), one.most(), one.extraRepetitions());
            heavier |= isHeavier(one.last(), one.most());
            more |= isMore(one.last(), one.most(), one.extraRepetitions());
        }
        assertThat(heavier && more).as("more weight and more volume together").isFalse();
    }

    /** Checks a plan for one exercise that was accepted. */
    void assertHolds(PlannedExercise planned) {
        assertThat(planned.next())
                .as("what was accepted of %s", planned.exercise())
                .isNotNull();
        assertWithin(planned.exercise(), planned.last(), PlanParts.over(planned), 0);
    }

    private void assertWithin(String exercise, Dose last, Dose most, int extra) {
        double rise = Math.max(0, cap);
        boolean heavier = isHeavier(last, most);
        assertThat(heavier && isMore(last, most, extra))
                .as("more weight and more volume of %s", exercise)
                .isFalse();
        if (heavier && exceeds(most.kilograms(), last.kilograms(), rise)) {
            assertThat(exceeds(most.kilograms(), last.kilograms(), jump))
                    .as("%s, which jumps from %s to %s", exercise, last, most)
                    .isFalse();
            assertThat(exceeds(work(most, extra), work(last, 0), cap))
                    .as("work of %s, which jumps from %s to %s and %d", exercise, last, most, extra)
                    .isFalse();
        }
        assertThat(exceeds(count(most, extra), count(last, 0), rise) || exceeds(most.minutes(), last.minutes(), rise))
                .as("volume of %s, which goes from %s to %s and %d", exercise, last, most, extra)
                .isFalse();
        if (cap < 0 && count(last, 0) != null) {
            boolean lower = !exceeds(most.kilograms(), last.kilograms(), cap) && last.kilograms() != null
                    || !exceeds(count(most, extra), count(last, 0), cap);
            assertThat(lower)
                    .as("%s goes down from %s to %s and %d", exercise, last, most, extra)
                    .isTrue();
        }
    }

    private static boolean isHeavier(Dose last, Dose most) {
        return exceeds(most.kilograms(), last.kilograms(), 0);
    }

    private static boolean isMore(Dose last, Dose most, int extra) {
        return exceeds(count(most, extra), count(last, 0), 0) || exceeds(most.minutes(), last.minutes(), 0);
    }

    private static boolean exceeds(@Nullable Number most, @Nullable Number last, double percent) {
        return most != null
                && last != null
                && most.doubleValue() > last.doubleValue() * (1 + percent / 100) * TOLERANCE;
    }

    private static @Nullable Double work(Dose dose, int extra) {
        Number count = count(dose, extra);
        return dose.kilograms() == null || count == null
                ? null
                : Double.valueOf(dose.kilograms() * count.doubleValue());
    }

    private static @Nullable Integer count(Dose dose, int extra) {
        Integer count = PlanParts.count(dose);
        return count == null ? null : Integer.valueOf(count + extra);
    }
}
