package dev.backstop.benchmarks;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.backstop.model.Assessment;
import dev.backstop.model.CapacityTest;
import dev.backstop.model.Episode;
import dev.backstop.model.Plan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The numbers of an assessment; one that is not known is NaN, so that it satisfies no comparison. */
final class Numbers {
    final double age;
    final double episodeDays;
    final double pain;
    final double episodesInYear;
    final double painfulDaysShare;
    final double raisedDaysAgo;
    final double confidence;
    final double proposedLoadChange;
    final double proposedVolumeChange;
    final double daysInPhase;
    final double backEndurance;
    final double sidePlankLeft;
    final double sidePlankRight;
    final Sessions sessions;
    final Diary diary;

    Numbers(Assessment assessment, Thresholds limit) {
        Episode episode = assessment.episode();
        Plan plan = assessment.plan();
        age = orNaN(assessment.person().age());
        episodeDays = daysTo(assessment.asOf(), episode.onset());
        pain = episode.pain() == null ? Double.NaN : episode.pain().points();
        episodesInYear = orNaN(episode.episodesInYear());
        painfulDaysShare = orNaN(episode.painfulDaysShare());
        raisedDaysAgo = orNaN(assessment.measures().get("raise.days-ago"));
        confidence = orNaN(assessment.measures().get("confidence"));
        proposedLoadChange = orNaN(plan.proposedLoadChange());
        proposedVolumeChange = orNaN(plan.proposedVolumeChange());
        daysInPhase = daysTo(assessment.asOf(), plan.since());
        backEndurance = latest(assessment, "biering-sorensen");
        sidePlankLeft = latest(assessment, "side-plank-left");
        sidePlankRight = latest(assessment, "side-plank-right");
        sessions = new Sessions(assessment, limit);
        diary = new Diary(assessment, limit);
    }

    static double orNaN(@Nullable Number number) {
        return number == null ? Double.NaN : number.doubleValue();
    }

    private static double daysTo(LocalDate asOf, @Nullable LocalDate day) {
        return day == null ? Double.NaN : DAYS.between(day, asOf);
    }

    /** Of two results of one day the worse counts. */
    private static boolean isLater(CapacityTest one, CapacityTest other) {
        int order = one.date().compareTo(other.date());
        return order > 0 || (order == 0 && one.value() < other.value());
    }

    private static double latest(Assessment assessment, String test) {
        @Nullable CapacityTest latest = null;
        for (CapacityTest one : assessment.capacityTests()) {
            if (one.test().equals(test) && (latest == null || isLater(one, latest))) {
                latest = one;
            }
        }
        return latest == null ? Double.NaN : latest.value();
    }
}
