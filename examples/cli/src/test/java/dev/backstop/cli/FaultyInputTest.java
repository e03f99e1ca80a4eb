package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultyInputTest {
    @TempDir
    Path folder;

    @Test
    void every_fault_is_named_at_once_one_a_line() {
        assertThat(faults("""
                                {
                                  "asOf": "2026-11-21",
                                  "persn": { "age": 30 },
                                  "person": { "age": "thirty" },
                                  "episode": { "pain": 11, "onset": "2026-12-24" },
                                  "findings": { "saddle-numbnes": "absent", "fever": "maybe" },
                                  "sessions": [ { "date": "2026-11-20", "painPeak": 3, "settledAfter": "1 day" } ]
                                }
                                """))
                .anySatisfy(line -> assertThat(line).contains("persn", "person"))
                .anySatisfy(line -> assertThat(line).contains("person.age", "thirty"))
                .anySatisfy(line -> assertThat(line).contains("episode.pain", "11", "0", "10"))
                .anySatisfy(line -> assertThat(line).contains("episode.onset", "2026-12-24"))
                .anySatisfy(line -> assertThat(line).contains("findings.saddle-numbnes", "saddle-numbness"))
                .anySatisfy(line -> assertThat(line).contains("findings.fever", "maybe", "absent"))
                .anySatisfy(line -> assertThat(line).contains("sessions[0].settledAfter", "1 day"))
                .hasSize(7);
    }

    @Test
    void a_day_is_needed() {
        assertThat(faults("{}")).singleElement().asString().contains("asOf");
        assertThat(faults("{ \"findings\": { \"fevr\": \"absent\" } }"))
                .anySatisfy(line -> assertThat(line).contains("asOf"))
                .anySatisfy(line -> assertThat(line).contains("findings.fevr", "fever"))
                .hasSize(2);
    }

    @Test
    void a_finding_with_a_wrong_name_and_a_wrong_answer_has_two_faults() {
        assertThat(faults("{ \"asOf\": \"2026-11-21\", \"findings\": { \"fevr\": \"maybe\" } }"))
                .anySatisfy(line -> assertThat(line).contains("findings.fevr", "maybe"))
                .anySatisfy(line -> assertThat(line).contains("findings.fevr", "\"fever\""))
                .hasSize(2);
    }

    @Test
    void contradictions_are_named() {
        assertThat(faults("""
                                {
                                  "asOf": "2026-11-21",
                                  "sessions": [
                                    { "date": "2026-11-20", "settledAfter": "PT2H", "unsettledFor": "PT3H" },
                                    { "date": "2026-11-20", "settledAfter": "PT200H" }
                                  ],
                                  "days": [ { "date": "2026-11-20" }, { "date": "2026-11-20" } ]
                                }
                                """))
                .anySatisfy(line -> assertThat(line).contains("sessions[0]", "settledAfter", "unsettledFor"))
                .anySatisfy(line -> assertThat(line).contains("sessions[1]"))
                .anySatisfy(line -> assertThat(line).contains("days[1].date", "twice"))
                .hasSize(3);
    }

    @Test
    void wrong_types_are_named() {
        for (String wrong : List.of(
                "\"person\": 7",
                "\"person\": []",
                "\"person\": { \"age\": 30.5 }",
                "\"person\": { \"age\": true }",
                "\"person\": { \"sex\": \"x\" }",
                "\"episode\": { \"pain\": 1e400 }",
                "\"episode\": { \"episodesInYear\": 99999999999999999999 }",
                "\"findings\": []",
                "\"findings\": { \"fever\": {} }",
                "\"findings\": { \"fever\": true }",
                "\"findings\": { \"fever\": { \"answer\": \"present\", \"sinc\": \"2026-11-01\" } }",
                "\"measures\": { \"session.effort\": \"7\" }",
                "\"choices\": { \"session.next-morning\": 7 }",
                "\"sessions\": {}",
                "\"sessions\": [ 7 ]",
                "\"sessions\": [ {} ]",
                "\"sessions\": [ { \"date\": \"2026-02-30\" } ]",
                "\"days\": [ { \"date\": 7 } ]",
                "\"plan\": { \"phase\": \"rebuilt\" }",
                "\"capacityTests\": [ { \"test\": \"x\" } ]")) {
            assertThat(faults("{ \"asOf\": \"2026-11-21\", " + wrong + " }"))
                    .as(wrong)
                    .isNotEmpty();
        }
    }

    @Test
    void files_that_are_none_are_refused() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.json"));
        assertRefused(empty, "empty");
        assertRefused(folder, "directory");
        assertRefused(folder.resolve("missing.json"), "no such file");
        assertRefused(Files.write(folder.resolve("latin.json"), new byte[] {'{', '"', (byte) 0xfc, '"'}), "not UTF-8");
        Path large = folder.resolve("large.json");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(50L << 20);
        }
        assertRefused(large, "larger than");
    }

    @Test
    void a_rule_that_does_not_exist_is_refused_with_the_nearest() {
        Call call = Call.of("explain", Call.caseFile("fever-and-back-pain"), "--rule", "triage.fevr.any");

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("triage.fevr.any", "triage.fever.any");
    }

    private void assertRefused(Path file, String message) {
        for (String command : List.of("decide", "explain")) {
            Call call = Call.of(command, file.toString());
            assertThat(call.exitCode()).isEqualTo(2);
            assertThat(call.out()).isEmpty();
            assertThat(call.err()).contains(file.toString(), message).doesNotContain("Exception", "\tat ");
            assertJson(Call.of(command, file.toString(), "--format=json"));
        }
    }

    private static List<String> faults(String json) {
        Call call = Call.reading(json, "decide", "-");
        assertThat(call.exitCode()).as(call.err()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).doesNotContain("Exception", "\tat ", "fault in the program");
        assertThat(call.err().lines()).allSatisfy(line -> assertThat(line).startsWith("backstop: standard input: "));

        Call inJson = Call.reading(json, "decide", "-", "--format", "json");
        assertJson(inJson);
        try {
            assertThat(new JsonMapper().readTree(inJson.err()).get("errors"))
                    .hasSameSizeAs(call.err().lines().toList());
        } catch (IOException notJson) {
            throw new AssertionError(notJson);
        }
        return call.err().lines().toList();
    }

    private static void assertJson(Call call) {
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        JsonSchemas.assertValid(SchemaCommand.Schema.errors, call.err());
    }
}
