package dev.backstop.testkit;

import dev.backstop.content.Instrument;
import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.model.Assessment;
import dev.backstop.model.AssessmentFault;
import dev.backstop.model.DayLog;
import dev.backstop.model.Dose;
import dev.backstop.model.PlannedExercise;
import dev.backstop.model.QuestionnaireAnswers;
import dev.backstop.model.TrainingSession;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What makes an assessment valid, written down once more, apart from the engine. */
final class Validity {
    private final PackContent content;
    private final List<AssessmentFault> faults = new ArrayList<>();

    private Validity(PackContent content) {
        this.content = content;
    }

    static List<AssessmentFault> faults(Assessment a, PackContent content) {
        Validity validity = new Validity(content);
        validity.check(a);
        return validity.faults;
    }

    private void check(Assessment a) {
        range("person.age", a.person().age(), 0, 120);
        range("episode.episodesInYear", a.episode().episodesInYear(), 0, 366);
        range("episode.painfulDaysShare", a.episode().painfulDaysShare(), 0, 1);
        range("plan.sessionsPerWeek", a.plan().sessionsPerWeek(), 0, 21);
        range("plan.proposedLoadChange", a.plan().proposedLoadChange(), -100, 1000);
        range("plan.proposedVolumeChange", a.plan().proposedVolumeChange(), -100, 1000);
        Set<String> planned = new HashSet<>();
        a.plan().exercises().forEach(exercise -> {
            require("plan.exercises", isKnown(exercise.exercise()) && planned.add(exercise.exercise()));
            planned(exercise);
        });
        require("plan.since", a.plan().since() == null || a.plan().phase() != null);
        dates(a).filter(date -> date.isAfter(a.asOf())).forEach(date -> require("date " + date, false));
        findings(a);
        a.measures().forEach((id, value) -> {
            MeasureTerm term = content.vocabulary().measures().get(id);
            require("measures." + id, term != null && !term.isDerived() && value >= term.min() && value <= term.max());
        });
        a.choices().forEach((id, value) -> {
            ChoiceTerm term = content.vocabulary().choices().get(id);
            require(
                    "choices." + id,
                    term != null && !term.isDerived() && term.values().containsKey(value));
        });
        a.sessions().forEach(session -> session(session, a.asOf()));
        Set<LocalDate> seen = new HashSet<>();
        a.days().forEach(day -> day(day, seen));
        a.capacityTests().forEach(test -> {
            MeasureTerm term = content.vocabulary().measures().get("capacity." + test.test());
            require("capacityTests", term != null && test.value() >= term.min() && test.value() <= term.max());
        });
        Set<String> filledIn = new HashSet<>();
        a.questionnaires().forEach(answers -> {
            require("questionnaires", filledIn.add(answers.instrument() + answers.date()));
            questionnaire(answers);
        });
    }

    private boolean isKnown(String exercise) {
        return content.vocabulary().exercises().exercises().containsKey(exercise);
    }

    private void planned(PlannedExercise planned) {
        Dose last = planned.last();
        dose(last);
        Dose next = planned.next();
        if (next != null) {
            dose(next);
            require("next.kilograms", next.kilograms() == null || last.kilograms() != null);
            require("next.sets", next.sets() == null || last.sets() != null);
            require("next.repetitions", next.repetitions() == null || last.repetitions() != null);
            require("next.minutes", next.minutes() == null || last.minutes() != null);
        }
        range("smallestStep", planned.smallestStep(), Double.MIN_VALUE, 1000);
        range("repetitionsMost", planned.repetitionsMost(), 1, 1000);
    }

    private void dose(Dose dose) {
        range("kilograms", dose.kilograms(), 0, 1000);
        range("sets", dose.sets(), 1, 100);
        range("repetitions", dose.repetitions(), 1, 1000);
        range("minutes", dose.minutes(), 0, 1440);
    }

    private void questionnaire(QuestionnaireAnswers answers) {
        Instrument instrument = content.vocabulary().instruments().get(answers.instrument());
        require("questionnaires.instrument", instrument != null);
        answers.items().forEach((id, score) -> {
            Instrument.Item item =
                    instrument == null ? null : instrument.items().get(id);
            require("questionnaires.items", item != null && score >= item.min() && score <= item.max());
        });
    }

    private static Stream<LocalDate> dates(Assessment a) {
        Stream<@Nullable LocalDate> findings = a.findings().values().stream().map(finding -> finding.since());
        Stream<@Nullable LocalDate> single =
                Stream.of(a.episode().onset(), a.plan().since());
        Stream<@Nullable LocalDate> logged = Stream.of(
                        a.sessions().stream().map(TrainingSession::date),
                        a.days().stream().map(DayLog::date),
                        a.capacityTests().stream().map(test -> test.date()),
                        a.questionnaires().stream().map(answers -> answers.date()))
                .flatMap(dates -> dates);
        return Stream.of(findings, single, logged).flatMap(dates -> dates).filter(Objects::nonNull);
    }

    private void findings(Assessment a) {
        a.findings()
                .keySet()
                .forEach(id -> require(
                        "findings." + id, content.vocabulary().findings().containsKey(id)));
    }

    private void session(TrainingSession session, LocalDate asOf) {
        Duration passed =
                Duration.between(session.date().atStartOfDay(), asOf.plusDays(1).atStartOfDay());
        for (@Nullable Duration time : new @Nullable Duration[] {session.settledAfter(), session.unsettledFor()}) {
            require("sessions", time == null || (!time.isNegative() && time.compareTo(passed) <= 0));
        }
        session.exercises().forEach(done -> {
            require("sessions.exercises", isKnown(done.exercise()));
            require(
                    "sessions.exercises",
                    done.pain() == null
                            || session.painPeak() == null
                            || done.pain().compareTo(session.painPeak()) <= 0);
        });
        require("sessions", session.settledAfter() == null || session.unsettledFor() == null);
        range("sessions.effort", session.effort(), 0, 10);
        range("sessions.minutes", session.minutes(), 0, 1440);
    }

    private void day(DayLog day, Set<LocalDate> seen) {
        require("days", seen.add(day.date()));
        range("days.sleepHours", day.sleepHours(), 0, 24);
        range("days.sleepQuality", day.sleepQuality(), 0, 10);
        range("days.stress", day.stress(), 0, 10);
        range("days.walkingMinutes", day.walkingMinutes(), 0, 1440);
        range("days.sittingHours", day.sittingHours(), 0, 24);
        range("days.stiffness", day.stiffness(), 0, 10);
    }

    private void range(String path, @Nullable Number value, double min, double max) {
        require(path, value == null || (value.doubleValue() >= min && value.doubleValue() <= max));
    }

    private void require(String path, boolean holds) {
        if (!holds) {
            faults.add(new AssessmentFault(path, "is wrong."));
        }
    }
}
