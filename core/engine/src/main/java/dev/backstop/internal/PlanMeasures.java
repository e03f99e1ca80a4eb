package dev.backstop.internal;

import dev.backstop.model.Dose;
import dev.backstop.model.Plan;
import dev.backstop.model.PlannedExercise;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** By how much the plan wants to change load and volume: the largest of what it states and of its exercises. */
final class PlanMeasures {
    /** Percent; a rise from nothing, which has no percentage, counts as this one. */
    static final double MOST = 1000;

    private static final int DECIMALS = 9;

    private PlanMeasures() {}

    static @Nullable Double load(Plan plan) {
        List<@Nullable Double> changes = new ArrayList<>();
        changes.add(plan.proposedLoadChange());
        for (PlannedExercise planned : plan.exercises()) {
            Dose next = planned.next();
            if (next != null) {
                changes.add(change(
                        planned.last().kilograms(),
                        Doses.over(planned.last(), next).kilograms()));
            }
        }
        return largest(changes);
    }

    static @Nullable Double volume(Plan plan) {
        List<@Nullable Double> changes = new ArrayList<>();
        changes.add(plan.proposedVolumeChange());
        for (PlannedExercise planned : plan.exercises()) {
            Dose next = planned.next();
            if (next != null) {
                Dose last = planned.last();
                Dose wanted = Doses.over(last, next);
                changes.add(change(Doses.count(last), Doses.count(wanted)));
                changes.add(change(last.minutes(), wanted.minutes()));
            }
        }
        return largest(changes);
    }

    private static @Nullable Double change(@Nullable Number last, @Nullable Number next) {
        if (last == null || next == null) {
            return null;
        }
        BigDecimal before = BigDecimal.valueOf(last.doubleValue());
        BigDecimal after = BigDecimal.valueOf(next.doubleValue());
        if (before.signum() == 0) {
            return after.signum() == 0 ? 0 : MOST;
        }
        BigDecimal percent =
                after.subtract(before).multiply(BigDecimal.valueOf(100)).divide(before, DECIMALS, RoundingMode.HALF_UP);
        return Math.min(percent.doubleValue(), MOST);
    }

    private static @Nullable Double largest(List<@Nullable Double> changes) {
        return changes.stream().filter(Objects::nonNull).max(Double::compare).orElse(null);
    }
}
