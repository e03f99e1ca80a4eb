package dev.backstop.authoring.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.authoring.Expectation;
import dev.backstop.authoring.PackReader;
import dev.backstop.authoring.Scenario;
import dev.backstop.model.Assessment;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioTextTest {
    private static final Path VALID = Path.of("src/test/resources/packs/valid");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final ScenarioText text;

    ScenarioTextTest() throws IOException {
        text = ScenarioText.of(PackReader.read(VALID));
    }

    @Test
    void states_only_what_is_other_than_in_a_base_or_a_clear_screen() {
        Assessment base =
                Assessment.on(DAY).age(40).absent("saddle-numbness", "fever").build();

        assertThat(text.given(base)).isEqualTo("{ screen: clear, person: { age: 40 } }");
        assertThat(text.given(Assessment.on(DAY).absent("fever").build())).isEqualTo("{ findings: { fever: absent } }");
        assertThat(text.given(Assessment.on(DAY).build())).isEqualTo("{}");
        assertThat(text.given(Assessment.on(DAY.minusDays(1)).build())).isEqualTo("{ asOf: 2026-11-20 }");
    }

    @Test
    void stands_as_an_item_of_a_scenario_file() {
        Scenario scenario = new Scenario(
                "Fever, and it has to be looked at: today",
                "",
                0,
                Assessment.on(DAY).present("fever").build(),
                Expectation.ANY,
                List.of("triage.fever.present"),
                List.of("triage.clear.watch"),
                List.of("load.step.first"),
                List.of("C-07"));

        assertThat(text.write(scenario, List.of("A clinician has to confirm this.")))
                .isEqualTo("""
                        # A clinician has to confirm this.
                        - name: 'Fever, and it has to be looked at: today'
                          resolves: C-07
                          given: { findings: { fever: present } }
                          expect: { because: [triage.fever.present] }
                          near-miss: [triage.clear.watch]
                          unknown: [load.step.first]
                        """);
    }
}
