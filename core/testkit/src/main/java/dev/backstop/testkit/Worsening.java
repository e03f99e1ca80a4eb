package dev.backstop.testkit;

import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.content.Vocabulary.Worse;
import dev.backstop.model.Assessment;
import dev.backstop.model.DayLog;
import dev.backstop.model.ExerciseResult;
import dev.backstop.model.NextMorning;
import dev.backstop.model.PainScore;
import dev.backstop.model.Technique;
import dev.backstop.model.TrainingSession;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The same assessment with one known thing worse than it was, all else equal. Only what is worse whatever the rest says
 * counts: more pain before a session is not, since it makes the rise smaller; more effort is not, since it changes what
 * the week before is compared with.
 *
 * @param what what became worse
 * @param after the assessment with it
 */
record Worsening(String what, Assessment after) {
    private static final int WEEK = 7;

    /** What can be worse, each by an amount that is drawn. */
    static List<Worsening> of(Assessment assessment, PackContent content, Random random) {
        List<Worsening> all = new ArrayList<>();
        assessment.sessions().stream()
                .max(Comparator.comparing(TrainingSession::date))
                .ifPresent(last -> session(assessment, last, random, all));
        if (!assessment.sessions().isEmpty()) {
            int any = random.nextInt(assessment.sessions().size());
            session(assessment, assessment.sessions().get(any), random, all);
        }
        assessment.days().forEach(day -> day(assessment, day, random, all));
        content.vocabulary().measures().values().forEach(term -> measure(assessment, term, random, all));
        return all;
    }

    private static void session(Assessment assessment, TrainingSession last, Random random, List<Worsening> all) {
        PainScore before = last.painBefore();
        PainScore peak = last.painPeak();
        if (peak != null && peak.points() < 10) {
            PainScore more = PainScore.of(up(peak.points(), 10, random));
            all.add(replaced("more pain in the session", assessment, last, with(last, before, more)));
            if (before != null) {
                double moreBefore = before.points() + peak.riseTo(more);
                if (moreBefore <= 10) {
                    all.add(replaced(
                            "more pain before and in the session",
                            assessment,
                            last,
                            with(last, PainScore.of(moreBefore), more)));
                }
            }
        }
        // It cannot have taken longer than there was time since.
        double hours = (ChronoUnit.DAYS.between(last.date(), assessment.asOf()) + 1) * 24.0;
        Duration settled = last.settledAfter();
        if (settled != null && settled.toMinutes() / 60.0 < hours) {
            Duration longer = longer(settled, hours, random);
            all.add(replaced("longer to settle", assessment, last, with(last, longer, null)));
            all.add(replaced("not settled after as long", assessment, last, with(last, null, longer)));
        }
        Duration unsettled = last.unsettledFor();
        if (unsettled != null && unsettled.toMinutes() / 60.0 < hours) {
            all.add(replaced("longer unsettled", assessment, last, with(last, null, longer(unsettled, hours, random))));
        }
        NextMorning morning = last.nextMorning();
        if (morning != null && morning != NextMorning.WORSE) {
            NextMorning worse = morning == NextMorning.BETTER ? NextMorning.SAME : NextMorning.WORSE;
            all.add(replaced("a worse morning after", assessment, last, with(last, worse, last.technique())));
        }
        exercise(assessment, last, random, all);
        if (last.technique() == Technique.CONTROLLED) {
            TrainingSession uncontrolled = with(last, last.nextMorning(), Technique.UNCONTROLLED);
            all.add(replaced("movements out of control", assessment, last, uncontrolled));
        }
    }

    /** No exercise can have hurt more than the whole session did. */
    private static void exercise(Assessment assessment, TrainingSession last, Random random, List<Worsening> all) {
        double most = last.painPeak() == null ? 10 : last.painPeak().points();
        for (int i = 0; i < last.exercises().size(); i++) {
            ExerciseResult result = last.exercises().get(i);
            if (result.pain() != null && result.pain().points() < most) {
                List<ExerciseResult> results = new ArrayList<>(last.exercises());
                results.set(
                        i,
                        new ExerciseResult(
                                result.exercise(), PainScore.of(up(result.pain().points(), most, random))));
                all.add(replaced(
                        "more pain in " + result.exercise(),
                        assessment,
                        last,
                        new TrainingSession(
                                last.date(),
                                last.painBefore(),
                                last.painPeak(),
                                last.settledAfter(),
                                last.unsettledFor(),
                                last.nextMorning(),
                                last.effort(),
                                last.minutes(),
                                last.technique(),
                                results)));
            }
        }
    }

