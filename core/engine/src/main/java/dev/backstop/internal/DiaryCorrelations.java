package dev.backstop.internal;

import dev.backstop.model.Assessment;
import dev.backstop.model.DayLog;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How pain goes together with something else, day by day, over the last four weeks of the diary. */
final class DiaryCorrelations {
    private static final int WINDOW = 28;
    private static final double PRECISION = 1e9;

    private DiaryCorrelations() {}

    static void derive(Assessment assessment, FactSet facts) {
        List<DayLog> days = assessment.days().stream()
                .filter(day -> {
                    long ago = ChronoUnit.DAYS.between(day.date(), assessment.asOf());
                    return ago >= 0 && ago < WINDOW;
                })
                .toList();
        derive("days.pain-stress", days, DayLog::stress, facts);
        derive("days.pain-sleep", days, DayLog::sleepHours, facts);
    }

    private static void derive(String id, List<DayLog> days, Function<DayLog, @Nullable Double> other, FactSet facts) {
        List<double[]> pairs = days.stream()
                .filter(day -> day.pain() != null && other.apply(day) != null)
                .map(day -> new double[] {day.pain().points(), other.apply(day)})
                .toList();
        facts.measure(id + "-days", pairs.size());
        double correlation = correlation(pairs);
        if (!Double.isNaN(correlation)) {
            facts.measure(id + "-correlation", correlation);
        }
    }

    /** Pearson's, from -1 to 1; not a number where one of the two never changed. */
    private static double correlation(List<double[]> pairs) {
        double[] mean = {mean(pairs, 0), mean(pairs, 1)};
        double product = 0;
        double[] squares = {0, 0};
        for (double[] pair : pairs) {
            product += (pair[0] - mean[0]) * (pair[1] - mean[1]);
            squares[0] += Math.pow(pair[0] - mean[0], 2);
            squares[1] += Math.pow(pair[1] - mean[1], 2);
        }
        // Otherwise the order in which days were told would show in the last digits.
        return Math.rint(product / Math.sqrt(squares[0] * squares[1]) * PRECISION) / PRECISION;
    }

    private static double mean(List<double[]> pairs, int index) {
        return pairs.stream().mapToDouble(pair -> pair[index]).average().orElse(Double.NaN);
    }
}
