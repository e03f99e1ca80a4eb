package dev.backstop.internal;

import dev.backstop.content.Limits;
import dev.backstop.model.Assessment;
import dev.backstop.model.DayLog;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Numbers about diary days. */
final class DiaryMeasures {
    static final int WEEK = 7;
    private static final int DAYS_FOR_A_MEAN = 3;

    private final double shortHours;
    private final double lowQuality;
    private final StiffnessMeasures stiffness;

    DiaryMeasures(Limits limits) {
        shortHours = limits.of("sleep.short-hours");
        lowQuality = limits.of("sleep.low-quality");
        stiffness = new StiffnessMeasures(limits);
    }

    void derive(Assessment assessment, FactSet facts) {
        if (assessment.days().isEmpty()) {
            return;
        }
        LocalDate asOf = assessment.asOf();
        List<DayLog> week = week(assessment, asOf);
        OptionalDouble pain =
                mean(week, day -> day.pain() == null ? null : day.pain().points());
        OptionalDouble painBefore = mean(
                week(assessment, asOf.minusDays(WEEK)),
                day -> day.pain() == null ? null : day.pain().points());
        pain.ifPresent(mean -> facts.measure("days.pain-mean", mean));
        if (pain.isPresent() && painBefore.isPresent()) {
            facts.measure("days.pain-change", pain.getAsDouble() - painBefore.getAsDouble());
        }
        mean(
                        week,
                        day -> day.walkingMinutes() == null
                                ? null
                                : day.walkingMinutes().doubleValue())
                .ifPresent(mean -> facts.measure("days.walking-mean", mean));
        mean(week, DayLog::stress).ifPresent(mean -> facts.measure("days.stress-mean", mean));
        mean(week, DayLog::sittingHours).ifPresent(mean -> facts.measure("days.sitting-mean", mean));
        stiffness.derive(assessment, facts);
        sleep(week, asOf, facts);
        DiaryCorrelations.derive(assessment, facts);
    }

    private void sleep(List<DayLog> week, LocalDate asOf, FactSet facts) {
        long logged = week.stream()
                .filter(day -> day.sleepHours() != null || day.sleepQuality() != null)
                .count();
        facts.measure("days.nights-logged", logged);
        if (logged > 0) {
            long isShort = week.stream().filter(this::isShort).count();
            long possible = isShort + WEEK - logged;
            facts.measure("days.short-nights", isShort, isShort, possible);
            facts.measure("days.short-nights-possible", possible, isShort, possible);
        }
        week.stream()
                .filter(day -> !day.date().isBefore(asOf.minusDays(1)))
                .max(Comparator.comparing(DayLog::date))
                .ifPresent(day -> {
                    if (day.sleepHours() != null) {
                        facts.measure("days.last-sleep-hours", day.sleepHours());
                    }
                    if (day.sleepQuality() != null) {
                        facts.measure("days.last-sleep-quality", day.sleepQuality());
                    }
                });
    }

    private boolean isShort(DayLog day) {
        return (day.sleepHours() != null && day.sleepHours() < shortHours)
                || (day.sleepQuality() != null && day.sleepQuality() <= lowQuality);
    }

    static List<DayLog> week(Assessment assessment, LocalDate lastDay) {
        return assessment.days().stream()
                .filter(day -> {
                    long ago = ChronoUnit.DAYS.between(day.date(), lastDay);
                    return ago >= 0 && ago < WEEK;
                })
                .toList();
    }

    static OptionalDouble mean(List<DayLog> days, Function<DayLog, @Nullable Double> number) {
        List<Double> known = days.stream().map(number).filter(Objects::nonNull).toList();
        return known.size() < DAYS_FOR_A_MEAN
                ? OptionalDouble.empty()
                : known.stream().mapToDouble(Double::doubleValue).average();
    }
}
