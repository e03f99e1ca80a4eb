package dev.backstop.internal;

import dev.backstop.content.Limits;
import dev.backstop.model.Assessment;
import dev.backstop.model.DayLog;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** Numbers about the stiffness of mornings. */
final class StiffnessMeasures {
    private final double rise;

    StiffnessMeasures(Limits limits) {
        rise = limits.of("morning.stiffness-rise");
    }

    void derive(Assessment assessment, FactSet facts) {
        OptionalDouble now = mean(assessment, assessment.asOf());
        OptionalDouble before = mean(assessment, assessment.asOf().minusDays(DiaryMeasures.WEEK));
        now.ifPresent(mean -> facts.measure("days.stiffness-mean", mean));
        if (now.isPresent() && before.isPresent()) {
            facts.measure("days.stiffness-change", now.getAsDouble() - before.getAsDouble());
        }
        run(assessment, facts);
    }

    /** Latest mornings in a row, up to today's or yesterday's. */
    private void run(Assessment assessment, FactSet facts) {
        LocalDate today = assessment.asOf();
        LocalDate latest = isStiffer(assessment, today).isPresent() ? today : today.minusDays(1);
        for (int run = 0; run < DiaryMeasures.WEEK; run++) {
            Optional<Boolean> stiffer = isStiffer(assessment, latest.minusDays(run));
            if (stiffer.isEmpty() && run == 0) {
                return;
            }
            if (!stiffer.orElse(false)) {
                facts.measure("days.stiffer-mornings", run, run, stiffer.isEmpty() ? DiaryMeasures.WEEK : run);
                return;
            }
        }
        facts.measure("days.stiffer-mornings", DiaryMeasures.WEEK);
    }

    /**
     * Whether a morning was stiffer than the week that ended two days before, so that the first of two stiff mornings
     * does not hide the second; unknown without an entry or without such a week.
     */
    private Optional<Boolean> isStiffer(Assessment assessment, LocalDate day) {
        OptionalDouble before = mean(assessment, day.minusDays(2));
        return assessment.days().stream()
                .filter(log -> log.date().equals(day))
                .map(DayLog::stiffness)
                .filter(Objects::nonNull)
                .filter(stiffness -> before.isPresent())
                .findFirst()
                .map(stiffness -> stiffness >= before.getAsDouble() + rise);
    }

    private static OptionalDouble mean(Assessment assessment, LocalDate lastDay) {
        return DiaryMeasures.mean(DiaryMeasures.week(assessment, lastDay), DayLog::stiffness);
    }
}
