package dev.backstop.content;

import dev.backstop.decision.ExercisePart;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The exercises of a pack.
 *
 * @param exercises by id, in the order of the pack's files
 * @param groups muscle groups that a week has to cover, the first one first
 * @param parts parts that a week has to have
 */
public record ExerciseCatalogue(Map<String, Exercise> exercises, List<String> groups, List<ExercisePart> parts) {
    /** Of a pack without exercises. */
    public static final ExerciseCatalogue NONE = new ExerciseCatalogue(Map.of(), List.of(), List.of());

    public ExerciseCatalogue {
        groups = List.copyOf(groups);
        parts = List.copyOf(parts);
    }

    /** Every trait that some exercise has, in alphabetical order. */
    public Set<String> traits() {
        Set<String> traits = new TreeSet<>();
        exercises.values().forEach(exercise -> traits.addAll(exercise.traits()));
        return traits;
    }
}
