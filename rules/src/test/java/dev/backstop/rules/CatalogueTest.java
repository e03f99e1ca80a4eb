package dev.backstop.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.backstop.authoring.Catalogue;
import dev.backstop.authoring.PackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The catalogue that is checked in says what the rules say. */
class CatalogueTest {
    private static final String COMMAND = "mvn -q -Pcatalogue compile -pl rules -am";

    @Test
    void the_catalogue_is_that_of_the_rules() throws IOException {
        Path pack = Path.of("").toAbsolutePath();
        Path file = pack.resolve(Catalogue.FILE);
        String rewrite = "From the top of the repository, \"" + COMMAND + "\" writes it.";
        assertThat(file).as("The catalogue. " + rewrite).exists();
        List<String> wanted =
                Catalogue.of(PackReader.read(pack)).markdown().lines().toList();
        List<String> found = Files.readString(file).lines().toList();
        if (!found.equals(wanted)) {
            int line = 0;
            while (line < Math.min(found.size(), wanted.size())
                    && found.get(line).equals(wanted.get(line))) {
                line++;
            }
            fail("rules/" + Catalogue.FILE + ":" + (line + 1) + " is stale. " + rewrite + "\nIt says: "
                    + line(found, line) + "\nThe rules say: " + line(wanted, line));
        }
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "(nothing more)";
    }
}
