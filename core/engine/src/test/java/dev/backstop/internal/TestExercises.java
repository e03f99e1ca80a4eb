package dev.backstop.internal;

import dev.backstop.content.Exercise;
import dev.backstop.content.ExerciseCatalogue;
import dev.backstop.decision.ExercisePart;
import dev.backstop.decision.LoadCeiling;
import dev.backstop.decision.SourceReference;
import dev.backstop.model.Phase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Exercises of a small made-up catalogue: a chain of three, and some on their own. */
final class TestExercises {
    private final Map<String, Exercise> exercises = new LinkedHashMap<>();

    private TestExercises() {}

    static ExerciseCatalogue catalogue() {
        TestExercises all = new TestExercises();
        all.strength("chair-rise", "squat", List.of("legs"), List.of(), Phase.RESTORE, null, "squat");
        all.strength("squat", "squat", List.of("legs", "core"), List.of("weight"), Phase.REBUILD, "chair-rise", "bar");
        all.strength("bar", "squat", List.of("legs"), List.of("barbell"), Phase.RELOAD, "squat", null);
        all.strength("wall-sit", "squat", List.of("legs"), List.of(), Phase.RESTORE, null, null);
        all.strength("plank", "brace", List.of("core"), List.of(), Phase.RESTORE, null, null);
        all.add("stretch", ExercisePart.MOBILITY, "reach", List.of("hips"), List.of(), Phase.PROTECT, null, null);
        all.add("stroll", ExercisePart.WALKING, "walk", List.of(), List.of(), Phase.PROTECT, null, null);
        return new ExerciseCatalogue(
                all.exercises,
                List.of("legs", "core"),
                List.of(ExercisePart.STRENGTH, ExercisePart.MOBILITY, ExercisePart.WALKING));
    }

    private void strength(
            String id,
            String pattern,
            List<String> groups,
            List<String> equipment,
            Phase from,
            @Nullable String easier,
            @Nullable String harder) {
        add(id, ExercisePart.STRENGTH, pattern, groups, equipment, from, easier, harder);
    }

    private void add(
            String id,
            ExercisePart part,
            String pattern,
            List<String> groups,
            List<String> equipment,
            Phase from,
            @Nullable String easier,
            @Nullable String harder) {
        exercises.put(
                id,
                new Exercise(
                        id,
                        "The " + id,
                        part,
                        pattern,
                        groups,
                        equipment,
                        List.of(Phase.values()).subList(from.ordinal(), Phase.values().length),
                        equipment.isEmpty() ? LoadCeiling.BODY_WEIGHT : LoadCeiling.HEAVY,
                        part == ExercisePart.STRENGTH ? List.of("compression") : List.of(),
                        easier,
                        harder,
                        new Exercise.Dose("exercise.sets", null, null),
                        List.of(new SourceReference("SRC-1", "page 2")),
                        List.of("S001-02")));
    }
}
