package dev.backstop.authoring.internal;

import dev.backstop.model.NextMorning;
import dev.backstop.model.TrainingSession;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** Gives measures that are derived from sessions a value. */
final class SessionSetter {
    private static final int WEEK = 7;
    private static final double USUAL_EFFORT = 5;
    private static final int USUAL_MINUTES = 60;

    private SessionSetter() {}

    static boolean measure(AssessmentDraft draft, String id, double value) {
        int whole = FactSetter.whole(value);
        double points = FactSetter.points(value);
        switch (id) {
            case "session.pain-before" -> last(draft, session -> session.painBefore(points));
            case "session.pain-peak" -> last(draft, session -> session.painPeak(points));
            case "session.pain-rise" -> last(draft, session -> rise(session, points));
            case "session.hours-to-settle" -> last(draft, session -> session.settledAfter(value));
            case "session.hours-unsettled" -> last(draft, session -> session.unsettledFor(value));
            case "session.effort" -> last(draft, session -> session.effort(points));
            case "session.days-ago", "training.days-off" -> {
                draft.sessions().removeIf(one -> one.date().isAfter(draft.asOf().minusDays(whole)));
                draft.sessions().add(SessionParts.green().on(draft.asOf().minusDays(whole), draft.asOf()));
            }
            case "sessions.green-run", "sessions.green-in-window", "sessions.in-phase" ->
                run(draft, whole, 1, i -> SessionParts.green());
            case "sessions.red-in-week" ->
                run(
                        draft,
                        Math.min(whole, WEEK - 1),
                        1,
                        i -> SessionParts.green().painPeak(10.0));
            case "sessions.slow-run" ->
                run(draft, whole, 2, i -> SessionParts.green().settledAfter(36));
            case "sessions.worse-morning-run" ->
                run(draft, whole, 2, i -> SessionParts.green().nextMorning(NextMorning.WORSE));
            case "sessions.earlier-pain-peak" ->
                run(draft, 2, 2, i -> i == 0 ? SessionParts.green() : new SessionParts().painPeak(points));
            case "sessions.earlier-pain-rise" ->
                run(draft, 2, 2, i -> i == 0 ? SessionParts.green() : rise(new SessionParts(), points));
            case "sessions.earlier-hours-to-settle" ->
                run(draft, 2, 2, i -> i == 0 ? SessionParts.green() : new SessionParts().settledAfter(value));
            case "days.since-red" -> {
                draft.sessions().clear();
                draft.sessions()
                        .add(SessionParts.green().painPeak(10.0).on(draft.asOf().minusDays(whole), draft.asOf()));
            }
            case "week.training-change" -> weeks(draft, 1 + value / 100, List.of(8));
            case "week.training-ratio" -> weeks(draft, value, List.of(8, 15, 22));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Changes the latest session; adds a green one two days ago if there is none. */
    static void last(AssessmentDraft draft, UnaryOperator<SessionParts> change) {
        List<TrainingSession> sessions = draft.sessions();
        LocalDate asOf = draft.asOf();
        TrainingSession last = sessions.stream()
                .max(Comparator.comparing(TrainingSession::date))
                .orElseGet(() -> SessionParts.green().on(asOf.minusDays(2), asOf));
        // Of two on one day the worse may count: only one of them is left.
        sessions.removeIf(one -> one.date().equals(last.date()));
        sessions.add(change.apply(new SessionParts(last)).on(last.date(), asOf));
    }

    private static SessionParts rise(SessionParts session, double points) {
        double before = Math.min(session.before(), 10 - points);
        return session.painBefore(before).painPeak(before + points);
    }

    /** The latest sessions are these, so many days apart; earlier ones stay. */
    private static void run(AssessmentDraft draft, int count, int daysApart, IntFunction<SessionParts> parts) {
        int most = Math.min(count, 3 * WEEK);
        LocalDate asOf = draft.asOf();
        draft.sessions().removeIf(one -> one.date().isAfter(asOf.minusDays(1 + (long) most * daysApart)));
        for (int i = 0; i < most; i++) {
            draft.sessions().add(parts.apply(i).on(asOf.minusDays(1 + (long) i * daysApart), asOf));
        }
    }

    private static void weeks(AssessmentDraft draft, double ratio, List<Integer> before) {
        LocalDate asOf = draft.asOf();
        draft.sessions().clear();
        int minutes = (int) Math.max(0, Math.min(1440, Math.rint(USUAL_MINUTES * ratio)));
        draft.sessions().add(usual(minutes).on(asOf.minusDays(1), asOf));
        before.forEach(days -> draft.sessions().add(usual(USUAL_MINUTES).on(asOf.minusDays(days), asOf)));
    }

    private static SessionParts usual(int minutes) {
        return SessionParts.green().effort(USUAL_EFFORT).minutes(minutes);
    }
}
