package dev.backstop.authoring;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a decision has to say. What is absent or empty may be anything.
 *
 * @param outcome {@code needs-information} or an urgency
 * @param urgency the urgency to act on
 * @param trainingLimit what training may contain
 * @param load the load verdict
 * @param phase the phase verdict
 * @param nextPhase the phase to be in from now on
 * @param labels classes, each as {@code chronic} or {@code classification.duration=chronic}
 * @param suspicions ids of suspicions, all of which have to be there
 * @param advice ids of advice, all of which has to be there
 * @param notAdvice ids of advice, none of which may be there
 * @param targets targets by id, each as {@code "15..30"}, all of which have to be there with these ends
 * @param notTargets ids of targets, none of which may be there
 * @param exercises what has to be said about exercises
 * @param loadMost the largest change of load that is allowed, in percent
 */
public record Expectation(
        @Nullable String outcome,
        @Nullable String urgency,
        @Nullable String trainingLimit,
        @Nullable String load,
        @Nullable String phase,
        @Nullable String nextPhase,
        List<String> labels,
        List<String> suspicions,
        List<String> advice,
        List<String> notAdvice,
        Map<String, String> targets,
        List<String> notTargets,
        ExerciseExpectation exercises,
        @Nullable Double loadMost) {
    public Expectation {
        labels = List.copyOf(labels);
        suspicions = List.copyOf(suspicions);
        advice = List.copyOf(advice);
        notAdvice = List.copyOf(notAdvice);
        targets = Map.copyOf(targets);
        notTargets = List.copyOf(notTargets);
    }
}
