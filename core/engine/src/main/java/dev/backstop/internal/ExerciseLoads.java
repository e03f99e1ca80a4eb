package dev.backstop.internal;

import dev.backstop.decision.LoadVariable;
import dev.backstop.model.Dose;
import dev.backstop.model.PlannedExercise;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What bounds in percent leave of an exercise, in its own numbers.
 *
 * @param variable what may change
 * @param most by how many percent of the last at the most
 * @param jumpAtMost percent of the last weight that one step of the equipment may be at the most; 0 for no exception
 */
record ExerciseLoads(LoadVariable variable, double most, double jumpAtMost) {
    private static final double NOTHING_LEFT = -100;

    /**
     * One way to do the exercise.
     *
     * @param extra sets that may have one repetition more
     * @param jump whether one step of the equipment takes it beyond the bounds in percent
     */
    record Allowed(Dose dose, int extra, boolean jump) {
        boolean allows(Dose wanted) {
            Integer count = Doses.count(dose);
            return atMost(wanted.kilograms(), dose.kilograms())
                    && atMost(Doses.count(wanted), count == null ? null : Integer.valueOf(count + extra))
                    && atMost(wanted.minutes(), dose.minutes());
        }

        private static boolean atMost(@Nullable Number wanted, @Nullable Number most) {
            return wanted == null || most == null || wanted.doubleValue() <= most.doubleValue();
        }
    }

    /** All ways that are left, that to tell people of first. */
    List<Allowed> of(PlannedExercise planned) {
        Dose last = planned.last();
        if (leavesNothing()) {
            return List.of(new Allowed(Doses.none(last), 0, false));
        }
        Allowed same = new Allowed(last, 0, false);
        if (most == 0) {
            return List.of(same);
        }
        List<Allowed> ways = new ArrayList<>();
        Double kilograms = last.kilograms();
        if (variable != LoadVariable.VOLUME && kilograms != null && kilograms > 0) {
            Allowed jump = jump(planned, kilograms);
            if (jump != null) {
                return List.of(jump, same);
            }
            double next = Doses.kilograms(kilograms, most, planned.smallestStep());
            ways.add(new Allowed(new Dose(next, last.sets(), last.repetitions(), last.minutes()), 0, false));
        }
        if (variable != LoadVariable.LOAD && (Doses.count(last) != null || last.minutes() != null)) {
            ways.add(volume(planned));
        }
        return ways.isEmpty() ? List.of(same) : ways;
    }

    boolean leavesNothing() {
        return most <= NOTHING_LEFT;
    }

    /** Whether load, or whether volume, may rise at all. */
    boolean mayRaise(LoadVariable which) {
        return most > 0 && (variable == which || variable == LoadVariable.EITHER);
    }

    /** Whether it may be heavier or more than last time. */
    boolean raises(PlannedExercise planned) {
        Allowed same = new Allowed(planned.last(), 0, false);
        return of(planned).stream().anyMatch(way -> way.extra() > 0 || !same.allows(way.dose()));
    }

    /** Whether the next weight that the equipment has is further away than the bounds in percent. */
    boolean stepIsTooBig(PlannedExercise planned) {
        Double kilograms = planned.last().kilograms();
        Double step = planned.smallestStep();
        return most > 0
                && kilograms != null
                && kilograms > 0
                && step != null
                && Doses.kilograms(kilograms, most, step) == kilograms;
    }

    private @Nullable Allowed jump(PlannedExercise planned, double kilograms) {
        Dose last = planned.last();
        Double step = planned.smallestStep();
        Integer count = Doses.count(last);
        Integer repetitions = last.repetitions();
        Integer first = planned.repetitionsMost();
        if (step == null || count == null || repetitions == null || first == null) {
            return null;
        }
        BigDecimal from = BigDecimal.valueOf(kilograms);
        BigDecimal heavier = from.add(BigDecimal.valueOf(step));
        if (!stepIsTooBig(planned) || repetitions < first || heavier.compareTo(Doses.by(from, jumpAtMost)) > 0) {
            return null;
        }
        int fewer = Doses.repetitionsWithin(kilograms, count, heavier.doubleValue(), most);
        return fewer == 0 ? null : spread(fewer, last, heavier.doubleValue(), last.minutes(), true);
    }

    private Allowed volume(PlannedExercise planned) {
        Dose last = planned.last();
        Integer count = Doses.count(last);
        Double minutes = last.minutes() == null ? null : Double.valueOf(Doses.minutes(last.minutes(), most));
        if (count == null) {
            return new Allowed(new Dose(last.kilograms(), last.sets(), last.repetitions(), minutes), 0, false);
        }
        int next = Doses.whole(count, most);
        Integer first = planned.repetitionsMost();
        if (most > 0 && first != null && last.repetitions() != null) {
            int sets = last.sets() == null ? 1 : last.sets();
            next = Math.max(count, Math.min(next, first * sets));
        }
        return spread(next, last, last.kilograms(), minutes, false);
    }

    /** So many repetitions over as many sets as before, or over fewer where there is not one for each. */
    private static Allowed spread(
            int count, Dose last, @Nullable Double kilograms, @Nullable Double minutes, boolean jump) {
        Integer sets = last.sets();
        if (last.repetitions() == null) {
            return new Allowed(new Dose(kilograms, count, null, minutes), 0, jump);
        }
        if (sets == null) {
            return new Allowed(new Dose(kilograms, null, count, minutes), 0, jump);
        }
        if (count < sets) {
            return new Allowed(new Dose(kilograms, count, Math.min(count, 1), minutes), 0, jump);
        }
        return new Allowed(new Dose(kilograms, sets, count / sets, minutes), count % sets, jump);
    }
}
