package dev.backstop.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QuickstartTest {
    private static final Path SOURCE = Path.of("src/main/java/dev/backstop/quickstart/Quickstart.java");
    private static final Path README = Path.of("../../README.md");
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);

    @Test
    void it_prints_a_decision_with_its_reasons() {
        List<String> lines = output().lines().toList();

        assertThat(lines.get(0)).isEqualTo("EMERGENCY");
        assertThat(lines)
                .anySatisfy(
                        line -> assertThat(line).contains("triage.cauda-equina.unsure", "saddle-numbness = unsure"));
        assertThat(lines).contains("Load: refer", "Phase: protect");
        assertThat(lines.get(lines.size() - 1)).containsIgnoringCase("diagnosis");
    }

    @Test
    void it_is_at_most_25_lines() throws IOException {
        assertThat(sample(Files.readString(SOURCE)).lines()).hasSizeLessThanOrEqualTo(25);
    }

    @Test
    void the_readme_shows_this_very_program() throws IOException {
        Matcher blocks = JAVA_BLOCK.matcher(Files.readString(README));
        List<String> shown = blocks.results()
                .map(block -> block.group(1))
                .filter(block -> block.contains("class Quickstart"))
                .map(QuickstartTest::sample)
                .toList();

        assertThat(shown).containsExactly(sample(Files.readString(SOURCE)));
    }

    /** The program without its package line and what stands above. */
    private static String sample(String source) {
        return source.replace("\r\n", "\n")
                .replaceFirst("(?s)^.*?(?=import )", "")
                .strip();
    }

    private static String output() {
        PrintStream before = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (PrintStream captured = new PrintStream(written, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return written.toString(StandardCharsets.UTF_8);
    }
}
