package dev.backstop.authoring.internal;

import dev.backstop.model.ExerciseResult;
import dev.backstop.model.NextMorning;
import dev.backstop.model.PainScore;
import dev.backstop.model.Technique;
import dev.backstop.model.TrainingSession;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session of which single parts can be changed; what is built can be. */
public final class SessionParts {
    private @Nullable PainScore painBefore;
    private @Nullable PainScore painPeak;
    private @Nullable Duration settledAfter;
    private @Nullable Duration unsettledFor;
    private @Nullable NextMorning nextMorning;
    private @Nullable Double effort;
    private @Nullable Integer minutes;
    private @Nullable Technique technique;
    private List<ExerciseResult> exercises = new ArrayList<>();

    public SessionParts() {}

    public SessionParts(TrainingSession session) {
        painBefore = session.painBefore();
        painPeak = session.painPeak();
        settledAfter = session.settledAfter();
        unsettledFor = session.unsettledFor();
        nextMorning = session.nextMorning();
        effort = session.effort();
        minutes = session.minutes();
        technique = session.technique();
        exercises.addAll(session.exercises());
    }

    /** A session without pain, done well. */
    public static SessionParts green() {
        return new SessionParts()
                .painBefore(0.0)
                .painPeak(0.0)
                .settledAfter(0)
                .nextMorning(NextMorning.SAME)
                .technique(Technique.CONTROLLED);
    }

    public SessionParts painBefore(@Nullable Double points) {
        painBefore = points == null ? null : PainScore.of(points);
        return this;
    }

    public SessionParts painPeak(@Nullable Double points) {
        painPeak = points == null ? null : PainScore.of(points);
        return this;
    }

    public SessionParts settledAfter(double hours) {
        settledAfter = Duration.ofMinutes(Math.round(hours * 60));
        unsettledFor = null;
        return this;
    }

    public SessionParts unsettledFor(double hours) {
        unsettledFor = Duration.ofMinutes(Math.round(hours * 60));
        settledAfter = null;
        return this;
    }

    /** Nobody told how long pain took to settle. */
    public SessionParts withoutTime() {
        settledAfter = null;
        unsettledFor = null;
        return this;
    }

    public SessionParts nextMorning(@Nullable NextMorning morning) {
        nextMorning = morning;
        return this;
    }

    public SessionParts effort(@Nullable Double points) {
        effort = points;
        return this;
    }

    public SessionParts minutes(@Nullable Integer length) {
        minutes = length;
        return this;
    }

    public SessionParts technique(@Nullable Technique seen) {
        technique = seen;
        return this;
    }

    /** The exercises that were done. */
    public SessionParts exercises(List<ExerciseResult> done) {
        exercises = new ArrayList<>(done);
        return this;
    }

    /** Pain before the session; 0 where nobody told. */
    public double before() {
        return painBefore == null ? 0 : painBefore.points();
    }

    /** The session on a day; nothing in it can have taken longer than there was time since. */
    public TrainingSession on(LocalDate date, LocalDate asOf) {
        Duration possible = Duration.ofDays(asOf.toEpochDay() - date.toEpochDay() + 1);
        PainScore peak = painPeak;
        return new TrainingSession(
                date,
                painBefore,
                peak,
                atMost(settledAfter, possible),
                atMost(unsettledFor, possible),
                nextMorning,
                effort,
                minutes,
                technique,
                exercises.stream().map(done -> atMost(done, peak)).toList());
    }

    private static @Nullable Duration atMost(@Nullable Duration time, Duration possible) {
        return time == null || time.compareTo(possible) <= 0 ? time : possible;
    }

    private static ExerciseResult atMost(ExerciseResult done, @Nullable PainScore peak) {
        PainScore pain = done.pain();
        return pain == null || peak == null || pain.compareTo(peak) <= 0
                ? done
                : new ExerciseResult(done.exercise(), peak);
    }
}
