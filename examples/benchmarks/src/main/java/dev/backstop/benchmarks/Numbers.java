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
    final double raisedDaysAgo;
    final double confidence;
    final double proposedLoadChange;
    final double proposedVolumeChange;
    final double daysInPhase;
    final double backEndurance;
    final double sidePlankLeft;
    final double sidePlankRight;
    final double sitToStandPain;
    final double worstTestPain;
    final Sessions sessions;
    final Diary diary;

    Numbers(Assessment assessment, Thresholds limit) {
        Episode episode = assessment.episode();
        Plan plan = assessment.plan();
        age = orNaN(assessment.person().age());
        episodeDays = daysTo(assessment.asOf(), episode.onset());
        pain = episode.pain() == null ? Double.NaN : episode.pain().points();
        episodesInYear = orNaN(episode.episodesInYear());
        raisedDaysAgo = orNaN(assessment.measures().get("raise.days-ago"));
        confidence = orNaN(assessment.measures().get("confidence"));
        proposedLoadChange = orNaN(plan.proposedLoadChange());
        proposedVolumeChange = orNaN(plan.proposedVolumeChange());
        daysInPhase = daysTo(assessment.asOf(), plan.since());
        backEndurance = latest(assessment, "biering-sorensen", 1);
        sidePlankLeft = latest(assessment, "side-plank-left", 1);
        sidePlankRight = latest(assessment, "side-plank-right", 1);
        sitToStandPain = latest(assessment, "sit-to-stand-pain", -1);
        worstTestPain = latest(assessment, "worst-pain", -1);
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
    private static boolean isLater(CapacityTest one, CapacityTest other, int better) {
        int order = one.date().compareTo(other.date());
        return order > 0 || (order == 0 && better * one.value() < better * other.value());
    }

    /** @param better 1 where more is better, and -1 where less is */
    private static double latest(Assessment assessment, String test, int better) {
        @Nullable CapacityTest latest = null;
        for (CapacityTest one : assessment.capacityTests()) {
            if (one.test().equals(test) && (latest == null || isLater(one, latest, better))) {
                latest = one;
            }
        }
        return latest == null ? Double.NaN : latest.value();
    }
}
