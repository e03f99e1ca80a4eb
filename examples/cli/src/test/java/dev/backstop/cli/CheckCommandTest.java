package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backstop check} and {@code backstop new}. */
class CheckCommandTest {
    private static final Path VALID = Path.of("..", "..", "core", "authoring", "src/test/resources/packs/valid");
    private static final String LIMIT = "load.settling-window";

    @TempDir
    Path pack;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(VALID)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = pack.resolve(VALID.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private void breakRule() throws IOException {
        Path rules = pack.resolve("load/settling/settling.drl");
        Files.writeString(rules, Files.readString(rules).replaceFirst(LIMIT, "load.setling-window"));
    }

    @Test
    void the_bundled_rules_are_clean() {
        Call call = Call.of("check", "../../rules", "--on", "2026-11-21", "--strict");

        assertThat(call.out()).isEqualTo("0 errors, 0 warnings.\nReviews were looked at for 2026-11-21.\n");
        assertThat(call.exitCode()).isZero();
    }

    @Test
    void an_error_is_shown_with_its_line_a_caret_and_the_nearest_word() throws IOException {
        breakRule();

        Call call = Call.of("check", "--pack", pack.toString(), "--on", "2026-11-21");

        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.out())
                .contains(pack.resolve("load/settling/settling.drl") + ":16:64: error [unknown-id]: rule"
                        + " \"load.settling.slow\" reads the parameter \"load.setling-window\"")
                .contains("value > limit.of(\"load.setling-window\") )\n    " + " ".repeat(63) + "^\n")
                .contains("  Maybe you meant \"load.settling-window\" (parameters/limits.yaml:")
                .contains("  See core/authoring/docs/checks/unknown-id.md\n")
                .contains("1 error, 1 warning.\n");
    }

    @Test
    void warnings_are_a_no_only_when_strict() {
        assertThat(Call.of("check", pack.toString(), "--on", "2026-11-21").exitCode())
                .isZero();
        assertThat(Call.of("check", pack.toString(), "--on", "2026-11-21", "--strict")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void reviews_are_looked_at_for_the_day_given() {
        assertThat(Call.of("check", pack.toString(), "--on", "2027-11-22").out())
                .contains("warning [past-review]: parameter \"load.step\" had to be reviewed by 2027-11-21");
        assertThat(Call.of("check", pack.toString()).out()).contains(", today; --on takes another day.");
    }

    @Test
    void json_follows_its_schema() throws IOException {
        breakRule();

        Call call = Call.of("check", pack.toString(), "--on", "2026-11-21", "--format", "json");

        JsonSchemas.assertValid(SchemaCommand.Schema.check, call.out());
        assertThat(call.out()).contains("\"check\": \"unknown-id\"", "\"severity\": \"warning\"", "\"errors\": 1");
    }

    @Test
    void sarif_follows_the_schema_of_its_standard() throws IOException {
        breakRule();

        Call call = Call.of("check", pack.toString(), "--on", "2026-11-21", "--format", "sarif");

        try (InputStream schema = CheckCommandTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                            .getSchema(schema)
                            .validate(call.out(), InputFormat.JSON))
                    .isEmpty();
        }
        JsonNode run = new ObjectMapper().readTree(call.out()).path("runs").path(0);
        JsonNode result = run.path("results").path(0);
        assertThat(result.path("ruleId").asText()).isEqualTo("unknown-id");
        assertThat(run.path("tool")
                        .path("driver")
                        .path("rules")
                        .path(result.path("ruleIndex").asInt())
                        .path("id")
                        .asText())
                .isEqualTo("unknown-id");
        JsonNode place = result.path("locations").path(0).path("physicalLocation");
        assertThat(place.path("region").toString()).isEqualTo("{\"startLine\":16,\"startColumn\":64}");
        assertThat(place.path("artifactLocation").path("uri").asText()).endsWith("/load/settling/settling.drl");
    }

    @Test
    void a_call_without_a_pack_is_faulty() {
        List<Call> calls =
                List.of(Call.of("check"), Call.of("check", "nowhere"), Call.of("new", "rule", "triage.fever.high"));

        assertThat(calls).allSatisfy(call -> assertThat(call.exitCode()).isEqualTo(2));
        assertThat(calls.get(0).err()).contains("The directory of one rule pack is needed");
        assertThat(calls.get(1).err()).contains("This is not a directory that holds a rule pack.");
    }

    @Test
    void a_new_rule_is_written_with_what_to_do_next() {
        Call call = Call.of("new", "rule", "triage.thirst.strong", "--pack", pack.toString(), "--on", "2026-11-21");

        assertThat(call.err()).isEmpty();
        assertThat(call.exitCode()).isZero();
        assertThat(call.out())
                .contains("Created " + pack.resolve("triage/thirst/thirst.drl"))
                .contains("Added to " + pack.resolve("messages/person.properties"))
                .contains("1. Fill in what is marked TO FILL IN")
                .contains("backstop check " + pack);
        Call again = Call.of("new", "rule", "triage.thirst.strong", "--pack", pack.toString());
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("The id \"triage.thirst.strong\" is taken, in triage/thirst/thirst.drl:");
    }
}
