package dev.backstop.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a diary. Everything but the date may be unknown.
 *
 * @param date the day; sleep is that of the night that ended on it
 * @param pain the day's usual pain
 * @param sleepHours 0 to 24
 * @param sleepQuality 0 (worst) to 10 (best)
 * @param stress 0 (none) to 10 (worst)
 * @param walkingMinutes 0 to 1440
 * @param sittingHours 0 to 24
 * @param stiffness of the back on waking, 0 (none) to 10 (worst)
 */
public record DayLog(
        LocalDate date,
        @Nullable PainScore pain,
        @Nullable Double sleepHours,
        @Nullable Double sleepQuality,
        @Nullable Double stress,
        @Nullable Integer walkingMinutes,
        @Nullable Double sittingHours,
        @Nullable Double stiffness) {

    public static DayLog of(LocalDate date) {
        return new DayLog(date, null, null, null, null, null, null, null);
    }

    public DayLog withPain(double points) {
        return new DayLog(
                date, PainScore.of(points), sleepHours, sleepQuality, stress, walkingMinutes, sittingHours, stiffness);
    }

    public DayLog withSleep(double hours, double quality) {
        return new DayLog(date, pain, hours, quality, stress, walkingMinutes, sittingHours, stiffness);
    }

    /** Stress from 0 (none) to 10 (worst). */
    public DayLog withStress(double points) {
        return new DayLog(date, pain, sleepHours, sleepQuality, points, walkingMinutes, sittingHours, stiffness);
    }

    public DayLog withWalking(int minutes) {
        return new DayLog(date, pain, sleepHours, sleepQuality, stress, minutes, sittingHours, stiffness);
    }

    public DayLog withStiffness(double points) {
        return new DayLog(date, pain, sleepHours, sleepQuality, stress, walkingMinutes, sittingHours, points);
    }
}
