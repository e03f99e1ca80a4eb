package dev.backstop.testkit;

import dev.backstop.decision.Decision;
import dev.backstop.model.Assessment;
import dev.backstop.model.DayLog;
import dev.backstop.model.NextMorning;
import dev.backstop.model.Phase;
import dev.backstop.model.PhaseStart;
import dev.backstop.model.Plan;
import dev.backstop.model.Technique;
import dev.backstop.model.TrainingSession;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody's training over weeks: every few days they ask, and what they do next is what the decision said. How the
 * back answers is given beforehand.
 */
public final class Programme {
    /** How hard a session is in which the person keeps within every phase's target, 0 to 10. */
    private static final double EFFORT = 5;

    private static final int MINUTES = 30;
    private static final int WEEK = 7;
    private static final LocalDate START = LocalDate.of(2026, 8, 31);

    private final Decider decider;
    private final Person person;
    private final List<TrainingSession> sessions = new ArrayList<>();
    private final List<DayLog> days = new ArrayList<>();
    private final List<PhaseStart> phases = new ArrayList<>();
    private double load = 1;
    private LocalDate raised = START.minusDays(WEEK);
    private boolean mayTrain = true;

    private Programme(Decider decider, Person person) {
        this.decider = decider;
        this.person = person;
    }

    /** What of an assessment depends on the rule pack: answers to its screen, its findings and measures. */
    public interface Person {
        /**
         * Adds to what is told of sessions, days and the plan.
         *
         * @param daysSinceRaise days since the load was last raised, or since a week before the first day when it never
         *     was
         */
        void tell(Assessment.Builder assessment, Week week, int daysSinceRaise);
    }

    /**
     * How a week goes.
     *
     * @param sessions how many times the person trains, if they may; 0 to 7
     * @param pain at rest and before a session, 0 to 10
     * @param rise of pain in a session, which may not lead above 10
     * @param hoursToSettle how long pain takes to settle after a session
     * @param sleepHours of each night
     * @param flare whether there is a flare-up
     * @param afraid whether fear of movement is high
     * @param told whether anything is told of the week; a week not told is a gap in the record
     */
    public record Week(
            int sessions,
            double pain,
            double rise,
            int hoursToSettle,
            double sleepHours,
            boolean flare,
            boolean afraid,
            boolean told) {

        /** A good week. */
        public static Week good(int sessions) {
            return new Week(sessions, 1, 1, 10, 7.5, false, false, true);
        }
    }

    /**
     * One decision of a programme.
     *
     * @param load what the person trains with from then on, as a share of the first load
     */
    public record Step(Week week, Assessment assessment, Decision decision, double load) {}

    /**
     * Plays a programme.
     *
     * @param daysBetween days from one decision to the next, 1 to 7
     */
    public static List<Step> play(Decider decider, Person person, List<Week> weeks, int daysBetween) {
        Programme programme = new Programme(decider, person);
        List<Step> steps = new ArrayList<>();
        for (int day = 0; day < weeks.size() * WEEK; day++) {
            Week week = weeks.get(day / WEEK);
            programme.live(START.plusDays(day), week, day % WEEK);
            if ((day + 1) % daysBetween == 0) {
                steps.add(programme.ask(START.plusDays(day), week));
            }
        }
        return steps;
    }

    private void live(LocalDate date, Week week, int weekday) {
        if (!week.told()) {
            return;
        }
        days.add(DayLog.of(date)
                .withPain(week.pain())
                .withSleep(week.sleepHours(), 7)
                .withWalking(25));
        boolean trains = weekday * week.sessions() / WEEK < (weekday + 1) * week.sessions() / WEEK;
        if (mayTrain && trains) {
            sessions.add(session(date, week));
        }
    }

    private TrainingSession session(LocalDate date, Week week) {
        return TrainingSession.on(date)
                .pain(week.pain(), Math.min(10, week.pain() + week.rise()))
                .settledAfter(Duration.ofHours(week.hoursToSettle()))
                .nextMorning(week.flare() ? NextMorning.WORSE : NextMorning.SAME)
                .effort(EFFORT)
                .minutes((int) Math.max(1, Math.round(MINUTES * Math.min(load, 10))))
                .technique(Technique.CONTROLLED)
                .build();
    }

    private Step ask(LocalDate today, Week week) {
        Assessment.Builder assessment = Assessment.on(today)
                .days(days)
                .sessions(sessions.stream().map(session -> asOf(today, session)).toList())
                .plan(plan(week));
        person.tell(assessment, week, (int) ChronoUnit.DAYS.between(raised, today));
        Assessment told = assessment.build();
        Decision decision = decider.decide(told);
        follow(today, decision);
        return new Step(week, told, decision, load);
    }

    /** Nobody knows on the day of a session how long it will take to settle. */
    private static TrainingSession asOf(LocalDate today, TrainingSession session) {
        Duration passed = Duration.ofDays(ChronoUnit.DAYS.between(session.date(), today) + 1);
        Duration settled = session.settledAfter();
        if (settled == null || settled.compareTo(passed) <= 0) {
            return session;
        }
        return new TrainingSession(
                session.date(),
                session.painBefore(),
                session.painPeak(),
                null,
                passed,
                session.nextMorning(),
                session.effort(),
                session.minutes(),
                session.technique(),
                session.exercises());
    }

    private Plan plan(Week week) {
        if (phases.isEmpty()) {
            return Plan.UNKNOWN;
        }
        PhaseStart now = phases.get(phases.size() - 1);
        return Plan.in(now.phase(), now.since()).toBuilder()
                .earlier(phases.subList(0, phases.size() - 1))
                .sessionsPerWeek(Math.max(1, week.sessions()))
                .build();
    }

    private void follow(LocalDate today, Decision decision) {
        double suggested = decision.load().change().suggested();
        mayTrain = suggested > -100;
        if (suggested > 0) {
            raised = today;
        }
        if (mayTrain) {
            load *= 1 + suggested / 100;
        }
        Phase phase = decision.phase().phase();
        if (phase != null && (phases.isEmpty() || phases.get(phases.size() - 1).phase() != phase)) {
            phases.add(new PhaseStart(phase, today));
        }
    }
}
