package dev.backstop.internal;

import static dev.backstop.internal.Folding.log;
import static dev.backstop.internal.TestPack.TODAY;
import static dev.backstop.internal.TestPack.clear;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.LoadChange;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.LoadNote;
import dev.backstop.decision.LoadVariable;
import dev.backstop.decision.NextExercise;
import dev.backstop.decision.NextLoad;
import dev.backstop.decision.PlanAnswer;
import dev.backstop.decision.PlanAnswer.Outcome;
import dev.backstop.decision.Reason;
import dev.backstop.model.Dose;
import dev.backstop.model.Plan;
import dev.backstop.model.PlannedExercise;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may change, until when, and what becomes of the plan. */
class NextLoadsTest {
    /** A rise of at most 10 percent. */
    private static final List<String> RISE =
            List.of("met progress.settled", "met progress.two-green", "step usual 5 10");

    private static final PlannedExercise SQUAT = PlannedExercise.of("squat", Dose.weight(20, 3, 10));
    private static final PlannedExercise WALK = PlannedExercise.of("walk", Dose.minutes(20));

    private final TestPack pack = TestPack.standard();

    @Test
    void the_earliest_day_counts_and_without_any_it_holds_for_its_own_day() {
        assertThat(rise(Plan.UNKNOWN).until()).isEqualTo(TODAY);
        assertThat(rise(Plan.UNKNOWN, "askAgain wait 7", "askAgain rise 3.9").until())
                .isEqualTo(TODAY.plusDays(3));
        assertThat(next(Plan.UNKNOWN, "hold wait", "askAgain wait 7").until()).isEqualTo(TODAY.plusDays(7));
        assertThat(rise(Plan.UNKNOWN, "askAgain wait -1").until()).isEqualTo(TODAY);
    }

    @Test
    void a_deload_alone_is_less_volume_and_takes_part_in_what_is_most_cautious() {
        LoadDecision load = load(Plan.UNKNOWN.withExercises(SQUAT), "deload slow 40 60", "hold wait");

        assertThat(load).isInstanceOf(LoadDecision.Regress.class);
        assertThat(load.change()).isEqualTo(new LoadChange(-60, -40, -40));
        assertThat(load.next().variable()).isEqualTo(LoadVariable.VOLUME);
        assertThat(load.next().exercises()).extracting(NextExercise::most).containsExactly(Dose.weight(20, 3, 6));
        assertThat(next(Plan.UNKNOWN, "regress slow 20 50").variable()).isEqualTo(LoadVariable.EITHER);
        assertThat(load(Plan.UNKNOWN, "deload slow 40 60", "substitute hurt").verdict())
                .isEqualTo("substitute");
    }

    @Test
    void what_the_plan_wants_to_raise_may_rise() {
        Plan plan = Plan.UNKNOWN.withExercises(SQUAT, WALK);

        assertThat(rise(plan).variable()).isEqualTo(LoadVariable.LOAD);
        assertThat(rise(plan.proposing(5, 0)).variable()).isEqualTo(LoadVariable.LOAD);
        assertThat(rise(plan.proposing(0, 5)).variable()).isEqualTo(LoadVariable.VOLUME);
        assertThat(rise(Plan.UNKNOWN.withExercises(WALK)).variable()).isEqualTo(LoadVariable.VOLUME);
        assertThat(rise(Plan.UNKNOWN).variable()).isEqualTo(LoadVariable.EITHER);
        assertThat(rise(plan.proposing(5, 0), "volumeOnly slow").variable()).isEqualTo(LoadVariable.VOLUME);
    }

    @Test
    void load_of_one_exercise_and_volume_of_another_never_rise_together() {
        assertThat(rise(Plan.UNKNOWN.withExercises(SQUAT, WALK)).exercises())
                .extracting(NextExercise::most)
                .containsExactly(Dose.weight(22, 3, 10), Dose.minutes(20));
        assertThat(rise(Plan.UNKNOWN.withExercises(SQUAT, WALK).proposing(0, 5)).exercises())
                .extracting(NextExercise::most)
                .containsExactly(Dose.weight(20, 3, 11), Dose.minutes(22));
    }

