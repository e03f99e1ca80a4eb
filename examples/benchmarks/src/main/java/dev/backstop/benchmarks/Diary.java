package dev.backstop.benchmarks;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.backstop.model.Assessment;
import dev.backstop.model.DayLog;

/** Numbers about diary days; one that is not known is NaN. */
final class Diary {
    private static final int WEEK = 7;
    private static final int DAYS_FOR_A_MEAN = 3;

    double painMean = Double.NaN;
    double painChange = Double.NaN;
    double walkingMean = Double.NaN;
    double shortNights = Double.NaN;
    double shortNightsAtMost = Double.NaN;
    double nightsLogged = Double.NaN;
    double lastSleepHours = Double.NaN;
    double lastSleepQuality = Double.NaN;

    Diary(Assessment assessment, Thresholds limit) {
        if (assessment.days().isEmpty()) {
            return;
        }
        Mean pain = new Mean();
        Mean painBefore = new Mean();
        Mean walking = new Mean();
        nightsLogged = 0;
        shortNights = 0;
        long lastNight = 2;
        for (DayLog day : assessment.days()) {
            long ago = DAYS.between(day.date(), assessment.asOf());
            if (ago < WEEK) {
                pain.add(day.pain() == null ? Double.NaN : day.pain().points());
                walking.add(Numbers.orNaN(day.walkingMinutes()));
                night(day, limit);
            } else if (ago < 2 * WEEK) {
                painBefore.add(day.pain() == null ? Double.NaN : day.pain().points());
            }
            if (ago < lastNight) {
                lastNight = ago;
                lastSleepHours = Numbers.orNaN(day.sleepHours());
                lastSleepQuality = Numbers.orNaN(day.sleepQuality());
            }
        }
        painMean = pain.value();
        painChange = painMean - painBefore.value();
        walkingMean = walking.value();
        shortNights = nightsLogged == 0 ? Double.NaN : shortNights;
        shortNightsAtMost = shortNights + WEEK - nightsLogged;
    }

    private void night(DayLog day, Thresholds limit) {
        double hours = Numbers.orNaN(day.sleepHours());
        double quality = Numbers.orNaN(day.sleepQuality());
        nightsLogged += Double.isNaN(hours) && Double.isNaN(quality) ? 0 : 1;
        shortNights += hours < limit.sleepShortHours || quality <= limit.sleepLowQuality ? 1 : 0;
    }

    /** The mean of what is known, if that is enough. */
    private static final class Mean {
        private double sum;
        private int count;

        void add(double value) {
            if (!Double.isNaN(value)) {
                sum += value;
                count++;
            }
        }

        double value() {
            return count < DAYS_FOR_A_MEAN ? Double.NaN : sum / count;
        }
    }
}
