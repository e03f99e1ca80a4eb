package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
    private static final Path PACK = Path.of("../own-rule-pack");

    @TempDir
    private Path work;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(PACK)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = work.resolve("new").resolve(PACK.relativize(file).toString());
                if (!file.startsWith(PACK.resolve("target")) && !file.startsWith(PACK.resolve("src"))) {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }

    private void edit(String file, String old, String by) throws IOException {
        Path path = work.resolve("new").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, by));
    }

    private Call diff(String... options) {
        return Call.of(Stream.concat(
                        Stream.of("diff", PACK.toString(), work.resolve("new").toString()),
                        options.length > 0 && options[0].equals("--people")
                                ? Stream.of(options)
                                : Stream.concat(Stream.of("--people", "300"), Stream.of(options)))
                .toArray(String[]::new));
    }

    @Test
    void equal_packs_are_the_same() {
        Call call = diff();

        assertThat(call.err()).isEmpty();
        assertThat(call.out()).isEqualTo("The packs are the same.\n");
        assertThat(call.exitCode()).isEqualTo(Cli.DONE);
    }

    private void feverCanWait() throws IOException {
        edit(
                "triage/screen/screen.drl",
                "conclude.suspicion( \"fever\", Urgency.SAME_DAY",
                "conclude.suspicion( \"fever\", Urgency.SOON");
    }

    @Test
    void what_gets_less_urgent_is_a_no_until_a_waiver_names_it() throws IOException {
        feverCanWait();
        Path waivers = Files.writeString(work.resolve("waivers.yaml"), """
                triage.screen.fever:
                  reason: Fever alone can wait for two weeks
                  reviewer: clinical lead
                  day: 2026-11-21
                """);

        Call refused = diff();
        assertThat(refused.err()).isEmpty();
        assertThat(refused.exitCode()).isEqualTo(Cli.NO);
        assertThat(refused.out())
                .containsSubsequence(
                        "Less urgent, or allows more",
                        "Urgency: same-day → soon",
                        "triage.screen.fever concludes something else",
                        "fever",
                        "What differs in the packs",
                        "rules triage.screen.fever");

        Call waived = diff("--waivers", waivers.toString());
        assertThat(waived.err()).isEmpty();
        assertThat(waived.exitCode()).isEqualTo(Cli.DONE);
        assertThat(waived.out()).contains("waived by clinical lead for triage.screen.fever");
    }

    @Test
    void the_other_way_round_nothing_has_to_be_waived() throws IOException {
        feverCanWait();

        Call call = Call.of("diff", work.resolve("new").toString(), PACK.toString(), "--people", "300");

        assertThat(call.exitCode()).isEqualTo(Cli.DONE);
        assertThat(call.out())
                .contains("Other changes", "Urgency: soon → same-day")
                .doesNotContain("Less urgent, or");
    }

    @Test
    void the_report_can_be_json_markdown_or_a_page() throws IOException {
        feverCanWait();

        assertThat(diff("--format", "json").out())
                .startsWith("{")
                .contains("\"from\": \"same-day\"", "\"waived\": false", "\"how\": \"concludes-otherwise\"");
        assertThat(diff("--format", "markdown").out())
                .startsWith("# Whose answer changes")
                .contains("| Urgency | same-day | soon |", "```yaml");
        assertThat(diff("--format", "html").out())
                .startsWith("<!DOCTYPE html>")
                .contains("<table>", "<code>triage.screen.fever</code>")
                .doesNotContain("http://", "https://", "src=");
    }

    @Test
    void cases_in_a_folder_are_compared_too() throws IOException {
        feverCanWait();
        Path cases = Files.createDirectory(work.resolve("cases"));
        Files.writeString(
                cases.resolve("hot.json"), "{\"asOf\": \"2026-11-21\", \"findings\": {\"fever\": \"present\"}}");
        Files.writeString(
                cases.resolve("hot-and-complete.json"),
                "{\"otherwise\": \"absent\", \"assessment\": {\"asOf\": \"2026-11-21\", \"findings\": {\"fever\": \"present\"}}}");

        Call call = diff("--people", "0", "--cases", cases.toString());

        assertThat(call.err()).isEmpty();
        assertThat(call.out()).contains("hot-and-complete.json");
        Files.writeString(cases.resolve("broken.json"), "{\"asOf\": \"2026-11-21\", \"finding\": {}}");
        Call faulty = diff("--cases", cases.toString());
        assertThat(faulty.exitCode()).isEqualTo(Cli.FAULTY);
        assertThat(faulty.err()).contains("broken.json", "finding");
    }

    @Test
    void a_pack_that_is_not_there_is_a_fault() {
        Call call = Call.of("diff", "bundled", "no-such-directory");

        assertThat(call.exitCode()).isEqualTo(Cli.FAULTY);
        assertThat(call.err()).contains("no-such-directory");
    }
}
