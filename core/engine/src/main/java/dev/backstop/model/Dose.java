package dev.backstop.model;

import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise. What is not given is unknown, or does not apply.
 *
 * @param kilograms weight added to that of the body, 0 to 1000; 0 is none
 * @param sets 1 to 100
 * @param repetitions of each set, 1 to 1000
 * @param minutes of all sets together, 0 to 1440
 */
public record Dose(
        @Nullable Double kilograms,
        @Nullable Integer sets,
        @Nullable Integer repetitions,
        @Nullable Double minutes) {
    public static final Dose UNKNOWN = new Dose(null, null, null, null);

    public static Dose weight(double kilograms, int sets, int repetitions) {
        return new Dose(kilograms, sets, repetitions, null);
    }

    public static Dose repetitions(int sets, int repetitions) {
        return new Dose(null, sets, repetitions, null);
    }

    public static Dose minutes(double minutes) {
        return new Dose(null, null, null, minutes);
    }
}
