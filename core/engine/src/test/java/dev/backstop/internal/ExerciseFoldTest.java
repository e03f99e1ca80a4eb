package dev.backstop.internal;

import static dev.backstop.internal.Folding.log;
import static dev.backstop.internal.TestPack.TODAY;
import static dev.backstop.internal.TestPack.clear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.backstop.decision.ExercisePlan;
import dev.backstop.decision.ExercisePlan.Because;
import dev.backstop.decision.ExercisePlan.Cause;
import dev.backstop.decision.ExercisePlan.Chosen;
import dev.backstop.decision.ExercisePlan.Declined;
import dev.backstop.decision.ExercisePlan.Gap;
import dev.backstop.decision.ExercisePlan.Step;
import dev.backstop.decision.ExercisePlan.Swap;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.Triage;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.model.Assessment;
import dev.backstop.model.Dose;
import dev.backstop.model.Phase;
import dev.backstop.model.Plan;
import dev.backstop.model.PlannedExercise;
import dev.backstop.model.TrainingSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExerciseFoldTest {
    private static final String[] RESTORE = {"offer now phase.restore"};
    private static final String[] REBUILD = {
        "offer now phase.restore", "offer now phase.rebuild", "offer home equipment.weight"
    };

    private final Folding known = new Folding(TestPack.standard().with(TestExercises.catalogue()), clear().build());
    private final Triage free = known.triage(log("clear screen"));
    private final LoadDecision held = known.load(log("hold wait"), free);

    private ExercisePlan plan(Assessment assessment, Phase phase, String... calls) {
        return plan(assessment, phase, free, held, calls);
    }

    private ExercisePlan plan(Assessment assessment, Phase phase, Triage triage, LoadDecision load, String... calls) {
        PhaseDecision decided = new PhaseDecision.Stay(phase, List.of(), List.of(), null);
        return new ExerciseFold(known.pack.content, known.pack.limits)
                .fold(log(calls), assessment, triage, load, decided);
    }

    private static String[] and(String[] calls, String... more) {
        List<String> all = new ArrayList<>(Arrays.asList(calls));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }

    private static List<String> ids(ExercisePlan plan) {
        return plan.chosen().stream().map(Chosen::exercise).toList();
    }

    private static Assessment.Builder did(int daysAgo, String exercise, double pain) {
        return clear().session(did(daysAgo).exercise(exercise, pain).build());
    }

    private static TrainingSession.Builder did(int daysAgo) {
        return TrainingSession.on(TODAY.minusDays(daysAgo));
    }

    @Test
    void without_an_offer_of_a_phase_there_is_no_plan() {
        assertThat(plan(clear().build(), Phase.RELOAD, "offer home equipment.weight", "prefer good group.core"))
                .isEqualTo(ExercisePlan.NONE);
    }

    @Test
    void a_week_covers_every_group_and_part_the_most_important_group_first() {
        ExercisePlan plan = plan(clear().build(), Phase.RESTORE, RESTORE);

        assertThat(ids(plan)).containsExactly("chair-rise", "plank", "stretch", "stroll");
        assertThat(plan.gaps()).isEmpty();
        Chosen first = plan.chosen().get(0);
        assertThat(first.title()).isEqualTo("The chair-rise");
        assertThat(first.message().id()).isEqualTo("exercise.chair-rise");
        assertThat(first.amount()).isEqualTo(new ExercisePlan.Amount(3.0, null, null));
        assertThat(first.because())
                .extracting(
                        Because::id,
                        Because::trait,
                        because -> because.reasons().get(0).rule())
                .containsExactly(tuple("now", "phase.restore", "test.of.offer-now-phase.restore"));
    }

    @Test
    void what_needs_something_is_chosen_only_when_all_of_it_is_there() {
        assertThat(ids(plan(clear().build(), Phase.REBUILD, "offer now phase.rebuild", "prefer good exercise.squat")))
                .doesNotContain("squat");
        assertThat(ids(plan(clear().build(), Phase.REBUILD, and(REBUILD, "prefer good exercise.squat"))))
                .contains("squat");
    }

    @Test
    void what_has_more_of_what_is_preferred_comes_first() {
        assertThat(ids(plan(clear().build(), Phase.REBUILD, and(REBUILD, "prefer good equipment.weight"))))
                .as("one exercise covers both groups")
                .containsExactly("squat", "stretch", "stroll");
        assertThat(ids(plan(clear().build(), Phase.RESTORE, and(RESTORE, "prefer good exercise.wall-sit"))))
                .containsExactly("wall-sit", "plank", "stretch", "stroll");
    }

    @Test
    void of_what_is_as_good_the_one_that_was_done_last_is_kept() {
        assertThat(ids(plan(did(3, "wall-sit", 0).build(), Phase.RESTORE, RESTORE)))
                .containsExactly("wall-sit", "plank", "stretch", "stroll");
        assertThat(ids(plan(did(3, "wall-sit", 0).session(did(1).build()).build(), Phase.RESTORE, RESTORE)))
                .as("the last day counts, and nobody said what was done on it")
                .contains("chair-rise");
    }

    @Test
    void what_the_plan_asks_for_is_in_the_week() {
        Assessment asks = clear().plan(Plan.UNKNOWN.withExercises(
                        PlannedExercise.of("wall-sit", Dose.UNKNOWN), PlannedExercise.of("bar", Dose.UNKNOWN)))
                .build();
        ExercisePlan plan = plan(asks, Phase.REBUILD, REBUILD);

        assertThat(ids(plan)).contains("wall-sit").doesNotContain("bar");
        assertThat(plan.declined())
                .extracting(Declined::exercise, Declined::cause)
                .containsExactly(tuple("bar", Cause.PHASE));
        assertThat(plan(asks, Phase.RELOAD, "offer now phase.reload").declined())
                .extracting(Declined::exercise, Declined::cause, Declined::equipment)
                .containsExactly(tuple("bar", Cause.EQUIPMENT, List.of("barbell")));
        assertThat(plan(asks, Phase.RESTORE, and(RESTORE, "avoid sore pattern.squat"))
                        .declined())
                .extracting(Declined::exercise, Declined::cause)
                .containsExactly(tuple("bar", Cause.PHASE), tuple("wall-sit", Cause.AVOIDED));
    }

    @Test
    void what_is_to_be_avoided_no_offer_and_no_preference_brings_back() {
        ExercisePlan plan = plan(
                clear().build(),
                Phase.RESTORE,
                and(RESTORE, "avoid sore pattern.squat", "prefer good pattern.squat", "avoid sore part.walking"));

        assertThat(ids(plan)).containsExactly("plank", "stretch");
        assertThat(plan.avoided())
                .extracting(avoided -> avoided.because().trait(), ExercisePlan.Avoided::exercises)
                .containsExactly(
                        tuple("part.walking", List.of("stroll")),
                        tuple("pattern.squat", List.of("chair-rise", "wall-sit")));
        assertThat(plan.gaps()).extracting(Gap::trait).containsExactly("group.legs", "part.walking");
        assertThat(plan.gaps().get(0).because())
                .extracting(Because::id, Because::trait)
                .containsExactly(tuple("sore", "pattern.squat"));
    }

    @Test
    void a_gap_says_what_equipment_would_help() {
        ExercisePlan plan = plan(
                clear().build(),
                Phase.REBUILD,
                "offer now phase.rebuild",
                "avoid sore exercise.chair-rise",
                "avoid sore exercise.wall-sit",
                "avoid sore exercise.plank");

        assertThat(plan.gaps())
                .extracting(Gap::trait, Gap::equipment)
                .containsExactly(
                        tuple("group.legs", List.of("weight")),
                        tuple("group.core", List.of("weight")),
                        tuple("part.strength", List.of("weight")));
    }

    @ParameterizedTest(name = "pain {0}: swapped {1}")
    @CsvSource({"4, false", "4.5, true"})
    void pain_above_the_limit_puts_the_easier_one_in_its_place(double pain, boolean swapped) {
        Assessment hurt = did(1, "squat", pain).build();
        ExercisePlan plan = plan(hurt, Phase.REBUILD, and(REBUILD, "swapAbove hurt 4", "swapAbove hurt-more 6"));

        assertThat(ids(plan).contains("squat")).isNotEqualTo(swapped);
        assertThat(plan.swaps())
                .extracting(Swap::exercise, Swap::instead)
                .isEqualTo(swapped ? List.of(tuple("squat", "chair-rise")) : List.of());
        plan.swaps()
                .forEach(swap ->
                        assertThat(swap.because()).extracting(Because::id).containsExactly("hurt"));
    }

    @Test
    void the_easier_one_that_hurt_as_well_or_cannot_be_gives_way_to_the_same_pattern_and_then_to_the_same_group() {
        Assessment hurt = clear().session(
                        did(1).exercise("squat", 6).exercise("chair-rise", 5).build())
                .build();
        ExercisePlan pattern = plan(hurt, Phase.REBUILD, and(REBUILD, "swapAbove hurt 4"));
        ExercisePlan group =
                plan(hurt, Phase.REBUILD, and(REBUILD, "swapAbove hurt 4", "avoid sore exercise.wall-sit"));
        ExercisePlan nothing = plan(
                hurt,
                Phase.REBUILD,
                and(REBUILD, "swapAbove hurt 4", "avoid sore exercise.wall-sit", "avoid sore exercise.plank"));

        assertThat(pattern.swaps())
                .extracting(Swap::exercise, Swap::instead)
                .containsExactly(tuple("chair-rise", "wall-sit"), tuple("squat", "wall-sit"));
        assertThat(group.swaps())
                .extracting(Swap::exercise, Swap::instead)
                .containsExactly(tuple("chair-rise", null), tuple("squat", "plank"));
        assertThat(nothing.swaps()).extracting(Swap::instead).containsOnlyNulls();
    }

    @Test
    void what_is_harder_than_what_hurt_waits_unless_it_was_done_since_and_did_not_hurt() {
        String[] reload = and(
                REBUILD,
                "offer now phase.reload",
                "offer gym equipment.barbell",
                "swapAbove hurt 4",
                "prefer good exercise.bar");
        Assessment.Builder hurt = did(9, "squat", 6);
        ExercisePlan waits = plan(hurt.build(), Phase.RELOAD, reload);
        ExercisePlan done = plan(hurt.session(did(2).exercise("bar", 1).build()).build(), Phase.RELOAD, reload);

        assertThat(ids(waits)).doesNotContain("bar", "squat");
        assertThat(waits.swaps()).extracting(Swap::harder).containsExactly(List.of("bar"));
        assertThat(ids(done)).contains("bar").doesNotContain("squat");
    }

    @Test
    void the_pain_that_was_told_last_counts_and_of_one_day_the_worst() {
        String[] calls = and(REBUILD, "swapAbove hurt 4", "prefer good exercise.squat");

        assertThat(ids(plan(
                        did(9, "squat", 8)
                                .session(did(2).exercise("squat", 1).build())
                                .build(),
                        Phase.REBUILD,
                        calls)))
                .contains("squat");
        assertThat(ids(plan(
                        did(9, "squat", 8)
                                .session(did(2).exercises("squat").build())
                                .build(),
                        Phase.REBUILD,
                        calls)))
                .as("that nobody told the pain the last time does not undo it")
                .doesNotContain("squat");
        assertThat(ids(plan(
                        did(2, "squat", 8)
                                .session(did(2).exercise("squat", 1).build())
                                .build(),
                        Phase.REBUILD,
                        calls)))
                .doesNotContain("squat");
    }

    @Test
    void a_ladder_begins_with_the_easiest_and_says_which_steps_can_be_taken_now() {
        ExercisePlan plan = plan(clear().build(), Phase.RESTORE, and(RESTORE, "ladder fear pattern.squat"));

        assertThat(plan.ladders()).singleElement().satisfies(ladder -> {
            assertThat(ladder.because().trait()).isEqualTo("pattern.squat");
            assertThat(ladder.steps())
                    .extracting(Step::exercise, Step::now)
                    .containsExactly(
                            tuple("chair-rise", true),
                            tuple("wall-sit", true),
                            tuple("squat", false),
                            tuple("bar", false));
        });
    }

    @Test
    void rules_that_offer_more_than_the_training_limit_allows_get_no_decision() {
        Assessment nobody = clear().build();
        Triage resting = known.triage(log("suspicion fever URGENT NO_RESISTANCE"));
        Triage walking = known.triage(log("suspicion fever URGENT WALKING_ONLY"));
        Triage blocked = known.triage(log("suspicion alarm EMERGENCY BLOCKED"));
        LoadDecision stop = known.load(log("refer see-first"), blocked);

        assertFails("chair-rise", () -> plan(nobody, Phase.RESTORE, resting, stop, RESTORE));
        assertFails(
                "stretch", () -> plan(nobody, Phase.RESTORE, walking, stop, and(RESTORE, "avoid sore part.strength")));
        assertFails("no training at all", () -> plan(nobody, Phase.PROTECT, blocked, stop, "offer now phase.protect"));
        assertFails("check first", () -> plan(nobody, Phase.RESTORE, free, stop, RESTORE));
        assertThat(ids(plan(
                        nobody,
                        Phase.RESTORE,
                        walking,
                        stop,
                        and(RESTORE, "avoid sore part.strength", "avoid sore part.mobility"))))
                .containsExactly("stroll");
    }

    @Test
    void rules_that_offer_a_later_phase_get_no_decision_and_an_unknown_phase_is_the_first() {
        Assessment nobody = clear().build();
        PhaseDecision unknown = new PhaseDecision.AskFirst(List.of(), List.of(), List.of(), null);
        ExerciseFold fold = new ExerciseFold(known.pack.content, known.pack.limits);

        assertFails("phase is RESTORE", () -> plan(nobody, Phase.RESTORE, "offer now phase.rebuild"));
        assertFails("phase is PROTECT", () -> fold.fold(log(RESTORE), nobody, free, held, unknown));
        assertThat(ids(fold.fold(log("offer now phase.protect"), nobody, free, held, unknown)))
                .containsExactly("stretch", "stroll");
    }

    private static void assertFails(String what, ThrowingCallable call) {
        assertThatExceptionOfType(DecisionFailedException.class)
                .isThrownBy(call)
                .withMessageContaining(what);
    }
}
