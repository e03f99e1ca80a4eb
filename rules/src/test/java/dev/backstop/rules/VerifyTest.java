package dev.backstop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.authoring.verify.Verification;
import dev.backstop.authoring.verify.Verify;
import dev.backstop.content.Stage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The rules taken together: every problem that is found in them is accepted with a reason. */
class VerifyTest {
    @Test
    void load_phase_and_guidance_rules_fit_together() throws IOException {
        verify().stages(Stage.LOAD, Stage.PHASE, Stage.GUIDANCE).run().orThrow();
    }

    /** All stages, and people who are made worse off; CI looks at them, because it takes most of a minute. */
    @Test
    @EnabledIfSystemProperty(named = "backstop.grid", matches = "full")
    void all_rules_fit_together() throws IOException {
        Verification verification = verify().run();

        verification.orThrow();
        assertThat(verification.clusters())
                .filteredOn(cluster -> cluster.rules() > 0)
                .as("nothing about rules had to be drawn by lot")
                .allSatisfy(cluster -> assertThat(cluster.sampled()).isZero());
    }

    private static Verify verify() throws IOException {
        return Verify.of(Path.of("").toAbsolutePath());
    }
}
