package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.backstop.decision.Decision;
import dev.backstop.record.DecisionTree;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionJsonTest {
    static Stream<Decision> decisions() {
        return Stream.of(Samples.emergency(), Samples.needsInformation(), Samples.selfManage());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void every_decision_obeys_the_schema(Decision decision) {
        JsonSchemas.assertValid(SchemaCommand.Schema.decision, json(decision));
    }

    @Test
    void a_decision_begins_with_what_it_is_not() throws Exception {
        String json = json(Samples.needsInformation());
        JsonNode tree = new JsonMapper().readTree(json);

        assertThat(json).startsWith("{\n  \"notADiagnosis\": {\n    \"person\": \"This is not a diagnosis.\"");
        assertThat(tree.at("/triage/outcome").asText()).isEqualTo("NEEDS_INFORMATION");
        assertThat(tree.at("/triage/urgency").asText()).isEqualTo("SAME_DAY");
        assertThat(tree.at("/triage/contradictions/0/impliedBy").asText()).isEqualTo("fall");
        assertThat(tree.at("/triage/trainingLimit").asText()).isEqualTo("blocked");
        assertThat(tree.at("/load/verdict").asText()).isEqualTo("ask-first");
        assertThat(tree.at("/load/questions/0/canRaiseTo").asText()).isEqualTo("EMERGENCY");
        assertThat(tree.at("/scores/0/value").isMissingNode()).as("not known").isTrue();
        assertThat(tree.at("/scores/0/highest").asDouble()).isEqualTo(7);
        assertThat(tree.at("/scores/0/possibleBands/0/values/1").asText()).isEqualTo("high");
        assertThat(tree.at("/scores/1/value").asDouble()).isEqualTo(4);
        assertThat(tree.at("/phase/phase").isMissingNode()).isTrue();
        assertThat(tree.at("/sources/0/id").asText()).isEqualTo("SRC-SAMPLE");
    }

    private static String json(Decision decision) {
        return Json.write(DecisionTree.of(decision, Samples.content()));
    }
}
