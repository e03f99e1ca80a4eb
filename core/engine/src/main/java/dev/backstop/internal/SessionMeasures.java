package dev.backstop.internal;

import dev.backstop.content.Limits;
import dev.backstop.facts.Measure;
import dev.backstop.model.Assessment;
import dev.backstop.model.NextMorning;
import dev.backstop.model.PainScore;
import dev.backstop.model.Plan;
import dev.backstop.model.TrainingSession;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Numbers about training sessions. */
final class SessionMeasures {
    private static final int WEEK = 7;
    private static final int LAY_OFF_WINDOW = 28;
    private static final int ADHERENCE_WINDOW = 14;
    private static final int WEEKS_BEFORE = 3;
    private static final int HOURS_A_DAY = 24;
    private static final double MOST_PAIN = 10;
    private static final long MOST_DAYS = 36_600;

    private final double greenPeak;
    private final double greenRise;
    private final double greenHours;
    private final double redPeak;
    private final double redHours;
    private final double window;
    private final double recentDays;

    SessionMeasures(Limits limits) {
        greenPeak = limits.of("session.green-pain-peak");
        greenRise = limits.of("session.green-pain-rise");
        greenHours = limits.of("session.green-hours");
        redPeak = limits.of("session.red-pain-peak");
        redHours = limits.of("session.red-hours");
        window = limits.of("session.window-days");
        recentDays = limits.of("session.recent-days");
    }

    void derive(Assessment assessment, FactSet facts) {
        if (assessment.sessions().isEmpty()) {
            return;
        }
        List<TrainingSession> latestFirst =
                assessment.sessions().stream().sorted(latestFirst()).toList();
        last(latestFirst, assessment.asOf(), facts);
        earlier(latestFirst, assessment.asOf(), facts);
        runs(latestFirst, assessment.asOf(), facts);
        gaps(latestFirst, assessment.asOf(), facts);
        weeklyChange(latestFirst, assessment.asOf(), facts);
        weeksBefore(latestFirst, assessment.asOf(), facts);
        plan(latestFirst, assessment, facts);
    }

    /**
     * The sessions of one day come in an order of their own, so that the one in which they were told has no influence.
     */
    private static Comparator<TrainingSession> latestFirst() {
        return Comparator.comparing(TrainingSession::date).reversed().thenComparing(TrainingSession::toString);
    }

    /** Several sessions of the last day count as one that was as bad as the worst of them in every respect. */
    private static void last(List<TrainingSession> latestFirst, LocalDate asOf, FactSet facts) {
        LocalDate day = latestFirst.get(0).date();
        List<TrainingSession> last = latestFirst.stream()
                .filter(session -> session.date().equals(day))
                .toList();
        facts.measure("session.days-ago", ChronoUnit.DAYS.between(day, asOf));
        highest("session.pain-before", last, session -> points(session.painBefore()), facts);
        highest("session.pain-peak", last, session -> points(session.painPeak()), facts);
        highest("session.pain-rise", last, SessionMeasures::rise, facts);
        highest("session.hours-to-settle", last, session -> hours(session.settledAfter()), facts);
        highest("session.hours-unsettled", last, session -> hours(session.unsettledFor()), facts);
        exercisePain(last, facts);
        if (last.stream().allMatch(session -> session.effort() != null)) {
            // A light effort is in favour of more, so it is only known once it is known of every session.
            highest("session.effort", last, TrainingSession::effort, facts);
        }
        worst(last, TrainingSession::nextMorning)
                .ifPresent(state -> FactDeriver.choice(facts, "session.next-morning", state));
        worst(last, TrainingSession::technique)
                .ifPresent(state -> FactDeriver.choice(facts, "session.technique", state));
    }

