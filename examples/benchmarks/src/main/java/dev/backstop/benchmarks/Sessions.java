package dev.backstop.benchmarks;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.backstop.model.Assessment;
import dev.backstop.model.NextMorning;
import dev.backstop.model.PainScore;
import dev.backstop.model.Plan;
import dev.backstop.model.Technique;
import dev.backstop.model.TrainingSession;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers about training sessions; one that is not known is NaN. */
final class Sessions {
    private static final Comparator<TrainingSession> LATEST_FIRST =
            Comparator.comparing(TrainingSession::date).reversed().thenComparing(TrainingSession::toString);
    private static final int WEEK = 7;
    private static final int LAY_OFF_WINDOW = 28;
    private static final int ADHERENCE_WINDOW = 14;

    double daysAgo = Double.NaN;
    double painBefore = Double.NaN;
    double painPeak = Double.NaN;
    double painRise = Double.NaN;
    double hoursToSettle = Double.NaN;
    double hoursUnsettled = Double.NaN;
    double effort = Double.NaN;

    @Nullable
    NextMorning nextMorning;

    @Nullable
    Technique technique;
    /** The latest green sessions in a row, and how many they are if what is unknown was green. */
    double greenRun = Double.NaN;

    double greenRunAtMost = Double.NaN;
    double slowRun = Double.NaN;
    double worseMorningRun = Double.NaN;
    double greenInWindow = Double.NaN;
    double greenInWindowAtMost = Double.NaN;
    double redInWeek = Double.NaN;
    /** Since the last session that was red or may have been, and since the last that surely was. */
    double daysSinceRed = Double.NaN;

    double daysSinceSurelyRed = Double.POSITIVE_INFINITY;
    double daysOff = Double.NaN;
    double earlierPainPeak = Double.NaN;
    double earlierPainRise = Double.NaN;
    double earlierHoursToSettle = Double.NaN;
    double weekChange = Double.NaN;
    double inPhase = Double.NaN;
    double adherence = Double.NaN;

    private final Thresholds limit;

    Sessions(Assessment assessment, Thresholds limit) {
        this.limit = limit;
        if (assessment.sessions().isEmpty()) {
            return;
        }
        List<TrainingSession> latestFirst = new ArrayList<>(assessment.sessions());
        latestFirst.sort(LATEST_FIRST);
        last(latestFirst);
        earlier(latestFirst, assessment.asOf());
        judge(latestFirst, assessment.asOf());
        runs(latestFirst);
        gaps(latestFirst, assessment.asOf());
        double work = work(latestFirst, assessment.asOf());
        double workBefore = work(latestFirst, assessment.asOf().minusDays(WEEK));
        if (workBefore > 0) {
            weekChange = (work / workBefore - 1) * 100;
        }
        plan(latestFirst, assessment.plan(), assessment.asOf());
    }

    /** Several sessions of the last day count as one that was as bad as the worst of them in every respect. */
    private void last(List<TrainingSession> latestFirst) {
        LocalDate day = latestFirst.get(0).date();
        boolean effortsKnown = true;
        boolean morningsKnown = true;
        boolean techniquesKnown = true;
        for (TrainingSession session : latestFirst) {
            if (!session.date().equals(day)) {
                break;
            }
            painBefore = higher(painBefore, points(session.painBefore()));
            painPeak = higher(painPeak, points(session.painPeak()));
            painRise = higher(painRise, points(session.painPeak()) - points(session.painBefore()));
            hoursToSettle = higher(hoursToSettle, hours(session.settledAfter()));
            hoursUnsettled = higher(hoursUnsettled, hours(session.unsettledFor()));
            effort = higher(effort, Numbers.orNaN(session.effort()));
            nextMorning = later(nextMorning, session.nextMorning());
            technique = later(technique, session.technique());
            effortsKnown &= session.effort() != null;
            morningsKnown &= session.nextMorning() != null;
            techniquesKnown &= session.technique() != null;
        }
        effort = effortsKnown ? effort : Double.NaN;
        nextMorning = morningsKnown || nextMorning == NextMorning.WORSE ? nextMorning : null;
        technique = techniquesKnown || technique == Technique.UNCONTROLLED ? technique : null;
    }

    /** The worst of the sessions of the week before the day of the last one. */
    private void earlier(List<TrainingSession> latestFirst, LocalDate asOf) {
        LocalDate last = latestFirst.get(0).date();
        for (TrainingSession session : latestFirst) {
            if (session.date().isBefore(last) && DAYS.between(session.date(), asOf) < limit.sessionRecentDays) {
                earlierPainPeak = higher(earlierPainPeak, points(session.painPeak()));
                earlierPainRise = higher(earlierPainRise, points(session.painPeak()) - points(session.painBefore()));
                earlierHoursToSettle = higher(earlierHoursToSettle, hours(session.settledAfter()));
                earlierHoursToSettle = higher(earlierHoursToSettle, hours(session.unsettledFor()));
            }
        }
    }

    private static double higher(double one, double other) {
        return Double.isNaN(one) || other > one ? other : one;
    }

    private static <E extends Enum<E>> @Nullable E later(@Nullable E one, @Nullable E other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }

