package dev.backstop.progress;

import dev.backstop.decision.SourceReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one marker of progress.
 *
 * @param id its id in the vocabulary
 * @param lowerIsBetter which way it gets better
 * @param smallestChange how big a change has to be to count
 * @param series its values, by day
 * @param trend from the first value to the last
 * @param sources where the marker comes from
 * @param statements ids of the source statements that it carries
 */
public record MarkerCourse(
        String id,
        String label,
        String unit,
        boolean lowerIsBetter,
        double smallestChange,
        List<Point> series,
        Trend trend,
        List<SourceReference> sources,
        List<String> statements) {
    public MarkerCourse {
        series = List.copyOf(series);
        sources = List.copyOf(sources);
        statements = List.copyOf(statements);
    }

    public @Nullable Point first() {
        return series.isEmpty() ? null : series.get(0);
    }

    public @Nullable Point last() {
        return series.isEmpty() ? null : series.get(series.size() - 1);
    }
}