    private static TrainingSession with(TrainingSession s, @Nullable PainScore before, PainScore peak) {
        return new TrainingSession(
                s.date(),
                before,
                peak,
                s.settledAfter(),
                s.unsettledFor(),
                s.nextMorning(),
                s.effort(),
                s.minutes(),
                s.technique(),
                s.exercises());
    }

    private static TrainingSession with(TrainingSession s, @Nullable Duration settled, @Nullable Duration unsettled) {
        return new TrainingSession(
                s.date(),
                s.painBefore(),
                s.painPeak(),
                settled,
                unsettled,
                s.nextMorning(),
                s.effort(),
                s.minutes(),
                s.technique(),
                s.exercises());
    }

    private static TrainingSession with(
            TrainingSession s, @Nullable NextMorning morning, @Nullable Technique technique) {
        return new TrainingSession(
                s.date(),
                s.painBefore(),
                s.painPeak(),
                s.settledAfter(),
                s.unsettledFor(),
                morning,
                s.effort(),
                s.minutes(),
                technique,
                s.exercises());
    }

    private static Worsening replaced(String what, Assessment a, TrainingSession before, TrainingSession after) {
        List<TrainingSession> sessions = new ArrayList<>(a.sessions());
        sessions.set(sessions.indexOf(before), after);
        return new Worsening(what, copy(a, sessions, a.days()));
    }

    private static Assessment copy(Assessment a, List<TrainingSession> sessions, List<DayLog> days) {
        return new Assessment(
                a.asOf(),
                a.person(),
                a.episode(),
                a.findings(),
                a.measures(),
                a.choices(),
                sessions,
                days,
                a.plan(),
                a.capacityTests(),
                a.questionnaires());
    }

    private static void day(Assessment assessment, DayLog day, Random random, List<Worsening> all) {
        Double hours = day.sleepHours();
        Double quality = day.sleepQuality();
        if (hours != null && hours > 0) {
            all.add(replaced("shorter sleep", assessment, day, with(day, day.pain(), down(hours, random), quality)));
        }
        if (quality != null && quality > 0) {
            all.add(replaced("poorer sleep", assessment, day, with(day, day.pain(), hours, down(quality, random))));
        }
        PainScore pain = day.pain();
        // Days further back are what the last week is compared with.
        boolean thisWeek = ChronoUnit.DAYS.between(day.date(), assessment.asOf()) < WEEK;
        if (thisWeek && pain != null && pain.points() < 10) {
            PainScore more = PainScore.of(up(pain.points(), 10, random));
            all.add(replaced("a more painful day", assessment, day, with(day, more, hours, quality)));
        }
        // Earlier mornings are what a later one is compared with.
        boolean latest =
                assessment.days().stream().noneMatch(other -> other.date().isAfter(day.date()));
        Double stiffness = day.stiffness();
        if (latest && thisWeek && stiffness != null && stiffness < 10) {
            all.add(replaced("a stiffer morning", assessment, day, day.withStiffness(up(stiffness, 10, random))));
        }
    }

    private static DayLog with(
            DayLog day, @Nullable PainScore pain, @Nullable Double sleepHours, @Nullable Double sleepQuality) {
        return new DayLog(
                day.date(),
                pain,
                sleepHours,
                sleepQuality,
                day.stress(),
                day.walkingMinutes(),
                day.sittingHours(),
                day.stiffness());
    }

    private static Worsening replaced(String what, Assessment a, DayLog before, DayLog after) {
        List<DayLog> days = new ArrayList<>(a.days());
        days.set(days.indexOf(before), after);
        return new Worsening(what, copy(a, a.sessions(), days));
    }

    private static void measure(Assessment assessment, MeasureTerm term, Random random, List<Worsening> all) {
        Double value = assessment.measures().get(term.id());
        if (value == null || term.isDerived()) {
            return;
        }
        if (term.worse() == Worse.HIGHER && value < term.max()) {
            all.add(measured(assessment, term, up(value, term.max(), random)));
        } else if (term.worse() == Worse.LOWER && value > term.min()) {
            all.add(measured(assessment, term, term.min() + down(value - term.min(), random)));
        }
    }

    private static Worsening measured(Assessment assessment, MeasureTerm term, double value) {
        return new Worsening(
                term.id() + " at " + value,
                assessment.toBuilder().measure(term.id(), value).build());
    }

    private static Duration longer(Duration time, double mostHours, Random random) {
        return Duration.ofMinutes(Math.round(up(time.toMinutes() / 60.0, mostHours, random) * 60));
    }

    private static double up(double value, double most, Random random) {
        return random.nextInt(3) == 0 ? most : value + (most - value) * random.nextDouble();
    }

    private static double down(double value, Random random) {
        return random.nextInt(3) == 0 ? 0 : value * random.nextDouble();
    }
}
