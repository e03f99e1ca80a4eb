package dev.backstop.testkit;

import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.CapacityTest;
import dev.backstop.model.DayLog;
import dev.backstop.model.Episode;
import dev.backstop.model.ExerciseResult;
import dev.backstop.model.Finding;
import dev.backstop.model.NextMorning;
import dev.backstop.model.PainScore;
import dev.backstop.model.Person;
import dev.backstop.model.Phase;
import dev.backstop.model.PhaseOverride;
import dev.backstop.model.PhaseStart;
import dev.backstop.model.Plan;
import dev.backstop.model.PlannedExercise;
import dev.backstop.model.QuestionnaireAnswers;
import dev.backstop.model.Sex;
import dev.backstop.model.Technique;
import dev.backstop.model.TrainingSession;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in the making, on which any edits may be made in any order; what is built is free of contradictions.
 */
final class Draft {
    final LocalDate asOf;
    final SortedMap<String, Finding> findings = new TreeMap<>();
    final SortedMap<String, Double> measures = new TreeMap<>();
    final SortedMap<String, String> choices = new TreeMap<>();
    final List<CapacityTest> capacity = new ArrayList<>();
    /** By twice the days before {@code asOf}; a second session of the same day comes right after the first. */
    private final NavigableMap<Integer, SessionDraft> sessions = new TreeMap<>();
    /** By days before {@code asOf}. */
    private final NavigableMap<Integer, DayDraft> days = new TreeMap<>();
    /** Scores of items by instrument, and by days before {@code asOf}. */
    private final SortedMap<String, SortedMap<Integer, SortedMap<String, Integer>>> questionnaires = new TreeMap<>();

    @Nullable
    Integer age;

    @Nullable
    Sex sex;

    @Nullable
    Integer onsetDaysAgo;

    @Nullable
    Double pain;

    @Nullable
    Integer episodesInYear;

    @Nullable
    Double painfulDaysShare;

    @Nullable
    Phase phase;

    @Nullable
    Integer phaseDaysAgo;

    /** Steps back before the present phase; absent when nothing is known of the phases before. */
    @Nullable
    Integer stepsBack;

    /** How long each earlier phase lasted. */
    int earlierDays = 14;

    /** What a clinician wants, where that is possible. */
    @Nullable
    Phase override;

    @Nullable
    Integer sessionsPerWeek;

    @Nullable
    Double loadChange;

    @Nullable
    Double volumeChange;

    List<PlannedExercise> exercises = List.of();

    Draft(LocalDate asOf) {
        this.asOf = asOf;
    }

    SessionDraft session(int daysAgo) {
        return sessions.computeIfAbsent(2 * daysAgo, none -> new SessionDraft());
    }

    SessionDraft secondSession(int daysAgo) {
        return sessions.computeIfAbsent(2 * daysAgo + 1, none -> new SessionDraft());
    }

    /** The latest session; a new one two days ago if there is none. */
    SessionDraft lastSession() {
        return sessions.isEmpty() ? session(2) : sessions.firstEntry().getValue();
    }

    DayDraft day(int daysAgo) {
        return days.computeIfAbsent(daysAgo, none -> new DayDraft());
    }

    SortedMap<String, Integer> questionnaire(String instrument, int daysAgo) {
        return questionnaires
                .computeIfAbsent(instrument, none -> new TreeMap<>())
                .computeIfAbsent(daysAgo, none -> new TreeMap<>());
    }

    void clearSessions() {
        sessions.clear();
    }

    Assessment build(Implications implications) {
        Assessment.Builder builder = Assessment.on(asOf)
                .person(new Person(age, sex))
                .episode(new Episode(
                        ago(onsetDaysAgo), pain == null ? null : PainScore.of(pain), episodesInYear, painfulDaysShare))
                .plan(Plan.builder()
                        .phase(phase)
                        .since(phase == null ? null : ago(phaseDaysAgo))
                        .earlier(earlier())
                        .override(override())
                        .sessionsPerWeek(sessionsPerWeek)
                        .proposedLoadChange(loadChange)
                        .proposedVolumeChange(volumeChange)
                        .exercises(exercises)
                        .build())
                .capacityTests(capacity);
        consistentFindings(implications).forEach(builder::finding);
        measures.forEach(builder::measure);
        choices.forEach(builder::choice);
        sessions.forEach((key, session) -> builder.session(session.on(asOf, key / 2)));
        days.forEach((daysAgo, day) -> builder.day(day.on(asOf.minusDays(daysAgo))));
        questionnaires.forEach((instrument, filledIn) -> filledIn.forEach((daysAgo, items) ->
                builder.questionnaire(new QuestionnaireAnswers(instrument, asOf.minusDays(daysAgo), items))));
        return builder.build();
    }

