package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
    private static final String PACK = "../../core/authoring/src/test/resources/packs/valid";

    @TempDir
    private Path work;

    @Test
    void problems_are_told_written_and_make_the_exit_code_one() throws IOException {
        Path found = work.resolve("found");

        Call call = Call.of("verify", PACK, "--pairs", "20", "--write", found.toString());

        assertThat(call.exitCode()).isEqualTo(Cli.NO);
        assertThat(call.err()).isEmpty();
        assertThat(call.out())
                .contains("Verification found 2 problems", "gap: ", "saddle-numbness", "How far was looked", "proved");
        try (Stream<Path> files = Files.list(found)) {
            List<Path> written = files.toList();
            assertThat(written).isNotEmpty();
            assertThat(Files.readString(written.get(0))).startsWith("# ").contains("- name: ", "given:");
        }
    }

    @Test
    void json_holds_all_of_it() {
        Call call = Call.of("verify", "--pack", PACK, "--pairs", "20", "--format", "json");

        assertThat(call.exitCode()).isEqualTo(Cli.NO);
        assertThat(call.out()).contains("\"kind\"", "\"clusters\"", "\"combinations\"", "\"proved\"");
    }

    @Test
    void a_terminal_shows_what_is_looked_at() {
        Terminal terminal = new Terminal(80, true, StandardCharsets.UTF_8);

        Call call = Call.with(terminal, "", "verify", PACK, "--pairs", "0");

        assertThat(call.err()).contains("load: gaps").endsWith("\r\u001b[K");
    }

    @Test
    void without_a_pack_there_is_nothing_to_verify() {
        Call call = Call.of("verify");

        assertThat(call.exitCode()).isEqualTo(Cli.FAULTY);
        assertThat(call.err()).contains("directory of one rule pack is needed");
    }
}
