package dev.backstop.authoring.internal;

import dev.backstop.model.DayLog;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Gives measures that are derived from the diary a value. */
final class DiarySetter {
    private static final int WEEK = 7;
    private static final double GOOD_NIGHT = 8;
    private static final double BAD_NIGHT = 2;
    private static final double STIFF = 8;

    private DiarySetter() {}

    static boolean measure(AssessmentDraft draft, String id, double value) {
        int whole = FactSetter.whole(value);
        double points = FactSetter.points(value);
        double before = value >= 0 ? 0 : FactSetter.points(-value);
        switch (id) {
            case "days.last-sleep-hours" -> day(draft, 0, day -> sleep(day, Math.min(24, value), day.sleepQuality()));
            case "days.last-sleep-quality" -> day(draft, 0, day -> sleep(day, day.sleepHours(), points));
            case "days.pain-mean" -> days(draft, 0, WEEK, (i, day) -> day.withPain(points));
            case "days.pain-change" -> {
                days(draft, WEEK, 2 * WEEK, (i, day) -> day.withPain(before));
                days(draft, 0, WEEK, (i, day) -> day.withPain(FactSetter.points(before + value)));
            }
            case "days.stiffness-mean" -> days(draft, 0, WEEK, (i, day) -> day.withStiffness(points));
            case "days.stiffness-change" -> {
                days(draft, WEEK, 2 * WEEK, (i, day) -> day.withStiffness(before));
                days(draft, 0, WEEK, (i, day) -> day.withStiffness(FactSetter.points(before + value)));
            }
            case "days.stiffer-mornings" ->
                days(draft, 0, 2 * WEEK, (i, day) -> day.withStiffness(i < whole ? STIFF : 1));
            case "days.walking-mean" -> days(draft, 0, WEEK, (i, day) -> day.withWalking(Math.min(1440, whole)));
            case "days.stress-mean" -> days(draft, 0, WEEK, (i, day) -> day.withStress(points));
            case "days.sitting-mean" -> days(draft, 0, WEEK, (i, day) -> sitting(day, Math.min(24, value)));
            case "days.short-nights" ->
                days(draft, 0, WEEK, (i, day) -> {
                    double night = i < whole ? BAD_NIGHT : GOOD_NIGHT;
                    return sleep(day, night, night);
                });
            case "days.short-nights-possible" ->
                days(
                        draft,
                        0,
                        WEEK,
                        (i, day) -> i < whole ? sleep(day, null, null) : sleep(day, GOOD_NIGHT, GOOD_NIGHT));
            case "days.nights-logged" ->
                days(
                        draft,
                        0,
                        WEEK,
                        (i, day) -> i < whole ? sleep(day, GOOD_NIGHT, GOOD_NIGHT) : sleep(day, null, null));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void days(AssessmentDraft draft, int from, int to, BiFunction<Integer, DayLog, DayLog> change) {
        for (int i = from; i < to; i++) {
            int daysAgo = i;
            day(draft, daysAgo, day -> change.apply(daysAgo, day));
        }
    }

    private static void day(AssessmentDraft draft, int daysAgo, UnaryOperator<DayLog> change) {
        LocalDate date = draft.asOf().minusDays(daysAgo);
        for (int i = 0; i < draft.days().size(); i++) {
            if (draft.days().get(i).date().equals(date)) {
                draft.days().set(i, change.apply(draft.days().get(i)));
                return;
            }
        }
        draft.days().add(change.apply(DayLog.of(date)));
    }

    private static DayLog sleep(DayLog day, @Nullable Double hours, @Nullable Double quality) {
        return new DayLog(
                day.date(),
                day.pain(),
                hours,
                quality,
                day.stress(),
                day.walkingMinutes(),
                day.sittingHours(),
                day.stiffness());
    }

    private static DayLog sitting(DayLog day, double hours) {
        return new DayLog(
                day.date(),
                day.pain(),
                day.sleepHours(),
                day.sleepQuality(),
                day.stress(),
                day.walkingMinutes(),
                hours,
                day.stiffness());
    }
}
