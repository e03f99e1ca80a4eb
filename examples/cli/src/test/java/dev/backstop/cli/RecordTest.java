package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private Path record;

    @BeforeEach
    void names() {
        record = folder.resolve("record.json");
    }

    static List<String> cases() throws IOException {
        return CasesTest.cases();
    }

    private ObjectNode recorded(String name, String... more) throws IOException {
        String[] args = new String[4 + more.length];
        System.arraycopy(new String[] {"decide", Call.caseFile(name), "--record", record.toString()}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        Call call = Call.of(args);
        assertThat(call.err()).isEmpty();
        assertThat(call.exitCode()).isZero();
        return (ObjectNode) JSON.readTree(Files.readString(record));
    }

    private Call replayed(ObjectNode changed) throws IOException {
        Files.writeString(record, JSON.writeValueAsString(changed));
        return Call.of("decide", "--replay", record.toString());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_case_is_recorded_by_the_schema_and_decided_again(String name) throws IOException {
        JsonNode whole = recorded(name);
        JsonSchemas.assertValid(SchemaCommand.Schema.record, Files.readString(record));
        assertThat(whole.at("/decision"))
                .isEqualTo(JSON.readTree(Call.of("decide", Call.caseFile(name), "--format", "json")
                        .out()));
        assertThat(Call.of("decide", "--replay", record.toString()))
                .isEqualTo(new Call(0, "The decision is the same as the recorded one.\n", ""));

        JsonNode masked = recorded(name, "--mask");
        JsonSchemas.assertValid(SchemaCommand.Schema.record, Files.readString(record));
        assertThat(masked.at("/assessment/asOf").asText()).isEqualTo("2000-01-01");
        assertThat(masked.at("/decision/triage/suspicions")).isEqualTo(whole.at("/decision/triage/suspicions"));
        assertThat(masked.at("/decision/load/reasons")).isEqualTo(whole.at("/decision/load/reasons"));
        assertThat(masked.toString())
                .doesNotContain(whole.at("/assessment/asOf").asText());
        assertThat(Call.of("decide", "--replay", record.toString()).exitCode()).isZero();
    }

    @Test
    void a_record_keeps_what_was_shown_in_another_language() throws IOException {
        assertThat(recorded("good-week-progress", "--language", "de")
                        .at("/language")
                        .asText())
                .isEqualTo("de");
        assertThat(Call.of("decide", "--replay", record.toString()).exitCode()).isZero();
    }

    @Test
    void a_record_names_the_parameters_that_were_read() throws IOException {
        JsonNode parameters = recorded("good-week-progress").at("/parameters");

        assertThat(parameters.findValuesAsText("id"))
                .isSorted()
                .doesNotHaveDuplicates()
                .contains("load.step-max", "session.green-pain-peak");
    }

    @Test
    void what_comes_out_otherwise_is_shown_as_a_difference() throws IOException {
        ObjectNode changed = recorded("fever-and-back-pain");
        ((ObjectNode) changed.at("/decision/triage")).put("urgency", "SELF_MANAGE");
        Call call = replayed(changed);

        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.out())
                .startsWith("--- recorded\n+++ decided again\n@@ ")
                .contains("\n-      \"urgency\": \"SELF_MANAGE\",\n+      \"urgency\": \"SAME_DAY\",\n");
    }

    @Test
    void a_record_of_another_pack_is_refused_with_both_names() throws IOException {
        ObjectNode changed = recorded("fever-and-back-pain");
        ((ObjectNode) changed.get("pack")).put("digest", "0000");
        Call call = replayed(changed);

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err())
                .contains(
                        "pack: The record was made with the rule pack backstop-bundled ",
                        "(digest 0000), and this is backstop-bundled ",
                        "--pack DIR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "language", "limits", "pack"})
    void a_file_that_is_no_record_is_refused(String field) throws IOException {
        ObjectNode changed = recorded("fever-and-back-pain");
        changed.remove(field);
        Call call = replayed(changed);

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("record.json: " + field + ": It is missing.");
    }

    @Test
    void a_faulty_assessment_in_a_record_is_told_by_its_path() throws IOException {
        ObjectNode changed = recorded("fever-and-back-pain");
        ((ObjectNode) changed.get("assessment")).put("asOf", "soon");
        Call call = replayed(changed);

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("record.json: assessment.asOf: ");
    }

    @Test
    void calls_that_ask_for_two_things_or_nothing_are_refused() {
        assertThat(Call.of("decide").err()).contains("FILE");
        assertThat(Call.of("decide", "--replay", "a.json", "b.json").exitCode()).isEqualTo(2);
        assertThat(Call.of("decide", Call.caseFile("fever-and-back-pain"), "--mask")
                        .err())
                .contains("--record");
        assertThat(Call.of("decide", "--replay", "a.json", "--record", "b.json").exitCode())
                .isEqualTo(2);
    }
}
