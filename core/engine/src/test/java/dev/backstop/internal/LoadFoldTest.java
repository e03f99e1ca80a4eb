package dev.backstop.internal;

import static dev.backstop.internal.Folding.log;
import static dev.backstop.internal.SessionMeasuresTest.green;
import static dev.backstop.internal.SessionMeasuresTest.unknown;
import static dev.backstop.internal.TestPack.clear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.backstop.decision.Criterion;
import dev.backstop.decision.Criterion.Status;
import dev.backstop.decision.LoadAction;
import dev.backstop.decision.LoadChange;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.Question;
import dev.backstop.decision.Reason;
import dev.backstop.decision.Triage;
import dev.backstop.decision.Urgency;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.model.NextMorning;
import dev.backstop.model.TrainingSession;
import java.time.Duration;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoadFoldTest {
    private static final String ALL_MET = "met progress.settled;met progress.two-green;step usual 5 10";

    private final TestPack pack = TestPack.standard();
    private final Folding known = new Folding(pack, clear().build());
    private final Triage free = known.triage(log("clear screen"));
    private final Triage limited = known.triage(log("suspicion fever URGENT NO_PROGRESSION"));

    @ParameterizedTest(name = "{0} beats the rest")
    @CsvSource({
        "refer,      'hold wait;modifyMovement rise 20;regress slow 10 20;substitute hurt;refer see-first'",
        "substitute, 'hold wait;modifyMovement rise 20;regress slow 10 20;substitute hurt'",
        "regress,    'hold wait;modifyMovement rise 20;regress slow 10 20'",
        "modify,     'hold wait;modifyMovement rise 20'",
        "modify,     'hold wait;ease rise 10 20'",
        "hold,       'hold wait'",
    })
    void the_most_cautious_verdict_wins_although_every_criterion_is_met(String verdict, String calls) {
        LoadDecision load = known.load(log((calls + ";" + ALL_MET).split(";")), free);

        assertThat(load.verdict()).isEqualTo(verdict);
        assertThat(load.actions())
                .as("every action stays, the step to more is gone")
                .hasSize(calls.split(";").length)
                .noneMatch(action -> action.id().equals("usual"))
                .isSortedAccordingTo(Comparator.comparing(LoadAction::id));
    }

    @Test
    void the_change_is_the_most_cautious_of_what_the_actions_leave() {
        assertThat(known.load(log("regress slow 10 20", "modifyMovement rise 50", "hold wait"), free)
                        .change())
                .isEqualTo(new LoadChange(-50, -25, -10));
        assertThat(known.load(log("hold wait"), free).change()).isEqualTo(LoadChange.HOLD);
        assertThat(known.load(log("refer see-first", "hold wait"), free).change())
                .isEqualTo(LoadChange.STOP);
        assertThat(known.load(log("regress slow 10 20", "regress slow 15 40"), free)
                        .change())
                .isEqualTo(new LoadChange(-40, -15, -15));
    }

    @Test
    void a_referral_carries_the_urgency_of_the_triage() {
        LoadDecision load = known.load(log("refer see-first"), limited);

        assertThat(load)
                .isInstanceOfSatisfying(
                        LoadDecision.Refer.class,
                        refer -> assertThat(refer.urgency()).isEqualTo(Urgency.URGENT));
    }

    @Test
    void load_rises_when_every_criterion_is_met_by_the_smallest_step() {
        LoadDecision load = known.load(log((ALL_MET + ";step usual 2 20;step usual 8 9").split(";")), free);

        assertThat(load).isInstanceOf(LoadDecision.Progress.class);
        assertThat(load.change()).isEqualTo(new LoadChange(0, 2, 9));
        assertThat(load.criteria()).extracting(Criterion::status).containsOnly(Status.MET);
        assertThat(load.reasons())
                .extracting(Reason::rule)
                .contains("test.of.met-progress.settled", "test.of.met-progress.two-green", "test.of.step-usual-5-10");
    }

    @Test
    void a_suggestion_never_exceeds_what_another_step_allows_at_most() {
        assertThat(known.load(log((ALL_MET + ";step usual 1 1").split(";")), free)
                        .change())
                .isEqualTo(new LoadChange(0, 1, 1));
    }

    @Test
    void an_unmet_criterion_holds_the_load_and_says_which_rule_would_have_met_it() {
        Folding slow = new Folding(
                pack,
                clear().session(TrainingSession.on(SessionMeasuresTest.day(3))
                                .pain(1, 2)
                                .settledAfter(Duration.ofHours(30))
                                .nextMorning(NextMorning.SAME)
                                .build())
                        .build());
        LoadDecision load = slow.load(log("step usual 5 10"), free);

        assertThat(load).isInstanceOf(LoadDecision.Hold.class);
        assertThat(load.change()).isEqualTo(LoadChange.HOLD);
        assertThat(load.criteria()).extracting(Criterion::status).containsExactly(Status.UNMET, Status.UNMET);
        assertThat(load.criteria()).allMatch(criterion -> criterion.missing().isEmpty());
        assertThat(load.reasons())
                .extracting(Reason::rule)
                .containsExactly("load.progress.settled", "load.progress.two-green");
    }

    @Test
    void an_unknown_criterion_is_asked_for_first() {
        Folding halfKnown =
                new Folding(pack, clear().session(green(3)).session(unknown(5)).build());
        LoadDecision load = halfKnown.load(log("met progress.settled", "step usual 5 10"), free);

        assertThat(load.change()).isEqualTo(LoadChange.HOLD);
        assertThat(load).isInstanceOfSatisfying(LoadDecision.AskFirst.class, ask -> {
            assertThat(ask.questions()).extracting(Question::id).containsExactly("sessions.green-run");
            assertThat(ask.questions().get(0).canRaiseTo()).isNull();
            assertThat(ask.questions().get(0).rules()).containsExactly("load.progress.two-green");
        });
        assertThat(load.criteria()).extracting(Criterion::status).containsExactly(Status.MET, Status.UNKNOWN);
        assertThat(load.criteria().get(1).missing()).containsExactly("sessions.green-run");
    }

    @Test
    void an_unmet_criterion_outranks_an_unknown_one() {
        Folding slow = new Folding(
                pack,
                clear().session(TrainingSession.on(SessionMeasuresTest.day(3))
                                .settledAfter(Duration.ofHours(30))
                                .build())
                        .session(green(4))
                        .build());

        assertThat(slow.load(log("step usual 5 10"), free)).isInstanceOf(LoadDecision.Hold.class);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "ask-first,  'askFirst see-first'",
        "ask-first,  'askFirst see-first;hold wait'",
        "modify,     'askFirst see-first;modifyMovement rise 20'",
        "substitute, 'askFirst see-first;substitute hurt'",
        "refer,      'askFirst see-first;refer see-first'",
    })
    void questions_that_only_hold_the_load_come_after_what_changes_it(String verdict, String calls) {
        LoadDecision load = known.load(log((calls + ";" + ALL_MET).split(";")), free);

        assertThat(load.verdict()).isEqualTo(verdict);
        assertThat(load.change().most()).isLessThanOrEqualTo(0);
    }

    @Test
    void questions_stop_all_load_where_the_limit_leaves_none_and_are_those_of_the_triage() {
        Folding open = new Folding(pack, TestPack.today().build());
        Triage stopped = open.triage(log("incomplete alarm-open SAME_DAY NO_RESISTANCE"));
        LoadDecision load = open.load(log("askFirst see-first", "modifyMovement rise 20"), stopped);

        assertThat(load.change()).isEqualTo(LoadChange.STOP);
        assertThat(load)
                .isInstanceOfSatisfying(
                        LoadDecision.AskFirst.class,
                        ask -> assertThat(ask.questions())
                                .isEqualTo(stopped.nextQuestions())
                                .isNotEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"hold wait", "modifyMovement rise 20", "regress slow 10 20", "met progress.settled"})
    void rules_that_leave_load_where_triage_leaves_none_are_a_failure(String call) {
        Triage stopped = known.triage(log("suspicion fever URGENT NO_RESISTANCE"));

        assertThatExceptionOfType(DecisionFailedException.class)
                .isThrownBy(() -> known.load(log(call), stopped))
                .withMessage("The load rules of the pack leave load although triage allows NO_RESISTANCE at the most.");
    }

    @Test
    void rules_that_let_load_rise_under_a_training_limit_are_a_failure() {
        assertThatExceptionOfType(DecisionFailedException.class)
                .isThrownBy(() -> known.load(log(ALL_MET.split(";")), limited))
                .withMessage("The load rules of the pack let load rise although triage allows NO_PROGRESSION at the"
                        + " most.");
    }

    @Test
    void a_rise_without_a_step_is_a_failure_and_not_a_default() {
        assertThatExceptionOfType(DecisionFailedException.class)
                .isThrownBy(() -> known.load(log("met progress.settled", "met progress.two-green"), free))
                .withMessage("Every criterion for more load is met, but no load rule says how much.");
    }

    @Test
    void a_load_change_is_in_order_and_never_below_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LoadChange(0, 5, 4))
                .withMessage("The load change (0.0, 5.0, 4.0) must be in ascending order and not below -100 percent.");
        assertThatIllegalArgumentException().isThrownBy(() -> new LoadChange(-101, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new LoadChange(0, Double.NaN, 0));
        assertThat(new LoadChange(-10, 0, 5).and(new LoadChange(-5, -5, 10))).isEqualTo(new LoadChange(-10, -5, 5));
    }
}
