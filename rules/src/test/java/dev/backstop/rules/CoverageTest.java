package dev.backstop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.authoring.PackReader;
import dev.backstop.authoring.coverage.Coverage;
import dev.backstop.authoring.coverage.RuleCoverage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pack's own scenarios show its rules: core/docs/coverage.md says what is counted. */
class CoverageTest {
    private static final double LEAST = 95;

    @Test
    void nearly_every_comparison_was_seen_to_decide_its_rule() throws IOException {
        Coverage coverage = Coverage.of(PackReader.read(Path.of("").toAbsolutePath()), done -> {});

        List<String> missing = coverage.rules().stream()
                .filter(rule -> Coverage.decides(List.of(rule)).percent() < 100)
                .map(CoverageTest::missing)
                .toList();
        assertThat(coverage.decides().percent())
                .as("percent of MC/DC; missing are\n%s", String.join("\n", missing))
                .isGreaterThanOrEqualTo(LEAST);
    }

    private static String missing(RuleCoverage rule) {
        return rule.missing().stream()
                .filter(cell -> cell.kind().decides())
                .map(cell -> rule.rule().id() + " " + cell.what())
                .toList()
                .toString();
    }
}
