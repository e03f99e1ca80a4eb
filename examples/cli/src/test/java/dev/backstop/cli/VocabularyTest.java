package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.backstop.cli.VocabularyCommand.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void a_search_looks_at_ids_questions_labels_and_synonyms() {
        assertThat(found(null, "saddle").findings()).hasSize(1);
        assertThat(found(null, "NUMBNESS", "legs").findings()).hasSize(1);
        assertThat(found(null, "anaesthesia").findings()).hasSize(1);
        assertThat(found(null, "sensory change").findings()).hasSize(1);
        assertThat(found(null, "numbness", "nowhere").findings()).isEmpty();
        assertThat(found(null, "next-morning").choices()).hasSize(1);
        assertThat(found(null, "slower stairs").instruments()).hasSize(1);
    }

    @Test
    void one_kind_can_be_asked_for() {
        assertThat(found(Kind.findings).findings()).hasSize(1);
        assertThat(found(Kind.findings).measures()).isEmpty();
        assertThat(found(Kind.measures).measures()).hasSize(1);
        assertThat(found(Kind.choices).choices()).hasSize(1);
        assertThat(found(Kind.choices).findings()).isEmpty();
        assertThat(found(Kind.choices).instruments()).isEmpty();
        assertThat(found(Kind.instruments).instruments()).hasSize(1);
        assertThat(found(Kind.instruments).choices()).isEmpty();
    }

    @Test
    void the_text_says_what_may_be_answered() {
        assertThat(VocabularyText.of(found(null), "", Call.PLAIN))
                .containsSubsequence(
                        "Findings: nerves",
                        "saddle (must be answered)",
                        "Is there numbness between your legs?",
                        "Saddle sensory change; also: saddle anaesthesia; SNOMED-CT 1",
                        "Measures",
                        "session.hours-to-settle: 0 to 10000 hours",
                        "derived from sessions[].settledAfter; LOINC 2",
                        "Choices",
                        "session.next-morning: ",
                        "Questionnaires",
                        "walking: walking.total",
                        "Walking form",
                        "stairs: 0 to 5; Slower stairs, counts the other way round",
                        "4 terms");
        assertThat(VocabularyText.of(found(null, "xyz"), "xyz", Call.PLAIN)).contains("Nothing", "xyz");
    }

    @Test
    void the_json_obeys_the_schema() {
        JsonSchemas.assertValid(SchemaCommand.Schema.vocabulary, Json.write(found(null)));
    }

    @Test
    void the_json_holds_counts_implications_statements_and_codes() throws Exception {
        JsonNode tree = new JsonMapper().readTree(Json.write(found(null)));

        assertThat(tree.at("/measures/0/counts/0/id").asText()).isEqualTo("saddle");
        assertThat(tree.at("/measures/0/upperBoundOf").asText()).isEqualTo("other");
        assertThat(tree.at("/measures/0/implies/saddle/operator").asText()).isEqualTo(">=");
        assertThat(tree.at("/choices/0/implies/better/0").asText()).isEqualTo("saddle");
        assertThat(tree.at("/findings/0/statements/0").asText()).isEqualTo("S-1");
        assertThat(tree.at("/findings/0/codes/0").asText()).isEqualTo("SNOMED-CT 1");
    }

    private static VocabularyJson found(@Nullable Kind kind, String... words) {
        return VocabularyJson.of(Samples.content(), new VocabularySearch(List.of(words)), kind);
    }
}
