package dev.backstop.internal;

import dev.backstop.model.Dose;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Arithmetic on how much of an exercise, exact in decimals and always rounded down. */
final class Doses {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Kilograms: the step where nobody says what the equipment has. The smallest discs are multiples of it. */
    private static final double FINEST_STEP = 0.05;

    private Doses() {}

    /** What {@code next} gives, and the rest as it was. */
    static Dose over(Dose last, Dose next) {
        return new Dose(
                or(next.kilograms(), last.kilograms()),
                or(next.sets(), last.sets()),
                or(next.repetitions(), last.repetitions()),
                or(next.minutes(), last.minutes()));
    }

    /**
     * Repetitions of all sets together; of one where nobody says how many sets there are. Sets alone count where
     * nothing says how much each of them is.
     */
    static @Nullable Integer count(Dose dose) {
        Integer sets = dose.sets();
        Integer repetitions = dose.repetitions();
        if (repetitions == null) {
            return dose.minutes() == null ? sets : null;
        }
        return sets == null ? repetitions : Integer.valueOf(sets * repetitions);
    }

    static Dose none(Dose last) {
        return new Dose(
                last.kilograms() == null ? null : Double.valueOf(0),
                last.sets() == null ? null : Integer.valueOf(0),
                last.repetitions() == null ? null : Integer.valueOf(0),
                last.minutes() == null ? null : Double.valueOf(0));
    }

    /** The weight so many percent away, as many steps of the equipment from the last as fit. */
    static double kilograms(double last, double percent, @Nullable Double smallestStep) {
        BigDecimal from = BigDecimal.valueOf(last);
        BigDecimal step = BigDecimal.valueOf(smallestStep == null ? FINEST_STEP : smallestStep);
        BigDecimal steps = by(from, percent).subtract(from).divide(step, 0, RoundingMode.FLOOR);
        return Math.max(0, from.add(steps.multiply(step)).doubleValue());
    }

    /** Repetitions, or sets, so many percent away. */
    static int whole(int last, double percent) {
        return by(BigDecimal.valueOf(last), percent)
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
    }

    /** Minutes so many percent away: whole ones, but what was done before may be done again. */
    static double minutes(double last, double percent) {
        double whole = by(BigDecimal.valueOf(last), percent)
                .setScale(0, RoundingMode.FLOOR)
                .doubleValue();
        return percent < 0 ? whole : Math.max(last, whole);
    }

    /**
     * How many repetitions with the heavier weight are no more than so many percent above the work of the last time.
     */
    static int repetitionsWithin(double last, int count, double heavier, double percent) {
        return by(BigDecimal.valueOf(last).multiply(BigDecimal.valueOf(count)), percent)
                .divide(BigDecimal.valueOf(heavier), 0, RoundingMode.FLOOR)
                .intValueExact();
    }

    static BigDecimal by(BigDecimal last, double percent) {
        return last.multiply(HUNDRED.add(BigDecimal.valueOf(percent))).divide(HUNDRED);
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }
}
