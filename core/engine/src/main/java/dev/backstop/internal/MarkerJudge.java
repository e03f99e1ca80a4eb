package dev.backstop.internal;

import dev.backstop.content.Limits;
import dev.backstop.content.ProgressTerms;
import dev.backstop.content.ProgressTerms.Better;
import dev.backstop.content.ProgressTerms.DoingMoreTerms;
import dev.backstop.content.ProgressTerms.Marker;
import dev.backstop.content.ProgressTerms.OfFlare;
import dev.backstop.content.ProgressTerms.Shows;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.facts.Measure;
import dev.backstop.progress.DoingMore;
import dev.backstop.progress.Flare;
import dev.backstop.progress.MarkerCourse;
import dev.backstop.progress.Point;
import dev.backstop.progress.Trend;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Says of each marker of progress whether it got better. */
final class MarkerJudge {
    private final Vocabulary vocabulary;
    private final ProgressTerms terms;
    private final Limits limits;

    MarkerJudge(Vocabulary vocabulary, Limits limits) {
        this.vocabulary = vocabulary;
        this.terms = vocabulary.progress();
        this.limits = limits;
    }

    /** @param facts the facts of each assessment, by day */
    List<MarkerCourse> courses(SortedMap<LocalDate, FactSet> facts, List<Flare> flares) {
        return terms.markers().values().stream()
                .map(marker -> course(marker, facts, flares))
                .toList();
    }

    private MarkerCourse course(Marker marker, SortedMap<LocalDate, FactSet> facts, List<Flare> flares) {
        List<Point> series = series(marker, facts, flares);
        double smallest = limits.of(marker.smallestChange());
        boolean lower = marker.better() == Better.LOWER;
        boolean stale = marker.flare() == null && isStale(series, facts.lastKey());
        return new MarkerCourse(
                marker.id(),
                marker.label(),
                unit(marker),
                lower,
                smallest,
                series,
                stale ? Trend.NOT_KNOWN : trend(series, smallest, lower),
                marker.sources(),
                marker.statements());
    }

    private String unit(Marker marker) {
        String id = marker.measure();
        MeasureTerm measure = id == null ? null : vocabulary.measures().get(id);
        return measure != null ? measure.unit() : marker.flare() == OfFlare.DAYS ? "days" : "points";
    }

    private static List<Point> series(Marker marker, SortedMap<LocalDate, FactSet> facts, List<Flare> flares) {
        String measure = marker.measure();
        OfFlare flare = marker.flare();
        return measure != null ? values(measure, facts) : flare != null ? ofFlares(flare, flares) : List.of();
    }

    private static List<Point> values(String id, SortedMap<LocalDate, FactSet> facts) {
        List<Point> series = new ArrayList<>();
        for (Map.Entry<LocalDate, FactSet> day : facts.entrySet()) {
            Measure measure = day.getValue().measure(id);
            if (measure != null) {
                series.add(Point.of(day.getKey(), measure.value()));
            }
        }
        return series;
    }

    private static List<Point> ofFlares(OfFlare what, List<Flare> flares) {
        List<Point> series = new ArrayList<>();
        for (Flare flare : flares) {
            LocalDate day = flare.days().first();
            if (what == OfFlare.DAYS) {
                Integer most = flare.mostDays();
                series.add(new Point(day, flare.days().count(), most == null ? null : (double) most));
            } else if (flare.peak() != null) {
                double peak = flare.peak().points();
                boolean whole =
                        flare.over() && flare.daysWithPain() == flare.days().count();
                series.add(new Point(day, peak, whole ? peak : null));
            }
        }
        return series;
    }

    /** A value from long ago does not say how somebody is now. */
    private boolean isStale(List<Point> series, LocalDate today) {
        String days = terms.staleDays();
        return days != null
                && !series.isEmpty()
                && ChronoUnit.DAYS.between(series.get(series.size() - 1).day(), today) > limits.of(days);
    }

    /** From the first value to the last, whatever values within their bounds they have. */
    static Trend trend(List<Point> series, double smallest, boolean lowerIsBetter) {
        if (series.size() < 2) {
            return Trend.NOT_KNOWN;
        }
        Point first = series.get(0);
        Point last = series.get(series.size() - 1);
        double leastRise = last.least() - most(first);
        double mostRise = most(last) - first.least();
        if (leastRise >= smallest) {
            return lowerIsBetter ? Trend.WORSE : Trend.BETTER;
        }
        if (mostRise <= -smallest) {
            return lowerIsBetter ? Trend.BETTER : Trend.WORSE;
        }
        return leastRise > -smallest && mostRise < smallest ? Trend.SAME : Trend.NOT_KNOWN;
    }

    private static double most(Point point) {
        @Nullable Double most = point.most();
        return most == null ? Double.POSITIVE_INFINITY : most;
    }

    DoingMore doingMore(List<MarkerCourse> courses) {
        DoingMoreTerms wanted = terms.doingMore();
        if (wanted == null) {
            return DoingMore.NOT_JUDGED;
        }
        List<MarkerCourse> function = showing(courses, Shows.FUNCTION);
        List<MarkerCourse> pain = showing(courses, Shows.PAIN);
        List<String> markers = new ArrayList<>();
        function.forEach(course -> markers.add(course.id()));
        pain.forEach(course -> markers.add(course.id()));
        return new DoingMore(
                doingMore(function, pain, limits.of(wanted.least())), markers, wanted.sources(), wanted.statements());
    }

    private List<MarkerCourse> showing(List<MarkerCourse> courses, Shows what) {
        return courses.stream()
                .filter(course -> {
                    Marker marker = terms.markers().get(course.id());
                    return marker != null && marker.shows() == what;
                })
                .toList();
    }

    private static Trend doingMore(List<MarkerCourse> function, List<MarkerCourse> pain, double least) {
        if (count(function, Trend.WORSE) > 0 || count(pain, Trend.WORSE) > 0) {
            return Trend.WORSE;
        }
        long better = count(function, Trend.BETTER);
        if (count(pain, Trend.NOT_KNOWN) > 0) {
            return Trend.NOT_KNOWN;
        }
        if (better >= least) {
            return Trend.BETTER;
        }
        return better + count(function, Trend.NOT_KNOWN) >= least ? Trend.NOT_KNOWN : Trend.SAME;
    }

    private static long count(List<MarkerCourse> courses, Trend trend) {
        return courses.stream().filter(course -> course.trend() == trend).count();
    }
}
