package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The packaged program, where it has been packaged before. */
class JarTest {
    private static final Path JAR = Path.of("target", "backstop.jar");

    @Test
    void the_jar_runs_on_its_own() throws Exception {
        assumeTrue(Files.exists(JAR), "The program has not been packaged.");

        assertThat(run(0, "decide", Call.caseFile("saddle-numbness-not-sure"))).startsWith("EMERGENCY");
        assertThat(run(0, "--version")).contains("backstop ", "rules ");
        assertThat(run(2, "decide", "no-such-file.json"))
                .contains("no such file")
                .doesNotContain("\tat ");
    }

    private static String run(int exitCode, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String written = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(written).isEqualTo(exitCode);
        return written;
    }
}
