package dev.backstop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.authoring.PackReader;
import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.Scenario;
import dev.backstop.decision.Decision;
import dev.backstop.decision.Reason;
import dev.backstop.decision.SetAside;
import dev.backstop.engine.Backstop;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every conflict between statements has a scenario that shows how it is resolved, and what is set aside says so. */
class ConflictsTest {
    private static final Path CONFLICTS = Path.of("src/test/resources/conflicts.csv");
    private static final Backstop BACKSTOP = Backstop.bundled();

    /**
     * One line of the list.
     *
     * @param statement what its resolution sets aside; empty when it sets nothing aside
     */
    private record Conflict(String id, String statement) {}

    @AfterAll
    static void close() {
        BACKSTOP.close();
    }

    @Test
    void every_conflict_of_the_pack_is_in_the_list() throws IOException {
        Set<String> listed = conflicts().stream().map(Conflict::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = pack().statements().stream()
                .flatMap(group -> group.ids().stream())
                .filter(id -> id.matches("C-\\d\\d"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(known).hasSize(22).isEqualTo(listed);
    }

    @Test
    void every_conflict_has_a_scenario_that_resolves_it() throws IOException {
        List<Scenario> scenarios = pack().scenarios();

        assertThat(conflicts().stream().map(Conflict::id).distinct())
                .filteredOn(
                        id -> scenarios.stream().noneMatch(one -> one.resolves().contains(id)))
                .as("Conflicts without a scenario that says \"resolves\"")
                .isEmpty();
    }

    @Test
    void what_a_resolution_sets_aside_is_told_with_the_decision() throws IOException {
        List<Scenario> scenarios = pack().scenarios();

        assertThat(conflicts())
                .filteredOn(conflict -> !conflict.statement().isEmpty())
                .filteredOn(conflict -> scenarios.stream()
                        .filter(one -> one.resolves().contains(conflict.id()))
                        .noneMatch(one -> setAside(one).contains(conflict.statement())))
                .as("Statements that are set aside without any decision saying so")
                .isEmpty();
    }

    private static Set<String> setAside(Scenario scenario) {
        Decision decision = BACKSTOP.decide(scenario.assessment());
        return reasons(decision)
                .flatMap(reason -> reason.setAside().stream())
                .map(SetAside::statement)
                .collect(Collectors.toSet());
    }

    /** Every reason that stands anywhere in a decision. */
    private static Stream<Reason> reasons(@Nullable Object part) {
        if (part instanceof Reason reason) {
            return Stream.of(reason);
        }
        if (part instanceof Collection<?> parts) {
            return parts.stream().flatMap(ConflictsTest::reasons);
        }
        return part instanceof Record
                ? Stream.of(part.getClass().getRecordComponents()).flatMap(component -> reasons(value(part, component)))
                : Stream.empty();
    }

    private static @Nullable Object value(Object owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Conflict> conflicts() throws IOException {
        return Files.readAllLines(CONFLICTS).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new Conflict(cells[0], cells[1]))
                .toList();
    }

    private static PackReading pack() throws IOException {
        return PackReader.read(Path.of("").toAbsolutePath());
    }
}
