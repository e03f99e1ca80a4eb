package dev.backstop.internal;

import static dev.backstop.internal.TestPack.TODAY;
import static dev.backstop.internal.TestPack.clear;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.model.Phase;
import dev.backstop.model.PhaseStart;
import dev.backstop.model.Plan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseMeasuresTest {
    private final TestPack pack = TestPack.standard();

    @ParameterizedTest(name = "{0}: {1} steps back, the last {2} days ago, {3} days in all")
    @CsvSource({
        "RESTORE 20 REBUILD 5,                                    0, , 20",
        "REBUILD 20 RESTORE 5,                                    1, 5, 20",
        "RELOAD 60 REBUILD 42,                                    1, 42, 60",
        "RELOAD 60 REBUILD 43,                                    0, 43, 60",
        "RELOAD 60 PROTECT 30,                                    1, 30, 60",
        "RELOAD 60 REBUILD 50 RESTORE 41 REBUILD 30 RESTORE 9,    2, 9, 60",
        "RESTORE 60 REBUILD 50 RESTORE 40 REBUILD 30 RELOAD 9,    1, 40, 60",
    })
    void steps_back_are_counted_within_the_window(String phases, double steps, Double last, double days) {
        FactSet facts = pack.facts(clear().plan(plan(phases)).build());

        assertThat(TestPack.value(facts, "phase.step-backs")).isEqualTo(steps);
        assertThat(TestPack.value(facts, "plan.days-in-programme")).isEqualTo(days);
        if (last == null) {
            assertThat(facts.measure("phase.days-since-step-back")).isNull();
        } else {
            assertThat(TestPack.value(facts, "phase.days-since-step-back")).isEqualTo(last);
        }
    }

    @Test
    void where_nothing_is_known_of_the_phases_before_nothing_is_known_of_steps_back() {
        FactSet facts = pack.facts(
                clear().plan(Plan.in(Phase.REBUILD, TODAY.minusDays(90))).build());

        assertThat(facts.measure("phase.step-backs")).isNull();
        assertThat(facts.measure("plan.days-in-programme")).isNull();
        assertThat(TestPack.value(facts, "plan.days-in-phase")).isEqualTo(90);
    }

    /** Phases and how many days ago they began, the present one last. */
    private static Plan plan(String phases) {
        String[] words = phases.split(" ");
        List<PhaseStart> starts = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            starts.add(new PhaseStart(Phase.valueOf(words[i]), TODAY.minusDays(Long.parseLong(words[i + 1]))));
        }
        PhaseStart now = starts.remove(starts.size() - 1);
        return Plan.in(now.phase(), now.since()).toBuilder().earlier(starts).build();
    }
}
