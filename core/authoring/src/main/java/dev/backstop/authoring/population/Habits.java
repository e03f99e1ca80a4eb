package dev.backstop.authoring.population;

import dev.backstop.authoring.internal.AssessmentDraft;
import dev.backstop.authoring.internal.FactSetter;
import dev.backstop.authoring.internal.SessionParts;
import dev.backstop.authoring.internal.TurningPoints;
import dev.backstop.content.Instrument;
import dev.backstop.content.Instrument.Item;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.model.DayLog;
import dev.backstop.model.Dose;
import dev.backstop.model.Episode;
import dev.backstop.model.ExerciseResult;
import dev.backstop.model.NextMorning;
import dev.backstop.model.PainScore;
import dev.backstop.model.Person;
import dev.backstop.model.Phase;
import dev.backstop.model.Plan;
import dev.backstop.model.PlannedExercise;
import dev.backstop.model.QuestionnaireAnswers;
import dev.backstop.model.Sex;
import dev.backstop.model.Technique;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What somebody tells of themselves, their pain, training, days, plan and questionnaires. */
final class Habits {
    private static final List<String> RESPONSES = List.of("session.", "sessions.", "days.", "week.", "training.");

    private final List<String> exercises;
    private final List<Instrument> instruments;
    private final List<MeasureTerm> responses;
    private final List<Double> proposals;
    private final TurningPoints turning;
    private final FactSetter setter;

    Habits(Union union, TurningPoints turning, FactSetter setter) {
        this.exercises = List.copyOf(union.vocabulary().exercises().exercises().keySet());
        this.instruments = List.copyOf(union.vocabulary().instruments().values());
        this.responses = union.vocabulary().measures().values().stream()
                .filter(term -> RESPONSES.stream().anyMatch(term.id()::startsWith))
                .filter(term -> !turning.limits(term.id()).isEmpty())
                .toList();
        this.proposals = turning.around("plan.proposed-load-change", -20, 30);
        this.turning = turning;
        this.setter = setter;
    }

    void person(AssessmentDraft draft, Chance chance) {
        int age = chance.percent(85) ? chance.between(20, 64) : chance.between(12, 90);
        draft.person(new Person(age, chance.of(Sex.values())));
        int days = chance.percent(60) ? chance.between(3, 80) : chance.between(1, 500);
        draft.episode(new Episode(
                draft.asOf().minusDays(days),
                PainScore.of(chance.percent(85) ? chance.halves(0, 2) : chance.halves(0, 8)),
                chance.between(1, 3),
                chance.between(1, 8) / 10.0));
    }

    void training(AssessmentDraft draft, Chance chance) {
        LocalDate asOf = draft.asOf();
        int gap = chance.of(2, 2, 2, 3);
        int last = chance.of(1, 1, 2, 2, 3);
        int count = chance.of(2, 4, 6, 8, 8, 10, 12, 12, 16);
        double effort = chance.of(3.0, 4.0, 5.0, 5.0, 6.0, 7.0);
        int minutes = chance.between(20, 50);
        double pain = chance.of(0.0, 0.0, 0.5, 1.0, 2.0);
        for (int i = 0; i < count; i++) {
            SessionParts session = SessionParts.green()
                    .painBefore(pain)
                    .painPeak(pain + chance.of(0, 0, 0.5, 1).doubleValue())
                    .settledAfter(chance.of(0, 1, 4, 12, 20))
                    .nextMorning(chance.of(NextMorning.SAME, NextMorning.SAME, NextMorning.BETTER))
                    .technique(chance.percent(97) ? Technique.CONTROLLED : Technique.UNCONTROLLED)
                    .effort(effort)
                    .minutes(minutes);
            if (!exercises.isEmpty() && i < 2) {
                session.exercises(List.of(new ExerciseResult(chance.of(exercises), PainScore.of(pain))));
            }
            draft.sessions().add(session.on(asOf.minusDays(last + (long) i * gap), asOf));
        }
        diary(draft, chance, pain);
        plan(draft, chance);
    }

    private static void diary(AssessmentDraft draft, Chance chance, double pain) {
        int days = chance.of(0, 7, 14, 14, 14, 14, 14, 28);
        double hours = chance.of(6.5, 7.0, 7.5, 8.0);
        for (int i = 0; i < days; i++) {
            draft.days()
                    .add(new DayLog(
                            draft.asOf().minusDays(i),
                            PainScore.of(pain),
                            chance.percent(5) ? 5.0 : hours,
                            chance.of(6.0, 7.0, 8.0),
                            chance.of(1.0, 2.0, 3.0),
                            chance.between(15, 60),
                            chance.of(4.0, 6.0, 8.0),
                            1.0));
        }
    }

    private void plan(AssessmentDraft draft, Chance chance) {
        Plan.Builder plan = Plan.builder()
                .phase(chance.of(Phase.RESTORE, Phase.REBUILD, Phase.REBUILD, Phase.RELOAD))
                .since(draft.asOf().minusDays(chance.of(7, 14, 20, 28, 42, 60, 90, 120)))
                .sessionsPerWeek(chance.of(2, 2, 3));
        if (chance.percent(35)) {
            plan.proposedLoadChange(chance.of(proposals));
        }
        if (chance.percent(10)) {
            plan.proposedVolumeChange(chance.of(proposals));
        }
        if (!exercises.isEmpty() && chance.percent(40)) {
            plan.exercises(planned(chance));
        }
        draft.plan(plan.build());
    }

    private List<PlannedExercise> planned(Chance chance) {
        List<PlannedExercise> planned = new ArrayList<>();
        for (int i = chance.between(1, 3); i > 0; i--) {
            String id = chance.of(exercises);
            Dose last = new Dose((double) chance.between(0, 20) * 2, 3, chance.of(8, 10, 12), null);
            if (planned.stream().noneMatch(one -> one.exercise().equals(id))) {
                planned.add(new PlannedExercise(id, last, null, chance.percent(30) ? 2.5 : null, null));
            }
        }
        return planned;
    }

    /** One thing about training, days or nights that lies at a limit, or as far from it as can be. */
    void oneBadAnswer(AssessmentDraft draft, Chance chance) {
        if (!responses.isEmpty()) {
            MeasureTerm term = chance.of(responses);
            setter.measure(draft, term.id(), chance.of(turning.around(term.id(), term.min(), term.max())));
        }
    }

    /** One questionnaire, filled in once or twice. */
    void questionnaire(AssessmentDraft draft, Chance chance) {
        if (instruments.isEmpty()) {
            return;
        }
        Instrument instrument = chance.of(instruments);
        @Nullable Integer before = chance.percent(50) ? chance.between(14, 60) : null;
        int badness = chance.of(0, 0, 1, 2, 3);
        if (before != null) {
            draft.questionnaires().add(filledIn(instrument, draft.asOf().minusDays(before), badness + 1, chance));
        }
        draft.questionnaires().add(filledIn(instrument, draft.asOf(), badness, chance));
    }

    private static QuestionnaireAnswers filledIn(Instrument instrument, LocalDate date, int badness, Chance chance) {
        SortedMap<String, Integer> items = new TreeMap<>();
        for (Item item : instrument.items().values()) {
            int counted =
                    Math.min(item.max(), item.min() + (item.max() - item.min()) * badness / 4 + chance.between(0, 1));
            items.put(item.id(), item.counted(counted));
        }
        return new QuestionnaireAnswers(instrument.id(), date, items);
    }
}