    @ParameterizedTest(name = "rising by at most 10 %: load {0} and volume {1} are {2}")
    @CsvSource({
        "10, 0, ACCEPTED",
        "10.1, 0, CUT",
        "29, -5, CUT",
        "0, 10, ACCEPTED",
        "0, 11, CUT",
        "-20, -20, ACCEPTED",
        "0, 0, ACCEPTED",
        "1, 1, REFUSED",
        "5, , ACCEPTED",
        ", 12, CUT",
        "-5, 5, ACCEPTED"
    })
    void a_stated_change_is_answered(@Nullable Double load, @Nullable Double volume, Outcome outcome) {
        Plan plan = Plan.builder()
                .proposedLoadChange(load)
                .proposedVolumeChange(volume)
                .build();

        assertThat(outcome(rise(plan).answer())).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: load {1} is {2}")
    @CsvSource({
        "hold wait,              0,   ACCEPTED",
        "hold wait,              1,   REFUSED",
        "hold wait,              -10, ACCEPTED",
        "regress slow 20 50,     -20, ACCEPTED",
        "regress slow 20 50,     -19, CUT",
        "regress slow 20 50,     0,   CUT",
        "regress slow 20 50,     5,   REFUSED",
        "deload slow 40 60,      -50, CUT",
        "refer see-first,        5,   REFUSED",
        "refer see-first,        -50, REFUSED",
    })
    void a_stated_change_of_load_is_answered(String call, double load, Outcome outcome) {
        Plan plan = Plan.builder().proposedLoadChange(load).build();

        assertThat(outcome(next(plan, call).answer())).isEqualTo(outcome);
    }

    @Test
    void weight_is_refused_where_only_volume_may_rise() {
        NextLoad next = rise(Plan.UNKNOWN.withExercises(SQUAT.proposing(Dose.weight(21, 3, 10))), "volumeOnly slow");

        assertThat(next.exercises()).extracting(one -> outcome(one.answer())).containsExactly(Outcome.REFUSED);
        assertThat(next.answer()).isNotNull();
        assertThat(reasons(next.answer())).contains("test.of.volumeOnly-slow");
    }

    @Test
    void each_exercise_is_answered_and_the_plan_with_the_most_cautious_of_the_answers() {
        NextLoad next = rise(
                Plan.UNKNOWN.withExercises(
                        SQUAT.proposing(Dose.weight(24, 3, 10)),
                        PlannedExercise.of("hinge", Dose.weight(40, 3, 8)).proposing(Dose.weight(42, 3, 8)),
                        WALK),
                "trimPlan rise");

        assertThat(next.exercises())
                .extracting(one -> outcome(one.answer()))
                .containsExactly(Outcome.CUT, Outcome.ACCEPTED, null);
        assertThat(outcome(next.answer())).isEqualTo(Outcome.CUT);
        assertThat(reasons(next.answer())).contains("test.of.trimPlan-rise", "test.of.step-usual-5-10");
        assertThat(next.notes()).extracting(LoadNote::id).containsExactly("rise");
        assertThat(rise(Plan.UNKNOWN.withExercises(SQUAT, WALK)).answer()).isNull();
    }

    @Test
    void trimming_the_plan_leaves_the_verdict_and_the_bounds() {
        LoadDecision load = load(Plan.UNKNOWN.proposing(20, 0), plus(RISE, "trimPlan rise"));

        assertThat(load).isInstanceOf(LoadDecision.Progress.class);
        assertThat(load.change()).isEqualTo(new LoadChange(0, 5, 10));
        assertThat(load.actions()).noneMatch(action -> action.id().equals("rise"));
    }

    @Test
    void one_step_of_the_equipment_is_accepted_with_the_fewer_repetitions_only() {
        PlannedExercise bell = SQUAT.withSmallestStep(4).withRepetitionsMost(10);

        assertThat(answer(bell.proposing(Dose.weight(24, 3, 9)), "smallestStep usual 25 30"))
                .isEqualTo(Outcome.ACCEPTED);
        assertThat(answer(bell.proposing(Dose.weight(24, 3, 10)), "smallestStep usual 25 30"))
                .isEqualTo(Outcome.CUT);
        assertThat(answer(bell.proposing(Dose.weight(20, 3, 10)), "smallestStep usual 25 30"))
                .isEqualTo(Outcome.ACCEPTED);
        assertThat(answer(bell.proposing(Dose.weight(24, 3, 9)), "smallestStep usual 25 30", "smallestStep slow 19 30"))
                .as("the smallest one counts")
                .isEqualTo(Outcome.CUT);
        assertThat(answer(bell.proposing(Dose.weight(24, 3, 9)), "smallestStep usual 25 20.1"))
                .isEqualTo(Outcome.ACCEPTED);
        assertThat(answer(bell.proposing(Dose.weight(24, 3, 9)), "smallestStep usual 25 20"))
                .as("never what is too much for any rise")
                .isEqualTo(Outcome.CUT);
        assertThat(answer(bell.proposing(Dose.weight(24, 3, 9)))).isEqualTo(Outcome.CUT);
    }

    @Test
    void the_note_on_the_smallest_step_comes_where_the_step_is_too_big() {
        PlannedExercise bell = SQUAT.withSmallestStep(4).withRepetitionsMost(10);

        assertThat(rise(Plan.UNKNOWN.withExercises(bell), "smallestStep slow 25 30")
                        .notes())
                .extracting(LoadNote::id)
                .containsExactly("slow");
        assertThat(rise(Plan.UNKNOWN.withExercises(SQUAT.withSmallestStep(2)), "smallestStep slow 25 30")
                        .notes())
                .isEmpty();
        assertThat(next(Plan.UNKNOWN.withExercises(bell), "hold wait", "smallestStep slow 25 30", "volumeOnly slow")
                        .notes())
                .isEmpty();
    }

    @Test
    void a_referral_leaves_nothing_and_refuses_all_that_rises() {
        NextLoad next =
                next(Plan.UNKNOWN.withExercises(SQUAT.proposing(Dose.weight(21, 3, 10)), WALK), "refer see-first");

        assertThat(next.exercises())
                .extracting(NextExercise::most)
                .containsExactly(Dose.weight(0, 0, 0), Dose.minutes(0));
        assertThat(outcome(next.answer())).isEqualTo(Outcome.REFUSED);
        assertThat(reasons(next.answer())).containsExactly("test.of.refer-see-first");
    }

    @Test
    void a_shut_gate_answers_the_plan_with_its_criteria() {
        NextLoad next =
                load(Plan.UNKNOWN.proposing(5, 0), List.of("step usual 5 10")).next();

        assertThat(outcome(next.answer())).isEqualTo(Outcome.REFUSED);
        assertThat(reasons(next.answer())).isNotEmpty();
    }

    private @Nullable Outcome answer(PlannedExercise planned, String... calls) {
        return outcome(rise(Plan.UNKNOWN.withExercises(planned), calls).answer());
    }

    private NextLoad rise(Plan plan, String... calls) {
        return load(plan, plus(RISE, calls)).next();
    }

    private NextLoad next(Plan plan, String... calls) {
        return load(plan, calls).next();
    }

    private LoadDecision load(Plan plan, String... calls) {
        return load(plan, List.of(calls));
    }

    private LoadDecision load(Plan plan, List<String> calls) {
        Folding folding = new Folding(pack, clear().plan(plan).build());
        return folding.load(log(calls.toArray(String[]::new)), folding.triage(log("clear screen")));
    }

    private static List<String> plus(List<String> calls, String... more) {
        List<String> all = new ArrayList<>(calls);
        all.addAll(List.of(more));
        return all;
    }

    private static @Nullable Outcome outcome(@Nullable PlanAnswer answer) {
        return answer == null ? null : answer.outcome();
    }

    private static List<String> reasons(@Nullable PlanAnswer answer) {
        return answer == null
                ? List.of()
                : answer.reasons().stream().map(Reason::rule).toList();
    }
}
