package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.backstop.decision.Urgency;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;

/** The law about overlays finds the one that calms, and lets one pass whose calming is waived. */
class OverlayLawCatchesTest {
    private static final int TRIES = 400;
    private static final Decider CALMS = Broken.triaging(
            (a, triage) -> triage.urgency() == Urgency.EMERGENCY ? Broken.with(triage, Urgency.SOON) : triage);
    private static final Decider ALARMS = Broken.triaging((a, triage) -> Broken.with(triage, Urgency.EMERGENCY));

    private record Laid(Decider decider, Set<String> waived) implements OverlayNeverCalms {
        @Override
        public Decider below() {
            return new HouseRules();
        }

        void hold() {
            assessmentsBelow()
                    .sampleStream()
                    .limit(TRIES)
                    .forEach(assessment -> an_overlay_calms_only_what_is_waived(assessment, Map.of()));
        }
    }

    @Example
    void an_overlay_that_calms_an_emergency_is_caught() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(new Laid(CALMS, Set.of())::hold)
                .withMessageContaining("urgency after laying the overlay over the pack");
    }

    @Example
    void a_waiver_of_another_rule_does_not_help() {
        assertThat(HouseRules.REASON.rule()).isNotEqualTo("load.boiler.other");
        assertThatExceptionOfType(AssertionError.class).isThrownBy(new Laid(CALMS, Set.of("load.boiler.other"))::hold);
    }

    @Example
    void a_waiver_of_the_rule_that_is_silenced_lets_it_pass() {
        assertThatNoException().isThrownBy(new Laid(CALMS, Set.of(HouseRules.REASON.rule()))::hold);
    }

    @Example
    void an_overlay_that_only_raises_urgency_passes() {
        assertThatNoException().isThrownBy(new Laid(ALARMS, Set.of())::hold);
    }
}
