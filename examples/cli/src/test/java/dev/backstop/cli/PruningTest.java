package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.model.AssessmentFault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PruningTest {
    private static final Map<String, Object> TREE = Map.of(
            "asOf", "2026-11-21",
            "findings", Map.of("fever", "absent", "cough", 7),
            "measures", Map.of("capacity.plank", 1),
            "sessions", List.of(Map.of("date", "x"), Map.of("date", "y", "painPeak", 11)));

    @Test
    void what_is_faulty_goes_but_a_finding_keeps_its_name_and_the_rest_stays() {
        assertThat(without("findings.cough", "sessions[1].painPeak", "measures.capacity.plank"))
                .contains(Map.of(
                        "asOf", "2026-11-21",
                        "findings", Map.of("fever", "absent", "cough", "unsure"),
                        "measures", Map.of(),
                        "sessions", List.of(Map.of("date", "x"), Map.of("date", "y"))));
    }

    @Test
    void a_path_that_leads_nowhere_ends_it() {
        for (String path : List.of("", "nothing", "sessions[7].date", "sessions[0]", "asOf.day", "findings[0]")) {
            assertThat(without(path)).as(path).isEmpty();
        }
    }

    private static Optional<Map<String, Object>> without(String... paths) {
        return Pruning.without(
                List.of(paths).stream()
                        .map(path -> new AssessmentFault(path, "is wrong"))
                        .toList(),
                TREE);
    }
}
