package dev.backstop.testkit;

import dev.backstop.model.NextMorning;
import dev.backstop.model.Phase;
import dev.backstop.model.Sex;
import dev.backstop.model.Technique;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjDoubleConsumer;

/**
 * How a measure or choice that is derived can be given a value: through the part of the assessment that it comes from.
 */
final class DerivedFacts {
    private static final int WEEK = 7;

    private final String exercise;

    /** @param exercises ids of the pack's exercises; a pack without any takes every id */
    DerivedFacts(Collection<String> exercises) {
        this.exercise = exercises.stream().findFirst().orElse("any-exercise");
    }

    /** An edit after which the measure has about this value; none for what cannot be aimed at. */
    Edit measure(String id, double value) {
        int whole = (int) Math.max(0, Math.rint(value));
        return switch (id) {
            case "person.age" -> draft -> draft.age = Math.min(whole, 120);
            case "episode.days" -> draft -> draft.onsetDaysAgo = whole;
            case "episode.age-at-onset" ->
                draft -> {
                    draft.onsetDaysAgo = draft.onsetDaysAgo == null ? 0 : draft.onsetDaysAgo;
                    draft.age = Math.min(whole + draft.onsetDaysAgo / 365, 120);
                };
            case "episode.pain" -> draft -> draft.pain = points(value);
            case "episode.in-year" -> draft -> draft.episodesInYear = Math.min(whole, 366);
            case "episode.painful-days-share" -> draft -> draft.painfulDaysShare = Math.max(0, Math.min(1, value));
            case "plan.days-in-phase" -> draft -> draft.phaseDaysAgo = whole;
            case "plan.days-in-programme" ->
                draft -> {
                    draft.phaseDaysAgo = draft.phaseDaysAgo == null ? 0 : Math.min(draft.phaseDaysAgo, whole);
                    draft.stepsBack = 0;
                    draft.earlierDays = whole - draft.phaseDaysAgo;
                };
            case "phase.step-backs" ->
                draft -> {
                    draft.phaseDaysAgo = draft.phaseDaysAgo == null ? 0 : draft.phaseDaysAgo;
                    draft.stepsBack = Math.min(whole, 6);
                    draft.earlierDays = 1;
                };
            case "phase.days-since-step-back" ->
                draft -> {
                    draft.phaseDaysAgo = whole;
                    draft.stepsBack = 1;
                };
            case "plan.proposed-load-change" -> draft -> draft.loadChange = percent(value);
            case "plan.proposed-volume-change" -> draft -> draft.volumeChange = percent(value);
            default -> id.startsWith("days.") ? diary(id, value, whole) : session(id, value, whole);
        };
    }

    private Edit session(String id, double value, int whole) {
        return switch (id) {
            case "session.pain-before" -> draft -> draft.lastSession().before = points(value);
            case "session.pain-peak" -> draft -> draft.lastSession().peak = points(value);
            case "session.exercise-pain" -> draft -> exercise(draft.lastSession(), points(value));
            case "session.pain-rise" ->
                draft -> {
                    draft.lastSession().before = points(10 - value) > 1 ? 1.0 : points(10 - value);
                    draft.lastSession().peak = points(draft.lastSession().before + value);
                };
            case "session.hours-to-settle" -> draft -> draft.lastSession().settledAfter(Math.min(value, 96));
            case "session.hours-unsettled" -> draft -> draft.lastSession().unsettledFor(Math.min(value, 96));
            case "session.effort" -> draft -> draft.lastSession().effort = points(value);
            case "session.days-ago", "training.days-off" ->
                draft -> {
                    draft.clearSessions();
                    draft.session(Math.min(whole, 400)).peak = 1.0;
                };
            case "sessions.green-run", "sessions.green-in-window", "sessions.in-phase" ->
                draft -> {
                    for (int i = 0; i < Math.min(whole, WEEK); i++) {
                        green(draft, 1 + i);
                    }
                };
            case "sessions.red-in-week" ->
                draft -> {
                    for (int i = 0; i < Math.min(whole, WEEK - 1); i++) {
                        draft.session(i).peak = 10.0;
                    }
                };
            case "sessions.slow-run" ->
                draft -> {
                    for (int i = 0; i < Math.min(whole, WEEK); i++) {
                        draft.session(2 + 2 * i).settledAfter(36);
                    }
                };
            case "sessions.worse-morning-run" ->
                draft -> {
                    for (int i = 0; i < Math.min(whole, WEEK); i++) {
                        draft.session(1 + 2 * i).nextMorning = NextMorning.WORSE;
                    }
                };
            case "sessions.earlier-pain-peak" -> draft -> earlier(draft).peak = points(value);
            case "sessions.earlier-pain-rise" ->
                draft -> {
                    Draft.SessionDraft earlier = earlier(draft);
                    earlier.before = Math.min(1, points(10 - value));
                    earlier.peak = points(earlier.before + value);
                };
            case "sessions.earlier-hours-to-settle" -> draft -> earlier(draft).settledAfter(Math.min(value, 96));
            case "week.training-change" -> draft -> weeks(draft, value);
            case "week.training-ratio" ->
                draft -> {
                    weeks(draft, (value - 1) * 100);
                    for (int daysAgo : new int[] {15, 22}) {
                        draft.session(daysAgo).minutes = 60;
                        draft.session(daysAgo).effort = 5.0;
                    }
                };
            case "plan.adherence" -> draft -> draft.sessionsPerWeek = value < 50 ? 7 : 1;
            default -> Edit.NOTHING;
        };
    }

