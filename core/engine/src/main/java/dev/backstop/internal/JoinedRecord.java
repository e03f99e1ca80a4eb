package dev.backstop.internal;

import dev.backstop.model.Assessment;
import dev.backstop.model.CapacityTest;
import dev.backstop.model.DayLog;
import dev.backstop.model.QuestionnaireAnswers;
import dev.backstop.model.TrainingSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What several assessments tell together, up to each of them: what is told twice counts once, and later words win. */
final class JoinedRecord {
    private final List<TrainingSession> sessions = new ArrayList<>();
    private final SortedMap<LocalDate, DayLog> days = new TreeMap<>();
    private final Set<CapacityTest> capacityTests = new LinkedHashSet<>();
    private final SortedMap<String, QuestionnaireAnswers> questionnaires = new TreeMap<>();

    private JoinedRecord() {}

    /** Each assessment with everything that it and those before it tell. */
    static List<Assessment> of(List<Assessment> byDay) {
        JoinedRecord joined = new JoinedRecord();
        return byDay.stream().map(joined::with).toList();
    }

    private Assessment with(Assessment assessment) {
        add(assessment.sessions());
        assessment.days().forEach(day -> days.merge(day.date(), day, JoinedRecord::filledUp));
        capacityTests.addAll(assessment.capacityTests());
        assessment
                .questionnaires()
                .forEach(answers -> questionnaires.merge(
                        answers.date() + " " + answers.instrument(), answers, JoinedRecord::filledUp));
        sessions.sort(Comparator.comparing(TrainingSession::date).thenComparing(TrainingSession::toString));
        return assessment.withRecord(
                sessions, List.copyOf(days.values()), List.copyOf(capacityTests), List.copyOf(questionnaires.values()));
    }

    /** Of several sessions of one day each is told again at most once, what is told again word by word first. */
    private void add(List<TrainingSession> told) {
        List<TrainingSession> before = new ArrayList<>(sessions);
        List<TrainingSession> rest = new ArrayList<>(told);
        rest.removeIf(before::remove);
        rest.sort(Comparator.comparing(TrainingSession::toString));
        for (TrainingSession session : rest) {
            TrainingSession same = before.stream()
                    .filter(earlier -> isSame(earlier, session))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                sessions.add(session);
            } else {
                before.remove(same);
                sessions.set(sessions.indexOf(same), filledUp(same, session));
            }
        }
    }

    /** Sessions of one day of which nothing differs that both tell; only how long it takes to settle may go on. */
    private static boolean isSame(TrainingSession earlier, TrainingSession later) {
        return earlier.date().equals(later.date())
                && agree(earlier.painBefore(), later.painBefore())
                && agree(earlier.painPeak(), later.painPeak())
                && agree(earlier.settledAfter(), later.settledAfter())
                && (earlier.settledAfter() == null || later.unsettledFor() == null)
                && agree(earlier.nextMorning(), later.nextMorning())
                && agree(earlier.effort(), later.effort())
                && agree(earlier.minutes(), later.minutes())
                && agree(earlier.technique(), later.technique())
                && (earlier.exercises().isEmpty()
                        || later.exercises().isEmpty()
                        || earlier.exercises().equals(later.exercises()));
    }

    private static boolean agree(@Nullable Object earlier, @Nullable Object later) {
        return earlier == null || later == null || earlier.equals(later);
    }

    private static TrainingSession filledUp(TrainingSession earlier, TrainingSession later) {
        return new TrainingSession(
                later.date(),
                either(later.painBefore(), earlier.painBefore()),
                either(later.painPeak(), earlier.painPeak()),
                either(later.settledAfter(), earlier.settledAfter()),
                later.settledAfter() != null ? null : either(later.unsettledFor(), earlier.unsettledFor()),
                either(later.nextMorning(), earlier.nextMorning()),
                either(later.effort(), earlier.effort()),
                either(later.minutes(), earlier.minutes()),
                either(later.technique(), earlier.technique()),
                later.exercises().isEmpty() ? earlier.exercises() : later.exercises());
    }

    private static DayLog filledUp(DayLog earlier, DayLog later) {
        return new DayLog(
                later.date(),
                either(later.pain(), earlier.pain()),
                either(later.sleepHours(), earlier.sleepHours()),
                either(later.sleepQuality(), earlier.sleepQuality()),
                either(later.stress(), earlier.stress()),
                either(later.walkingMinutes(), earlier.walkingMinutes()),
                either(later.sittingHours(), earlier.sittingHours()),
                either(later.stiffness(), earlier.stiffness()));
    }

    private static QuestionnaireAnswers filledUp(QuestionnaireAnswers earlier, QuestionnaireAnswers later) {
        SortedMap<String, Integer> items = new TreeMap<>(earlier.items());
        items.putAll(later.items());
        return new QuestionnaireAnswers(later.instrument(), later.date(), items);
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }
}
