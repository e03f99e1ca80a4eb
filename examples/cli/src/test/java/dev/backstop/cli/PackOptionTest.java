package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackOptionTest {
    private static final String OWN_PACK = "../own-rule-pack";

    @TempDir
    private Path work;

    @Test
    void a_pack_in_a_directory_decides_without_a_compiler() {
        Call call = Call.reading("{\"asOf\": \"2026-03-01\"}", "decide", "--pack", OWN_PACK, "--format", "json", "-");

        assertThat(call.err()).isEmpty();
        assertThat(call.exitCode()).isEqualTo(Cli.DONE);
        assertThat(call.out()).contains("SRC-HARBOUR").doesNotContain("backstop-bundled");
    }

    @Test
    void all_faults_of_a_pack_are_told_by_file_and_line() throws IOException {
        Files.writeString(work.resolve("pack.yaml"), "id: my-pack\ntitel: Mine\n");

        Call call = Call.reading("{}", "decide", "--pack", work.toString(), "-");

        assertThat(call.exitCode()).isEqualTo(Cli.FAULTY);
        assertThat(call.err()).contains("pack.yaml:2:", "titel", "version");
    }

    @Test
    void a_pack_that_is_not_there_is_a_fault() {
        Call call = Call.reading("{}", "decide", "--pack", "no-such-directory", "-");

        assertThat(call.exitCode()).isEqualTo(Cli.FAULTY);
        assertThat(call.err()).contains("no-such-directory", "not a directory that holds a rule pack");
    }
}