    /** The worst of the sessions of the window before the day of the last one. */
    private void earlier(List<TrainingSession> latestFirst, LocalDate asOf, FactSet facts) {
        LocalDate day = latestFirst.get(0).date();
        List<TrainingSession> earlier = within(latestFirst, asOf, recentDays).stream()
                .filter(session -> session.date().isBefore(day))
                .toList();
        boolean peaks = earlier.stream().allMatch(session -> session.painPeak() != null);
        boolean rises = peaks && earlier.stream().allMatch(session -> session.painBefore() != null);
        boolean hours = earlier.stream().allMatch(session -> hoursUp(session) != null);
        double week = recentDays * HOURS_A_DAY;
        soFar("sessions.earlier-pain-peak", earlier, SessionMeasures::leastPeak, peaks ? 0 : MOST_PAIN, facts);
        soFar("sessions.earlier-pain-rise", earlier, SessionMeasures::leastRise, rises ? 0 : MOST_PAIN, facts);
        soFar("sessions.earlier-hours-to-settle", earlier, SessionMeasures::hoursUp, hours ? 0 : week, facts);
    }

    /** The highest that is known, which may still turn out to be up to {@code most}. */
    private static void soFar(
            String id,
            List<TrainingSession> sessions,
            Function<TrainingSession, @Nullable Double> least,
            double most,
            FactSet facts) {
        highest(id, sessions, least, facts);
        Measure highest = facts.measure(id);
        if (highest != null && highest.value() < most) {
            facts.range(id, new Range(highest.value(), most, false));
        }
    }

    /**
     * What an exercise hurt is at most what the session did. Where nobody told the session's worst pain, it is not made
     * up of the exercises, since something else may have hurt more: that would pass for a good answer. It is only known
     * to be no less.
     */
    private static void exercisePain(List<TrainingSession> last, FactSet facts) {
        highest("session.exercise-pain", last, SessionMeasures::exercisePain, facts);
        noLess("session.pain-peak", last, SessionMeasures::leastPeak, facts);
        noLess("session.pain-rise", last, SessionMeasures::leastRise, facts);
        Measure peak = facts.measure("session.pain-peak");
        if (facts.measure("session.exercise-pain") == null
                && peak != null
                && last.stream().allMatch(session -> session.painPeak() != null)) {
            facts.unknownMeasure("session.exercise-pain", new Range(0, peak.value(), false));
        }
    }

    /** A number that is known of some of the sessions is raised; one that is known of none stays unknown. */
    private static void noLess(
            String id,
            List<TrainingSession> sessions,
            Function<TrainingSession, @Nullable Double> least,
            FactSet facts) {
        Measure known = facts.measure(id);
        sessions.stream()
                .map(least)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .ifPresent(most -> {
                    if (known == null) {
                        facts.unknownMeasure(id, new Range(most, MOST_PAIN, false));
                    } else if (known.value() < most) {
                        facts.measure(id, most);
                    }
                });
    }

    private static void highest(
            String id,
            List<TrainingSession> sessions,
            Function<TrainingSession, @Nullable Double> number,
            FactSet facts) {
        sessions.stream()
                .map(number)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .ifPresent(highest -> facts.measure(id, highest));
    }

    /**
     * The last of the constants, which is the worst; anything better is only known once it is known of every session.
     */
    private static <E extends Enum<E>> Optional<E> worst(
            List<TrainingSession> sessions, Function<TrainingSession, @Nullable E> state) {
        List<E> known = sessions.stream().map(state).filter(Objects::nonNull).toList();
        Optional<E> worst = known.stream().max(Comparator.naturalOrder());
        return worst.filter(one -> known.size() == sessions.size()
                || one.ordinal() == one.getDeclaringClass().getEnumConstants().length - 1);
    }

    private void runs(List<TrainingSession> latestFirst, LocalDate asOf, FactSet facts) {
        // Of the sessions of one day the worst comes first: it ends a good run and leads a bad one.
        run("sessions.green-run", latestFirst, this::green, Comparator.naturalOrder(), facts);
        run("sessions.slow-run", latestFirst, this::slow, Comparator.reverseOrder(), facts);
        run("sessions.worse-morning-run", latestFirst, SessionMeasures::worseMorning, Comparator.reverseOrder(), facts);
        count("sessions.green-in-window", within(latestFirst, asOf, window), this::green, facts);
        count("sessions.red-in-week", within(latestFirst, asOf, WEEK), this::red, facts);
        sinceRed(latestFirst, asOf, facts);
    }

