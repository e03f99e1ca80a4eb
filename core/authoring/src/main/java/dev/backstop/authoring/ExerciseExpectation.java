package dev.backstop.authoring;

import java.util.List;
import java.util.Map;

/**
 * What a decision has to say about exercises. What is empty may be anything.
 *
 * @param chosen ids of exercises, all of which have to be chosen
 * @param notChosen ids of exercises, none of which may be chosen
 * @param swaps by the id of an exercise that hurt, the one that has to stand in its place, or {@code none}
 * @param uncovered groups and parts that have to be missing, each as {@code group.glutes} or {@code part.walking}
 * @param steps ids of exercises that have to be steps to take now of some ladder
 */
public record ExerciseExpectation(
        List<String> chosen,
        List<String> notChosen,
        Map<String, String> swaps,
        List<String> uncovered,
        List<String> steps) {
    /** Anything may be. */
    public static final ExerciseExpectation ANY =
            new ExerciseExpectation(List.of(), List.of(), Map.of(), List.of(), List.of());

    public ExerciseExpectation {
        chosen = List.copyOf(chosen);
        notChosen = List.copyOf(notChosen);
        swaps = Map.copyOf(swaps);
        uncovered = List.copyOf(uncovered);
        steps = List.copyOf(steps);
    }
}
