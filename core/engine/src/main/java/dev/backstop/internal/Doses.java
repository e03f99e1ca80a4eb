package dev.backstop.internal;

import dev.backstop.model.Dose;
import org.jspecify.annotations.Nullable;

/** Arithmetic on how much of an exercise. */
final class Doses {
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

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }
}