    /** A session that may have been red counts as long as nobody knows that it was not. */
    private void sinceRed(List<TrainingSession> latestFirst, LocalDate asOf, FactSet facts) {
        OptionalLong perhaps = latestFirst.stream()
                .filter(session -> red(session) != Judged.NO)
                .mapToLong(session -> ChronoUnit.DAYS.between(session.date(), asOf))
                .min();
        OptionalLong surely = latestFirst.stream()
                .filter(session -> red(session) == Judged.YES)
                .mapToLong(session -> ChronoUnit.DAYS.between(session.date(), asOf))
                .min();
        perhaps.ifPresent(least -> facts.measure("days.since-red", least, least, surely.orElse(MOST_DAYS)));
    }

    private static void run(
            String id, List<TrainingSession> sessions, Judge judge, Comparator<Judged> ofOneDay, FactSet facts) {
        List<TrainingSession> latestFirst = sessions.stream()
                .sorted(Comparator.comparing(TrainingSession::date).reversed().thenComparing(judge::judge, ofOneDay))
                .toList();
        int certain = 0;
        int possible = 0;
        for (TrainingSession session : latestFirst) {
            Judged judged = judge.judge(session);
            if (judged == Judged.NO) {
                break;
            }
            certain += judged == Judged.YES && certain == possible ? 1 : 0;
            possible++;
        }
        facts.measure(id, certain, certain, possible);
    }

    private static void count(String id, List<TrainingSession> sessions, Judge judge, FactSet facts) {
        int yes = 0;
        int possible = 0;
        for (TrainingSession session : sessions) {
            Judged judged = judge.judge(session);
            yes += judged == Judged.YES ? 1 : 0;
            possible += judged == Judged.NO ? 0 : 1;
        }
        facts.measure(id, yes, yes, possible);
    }

    private Judged green(TrainingSession session) {
        Double hours = hours(session.settledAfter());
        if (exceeds(leastPeak(session), greenPeak)
                || exceeds(leastRise(session), greenRise)
                || exceeds(hours, greenHours)
                || exceeds(hours(session.unsettledFor()), greenHours)
                || session.nextMorning() == NextMorning.WORSE) {
            return Judged.NO;
        }
        return rise(session) == null || hours == null || session.nextMorning() == null ? Judged.UNKNOWN : Judged.YES;
    }

    private Judged red(TrainingSession session) {
        Double hours = hours(session.settledAfter());
        if (exceeds(leastPeak(session), redPeak)
                || exceeds(hours, redHours)
                || exceeds(hours(session.unsettledFor()), redHours)) {
            return Judged.YES;
        }
        return session.painPeak() == null || hours == null ? Judged.UNKNOWN : Judged.NO;
    }

    private Judged slow(TrainingSession session) {
        Double hours = hours(session.settledAfter());
        if (hours != null) {
            return hours > greenHours && hours <= redHours ? Judged.YES : Judged.NO;
        }
        return exceeds(hours(session.unsettledFor()), redHours) ? Judged.NO : Judged.UNKNOWN;
    }

    private static Judged worseMorning(TrainingSession session) {
        if (session.nextMorning() == null) {
            return Judged.UNKNOWN;
        }
        return session.nextMorning() == NextMorning.WORSE ? Judged.YES : Judged.NO;
    }

    private static void gaps(List<TrainingSession> latestFirst, LocalDate asOf, FactSet facts) {
        long longest = ChronoUnit.DAYS.between(latestFirst.get(0).date(), asOf);
        for (int i = 0; i + 1 < latestFirst.size(); i++) {
            LocalDate later = latestFirst.get(i).date();
            if (ChronoUnit.DAYS.between(later, asOf) < LAY_OFF_WINDOW) {
                longest = Math.max(
                        longest, ChronoUnit.DAYS.between(latestFirst.get(i + 1).date(), later));
            }
        }
        facts.measure("training.days-off", longest);
    }

