package dev.backstop.examples.ownrulepack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.authoring.PackReader;
import dev.backstop.authoring.ScenarioRunner;
import dev.backstop.engine.Backstop;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ClinicScenariosTest {
    @Test
    void every_scenario_gives_the_decision_that_it_states() throws IOException {
        try (Backstop backstop = Backstop.bundled()) {
            Path pack = Path.of("").toAbsolutePath();
            assertThat(new ScenarioRunner(backstop).run(PackReader.read(pack).scenarios()))
                    .isEmpty();
        }
    }
}
