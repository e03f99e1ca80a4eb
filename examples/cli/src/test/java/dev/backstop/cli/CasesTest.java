package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample cases, each with the answer that the evidence implies for it. */
class CasesTest {
    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(Call.CASES)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void every_case_has_an_expected_answer() throws IOException {
        List<String> expected = Files.readAllLines(Path.of("src/test/resources/cases.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .sorted()
                .toList();

        assertThat(cases()).isEqualTo(expected).hasSizeGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_case_obeys_the_schema(String name) throws IOException {
        JsonSchemas.assertValid(SchemaCommand.Schema.assessment, Files.readString(Call.CASES.resolve(name + ".json")));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases.csv", useHeadersInDisplayName = true, numLinesToSkip = 1)
    void every_case_gets_its_answer(
            String name, String outcome, String trainingLimit, String load, String phase, String rule)
            throws IOException {
        Call call = Call.of("decide", Call.caseFile(name), "--format", "json");
        assertThat(call.err()).isEmpty();
        assertThat(call.exitCode()).isZero();
        JsonSchemas.assertValid(SchemaCommand.Schema.decision, call.out());

        JsonNode decision = new JsonMapper().readTree(call.out());
        assertThat(List.of(
                        decision.at("/triage/outcome").asText(),
                        decision.at("/triage/trainingLimit").asText(),
                        decision.at("/load/verdict").asText(),
                        decision.at("/phase/verdict").asText()))
                .isEqualTo(List.of(outcome, trainingLimit, load, phase));
        assertThat(decision.findValuesAsText("rule")).containsAll(Arrays.asList(rule.split(" ")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_case_reads_well(String name) {
        Call decided = Call.of("decide", Call.caseFile(name));
        assertThat(decided.exitCode()).isZero();
        assertThat(decided.out()).contains("Training limit: ", "Load: ", "Phase: ", "Sources", "diagnosis");
        assertThat(decided.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));

        Call explained = Call.of("explain", Call.caseFile(name), "--format", "json");
        assertThat(explained.exitCode()).isZero();
        JsonSchemas.assertValid(SchemaCommand.Schema.explanation, explained.out());
    }

    @Test
    void an_explanation_reads_well() {
        assertThat(Call.of("explain", Call.caseFile("good-week-progress")).out())
                .contains("What counted: triage");
    }
}
