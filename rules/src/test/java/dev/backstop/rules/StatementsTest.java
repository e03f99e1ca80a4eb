package dev.backstop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.authoring.Catalogue;
import dev.backstop.authoring.PackReader;
import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.StatementGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the evidence says about screening and classification, content carries. */
class StatementsTest {
    private static final Path REQUIRED = Path.of("src/test/resources/screening-statements.txt");

    @Test
    void every_statement_about_screening_is_carried() throws IOException {
        Catalogue catalogue = Catalogue.of(pack());
        List<String> missing = required().entrySet().stream()
                .filter(statement -> catalogue.carriers(statement.getKey()).isEmpty())
                .map(statement -> statement.getKey() + " (" + statement.getValue() + ")")
                .sorted()
                .toList();

        assertThat(missing)
                .as("Statements of " + REQUIRED + " that no rule, parameter or vocabulary term carries")
                .isEmpty();
    }

    @Test
    void the_pack_lists_every_statement_that_is_asked_for() throws IOException {
        Set<String> listed = pack().statements().stream()
                .map(StatementGroup::ids)
                .flatMap(List::stream)
                .collect(Collectors.toSet());

        assertThat(required().keySet()).isNotEmpty().isSubsetOf(listed);
    }

    /** Family by id. */
    private static Map<String, String> required() throws IOException {
        return Files.readAllLines(REQUIRED).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(words -> words[0], words -> words[1]));
    }

    private static PackReading pack() throws IOException {
        return PackReader.read(Path.of("").toAbsolutePath());
    }
}
