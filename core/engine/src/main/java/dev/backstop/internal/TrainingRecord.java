package dev.backstop.internal;

import dev.backstop.decision.LoadDecision;
import dev.backstop.model.Assessment;
import dev.backstop.model.DayLog;
import dev.backstop.model.PainScore;
import dev.backstop.model.Plan;
import dev.backstop.model.TrainingSession;
import dev.backstop.progress.Adherence;
import dev.backstop.progress.Days;
import dev.backstop.progress.Step;
import dev.backstop.progress.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Weeks, and how regularly somebody trained, out of the sessions and days of all assessments together. */
final class TrainingRecord {
    private static final int WEEK = 7;

    private final Days record;
    private final List<TrainingSession> sessions;
    private final List<DayLog> diary;

    TrainingRecord(Days record, List<TrainingSession> sessions, List<DayLog> diary) {
        this.record = record;
        this.sessions = sessions;
        this.diary = diary;
    }

    List<Week> weeks() {
        List<Week> weeks = new ArrayList<>();
        for (LocalDate first = record.first(); !first.isAfter(record.last()); first = first.plusDays(WEEK)) {
            LocalDate last = first.plusDays(WEEK - 1);
            weeks.add(week(new Days(first, last.isAfter(record.last()) ? record.last() : last)));
        }
        return weeks;
    }

    private Week week(Days days) {
        List<TrainingSession> done = within(days);
        List<Double> pain = diary.stream()
                .filter(day -> days.contains(day.date()))
                .map(DayLog::pain)
                .filter(Objects::nonNull)
                .map(PainScore::points)
                .toList();
        return new Week(
                days,
                done.size(),
                SessionMeasures.work(done),
                done.stream()
                        .map(TrainingSession::painPeak)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                pain.isEmpty()
                        ? null
                        : pain.stream().mapToDouble(Double::doubleValue).sum() / pain.size(),
                pain.size());
    }

    private List<TrainingSession> within(Days days) {
        return sessions.stream()
                .filter(session -> days.contains(session.date()))
                .toList();
    }

    /**
     * The plan of an assessment holds from the day after it to the next one; where it names no number of sessions, the
     * next one tells what was planned. Before the first it holds since its phase began. While training has to wait for
     * a check, nothing is planned, so that nobody is told off for obeying.
     */
    Adherence adherence(List<Assessment> byDay, List<Step> timeline, List<Week> weeks) {
        double planned = 0;
        int plannedDays = 0;
        int stoppedDays = 0;
        int done = 0;
        for (int i = 0; i < byDay.size(); i++) {
            Days days = i == 0 ? sinceFirstPlan(byDay.get(0)) : between(byDay.get(i - 1), byDay.get(i));
            Integer perWeek = i == 0 ? null : byDay.get(i - 1).plan().sessionsPerWeek();
            perWeek = perWeek == null ? byDay.get(i).plan().sessionsPerWeek() : perWeek;
            if (days == null) {
                continue;
            }
            if (i > 0 && timeline.get(i - 1).decision().load() instanceof LoadDecision.Refer) {
                stoppedDays += days.count();
            } else if (perWeek != null) {
                planned += (double) perWeek * days.count() / WEEK;
                plannedDays += days.count();
                done += within(days).size();
            }
        }
        return new Adherence(
                sessions.size(),
                done,
                planned,
                plannedDays,
                stoppedDays,
                (int) weeks.stream().filter(week -> week.sessions() > 0).count(),
                weeks.size(),
                longestGap());
    }

    private @Nullable Days sinceFirstPlan(Assessment first) {
        Plan plan = first.plan();
        LocalDate since = plan.since();
        if (since == null) {
            return null;
        }
        return new Days(since.isBefore(record.first()) ? record.first() : since, first.asOf());
    }

    private static Days between(Assessment earlier, Assessment later) {
        return new Days(earlier.asOf().plusDays(1), later.asOf());
    }

    private @Nullable Days longestGap() {
        SortedSet<LocalDate> trained = new TreeSet<>();
        sessions.forEach(session -> trained.add(session.date()));
        if (trained.isEmpty()) {
            return null;
        }
        @Nullable Days longest = null;
        LocalDate before = trained.first();
        trained.add(record.last().plusDays(1));
        for (LocalDate next : trained.tailSet(before.plusDays(1))) {
            if (next.isAfter(before.plusDays(1))) {
                Days gap = new Days(before.plusDays(1), next.minusDays(1));
                longest = longest == null || gap.count() > longest.count() ? gap : longest;
            }
            before = next;
        }
        return longest;
    }
}
