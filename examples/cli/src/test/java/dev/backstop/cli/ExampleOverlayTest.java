package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.ScenarioRunner;
import dev.backstop.engine.Backstop;
import dev.backstop.engine.RulePack;
import org.junit.jupiter.api.Test;

/** The example overlay lies over the bundled rules, and its scenarios decide as they say. */
class ExampleOverlayTest {
    private static final String OVERLAY = "../overlay";

    @Test
    void its_rule_decides_among_the_bundled_ones() {
        PackReading reading = PackOption.valid(OVERLAY, "bundled");

        assertThat(reading.orThrow().languages()).containsExactly("en", "de");
        assertThat(reading.scenarios()).isNotEmpty();
        try (Backstop backstop = Backstop.of(RulePack.of(reading.orThrow()))) {
            assertThat(new ScenarioRunner(backstop).run(reading.scenarios())).isEmpty();
        }
    }

    @Test
    void it_has_nothing_to_look_at() {
        Call call = Call.of("check", OVERLAY, "--over", "bundled", "--on", "2026-11-21", "--strict");

        assertThat(call.out()).startsWith("0 errors, 0 warnings.");
        assertThat(call.exitCode()).isEqualTo(Cli.DONE);
    }

    @Test
    void its_own_texts_and_finding_are_shown() {
        Call call = Call.reading(
                "{\"asOf\": \"2026-11-21\", \"findings\": {\"fall-on-quay\": \"present\"}}",
                "decide",
                "--pack",
                OVERLAY,
                "--over",
                "bundled",
                "-");

        assertThat(call.err()).isEmpty();
        assertThat(call.out()).contains("Let the clinic look at your back within a week");
    }
}
