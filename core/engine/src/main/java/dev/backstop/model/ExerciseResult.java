package dev.backstop.model;

import org.jspecify.annotations.Nullable;

/**
 * One exercise that was done in a session.
 *
 * @param exercise id of an exercise of the rule pack
 * @param pain the worst pain in it; never above the worst pain of the session
 */
public record ExerciseResult(String exercise, @Nullable PainScore pain) {
    /** An exercise of which nothing more is known. */
    public static ExerciseResult of(String exercise) {
        return new ExerciseResult(exercise, null);
    }
}
