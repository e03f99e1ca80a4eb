package dev.backstop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.decision.Triage;
import dev.backstop.decision.Urgency;
import dev.backstop.engine.Backstop;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each required finding alone, with every answer to it, once with all the others answered "no" and once with nothing
 * else asked, against {@code required-findings.csv}. A {@code ?} says that answers are missing.
 */
@TestInstance(Lifecycle.PER_CLASS)
class RequiredFindingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Path TABLE = Path.of("src/test/resources/required-findings.csv");

    private final Backstop backstop = Backstop.bundled();

    @AfterAll
    void close() {
        backstop.close();
    }

    static Stream<List<String>> rows() throws IOException {
        return Files.readAllLines(TABLE).stream().skip(1).map(line -> List.of(line.split(",", -1)));
    }

    @Test
    void the_table_has_every_required_finding_in_the_order_of_the_questions() throws IOException {
        assertThat(rows().map(row -> row.get(0)).toList()).isEqualTo(required());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void gives_what_the_evidence_says(List<String> row) {
        List<String> given = new ArrayList<>(row.subList(0, 2));
        for (boolean otherwiseClean : new boolean[] {true, false}) {
            for (Answer answer : new Answer[] {Answer.PRESENT, Answer.ABSENT, Answer.UNSURE, null}) {
                given.add(urgency(row.get(0), answer, otherwiseClean));
            }
        }

        assertThat(String.join(",", given)).isEqualTo(String.join(",", row));
    }

    private String urgency(String finding, Answer answer, boolean otherwiseClean) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        if (otherwiseClean) {
            Set<String> implied =
                    answer == Answer.PRESENT ? backstop.content().vocabulary().implied(finding) : Set.of();
            required().stream()
                    .filter(id -> !implied.contains(id))
                    .forEach(id -> findings.put(id, new Finding(Answer.ABSENT, null, null)));
        }
        findings.remove(finding);
        if (answer != null) {
            findings.put(finding, new Finding(answer, null, null));
        }
        Assessment.Builder assessment = Assessment.on(TODAY).age(35).onset(TODAY.minusDays(10));
        findings.forEach(assessment::finding);
        Triage triage = backstop.decide(assessment.build()).triage();
        return word(triage.urgency()) + (triage.needsInformation() ? "?" : "");
    }

    private List<String> required() {
        return backstop.content().vocabulary().findings().values().stream()
                .filter(FindingTerm::required)
                .map(FindingTerm::id)
                .toList();
    }

    private static String word(Urgency urgency) {
        return urgency.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
