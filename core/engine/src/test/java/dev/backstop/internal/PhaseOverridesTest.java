package dev.backstop.internal;

import static dev.backstop.internal.Folding.log;
import static dev.backstop.internal.TestPack.TODAY;
import static dev.backstop.internal.TestPack.clear;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.LoadChange;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.NextLoad;
import dev.backstop.decision.OverrideOutcome;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.Reason;
import dev.backstop.decision.Triage;
import dev.backstop.model.Phase;
import dev.backstop.model.PhaseOverride;
import dev.backstop.model.Plan;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseOverridesTest {
    private static final String ALL_MET = "met restore.screened;met rebuild.green-run;met reload.strong";

    private final Folding known = new Folding(TestPack.standard(), clear().build());
    private final Triage free = known.triage(log("clear screen"));
    private final LoadDecision steady =
            new LoadDecision.Hold(NextLoad.of(LoadChange.HOLD, TestPack.TODAY), List.of(), List.of());

    @ParameterizedTest(name = "{0} to {1} although a criterion is open")
    @CsvSource({",RESTORE", "PROTECT,RESTORE", "RESTORE,REBUILD", "REBUILD,RELOAD"})
    void a_clinician_may_set_open_criteria_aside_and_that_is_recorded(@Nullable Phase current, Phase wanted) {
        PhaseDecision decision = decide("", current, wanted, free);

        assertThat(decision).isInstanceOf(PhaseDecision.Advance.class);
        assertThat(decision.phase()).isEqualTo(wanted);
        assertThat(outcome(decision).followed()).isTrue();
        assertThat(outcome(decision).message().id()).isEqualTo("phase-override.followed");
        assertThat(outcome(decision).override().role()).isEqualTo("physiotherapist");
        assertThat(outcome(decision).criteria())
                .containsExactlyElementsOf(
                        decision.criteria().stream().map(one -> one.id()).toList())
                .hasSize(1);
        assertThat(decision.reasons()).as("what was set aside is the reason").hasSize(1);
    }

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource({
        "RESTORE, protect danger, PROTECT",
        "REBUILD, stepBack flare, RESTORE",
        "RESTORE, stepBack flare, RESTORE",
        "REBUILD, stay wait,      REBUILD",
    })
    void a_clinician_never_beats_what_keeps_somebody_back(Phase current, String call, Phase phase) {
        Phase next = Phase.values()[current.ordinal() + 1];
        PhaseDecision decision = decide(call + ";" + ALL_MET, current, next, free);

        assertThat(decision.phase()).isEqualTo(phase);
        assertThat(outcome(decision).followed()).isFalse();
        assertThat(outcome(decision).message().id()).isEqualTo("phase-override.set-aside");
        assertThat(outcome(decision).reasons())
                .extracting(Reason::rule)
                .containsExactly("test.of." + call.replace(' ', '-'));
        assertThat(outcome(decision).criteria()).isEmpty();
    }

    @Test
    void a_clinician_never_beats_the_training_limit_or_a_lowered_load() {
        Triage limited = known.triage(log("suspicion fever URGENT NO_PROGRESSION"));
        LoadDecision lowered = known.load(log("modifyMovement rise 20"), free);
        PhaseDecision beyondTriage = decide("", Phase.RESTORE, Phase.REBUILD, limited);
        PhaseDecision start = decide("", Phase.PROTECT, Phase.RESTORE, limited);
        PhaseDecision beyondLoad = known.planned(log(), plan(Phase.RESTORE, Phase.REBUILD), free, lowered);

        assertThat(beyondTriage.phase()).isEqualTo(Phase.RESTORE);
        assertThat(outcome(beyondTriage).reasons())
                .extracting(Reason::rule)
                .containsExactly("test.of.suspicion-fever-URGENT-NO_PROGRESSION");
        assertThat(start.phase()).as("gentle movement is within the limit").isEqualTo(Phase.RESTORE);
        assertThat(beyondLoad.phase()).isEqualTo(Phase.RESTORE);
        assertThat(outcome(beyondLoad).reasons())
                .extracting(Reason::rule)
                .containsExactly("test.of.modifyMovement-rise-20");
    }

    @ParameterizedTest(name = "{0} to {1} against \"{2}\": {3}")
    @CsvSource({
        "RELOAD,  RESTORE, '',             step-back",
        "RELOAD,  RESTORE, stay wait,      step-back",
        "RELOAD,  RESTORE, stepBack flare, step-back",
        "RELOAD,  REBUILD, stepBack flare, step-back",
        "REBUILD, PROTECT, '',             protect",
        "REBUILD, RESTORE, met reload.strong, step-back",
        ",        PROTECT, met restore.screened, protect",
    })
    void a_clinician_may_always_be_more_cautious(@Nullable Phase current, Phase wanted, String calls, String verdict) {
        PhaseDecision decision = decide(calls, current, wanted, free);

        assertThat(decision.verdict()).isEqualTo(verdict);
        assertThat(decision.phase()).isEqualTo(wanted);
        assertThat(outcome(decision).followed()).isTrue();
        assertThat(decision.reasons()).isNotEmpty();
    }

    @Test
    void an_earlier_phase_does_not_lift_protection() {
        PhaseDecision decision = decide("protect danger", Phase.RELOAD, Phase.RESTORE, free);

        assertThat(decision.phase()).isEqualTo(Phase.PROTECT);
        assertThat(outcome(decision).followed()).isFalse();
        assertThat(outcome(decision).reasons()).extracting(Reason::rule).containsExactly("test.of.protect-danger");
    }

    @Test
    void a_clinician_who_agrees_with_the_rules_sets_nothing_aside() {
        PhaseDecision decision = decide(ALL_MET, Phase.RESTORE, Phase.REBUILD, free);

        assertThat(decision.verdict()).isEqualTo("advance");
        assertThat(outcome(decision).followed()).isTrue();
        assertThat(outcome(decision).criteria()).isEmpty();
    }

    private PhaseDecision decide(String calls, @Nullable Phase current, Phase wanted, Triage triage) {
        String[] each = calls.isEmpty() ? new String[0] : calls.split(";");
        return known.planned(log(each), plan(current, wanted), triage, steady);
    }

    private static Plan plan(@Nullable Phase current, Phase wanted) {
        return Plan.builder()
                .phase(current)
                .override(new PhaseOverride(wanted, "physiotherapist", "Seen in clinic", TODAY))
                .build();
    }

    private static OverrideOutcome outcome(PhaseDecision decision) {
        return Objects.requireNonNull(decision.override());
    }
}
