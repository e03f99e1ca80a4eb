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

/** What the articles and the evidence on screening and classification say, content carries. */
class StatementsTest {
    private static final Path REQUIRED = Path.of("src/test/resources/screening-statements.txt");
    private static final Path ARTICLES = Path.of("src/test/resources/article-statements.txt");

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
    void every_statement_of_the_articles_is_carried() throws IOException {
        Catalogue catalogue = Catalogue.of(pack());

        assertThat(articles())
                .filteredOn(statement -> catalogue.carriers(statement).isEmpty())
                .as("Statements of " + ARTICLES + " that nothing carries")
                .isEmpty();
    }

    @Test
    void the_pack_lists_the_statements_of_the_articles_and_no_other() throws IOException {
        List<String> listed = pack().statements().stream()
                .flatMap(group -> group.ids().stream())
                .filter(id -> id.matches("S\\d{3}-\\d\\d"))
                .toList();

        assertThat(articles()).hasSize(241).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void the_pack_lists_every_statement_that_is_asked_for() throws IOException {
        Set<String> listed = pack().statements().stream()
                .map(StatementGroup::ids)
                .flatMap(List::stream)
                .collect(Collectors.toSet());

        assertThat(required().keySet()).isNotEmpty().isSubsetOf(listed);
    }

    private static List<String> articles() throws IOException {
        return Files.readAllLines(ARTICLES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
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
