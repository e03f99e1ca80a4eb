package dev.backstop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.engine.Backstop;
import dev.backstop.testkit.Decider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The chart in the catalogue shows what the rules do now; the profile "catalogue" writes it anew. */
class LoadGridChartTest {
    private static final Path CHART = Path.of("load-grid.svg");

    @Test
    void the_chart_is_up_to_date() throws IOException {
        try (Backstop backstop = Backstop.bundled()) {
            String chart = LoadGridChart.draw(Decider.of(backstop));
            if (Boolean.getBoolean("backstop.write")) {
                Files.writeString(CHART, chart);
            }

            assertThat(Files.readString(CHART))
                    .as("rules/load-grid.svg; to write it: mvn -q -Pcatalogue test -pl rules -am"
                            + " -Dtest=LoadGridChartTest -Dsurefire.failIfNoSpecifiedTests=false")
                    .isEqualTo(chart);
        }
    }
}