    private static Draft.SessionDraft earlier(Draft draft) {
        green(draft, 1);
        return draft.session(3);
    }

    private void exercise(Draft.SessionDraft session, double pain) {
        session.exercises.put(exercise, pain);
        session.peak = session.peak == null ? null : Double.valueOf(Math.max(session.peak, pain));
    }

    static void green(Draft draft, int daysAgo) {
        Draft.SessionDraft session = draft.session(daysAgo);
        session.before = 0.0;
        session.peak = 0.0;
        session.settledAfter(0);
        session.nextMorning = NextMorning.SAME;
        session.technique = Technique.CONTROLLED;
    }

    private static void weeks(Draft draft, double percent) {
        draft.clearSessions();
        draft.session(1).minutes = (int) Math.max(0, Math.min(1440, Math.rint(60 * (1 + percent / 100))));
        draft.session(1).effort = 5.0;
        draft.session(8).minutes = 60;
        draft.session(8).effort = 5.0;
    }

    private static Edit diary(String id, double value, int whole) {
        return switch (id) {
            case "days.since-red" -> draft -> draft.session(Math.min(whole, 400)).peak = 10.0;
            case "days.last-sleep-hours" -> draft -> draft.day(0).sleepHours = Math.min(24, value);
            case "days.last-sleep-quality" -> draft -> draft.day(0).sleepQuality = points(value);
            case "days.pain-mean" -> week(day -> day.pain = points(value), 0);
            case "days.walking-mean" -> week(day -> day.walkingMinutes = Math.min(1440, whole), 0);
            case "days.stress-mean" -> week(day -> day.stress = points(value), 0);
            case "days.pain-stress-correlation" ->
                fourWeeks((day, points) -> day.stress = value < 0 ? 10 - points : points);
            case "days.pain-sleep-correlation" ->
                fourWeeks((day, points) -> day.sleepHours = value < 0 ? 10 - points : points);
            case "days.sitting-mean" -> week(day -> day.sittingHours = Math.min(24, value), 0);
            case "days.short-nights" ->
                draft -> {
                    for (int i = 0; i < WEEK; i++) {
                        draft.day(i).sleepHours = i < whole ? 3.0 : 8.0;
                        draft.day(i).sleepQuality = i < whole ? 1.0 : 8.0;
                    }
                };
            case "days.short-nights-possible" ->
                draft -> {
                    for (int i = 0; i < WEEK; i++) {
                        draft.day(i).sleepHours = i < whole ? null : 8.0;
                        draft.day(i).sleepQuality = i < whole ? null : 8.0;
                    }
                };
            case "days.stiffness-mean" -> week(day -> day.stiffness = points(value), 0);
            case "days.stiffness-change" ->
                draft -> {
                    double before = value >= 0 ? 0 : points(-value);
                    week(day -> day.stiffness = before, WEEK).apply(draft);
                    week(day -> day.stiffness = points(before + value), 0).apply(draft);
                };
            case "days.stiffer-mornings" ->
                draft -> {
                    for (int i = 0; i < 2 * WEEK; i++) {
                        draft.day(i).stiffness = i < whole ? 8.0 : 1.0;
                    }
                };
            case "days.nights-logged" -> week(day -> day.sleepHours = 8.0, 0);
            case "days.pain-change" ->
                draft -> {
                    double before = value >= 0 ? 0 : points(-value);
                    week(day -> day.pain = before, WEEK).apply(draft);
                    week(day -> day.pain = points(before + value), 0).apply(draft);
                };
            default -> Edit.NOTHING;
        };
    }

    /** Pain that rises and falls, and something that goes with it. */
    private static Edit fourWeeks(ObjDoubleConsumer<Draft.DayDraft> other) {
        return draft -> {
            for (int i = 0; i < 4 * WEEK; i++) {
                double points = i % 5;
                draft.day(i).pain = points;
                other.accept(draft.day(i), points);
            }
        };
    }

    private static Edit week(Consumer<Draft.DayDraft> entry, int lastDaysAgo) {
        return draft -> {
            for (int i = 0; i < WEEK; i++) {
                entry.accept(draft.day(lastDaysAgo + i));
            }
        };
    }

    /** An edit after which the choice has this value; none for the answer of an earlier stage. */
    Optional<Edit> choice(String id, String value) {
        String name = value.toUpperCase(Locale.ROOT).replace('-', '_');
        return switch (id) {
            case "person.sex" -> Optional.of(draft -> draft.sex = Sex.valueOf(name));
            case "plan.phase" -> Optional.of(draft -> draft.phase = Phase.valueOf(name));
            case "session.next-morning" ->
                Optional.of(draft -> draft.lastSession().nextMorning = NextMorning.valueOf(name));
            case "session.technique" -> Optional.of(draft -> draft.lastSession().technique = Technique.valueOf(name));
            default -> Optional.empty();
        };
    }

    private static double percent(double value) {
        return Math.max(-100, Math.min(1000, value));
    }

    private static double points(double value) {
        return Math.max(0, Math.min(10, value));
    }
}
