package dev.backstop.testkit;

import dev.backstop.content.Instrument;
import dev.backstop.content.Instrument.Item;
import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.model.Assessment;
import dev.backstop.model.CapacityTest;
import dev.backstop.model.DayLog;
import dev.backstop.model.Dose;
import dev.backstop.model.Episode;
import dev.backstop.model.Finding;
import dev.backstop.model.Person;
import dev.backstop.model.Phase;
import dev.backstop.model.PhaseOverride;
import dev.backstop.model.PhaseStart;
import dev.backstop.model.Plan;
import dev.backstop.model.PlannedExercise;
import dev.backstop.model.QuestionnaireAnswers;
import dev.backstop.model.TrainingSession;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What can be wrong with an assessment. */
final class Faults {
    private static final String NOBODY_KNOWS = "no-such-thing";

    private final List<UnaryOperator<Assessment>> faults = new ArrayList<>();

    Faults(PackContent content) {
        unknownIds();
        daysToCome();
        phases();
        outOfRange();
        content.vocabulary().measures().values().forEach(this::measure);
        faults.add(a -> questionnaire(a, NOBODY_KNOWS, a.asOf(), Map.of()));
        content.vocabulary().instruments().values().forEach(this::instrument);
        content.vocabulary()
                .choices()
                .values()
                .forEach(term -> add(builder -> builder.choice(
                        term.id(),
                        term.isDerived() ? term.values().keySet().iterator().next() : NOBODY_KNOWS)));
    }

    /** These assessments, each with one to three faults. */
    Arbitrary<Assessment> in(Arbitrary<Assessment> assessments) {
        return Combinators.combine(
                        assessments, Arbitraries.of(faults).list().ofMinSize(1).ofMaxSize(3))
                .as((assessment, some) -> {
                    Assessment faulty = assessment;
                    for (UnaryOperator<Assessment> fault : some) {
                        faulty = fault.apply(faulty);
                    }
                    return faulty;
                });
    }

    private void add(UnaryOperator<Assessment.Builder> fault) {
        faults.add(assessment -> fault.apply(assessment.toBuilder()).build());
    }

    private void unknownIds() {
        add(builder -> builder.present(NOBODY_KNOWS));
        add(builder -> builder.absent(""));
        add(builder -> builder.measure(NOBODY_KNOWS, 1));
        add(builder -> builder.choice(NOBODY_KNOWS, NOBODY_KNOWS));
        faults.add(a -> a.toBuilder()
                .capacityTest(new CapacityTest(NOBODY_KNOWS, a.asOf(), 1))
                .build());
    }

    private void daysToCome() {
        faults.add(a -> a.toBuilder().onset(tomorrow(a)).build());
        faults.add(a -> a.toBuilder().plan(Plan.in(Phase.REBUILD, tomorrow(a))).build());
        faults.add(a -> a.toBuilder().day(DayLog.of(tomorrow(a))).build());
        faults.add(a ->
                a.toBuilder().session(TrainingSession.on(tomorrow(a)).build()).build());
        faults.add(a -> a.findings().isEmpty()
                ? a.toBuilder().onset(tomorrow(a)).build()
                : a.with(a.findings().firstKey(), Finding.present(tomorrow(a), null)));
    }

    private void phases() {
        plan((plan, a) -> plan.phase(Phase.RELOAD).since(a.asOf()).earlier(began(Phase.RESTORE, a.asOf())));
        plan((plan, a) -> plan.phase(Phase.REBUILD).since(a.asOf()).earlier(began(Phase.RESTORE, tomorrow(a))));
        plan((plan, a) -> plan.earlier(began(Phase.RESTORE, a.asOf())));
        plan((plan, a) -> plan.override(new PhaseOverride(Phase.REBUILD, "coach", "Sure", a.asOf())));
        plan((plan, a) ->
                plan.phase(Phase.RELOAD).override(new PhaseOverride(Phase.RELOAD, "coach", "Sure", a.asOf())));
        plan((plan, a) -> plan.override(new PhaseOverride(Phase.RESTORE, " ", "Sure", a.asOf())));
        plan((plan, a) -> plan.override(new PhaseOverride(Phase.RESTORE, "coach", "", a.asOf())));
        plan((plan, a) -> plan.override(new PhaseOverride(Phase.RESTORE, "coach", "Sure", tomorrow(a))));
    }