    /** Phases that led to the present one, with as many steps back among them. */
    private List<PhaseStart> earlier() {
        if (phase == null || phaseDaysAgo == null || stepsBack == null) {
            return List.of();
        }
        Phase other = Phase.values()[phase == Phase.RELOAD ? phase.ordinal() - 1 : phase.ordinal() + 1];
        List<Phase> latestFirst = new ArrayList<>();
        for (int i = 0; i < stepsBack; i++) {
            latestFirst.add(other);
            latestFirst.add(phase);
        }
        latestFirst.add(Phase.values()[Math.max(0, phase.ordinal() - 1)]);
        List<PhaseStart> earlier = new ArrayList<>();
        for (int i = latestFirst.size(); i > 0; i--) {
            earlier.add(new PhaseStart(latestFirst.get(i - 1), asOf.minusDays(phaseDaysAgo + (long) i * earlierDays)));
        }
        return earlier;
    }

    private @Nullable PhaseOverride override() {
        int now = phase == null ? 0 : phase.ordinal();
        return override == null || override == phase || override.ordinal() > now + 1
                ? null
                : new PhaseOverride(override, "physiotherapist", "Seen in clinic", asOf);
    }

    /** Without the "no" to what a number, a choice or another "yes" implies. */
    private Map<String, Finding> consistentFindings(Implications implications) {
        Map<String, Finding> consistent = new TreeMap<>(findings);
        implications.of(measures, choices).stream()
                .filter(id -> findings.containsKey(id) && findings.get(id).answer() == Answer.ABSENT)
                .forEach(consistent::remove);
        findings.forEach((id, finding) -> {
            if (finding.answer() == Answer.PRESENT) {
                implications.of(id).stream()
                        .filter(other -> findings.containsKey(other)
                                && findings.get(other).answer() == Answer.ABSENT)
                        .forEach(consistent::remove);
            }
        });
        return consistent;
    }

    private @Nullable LocalDate ago(@Nullable Integer days) {
        return days == null ? null : asOf.minusDays(days);
    }

    /** A session in the making. */
    static final class SessionDraft {
        @Nullable
        Double before;

        @Nullable
        Double peak;

        @Nullable
        Double effort;

        @Nullable
        Integer minutes;

        @Nullable
        NextMorning nextMorning;

        @Nullable
        Technique technique;

        /** Pain in each, if known; never above that of the session. */
        final SortedMap<String, @Nullable Double> exercises = new TreeMap<>();

        private @Nullable Duration settled;
        private @Nullable Duration unsettled;

        void settledAfter(double hours) {
            settled = Duration.ofMinutes(Math.round(hours * 60));
            unsettled = null;
        }

        void unsettledFor(double hours) {
            unsettled = Duration.ofMinutes(Math.round(hours * 60));
            settled = null;
        }

        private TrainingSession on(LocalDate asOf, int daysAgo) {
            return new TrainingSession(
                    asOf.minusDays(daysAgo),
                    before == null ? null : PainScore.of(before),
                    peak == null ? null : PainScore.of(peak),
                    atMost(settled, daysAgo),
                    atMost(unsettled, daysAgo),
                    nextMorning,
                    effort,
                    minutes,
                    technique,
                    exercises.entrySet().stream()
                            .map(done -> new ExerciseResult(done.getKey(), atMostPeak(done.getValue())))
                            .toList());
        }

        private @Nullable PainScore atMostPeak(@Nullable Double pain) {
            return pain == null ? null : PainScore.of(peak == null ? pain : Math.min(pain, peak));
        }

        /** Nothing can have taken longer than there was time since. */
        private static @Nullable Duration atMost(@Nullable Duration time, int daysAgo) {
            Duration possible = Duration.ofDays(daysAgo + 1L);
            return time == null || time.compareTo(possible) <= 0 ? time : possible;
        }
    }

    /** A diary day in the making. */
    static final class DayDraft {
        @Nullable
        Double pain;

        @Nullable
        Double sleepHours;

        @Nullable
        Double sleepQuality;

        @Nullable
        Double stress;

        @Nullable
        Integer walkingMinutes;

        @Nullable
        Double sittingHours;

        @Nullable
        Double stiffness;

        private DayLog on(LocalDate date) {
            return new DayLog(
                    date,
                    pain == null ? null : PainScore.of(pain),
                    sleepHours,
                    sleepQuality,
                    stress,
                    walkingMinutes,
                    sittingHours,
                    stiffness);
        }
    }
}
