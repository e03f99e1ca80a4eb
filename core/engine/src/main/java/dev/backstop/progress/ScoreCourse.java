package dev.backstop.progress;

import dev.backstop.decision.Classification;
import dev.backstop.decision.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one score of a questionnaire.
 *
 * @param instrument id of the questionnaire
 * @param score id of the score
 * @param series its values, by day; with missing answers only bounds are known
 * @param judged whether the pack knows how big a change matters for this score
 * @param trend from the first score to the last, by the smallest change that matters
 * @param change the class that says so; absent when not known or not judged
 */
public record ScoreCourse(
        String instrument,
        String score,
        String label,
        String unit,
        List<Point> series,
        boolean judged,
        Trend trend,
        Classification.@Nullable Label change) {
    public ScoreCourse {
        series = List.copyOf(series);
    }

    /** Why the change is called what it is; empty when it is not known. */
    public List<Reason> reasons() {
        return change == null ? List.of() : change.reasons();
    }
}
