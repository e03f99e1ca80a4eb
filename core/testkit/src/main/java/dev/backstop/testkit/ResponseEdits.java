package dev.backstop.testkit;

import dev.backstop.model.NextMorning;
import dev.backstop.model.Technique;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Changes to training sessions and to the diary. */
final class ResponseEdits {
    private final Boundaries boundaries;
    private final List<String> exercises;

    /** @param exercises ids of the pack's exercises */
    ResponseEdits(Boundaries boundaries, Collection<String> exercises) {
        this.boundaries = boundaries;
        this.exercises = List.copyOf(exercises);
    }

    /** A session of the last month, or one more thing known of it. */
    Arbitrary<Edit> session() {
        Arbitrary<Integer> daysAgo = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 13)),
                Tuple.of(1, Arbitraries.integers().between(0, 60)));
        Arbitrary<SessionChange> change = Arbitraries.oneOf(List.of(pain(), settling(), rest(), whole()));
        Arbitrary<Boolean> second = Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true));
        return Combinators.combine(daysAgo, change, second)
                .as((ago, edit, again) ->
                        draft -> edit.apply(ago, again ? draft.secondSession(ago) : draft.session(ago)));
    }

    private Arbitrary<SessionChange> whole() {
        return Combinators.combine(pain(), settling(), rest(), rest())
                .as((pain, settling, one, other) -> (ago, session) -> {
                    pain.apply(ago, session);
                    settling.apply(ago, session);
                    one.apply(ago, session);
                    other.apply(ago, session);
                });
    }

    private Arbitrary<SessionChange> pain() {
        Arbitrary<@Nullable Double> before = points("session.pain-before");
        Arbitrary<@Nullable Double> peak =
                points("session.pain-peak", "session.green-pain-peak", "session.red-pain-peak");
        Arbitrary<Double> rise =
                Arbitraries.of(Boundaries.around(limits("session.pain-rise", "session.green-pain-rise"), 0, 10));
        Arbitrary<SessionChange> each = Combinators.combine(before, peak).as((from, to) -> (ago, session) -> {
            session.before = from;
            session.peak = to;
        });
        Arbitrary<SessionChange> risen = Combinators.combine(halves("session.pain-before", boundaries), rise)
                .as((from, points) -> (ago, session) -> {
                    session.before = from;
                    session.peak = Math.min(10, from + points);
                });
        return Arbitraries.oneOf(List.of(each, risen));
    }

    private Arbitrary<@Nullable Double> points(String measureId, String... parameters) {
        Set<Double> limits = limits(measureId, parameters);
        return halves(limits).injectNull(0.1);
    }

    private Set<Double> limits(String measureId, String... parameters) {
        Set<Double> limits = new TreeSet<>(boundaries.limits(measureId));
        for (String parameter : parameters) {
            boundaries.parameter(parameter).ifPresent(limits::add);
        }
        return limits;
    }

    private Arbitrary<SessionChange> settling() {
        Set<Double> limits = limits("session.hours-to-settle", "session.green-hours", "session.red-hours");
        limits.addAll(boundaries.limits("session.hours-unsettled"));
        List<Double> hours = Boundaries.around(limits, 0, 96);
        Arbitrary<Boolean> settled = Arbitraries.of(true, true, true, false);
        return Combinators.combine(settled, Arbitraries.of(hours)).as((done, time) -> (ago, session) -> {
            if (done) {
                session.settledAfter(time);
            } else {
                session.unsettledFor(time);
            }
        });
    }

    private Arbitrary<SessionChange> rest() {
        Arbitrary<SessionChange> morning =
                Arbitraries.of(NextMorning.values()).map(state -> (ago, session) -> session.nextMorning = state);
        Arbitrary<SessionChange> technique =
                Arbitraries.of(Technique.values()).map(state -> (ago, session) -> session.technique = state);
        Arbitrary<SessionChange> work = Combinators.combine(
                        halves("session.effort", boundaries).injectNull(0.1),
                        Arbitraries.of(1, 10, 20, 30, 45, 60, 120).injectNull(0.1))
                .as((effort, minutes) -> (ago, session) -> {
                    session.effort = effort;
                    session.minutes = minutes;
                });
        return exercises.isEmpty()
                ? Arbitraries.oneOf(List.of(morning, technique, work))
                : Arbitraries.oneOf(List.of(morning, technique, work, exercises()));
    }

    /** Some exercises of the session and how much each hurt; the session hurt at least as much. */
    private Arbitrary<SessionChange> exercises() {
        return Arbitraries.maps(Arbitraries.of(exercises), points("session.exercise-pain"))
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(done -> (ago, session) -> session.exercises.putAll(done));
    }

    /** A diary day of the last two weeks, or the same entry for some days in a row. */
    Arbitrary<Edit> day() {
        Arbitrary<Integer> first = Arbitraries.of(0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
        Arbitrary<Integer> length = Arbitraries.of(1, 1, 1, 2, 3, 4, 7);
        return Combinators.combine(first, length, entry()).as((ago, days, entry) -> draft -> {
            for (int i = ago; i < ago + days; i++) {
                entry.apply(draft.day(i));
            }
        });
    }

    private Arbitrary<DayChange> entry() {
        Set<Double> shortHours = limits("days.last-sleep-hours", "sleep.short-hours");
        Set<Double> lowQuality = limits("days.last-sleep-quality", "sleep.low-quality");
        Arbitrary<DayChange> sleep = Combinators.combine(
                        Arbitraries.of(merged(Boundaries.around(shortHours, 0, 24), List.of(5.0, 7.0, 8.0)))
                                .injectNull(0.1),
                        halves(lowQuality).injectNull(0.3))
                .as((hours, quality) -> day -> {
                    day.sleepHours = hours;
                    day.sleepQuality = quality;
                });
        Arbitrary<DayChange> pain = points("days.pain-mean").map(points -> day -> day.pain = points);
        Arbitrary<DayChange> walking = Edits.whole("days.walking-mean", 0, 300, boundaries)
                .map(minutes -> day -> day.walkingMinutes = minutes);
        Arbitrary<DayChange> rest = Combinators.combine(
                        halves("days.stress-mean", boundaries), Arbitraries.of(0.0, 4.0, 8.0, 12.0))
                .as((stress, sitting) -> day -> {
                    day.stress = stress;
                    day.sittingHours = sitting;
                });
        Arbitrary<DayChange> stiffness = points("days.stiffness-mean").map(points -> day -> day.stiffness = points);
        return Arbitraries.oneOf(List.of(sleep, pain, walking, rest, stiffness));
    }

    private static List<Double> merged(List<Double> some, List<Double> others) {
        List<Double> all = new ArrayList<>(new TreeSet<>(some));
        others.stream().filter(other -> !all.contains(other)).forEach(all::add);
        return all;
    }

    /** Points from 0 to 10, by halves, and what lies beside the limits. */
    static Arbitrary<Double> halves(String measureId, Boundaries boundaries) {
        return halves(boundaries.limits(measureId));
    }

    private static Arbitrary<Double> halves(Iterable<Double> limits) {
        Arbitrary<Double> half = Arbitraries.integers().between(0, 20).map(number -> number / 2.0);
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(Boundaries.around(limits, 0, 10))), Tuple.of(1, half));
    }

    private interface SessionChange {
        void apply(int daysAgo, Draft.SessionDraft session);
    }

    private interface DayChange {
        void apply(Draft.DayDraft day);
    }
}
