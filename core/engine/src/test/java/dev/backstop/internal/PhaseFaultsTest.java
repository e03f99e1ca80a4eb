package dev.backstop.internal;

import static dev.backstop.internal.TestPack.TODAY;
import static dev.backstop.internal.TestPack.clear;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.model.Phase;
import dev.backstop.model.PhaseOverride;
import dev.backstop.model.PhaseStart;
import dev.backstop.model.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseFaultsTest {
    private final AssessmentValidator validator =
            new AssessmentValidator(TestPack.standard().content.vocabulary());

    @Test
    void phases_that_follow_each_other_have_no_fault() {
        Plan plan = Plan.in(Phase.REBUILD, TODAY).toBuilder()
                .earlier(List.of(started(Phase.RELOAD, 30), started(Phase.RESTORE, 20), started(Phase.RESTORE, 20)))
                .override(new PhaseOverride(Phase.RELOAD, "GP", "Fit", TODAY))
                .build();

        assertThat(faults(plan)).isEmpty();
    }

    @Test
    void no_phase_is_skipped_upwards_and_none_begins_before_the_one_before() {
        Plan plan = Plan.in(Phase.RELOAD, TODAY.minusDays(9)).toBuilder()
                .earlier(List.of(started(Phase.PROTECT, 10), started(Phase.REBUILD, 11), started(Phase.RESTORE, -1)))
                .build();

        assertThat(faults(plan))
                .containsExactlyInAnyOrder(
                        "plan.earlier[1].phase is rebuild after protect; phases are never skipped.",
                        "plan.earlier[1].since is " + TODAY.minusDays(11) + "; it must not be before "
                                + TODAY.minusDays(10) + ", when the phase before began.",
                        "plan.earlier[2].since is " + TODAY.plusDays(1) + "; it must not be after asOf (" + TODAY
                                + ").",
                        "plan.phase is reload after restore; phases are never skipped.",
                        "plan.since is " + TODAY.minusDays(9) + "; it must not be before " + TODAY.plusDays(1)
                                + ", when the phase before began.");
    }

    @Test
    void earlier_phases_need_a_present_one() {
        Plan plan = Plan.builder().earlier(List.of(started(Phase.RESTORE, 3))).build();

        assertThat(faults(plan)).containsExactly("plan.earlier is given without plan.phase and plan.since.");
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "RESTORE, RELOAD,  'plan.override.phase is reload, which is more than one phase on from restore;"
                + " phases are never skipped.'",
        "PROTECT, REBUILD, 'plan.override.phase is rebuild, which is more than one phase on from protect;"
                + " phases are never skipped.'",
        ",        REBUILD, 'plan.override.phase is rebuild, which is more than one phase on from a start;"
                + " phases are never skipped.'",
        "REBUILD, REBUILD, 'plan.override.phase is rebuild, which is the present phase already.'",
        "RELOAD,  PROTECT,",
        ",        PROTECT,",
        ",        RESTORE,"
    })
    void a_clinician_decides_on_the_next_phase_or_an_earlier_one(
            @Nullable Phase now, Phase wanted, @Nullable String fault) {
        Plan plan = Plan.builder()
                .phase(now)
                .override(new PhaseOverride(wanted, "GP", "Fit", TODAY))
                .build();

        assertThat(faults(plan)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void an_override_says_who_why_and_when() {
        Plan early = Plan.in(Phase.RESTORE, TODAY.minusDays(3)).toBuilder()
                .override(new PhaseOverride(Phase.REBUILD, " ", "", TODAY.minusDays(4)))
                .build();
        Plan late = Plan.builder()
                .override(new PhaseOverride(Phase.RESTORE, "GP", "Fit", TODAY.plusDays(1)))
                .build();

        assertThat(faults(early))
                .containsExactly(
                        "plan.override.role is empty; it has to say in which role somebody decided.",
                        "plan.override.reason is empty; it has to say why.",
                        "plan.override.date is " + TODAY.minusDays(4) + "; it must not be before plan.since ("
                                + TODAY.minusDays(3) + "): what was decided in an earlier phase is over.");
        assertThat(faults(late))
                .containsExactly(
                        "plan.override.date is " + TODAY.plusDays(1) + "; it must not be after asOf (" + TODAY + ").");
    }

    private static PhaseStart started(Phase phase, int daysAgo) {
        return new PhaseStart(phase, TODAY.minusDays(daysAgo));
    }

    private List<String> faults(Plan plan) {
        return validator.faults(clear().plan(plan).build()).stream()
                .map(fault -> fault.path() + " " + fault.message())
                .toList();
    }
}
