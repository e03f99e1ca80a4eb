package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.authoring.sweep.Sweep;
import dev.backstop.authoring.sweep.SweepReport;
import dev.backstop.authoring.sweep.SweepReport.Range;
import dev.backstop.authoring.sweep.SweepReport.Turn;
import dev.backstop.content.PackContent;
import dev.backstop.engine.Backstop;
import dev.backstop.engine.RulePack;
import dev.backstop.model.Assessment;
import dev.backstop.model.NextMorning;
import dev.backstop.model.Phase;
import dev.backstop.model.Plan;
import dev.backstop.model.TrainingSession;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SweepTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Assessment TRAINED = Assessment.on(TODAY)
            .absent("saddle-numbness", "fever")
            .plan(Plan.in(Phase.REBUILD, TODAY.minusDays(30)))
            .session(green(3))
            .session(green(5))
            .session(green(7))
            .build();

    private PackContent pack;

    private static TrainingSession green(int daysAgo) {
        return TrainingSession.on(TODAY.minusDays(daysAgo))
                .pain(0, 0)
                .settledAfter(Duration.ZERO)
                .nextMorning(NextMorning.SAME)
                .build();
    }

    @BeforeEach
    void read() throws IOException {
        pack = PackReader.read(PackCopy.VALID).orThrow();
    }

    @Test
    void the_turn_is_found_at_the_limit_and_told_with_its_rule() {
        SweepReport report = Sweep.by(pack).over(TRAINED, "session.hours-to-settle");

        assertThat(report.ranges().size()).isGreaterThan(1);
        assertThat(report.turns()).hasSize(report.ranges().size() - 1);
        Turn turn = report.turns().get(0);
        assertThat(turn.last()).isEqualTo("24");
        assertThat(Double.parseDouble(turn.first())).isBetween(24.0, 24.02);
        assertThat(turn.rules()).contains("load.settling.slow");
        assertThat(turn.parameters()).contains("load.settling-window");
    }

    @Test
    void neighbours_differ_and_every_value_of_a_range_gives_its_answer() {
        SweepReport report = Sweep.by(pack).over(TRAINED, "session.hours-to-settle");

        for (int i = 1; i < report.ranges().size(); i++) {
            assertThat(report.ranges().get(i).answer())
                    .isNotEqualTo(report.ranges().get(i - 1).answer());
        }
        assertThat(report.fact()).isEqualTo("session.hours-to-settle");
        try (Backstop backstop = Backstop.of(RulePack.of(pack))) {
            String load = backstop.decide(TRAINED).load().verdict();
            assertThat(report.ranges().get(0).answer().load()).startsWith(load);
        }
    }

    @Test
    void all_answers_to_a_finding_and_all_values_of_a_choice_are_tried() {
        assertThat(Sweep.by(pack).over(TRAINED, "fever").ranges())
                .extracting(Range::from)
                .contains("not asked", "absent", "unsure", "present");
        assertThat(Sweep.by(pack).over(TRAINED, "session.next-morning").ranges())
                .extracting(Range::from)
                .containsExactly("better", "same", "worse");
    }

    @Test
    void what_stages_decide_cannot_be_varied() {
        assertThatThrownBy(() -> Sweep.by(pack).over(TRAINED, "load.verdict"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sweep.by(pack).over(TRAINED, "feverr"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fever");
    }
}
