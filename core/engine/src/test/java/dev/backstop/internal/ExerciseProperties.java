package dev.backstop.internal;

import static dev.backstop.internal.TestPack.TODAY;
import static dev.backstop.internal.TestPack.clear;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.Exercise;
import dev.backstop.decision.ExercisePlan;
import dev.backstop.decision.ExercisePlan.Chosen;
import dev.backstop.decision.ExercisePlan.Swap;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.Triage;
import dev.backstop.model.Assessment;
import dev.backstop.model.Phase;
import dev.backstop.model.TrainingSession;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExerciseProperties {
    private static final Map<String, Exercise> ALL = TestExercises.catalogue().exercises();
    private static final List<String> TRAITS =
            List.copyOf(TestExercises.catalogue().traits());

    private final Folding known = new Folding(TestPack.standard().with(TestExercises.catalogue()), clear().build());
    private final Triage free = known.triage(Folding.log("clear screen"));
    private final LoadDecision held = known.load(Folding.log("hold wait"), free);

    private ExercisePlan plan(List<String> calls, Assessment assessment) {
        return new ExerciseFold(known.pack.content, known.pack.limits)
                .fold(
                        Folding.log(calls.toArray(String[]::new)),
                        assessment,
                        free,
                        held,
                        new PhaseDecision.Stay(Phase.RELOAD, List.of(), List.of(), null));
    }

    private static Exercise exercise(Chosen chosen) {
        return Objects.requireNonNull(ALL.get(chosen.exercise()));
    }

    @Property
    void everything_chosen_is_offered_and_nothing_that_is_to_be_avoided_and_none_twice(
            @ForAll("calls") List<String> calls, @ForAll("assessments") Assessment assessment) {
        ExercisePlan plan = plan(calls, assessment);

        assertThat(plan.chosen()).extracting(Chosen::exercise).doesNotHaveDuplicates();
        for (Chosen chosen : plan.chosen()) {
            assertThat(exercise(chosen).phases())
                    .anyMatch(phase -> calls.contains("offer now " + Exercise.trait(phase)));
            assertThat(exercise(chosen).equipmentTraits()).allMatch(trait -> calls.contains("offer now " + trait));
            assertThat(exercise(chosen).traits()).noneMatch(trait -> calls.contains("avoid sore " + trait));
            assertThat(plan.swaps()).extracting(Swap::exercise).doesNotContain(chosen.exercise());
            assertThat(plan.swaps()).allMatch(swap -> !swap.harder().contains(chosen.exercise()));
        }
        assertThat(plan.because())
                .allSatisfy(because -> assertThat(because.reasons()).isNotEmpty());
    }

    @Property
    void what_stands_in_place_of_something_is_chosen(
            @ForAll("calls") List<String> calls, @ForAll("assessments") Assessment assessment) {
        ExercisePlan plan = plan(calls, assessment);

        assertThat(plan.swaps().stream().map(Swap::instead).filter(Objects::nonNull))
                .allMatch(id -> plan.chosen().stream()
                        .anyMatch(chosen -> chosen.exercise().equals(id)));
    }

    @Property
    void the_order_of_rules_and_sessions_has_no_influence(
            @ForAll("calls") List<String> calls, @ForAll("assessments") Assessment assessment, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(calls);
        List<TrainingSession> sessions = new ArrayList<>(assessment.sessions());
        Collections.shuffle(shuffled, random);
        Collections.shuffle(sessions, random);
        Assessment.Builder other = clear();
        sessions.forEach(other::session);

        assertThat(plan(shuffled, other.build())).isEqualTo(plan(calls, assessment));
    }

    @Property
    void without_a_piece_of_equipment_nothing_that_needs_it_is_chosen(
            @ForAll("calls") List<String> calls, @ForAll("assessments") Assessment assessment) {
        for (String item : List.of("weight", "barbell")) {
            List<String> without = new ArrayList<>(calls);
            without.removeIf(call -> call.equals("offer now equipment." + item));

            assertThat(plan(without, assessment).chosen())
                    .noneMatch(chosen -> exercise(chosen).equipment().contains(item));
        }
    }

    @Property
    void more_pain_never_brings_an_exercise_back(
            @ForAll("calls") List<String> calls, @ForAll("assessments") Assessment assessment) {
        for (String id : ALL.keySet()) {
            Assessment worse = assessment.toBuilder()
                    .session(TrainingSession.on(TODAY).exercise(id, 10).build())
                    .build();

            assertThat(plan(withSwap(calls), worse).chosen())
                    .extracting(Chosen::exercise)
                    .doesNotContain(id);
        }
    }

    private static List<String> withSwap(List<String> calls) {
        List<String> all = new ArrayList<>(calls);
        all.add("swapAbove hurt 5");
        return all;
    }

    @Provide
    Arbitrary<List<String>> calls() {
        Arbitrary<String> offers = Arbitraries.of(TRAITS.stream()
                        .filter(trait -> trait.startsWith("phase.") || trait.startsWith("equipment."))
                        .toList())
                .map(trait -> "offer now " + trait);
        Arbitrary<String> rest = Combinators.combine(
                        Arbitraries.of("avoid sore ", "prefer good ", "prefer good ", "ladder fear "),
                        Arbitraries.of(TRAITS))
                .as((call, trait) -> call + trait);
        Arbitrary<String> swaps = Arbitraries.of("swapAbove hurt 3", "swapAbove hurt-more 5");
        return Combinators.combine(
                        offers.list().ofMinSize(1).ofMaxSize(6),
                        rest.list().ofMaxSize(4),
                        swaps.list().ofMaxSize(2))
                .as((some, more, swap) -> {
                    List<String> all = new ArrayList<>(some);
                    all.addAll(more);
                    all.addAll(swap);
                    return all;
                });
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(ALL.keySet()),
                        Arbitraries.of(0.0, 3.0, 3.5, 5.0, 5.5, 10.0))
                .as((ago, id, pain) -> TrainingSession.on(TODAY.minusDays(ago))
                        .exercise(id, pain)
                        .build())
                .list()
                .ofMaxSize(4)
                .map(sessions -> {
                    Assessment.Builder assessment = clear();
                    sessions.forEach(assessment::session);
                    return assessment.build();
                });
    }
}