    private void judge(List<TrainingSession> latestFirst, LocalDate asOf) {
        greenInWindow = 0;
        greenInWindowAtMost = 0;
        redInWeek = 0;
        for (TrainingSession session : latestFirst) {
            long ago = DAYS.between(session.date(), asOf);
            if (ago >= 0 && ago < limit.sessionWindowDays) {
                greenInWindow += isGreen(session) ? 1 : 0;
                greenInWindowAtMost += isNotGreen(session) ? 0 : 1;
            }
            if (isRed(session)) {
                redInWeek += ago >= 0 && ago < WEEK ? 1 : 0;
                daysSinceSurelyRed = Math.min(daysSinceSurelyRed, ago);
            }
            if (isRed(session) || session.painPeak() == null || session.settledAfter() == null) {
                daysSinceRed = Double.isNaN(daysSinceRed) ? ago : daysSinceRed;
            }
        }
    }

    /** Of the sessions of one day the worst comes first: it ends a good run and leads a bad one. */
    private void runs(List<TrainingSession> sessions) {
        List<TrainingSession> latestFirst = new ArrayList<>(sessions);
        latestFirst.sort(Comparator.comparing(TrainingSession::date).reversed().thenComparingInt(this::greenness));
        greenRun = 0;
        while (greenRun < latestFirst.size() && isGreen(latestFirst.get((int) greenRun))) {
            greenRun++;
        }
        greenRunAtMost = greenRun;
        while (greenRunAtMost < latestFirst.size() && !isNotGreen(latestFirst.get((int) greenRunAtMost))) {
            greenRunAtMost++;
        }
        latestFirst.sort(
                Comparator.comparing(TrainingSession::date).reversed().thenComparing(session -> !isSlow(session)));
        slowRun = 0;
        while (slowRun < latestFirst.size() && isSlow(latestFirst.get((int) slowRun))) {
            slowRun++;
        }
        latestFirst.sort(
                Comparator.comparing(TrainingSession::date).reversed().thenComparing(session -> !isWorse(session)));
        worseMorningRun = 0;
        while (worseMorningRun < latestFirst.size() && isWorse(latestFirst.get((int) worseMorningRun))) {
            worseMorningRun++;
        }
    }

    private int greenness(TrainingSession session) {
        return isNotGreen(session) ? 0 : isGreen(session) ? 2 : 1;
    }

    private boolean isGreen(TrainingSession session) {
        return session.painBefore() != null
                && session.painPeak() != null
                && session.settledAfter() != null
                && session.nextMorning() != null
                && !isNotGreen(session);
    }

    private boolean isNotGreen(TrainingSession session) {
        double peak = points(session.painPeak());
        return peak > limit.sessionGreenPainPeak
                || peak - points(session.painBefore()) > limit.sessionGreenPainRise
                || hours(session.settledAfter()) > limit.sessionGreenHours
                || hours(session.unsettledFor()) > limit.sessionGreenHours
                || session.nextMorning() == NextMorning.WORSE;
    }

    private boolean isRed(TrainingSession session) {
        return points(session.painPeak()) > limit.sessionRedPainPeak
                || hours(session.settledAfter()) > limit.sessionRedHours
                || hours(session.unsettledFor()) > limit.sessionRedHours;
    }

    private boolean isSlow(TrainingSession session) {
        double hours = hours(session.settledAfter());
        return hours > limit.sessionGreenHours && hours <= limit.sessionRedHours;
    }

    private static boolean isWorse(TrainingSession session) {
        return session.nextMorning() == NextMorning.WORSE;
    }

    private void gaps(List<TrainingSession> latestFirst, LocalDate asOf) {
        daysAgo = DAYS.between(latestFirst.get(0).date(), asOf);
        daysOff = daysAgo;
        for (int i = 0; i + 1 < latestFirst.size(); i++) {
            LocalDate later = latestFirst.get(i).date();
            if (DAYS.between(later, asOf) >= LAY_OFF_WINDOW) {
                return;
            }
            daysOff = Math.max(daysOff, DAYS.between(latestFirst.get(i + 1).date(), later));
        }
    }

    /** Minutes times effort of a week; NaN as soon as either is unknown for one session. */
    private static double work(List<TrainingSession> sessions, LocalDate lastDay) {
        double sum = 0;
        for (TrainingSession session : sessions) {
            long ago = DAYS.between(session.date(), lastDay);
            if (ago >= 0 && ago < WEEK) {
                sum += Numbers.orNaN(session.minutes()) * Numbers.orNaN(session.effort());
            }
        }
        return sum;
    }

    private void plan(List<TrainingSession> sessions, Plan plan, LocalDate asOf) {
        double days = ADHERENCE_WINDOW;
        if (plan.since() != null) {
            inPhase = 0;
            for (TrainingSession session : sessions) {
                inPhase += session.date().isBefore(plan.since()) ? 0 : 1;
            }
            days = Math.min(days, DAYS.between(plan.since(), asOf) + 1);
        }
        if (plan.sessionsPerWeek() != null && plan.sessionsPerWeek() > 0) {
            double done = 0;
            for (TrainingSession session : sessions) {
                done += DAYS.between(session.date(), asOf) < days ? 1 : 0;
            }
            adherence = done / (plan.sessionsPerWeek() * days / WEEK) * 100;
        }
    }

    private static double points(@Nullable PainScore pain) {
        return pain == null ? Double.NaN : pain.points();
    }

    private static double hours(@Nullable Duration time) {
        return time == null ? Double.NaN : time.toMillis() / 3_600_000.0;
    }
}