    private static void weeklyChange(List<TrainingSession> latestFirst, LocalDate asOf, FactSet facts) {
        Double thisWeek = work(within(latestFirst, asOf, WEEK));
        Double weekBefore = work(within(latestFirst, asOf.minusDays(WEEK), WEEK));
        if (thisWeek != null && weekBefore != null && weekBefore > 0) {
            facts.measure("week.training-change", (thisWeek / weekBefore - 1) * 100);
        }
    }

    /** Uncoupled: the week itself is not part of what it is compared with. */
    private static void weeksBefore(List<TrainingSession> latestFirst, LocalDate asOf, FactSet facts) {
        double days = WEEKS_BEFORE * WEEK;
        LocalDate first = latestFirst.get(latestFirst.size() - 1).date();
        if (ChronoUnit.DAYS.between(first, asOf) < days) {
            return;
        }
        Double thisWeek = work(within(latestFirst, asOf, WEEK));
        Double before = work(within(latestFirst, asOf.minusDays(WEEK), days));
        if (thisWeek != null && before != null && before > 0) {
            facts.measure("week.training-ratio", thisWeek / (before / WEEKS_BEFORE));
        }
    }

    /** Minutes times effort; unknown as soon as either is unknown for one session. */
    static @Nullable Double work(List<TrainingSession> sessions) {
        double sum = 0;
        for (TrainingSession session : sessions) {
            if (session.minutes() == null || session.effort() == null) {
                return null;
            }
            sum += session.minutes() * session.effort();
        }
        return sum;
    }

    private static void plan(List<TrainingSession> latestFirst, Assessment assessment, FactSet facts) {
        Plan plan = assessment.plan();
        double days = ADHERENCE_WINDOW;
        if (plan.since() != null) {
            LocalDate since = plan.since();
            facts.measure(
                    "sessions.in-phase",
                    countIf(latestFirst, session -> !session.date().isBefore(since)));
            days = Math.min(days, ChronoUnit.DAYS.between(since, assessment.asOf()) + 1);
        }
        if (plan.sessionsPerWeek() != null && plan.sessionsPerWeek() > 0) {
            double planned = plan.sessionsPerWeek() * days / WEEK;
            double done = within(latestFirst, assessment.asOf(), days).size();
            facts.measure("plan.adherence", done / planned * 100);
        }
    }

    private static double countIf(List<TrainingSession> sessions, Predicate<TrainingSession> test) {
        return sessions.stream().filter(test).count();
    }

    /** Sessions of the {@code days} days that end with {@code lastDay}. */
    private static List<TrainingSession> within(List<TrainingSession> sessions, LocalDate lastDay, double days) {
        return sessions.stream()
                .filter(session -> {
                    long ago = ChronoUnit.DAYS.between(session.date(), lastDay);
                    return ago >= 0 && ago < days;
                })
                .toList();
    }

    private static boolean exceeds(@Nullable Double value, double limit) {
        return value != null && value > limit;
    }

    private static @Nullable Double hours(@Nullable Duration time) {
        return time == null ? null : time.toMillis() / 3_600_000.0;
    }

    private static @Nullable Double hoursUp(TrainingSession session) {
        Double settled = hours(session.settledAfter());
        return settled == null ? hours(session.unsettledFor()) : settled;
    }

    private static @Nullable Double points(@Nullable PainScore pain) {
        return pain == null ? null : pain.points();
    }

    private static @Nullable Double rise(TrainingSession session) {
        return session.painBefore() == null || session.painPeak() == null
                ? null
                : session.painBefore().riseTo(session.painPeak());
    }

    private static @Nullable Double exercisePain(TrainingSession session) {
        return session.exercises().stream()
                .map(done -> points(done.pain()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The least that the session's worst pain can have been. */
    private static @Nullable Double leastPeak(TrainingSession session) {
        return session.painPeak() == null ? exercisePain(session) : points(session.painPeak());
    }

    private static @Nullable Double leastRise(TrainingSession session) {
        Double least = leastPeak(session);
        return session.painBefore() == null || least == null
                ? null
                : least - session.painBefore().points();
    }

    private enum Judged {
        NO,
        UNKNOWN,
        YES
    }

    private interface Judge {
        Judged judge(TrainingSession session);
    }
}
