package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.authoring.PackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestAndCoverTest {
    private static final Path VALID = Path.of("../../core/authoring/src/test/resources/packs/valid");
    private static final String DURATION = "classification/duration/duration.scenarios.yaml";

    @TempDir
    private Path pack;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(VALID)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = pack.resolve(VALID.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void replace(String file, String old, String by) throws IOException {
        String text = Files.readString(pack.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(pack.resolve(file), text.replace(old, by));
    }

    @Test
    void scenarios_that_hold_are_counted() {
        Call call = Call.of("test", pack.toString(), "--topic", "classification/");

        assertThat(call.err()).isEmpty();
        assertThat(call.out()).isEqualTo("3 scenarios, all as expected.\n");
        assertThat(call.exitCode()).isEqualTo(Cli.DONE);
    }

    @Test
    void expected_and_given_stand_side_by_side_with_the_rules_behind() throws IOException {
        replace("guidance/walking/walking.scenarios.yaml", "not-advice: [keep-walking]", "outcome: soon");
        replace(DURATION, "2026-08-24", "2026-08-23");

        Call call = Call.of("test", "--pack", pack.toString());

        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.out())
                .contains(
                        "Somebody in an emergency does not\n",
                        "  outcome\n",
                        "    expected soon\n",
                        "    given    emergency\n",
                        "    because  triage.cauda-equina.numb\n",
                        "  classification.duration.chronic under near-miss: fired\n",
                        "    holds   line 14: episode.days is at least 90 days")
                .endsWith(" 2 not as expected.\n");
    }

    @Test
    void scenarios_are_chosen_by_rule_and_by_name() {
        assertThat(Call.of("test", pack.toString(), "--rule", "classification.duration.chronic", "--scenario", "EIGHTY")
                        .out())
                .isEqualTo("1 scenario, all as expected.\n");
        assertThat(Call.of("test", pack.toString(), "--rule", "no.such.rule").exitCode())
                .isEqualTo(Cli.FAULTY);
    }

    @Test
    void differences_are_told_as_json() throws IOException {
        replace(DURATION, "because: [", "because: [load.screen.see-first, ");

        assertThat(Call.of("test", pack.toString(), "--format", "json").out())
                .contains("\"wrong\": 1", "\"rule\": \"load.screen.see-first\"", "\"status\": \"failed\"");
    }

    @Test
    void missing_scenarios_are_found_written_and_hold() throws IOException {
        Call before = Call.of("cover", pack.toString(), "--rule", "classification.duration");
        assertThat(before.out())
                .contains("classification.duration  1      100.0 %  100.0 %  100.0 %")
                .contains("MC/DC: 2 of 2 are shown");

        replace(DURATION, "2026-08-24", "2026-10-24");
        Call missing = Call.of("cover", pack.toString(), "--rule", "classification.duration");
        assertThat(missing.out()).contains("episode.days >= classification.chronic-days just");
        Call written = Call.of("cover", pack.toString(), "--rule", "classification.duration", "--write");

        assertThat(written.out()).contains("# What is expected is what the rules decide today", "onset: 2026-08-24");
        assertThat(PackReader.read(pack).faults()).isEmpty();
        assertThat(Call.of("test", pack.toString()).exitCode()).isEqualTo(Cli.DONE);
        assertThat(Call.of("cover", pack.toString(), "--rule", "classification.duration")
                        .out())
                .contains("100.0 %  100.0 %  100.0 %");
    }

    @Test
    void too_little_is_no() {
        assertThat(Call.of("cover", pack.toString(), "--least", "100").exitCode())
                .isEqualTo(1);
        assertThat(Call.of("cover", pack.toString(), "--least", "1").exitCode()).isEqualTo(Cli.DONE);
        assertThat(Call.of("cover").err()).contains("The directory of one rule pack is needed");
    }
}
