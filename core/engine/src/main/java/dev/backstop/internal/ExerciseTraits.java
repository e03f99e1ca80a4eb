package dev.backstop.internal;

import dev.backstop.content.Exercise;
import dev.backstop.content.ExerciseCatalogue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The traits of every exercise, worked out once: every decision asks for them again and again. */
final class ExerciseTraits {
    private final Map<String, Set<String>> byId = new LinkedHashMap<>();

    ExerciseTraits(ExerciseCatalogue catalogue) {
        catalogue
                .exercises()
                .values()
                .forEach(exercise -> byId.put(exercise.id(), new LinkedHashSet<>(exercise.traits())));
    }

    /** In the order of {@link Exercise#traits()}. */
    Set<String> of(Exercise exercise) {
        return Objects.requireNonNull(byId.get(exercise.id()), exercise.id());
    }
}
