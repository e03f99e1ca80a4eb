package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepTest {
    private static final String PACK = "../own-rule-pack";
    private static final String CASE =
            "{\"asOf\": \"2026-03-01\", \"findings\": {\"fever\": \"absent\", \"saddle-numbness\": \"absent\"}}";

    @TempDir
    private Path work;

    private static Call sweep(String... options) {
        String[] call = new String[options.length + 4];
        call[0] = "sweep";
        call[1] = "-";
        System.arraycopy(options, 0, call, 2, options.length);
        call[options.length + 2] = "--pack";
        call[options.length + 3] = PACK;
        return Call.reading(CASE, call);
    }

    @Test
    void every_answer_to_a_finding_is_tried() {
        Call call = sweep("fever");

        assertThat(call.err()).isEmpty();
        assertThat(call.exitCode()).isEqualTo(Cli.DONE);
        assertThat(call.out())
                .contains("not asked", "absent", "unsure", "present and getting worse", "urgency same-day");
    }

    @Test
    void an_unknown_input_is_told_with_the_nearest() {
        Call call = sweep("fevr");

        assertThat(call.exitCode()).isEqualTo(Cli.FAULTY);
        assertThat(call.err()).contains("fevr", "fever");
    }

    @Test
    void a_number_can_be_drawn_and_a_finding_cannot() throws IOException {
        Path chart = work.resolve("chart.svg");

        assertThat(sweep("session.pain-peak", "--chart", chart.toString()).err())
                .isEmpty();
        assertThat(Files.readString(chart)).startsWith("<svg").contains("Urgency");
        assertThat(sweep("fever", "--chart", chart.toString()).exitCode()).isEqualTo(Cli.FAULTY);
        assertThat(sweep("session.pain-peak", "--format", "json").out()).contains("\"fact\": \"session.pain-peak\"");
    }
}
