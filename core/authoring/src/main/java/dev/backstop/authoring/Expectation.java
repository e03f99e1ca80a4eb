package dev.backstop.authoring;

import dev.backstop.authoring.internal.Words;
import dev.backstop.decision.Decision;
import dev.backstop.decision.Suspicion;
import dev.backstop.decision.Triage;
import java.util.List;
import java.util.Locale;
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
    /** Anything may be. */
    public static final Expectation ANY = new Expectation(
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            ExerciseExpectation.ANY,
            null);

    public Expectation {
        labels = List.copyOf(labels);
        suspicions = List.copyOf(suspicions);
        advice = List.copyOf(advice);
        notAdvice = List.copyOf(notAdvice);
        targets = Map.copyOf(targets);
        notTargets = List.copyOf(notTargets);
    }

    /**
     * The main parts of a decision: outcome, urgency where that is another, training limit, suspicions, load and phase.
     */
    public static Expectation of(Decision decision) {
        Triage triage = decision.triage();
        String outcome = triage.outcome().toLowerCase(Locale.ROOT).replace('_', '-');
        String urgency = Words.of(triage.urgency());
        return new Expectation(
                outcome,
                urgency.equals(outcome) ? null : urgency,
                Words.of(triage.trainingLimit()),
                decision.load().verdict(),
                decision.phase().verdict(),
                null,
                List.of(),
                triage.suspicions().stream().map(Suspicion::id).distinct().toList(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                ExerciseExpectation.ANY,
                null);
    }
}
