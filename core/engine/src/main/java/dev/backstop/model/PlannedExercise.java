package dev.backstop.model;

import org.jspecify.annotations.Nullable;

/**
 * An exercise of the plan.
 *
 * @param exercise its id
 * @param last how much it was last time
 * @param next how much the plan wants next; what it does not give stays as it was. Absent means that nothing is planned
 * @param smallestStep kilograms between one weight that the equipment has and the next, more than 0 and up to 1000;
 *     absent means unknown
 * @param repetitionsMost repetitions of each set that come before more weight, 1 to 1000
 */
public record PlannedExercise(
        String exercise,
        Dose last,
        @Nullable Dose next,
        @Nullable Double smallestStep,
        @Nullable Integer repetitionsMost) {

    public static PlannedExercise of(String exercise, Dose last) {
        return new PlannedExercise(exercise, last, null, null, null);
    }

    /** The same exercise with this planned for the next time. */
    public PlannedExercise proposing(Dose next) {
        return new PlannedExercise(exercise, last, next, smallestStep, repetitionsMost);
    }

    /** The same exercise with equipment of which the weights lie so many kilograms apart. */
    public PlannedExercise withSmallestStep(double kilograms) {
        return new PlannedExercise(exercise, last, next, kilograms, repetitionsMost);
    }

    /** The same exercise with so many repetitions of each set before more weight. */
    public PlannedExercise withRepetitionsMost(int repetitions) {
        return new PlannedExercise(exercise, last, next, smallestStep, repetitions);
    }
}
