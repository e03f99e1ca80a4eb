package dev.backstop.internal;

import static dev.backstop.internal.Folding.log;
import static dev.backstop.internal.SessionMeasuresTest.unknown;
import static dev.backstop.internal.TestPack.clear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstop.decision.AdviceKind;
import dev.backstop.decision.Criterion;
import dev.backstop.decision.Guidance;
import dev.backstop.decision.Guidance.Advice;
import dev.backstop.decision.LoadChange;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.MatchedFact;
import dev.backstop.decision.NextLoad;
import dev.backstop.decision.PhaseAction;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.Reason;
import dev.backstop.decision.Triage;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.model.CapacityTest;
import dev.backstop.model.Phase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhaseFoldTest {
    private static final String ALL_MET = "met restore.screened;met rebuild.green-run;met reload.strong";

    private final TestPack pack = TestPack.standard();
    private final Folding known = new Folding(pack, clear().build());
    private final Triage free = known.triage(log("clear screen"));
    private final LoadDecision steady =
            new LoadDecision.Hold(NextLoad.of(LoadChange.HOLD, TestPack.TODAY), List.of(), List.of());

    @ParameterizedTest(name = "{0} moves on to {1}")
    @CsvSource({",RESTORE", "PROTECT,RESTORE", "RESTORE,REBUILD", "REBUILD,RELOAD"})
    void moving_on_never_skips_a_phase_however_many_criteria_are_met(@Nullable Phase current, Phase next) {
        PhaseDecision decision = phase(ALL_MET, current);

        assertThat(decision).isInstanceOf(PhaseDecision.Advance.class);
        assertThat(decision.phase()).isEqualTo(next);
        assertThat(decision.criteria()).hasSize(1);
        assertThat(decision.reasons()).hasSize(1);
    }

    @Test
    void the_last_phase_has_no_next_and_shows_what_is_needed_to_go_alone() {
        PhaseDecision decision = phase(ALL_MET, Phase.RELOAD);

        assertThat(decision.verdict()).isEqualTo("stay");
        assertThat(decision.phase()).isEqualTo(Phase.RELOAD);
        assertThat(decision.criteria()).extracting(Criterion::id).containsExactly("alone.steady");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"RELOAD, complete", "REBUILD, complete", "RESTORE, stay", "PROTECT, stay"})
    void only_the_last_two_phases_lead_to_going_alone(Phase current, String verdict) {
        PhaseDecision decision = phase("met alone.steady", current);

        assertThat(decision.verdict()).isEqualTo(verdict);
        if (verdict.equals("complete")) {
            assertThat(decision.phase()).isEqualTo(current);
            assertThat(decision.criteria()).extracting(Criterion::status).containsExactly(Criterion.Status.MET);
            assertThat(decision.reasons()).extracting(Reason::rule).containsExactly("test.of.met-alone.steady");
        }
    }

    @Test
    void heavier_lifting_comes_before_going_alone_for_those_who_have_earned_it() {
        assertThat(phase("met alone.steady;" + ALL_MET, Phase.REBUILD).verdict())
                .isEqualTo("advance");
    }

    @Test
    void nobody_goes_alone_while_the_load_falls_or_triage_wants_a_look() {
        LoadDecision lowered = known.load(log("modifyMovement rise 20"), free);
        Triage review = known.triage(log("suspicion tingling ROUTINE_REVIEW NONE"));

        assertThat(known.phase(log("met alone.steady"), Phase.RELOAD, free, lowered)
                        .verdict())
                .isEqualTo("stay");
        assertThatExceptionOfType(DecisionFailedException.class)
                .isThrownBy(() -> known.phase(log("met alone.steady"), Phase.RELOAD, review, steady))
                .withMessageEndingWith("lead to self-management although triage says ROUTINE_REVIEW.");
    }

    @Test
    void an_open_criterion_says_what_would_meet_it_and_what_is_so_now() {
        Folding weak = new Folding(
                pack,
                clear().capacityTest(new CapacityTest("hold", TestPack.TODAY, 40))
                        .build());

        assertThat(weak.phase(log(), Phase.REBUILD, free, steady)
                        .criteria()
                        .get(0)
                        .needs())
                .singleElement()
                .satisfies(need -> {
                    assertThat(need.rule()).isEqualTo("phase.reload.strong");
                    assertThat(need.text()).endsWith(": at least 60 seconds");
                    assertThat(need.now()).extracting(MatchedFact::value).containsExactly("40");
                });
        assertThat(known.phase(log(), Phase.REBUILD, free, steady)
                        .criteria()
                        .get(0)
                        .needs())
                .singleElement()
                .satisfies(need -> assertThat(need.now()).isEmpty());
        assertThat(phase(ALL_MET, Phase.REBUILD).criteria().get(0).needs()).isEmpty();
    }

    @ParameterizedTest(name = "{0} steps back: {1} {2}")
    @CsvSource({
        "RELOAD,  step-back, REBUILD",
        "REBUILD, step-back, RESTORE",
        "RESTORE, stay,      RESTORE",
        "PROTECT, stay,      PROTECT"
    })
    void a_step_back_is_exactly_one_and_protect_is_for_danger_only(Phase current, String verdict, Phase phase) {
        PhaseDecision decision = phase("stepBack flare;stay wait;" + ALL_MET, current);

        assertThat(decision.verdict()).isEqualTo(verdict);
        assertThat(decision.phase()).isEqualTo(phase);
        assertThat(decision.actions()).extracting(PhaseAction::id).containsExactly("flare");
        assertThat(decision.reasons())
                .extracting(Reason::rule)
                .contains("test.of.stepBack-flare")
                .doesNotContain("test.of.met-reload.strong");
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void danger_protects_from_wherever(Phase current) {
        PhaseDecision decision = phase("protect danger;stepBack flare;" + ALL_MET, current);

        assertThat(decision.verdict()).isEqualTo("protect");
        assertThat(decision.phase()).isEqualTo(Phase.PROTECT);
        assertThat(decision.actions()).extracting(PhaseAction::id).containsExactly("danger");
    }

    @Test
    void a_rule_may_keep_the_phase_whatever_the_criteria_say() {
        assertThat(phase("stay wait;" + ALL_MET, Phase.RESTORE).verdict()).isEqualTo("stay");
    }

    @Test
    void an_unmet_or_unknown_criterion_keeps_the_phase() {
        Folding unclear = new Folding(
                pack,
                clear().session(unknown(2))
                        .session(unknown(3))
                        .session(unknown(4))
                        .build());
        PhaseDecision decision = unclear.phase(log(), Phase.RESTORE, free, steady);

        assertThat(decision.verdict()).isEqualTo("stay");
        assertThat(decision.criteria()).extracting(Criterion::status).containsExactly(Criterion.Status.UNKNOWN);
        assertThat(decision.reasons()).extracting(Reason::rule).containsExactly("phase.rebuild.green-run");
    }

    @Test
    void somebody_who_has_not_started_is_asked_first_or_protected_but_never_started_on_a_guess() {
        TestPack asking = TestPack.of(Rules.rule("phase.restore.light")
                .when(Rules.choice("work").oneOf("desk"))
                .then("met", "restore.screened"));
        Folding unknown = new Folding(asking, clear().build());
        Folding unmet = new Folding(asking, clear().choice("work", "heavy").build());

        assertThat(unknown.phase(log(), null, free, steady))
                .isInstanceOfSatisfying(PhaseDecision.AskFirst.class, ask -> {
                    assertThat(ask.questions()).extracting("id").containsExactly("work");
                    assertThat(ask.phase()).isNull();
                });
        assertThat(unmet.phase(log(), null, free, steady).verdict()).isEqualTo("protect");
    }

    @Test
    void the_phase_stays_when_the_load_was_lowered() {
        LoadDecision lowered = known.load(log("modifyMovement rise 20"), free);
        PhaseDecision decision = known.phase(log(ALL_MET.split(";")), Phase.RESTORE, free, lowered);

        assertThat(decision.verdict()).isEqualTo("stay");
        assertThat(decision.phase()).isEqualTo(Phase.RESTORE);
        assertThat(decision.actions()).extracting(PhaseAction::id).containsExactly("rise");
        assertThat(decision.reasons()).extracting(Reason::rule).contains("test.of.modifyMovement-rise-20");
    }

    @ParameterizedTest(name = "{0} under {1}: refused {2}")
    @CsvSource({
        "PROTECT, NO_PROGRESSION, false",
        "PROTECT, NO_RESISTANCE,  true",
        "RESTORE, NO_PROGRESSION, true",
        "REBUILD, BLOCKED,        true",
    })
    void rules_that_move_on_beyond_the_training_limit_are_a_failure(Phase current, String limit, boolean refused) {
        Triage limited = known.triage(log("suspicion fever URGENT " + limit));

        if (refused) {
            assertThatExceptionOfType(DecisionFailedException.class)
                    .isThrownBy(() -> known.phase(log(ALL_MET.split(";")), current, limited, steady))
                    .withMessageEndingWith("although triage allows " + limit + " at the most.");
        } else {
            assertThat(known.phase(log(ALL_MET.split(";")), current, limited, steady)
                            .phase())
                    .isEqualTo(Phase.RESTORE);
        }
    }

    @Test
    void advice_comes_in_the_order_of_the_vocabulary_with_its_reasons_united() {
        List<Advice> advice = known.guidance(
                        log("advise keep-moving", "advise all-is-well", "advise see-somebody", "advise keep-moving"),
                        free)
                .advice();

        assertThat(advice).extracting(Advice::id).containsExactly("see-somebody", "keep-moving", "all-is-well");
        assertThat(advice)
                .extracting(Advice::kind)
                .containsExactly(AdviceKind.REVIEW, AdviceKind.MOVEMENT, AdviceKind.REASSURANCE);
        assertThat(advice.get(1).reasons()).hasSize(1);
    }

    @Test
    void of_two_answers_about_a_scan_the_more_cautious_one_stands_alone() {
        Guidance both = known.guidance(log("advise no-scan", "advise ask-about-scan"), free);
        Guidance one = known.guidance(log("advise no-scan"), free);
        Guidance none = known.guidance(log("advise keep-moving"), free);

        assertThat(both.advice()).extracting(Advice::id).containsExactly("ask-about-scan");
        assertThat(both.imaging()).map(Advice::id).contains("ask-about-scan");
        assertThat(one.imaging()).map(Advice::id).contains("no-scan");
        assertThat(none.imaging()).isEmpty();
    }

    @Test
    void reassurance_that_triage_did_not_earn_is_a_failure() {
        Triage review = known.triage(log("suspicion tingling ROUTINE_REVIEW NONE"));
        Triage open = known.triage(log("incomplete fever-open SOON NONE"));

        for (Triage triage : List.of(review, open)) {
            assertThatExceptionOfType(DecisionFailedException.class)
                    .isThrownBy(() -> known.guidance(log("advise all-is-well"), triage))
                    .withMessage("The guidance rules of the pack reassure (all-is-well) although triage says "
                            + triage.outcome() + ".");
            assertThat(known.guidance(log("advise see-somebody"), triage).advice())
                    .hasSize(1);
        }
    }

    @Test
    void what_is_too_much_to_take_in_at_once_is_kept_for_later() {
        Guidance guidance = known.guidance(
                log("advise all-is-well", "advise know-two", "advise know-one", "advise keep-moving"), free);

        assertThat(guidance.advice()).extracting(Advice::id).containsExactly("keep-moving", "know-one", "know-two");
        assertThat(guidance.later()).extracting(Advice::id).containsExactly("all-is-well");
    }

    @ParameterizedTest
    @CsvSource({
        "suspicion fever EMERGENCY BLOCKED, ''",
        "suspicion fever SAME_DAY NONE, 'keep-moving, lift'",
        "suspicion fever URGENT WALKING_ONLY, 'keep-moving, know-one'",
        "suspicion fever SOON NO_RESISTANCE, 'keep-moving, know-one'",
        "suspicion fever SOON NO_PROGRESSION, 'keep-moving, know-one, lift'",
        "suspicion fever SOON BLOCKED, know-one",
    })
    void what_the_tier_speaks_against_is_withheld(String suspicion, String given) {
        Guidance guidance = known.guidance(
                log("advise know-one", "advise keep-moving", "advise lift"), known.triage(log(suspicion)));

        assertThat(String.join(", ", guidance.advice().stream().map(Advice::id).toList()))
                .isEqualTo(given);
        assertThat(guidance.later()).isEmpty();
    }

    private PhaseDecision phase(String calls, @Nullable Phase current) {
        return known.phase(log(calls.split(";")), current, free, steady);
    }
}
