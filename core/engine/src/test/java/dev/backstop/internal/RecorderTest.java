package dev.backstop.internal;

import static dev.backstop.internal.TestPack.TODAY;
import static dev.backstop.internal.TestPack.clear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.decision.Decision;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import dev.backstop.model.Phase;
import dev.backstop.model.PhaseOverride;
import dev.backstop.model.Plan;
import dev.backstop.record.DecisionRecord;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecorderTest {
    private final TestPack pack = TestPack.standard();
    private final Assessment assessment = clear().onset(TODAY.minusDays(84))
            .finding("fever", Finding.present(TODAY.minusDays(2), null))
            .plan(Plan.builder()
                    .phase(Phase.RESTORE)
                    .since(TODAY.minusDays(10))
                    .override(new PhaseOverride(
                            Phase.PROTECT, "Dr Smith's physiotherapist", "Mrs Jones asked", TODAY.minusDays(1)))
                    .build())
            .build();

    @Test
    void a_record_holds_what_the_decision_was_made_from() {
        Decision decision = pack.decide(assessment);
        DecisionRecord record = decision.toRecord();

        assertThat(record.assessment()).isSameAs(assessment);
        assertThat(record.decision()).isSameAs(decision);
        assertThat(record.engine()).isEqualTo(EngineVersion.CURRENT);
        assertThat(record.limits()).isEmpty();
        assertThat(record.parameters()).containsKeys("finding.recent-days", "session.green-pain-peak");
        assertThat(record.toTree().keySet())
                .containsExactly(
                        "notADiagnosis",
                        "record",
                        "masked",
                        "engine",
                        "pack",
                        "language",
                        "limits",
                        "parameters",
                        "assessment",
                        "decision");
    }

    @Test
    void a_parameter_is_read_when_the_decision_names_a_rule_that_holds_it() {
        assertThat(pack.decide(assessment).toRecord().parameters()).containsKey("phase.green-run");
        assertThat(pack.decide(Assessment.on(TODAY).build()).toRecord().parameters())
                .doesNotContainKey("phase.green-run");
    }

    @Test
    void a_masked_record_shifts_all_days_alike_and_holds_no_free_text() {
        Map<String, Object> masked = pack.decide(assessment).toRecord().masked().toTree();

        assertThat(masked.toString())
                .contains("asOf=2000-01-01", "since=1999-12-30", "onset=1999-10-09", "date=1999-12-31", "role=masked")
                .doesNotContain("2026-", "Smith", "Jones");
    }

    @Test
    void decisions_are_equal_when_their_answers_are() {
        Decision decision = pack.decide(assessment);
        Decision same = pack.decide(assessment.toBuilder().build());
        Decision other = pack.decide(clear().build());

        assertThat(same).isEqualTo(decision).hasSameHashCodeAs(decision).hasToString(decision.toString());
        assertThat(other).isNotEqualTo(decision);
    }

    @Test
    void a_decision_that_no_engine_made_has_no_record() {
        Decision made = pack.decide(assessment);
        Decision copy = new Decision(
                made.asOf(),
                made.triage(),
                made.classification(),
                made.load(),
                made.phase(),
                made.guidance(),
                made.statement(),
                made.pack());

        assertThat(copy).isEqualTo(made);
        assertThatThrownBy(copy::toRecord)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No engine made this decision, so nobody knows what it was made from.");
    }
}