    private void plan(BiFunction<Plan.Builder, Assessment, Plan.Builder> fault) {
        faults.add(
                a -> a.toBuilder().plan(fault.apply(Plan.builder(), a).build()).build());
    }

    private static List<PhaseStart> began(Phase phase, LocalDate since) {
        return List.of(new PhaseStart(phase, since));
    }

    private static LocalDate tomorrow(Assessment assessment) {
        return assessment.asOf().plusDays(1);
    }

    private void outOfRange() {
        for (int age : new int[] {-1, 121, Integer.MAX_VALUE}) {
            add(builder -> builder.person(new Person(age, null)));
        }
        for (double share : new double[] {-0.1, 1.1, Double.NaN}) {
            add(builder -> builder.episode(new Episode(null, null, null, share)));
        }
        add(builder -> builder.episode(new Episode(null, null, -1, null)));
        add(builder -> builder.plan(Plan.UNKNOWN.withSessionsPerWeek(-1)));
        add(builder -> builder.plan(Plan.UNKNOWN.proposing(-101, Double.NaN)));
        add(builder -> builder.session(
                TrainingSession.on(LocalDate.EPOCH).painPeak(1).exercise("", 2).build()));
        planned(PlannedExercise.of("", Dose.UNKNOWN));
        planned(PlannedExercise.of(NOBODY_KNOWS, Dose.weight(-1, 0, 1001)));
        planned(PlannedExercise.of(NOBODY_KNOWS, Dose.minutes(Double.NaN)));
        planned(PlannedExercise.of(NOBODY_KNOWS, Dose.UNKNOWN).proposing(Dose.weight(20, 3, 10)));
        planned(PlannedExercise.of(NOBODY_KNOWS, Dose.UNKNOWN).withSmallestStep(0));
        planned(PlannedExercise.of(NOBODY_KNOWS, Dose.UNKNOWN).withRepetitionsMost(0));
        PlannedExercise twice = PlannedExercise.of(NOBODY_KNOWS, Dose.UNKNOWN);
        add(builder -> builder.plan(Plan.UNKNOWN.withExercises(twice, twice)));
        for (double number : new double[] {-1, 25, Double.POSITIVE_INFINITY, Double.NaN}) {
            faults.add(a -> a.toBuilder()
                    .day(new DayLog(a.asOf(), null, number, number, number, -1, number, number))
                    .build());
            faults.add(a -> a.toBuilder()
                    .session(TrainingSession.on(a.asOf())
                            .effort(number)
                            .minutes(-1)
                            .build())
                    .build());
        }
        faults.add(a -> a.toBuilder()
                .session(TrainingSession.on(a.asOf())
                        .settledAfter(Duration.ofHours(-1))
                        .build())
                .build());
        faults.add(a -> a.toBuilder()
                .session(TrainingSession.on(a.asOf())
                        .settledAfter(Duration.ofHours(1))
                        .unsettledFor(Duration.ofHours(2))
                        .build())
                .build());
    }

    private void planned(PlannedExercise exercise) {
        add(builder -> builder.plan(Plan.UNKNOWN.withExercises(exercise)));
    }

    private void instrument(Instrument instrument) {
        String id = instrument.id();
        Item item = instrument.items().values().iterator().next();
        faults.add(a -> questionnaire(a, id, tomorrow(a), Map.of()));
        faults.add(a -> questionnaire(a, id, a.asOf(), Map.of(NOBODY_KNOWS, 1)));
        faults.add(a -> questionnaire(a, id, a.asOf(), Map.of(item.id(), item.max() + 1)));
        faults.add(a -> questionnaire(a, id, a.asOf(), Map.of(item.id(), item.min() - 1)));
        faults.add(a -> questionnaire(questionnaire(a, id, a.asOf(), Map.of()), id, a.asOf(), Map.of()));
    }

    private static Assessment questionnaire(
            Assessment a, String instrument, LocalDate date, Map<String, Integer> items) {
        return a.toBuilder()
                .questionnaire(new QuestionnaireAnswers(instrument, date, new TreeMap<>(items)))
                .build();
    }

    private void measure(MeasureTerm term) {
        for (double value : new double[] {term.max() + 1, term.min() - 1, Double.NaN, Double.NEGATIVE_INFINITY}) {
            add(builder -> builder.measure(term.id(), value));
        }
    }
}
