package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.backstop.decision.Urgency;
import dev.backstop.engine.Backstop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People as published guidance describes them: is anybody sent too late, and how many too soon? */
class VignettesTest {
    private static final double MOST_OVER_TRIAGE = 0.15;
    private static final List<Result> RESULTS = new ArrayList<>();

    private record Result(String file, Vignette vignette, Urgency given) {
        boolean under() {
            return given.compareTo(Collections.min(vignette.acceptedUrgencies())) < 0;
        }

        boolean over() {
            return given.compareTo(Collections.max(vignette.acceptedUrgencies())) > 0;
        }

        String line() {
            return "%s: %s, not %s".formatted(file, Json.kebab(given), String.join(" or ", vignette.accepted()));
        }
    }

    static List<Path> files() throws IOException {
        return Vignette.files();
    }

    @BeforeAll
    static void decide() throws IOException {
        RESULTS.clear();
        try (Backstop backstop = Backstop.bundled()) {
            for (Path file : files()) {
                Vignette vignette = Vignette.read(file);
                Urgency given = backstop.decide(
                                vignette.complete(backstop.content().vocabulary()))
                        .triage()
                        .urgency();
                RESULTS.add(new Result(file.getFileName().toString(), vignette, given));
            }
        }
    }

    @AfterAll
    static void print() throws IOException {
        String table = table();
        System.out.println(table);
        Files.writeString(Path.of("target/vignettes.txt"), table);
    }

    @Test
    void there_are_enough_of_every_urgency() {
        assertThat(RESULTS).hasSizeGreaterThanOrEqualTo(60);
        for (Urgency urgency : Urgency.values()) {
            assertThat(RESULTS)
                    .as(urgency.name())
                    .filteredOn(one -> one.vignette().trueUrgency() == urgency)
                    .hasSizeGreaterThanOrEqualTo(5);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void says_what_it_is_and_where_it_comes_from(Path file) throws IOException {
        Vignette vignette = Vignette.read(file);

        assertThat(vignette.title()).isNotBlank();
        assertThat(vignette.source()).isNotBlank();
        assertThat(vignette.why()).isNotBlank();
        assertThat(vignette.otherwise()).isIn("absent", "not-asked");
        assertThat(vignette.acceptedUrgencies()).contains(vignette.trueUrgency());
        JsonSchemas.assertValid(
                SchemaCommand.Schema.assessment, new JsonMapper().writeValueAsString(vignette.assessment()));
    }

    @Test
    void nobody_is_sent_later_than_any_careful_clinician_would_accept() {
        assertThat(RESULTS).filteredOn(Result::under).extracting(Result::line).isEmpty();
    }

    @Test
    void few_who_can_manage_on_their_own_are_sent_to_somebody() {
        List<Result> calm = RESULTS.stream()
                .filter(one -> one.vignette().trueUrgency() == Urgency.SELF_MANAGE)
                .toList();
        List<String> over = calm.stream().filter(Result::over).map(Result::line).toList();

        assertThat((double) over.size() / calm.size())
                .as("sent too soon: %s", over)
                .isLessThanOrEqualTo(MOST_OVER_TRIAGE);
    }

    @Test
    void nobody_who_is_neither_an_emergency_nor_for_today_is_made_an_emergency() {
        assertThat(RESULTS)
                .filteredOn(one ->
                        Collections.max(one.vignette().acceptedUrgencies()).compareTo(Urgency.SAME_DAY) < 0)
                .filteredOn(one -> one.given() == Urgency.EMERGENCY)
                .extracting(Result::line)
                .isEmpty();
    }

    private static String table() {
        Map<Urgency, Map<Urgency, Integer>> counts = new TreeMap<>(Collections.reverseOrder());
        RESULTS.forEach(one -> counts.computeIfAbsent(
                        one.vignette().trueUrgency(), key -> new TreeMap<>(Collections.reverseOrder()))
                .merge(one.given(), 1, Integer::sum));
        StringBuilder table = new StringBuilder(
                "%d vignettes: what the source says (rows) against what came out%n%-16s".formatted(RESULTS.size(), ""));
        List<Urgency> mostUrgentFirst = new ArrayList<>(List.of(Urgency.values()));
        mostUrgentFirst.sort(Collections.reverseOrder());
        mostUrgentFirst.forEach(urgency -> table.append("%15s".formatted(Json.kebab(urgency))));
        table.append("%11s%10s%n".formatted("too late", "too soon"));
        for (Urgency row : mostUrgentFirst) {
            List<Result> ofRow = RESULTS.stream()
                    .filter(one -> one.vignette().trueUrgency() == row)
                    .toList();
            table.append("%-16s".formatted(Json.kebab(row)));
            for (Urgency column : mostUrgentFirst) {
                table.append("%15d".formatted(counts.getOrDefault(row, Map.of()).getOrDefault(column, 0)));
            }
            table.append("%11d%10d%n"
                    .formatted(
                            ofRow.stream().filter(Result::under).count(),
                            ofRow.stream().filter(Result::over).count()));
        }
        RESULTS.stream()
                .filter(one -> one.under() || one.over())
                .forEach(one -> table.append(one.under() ? "too late  " : "too soon  ")
                        .append(one.line())
                        .append(System.lineSeparator()));
        return table.toString();
    }
}
