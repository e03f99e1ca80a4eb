package dev.backstop.authoring;

import dev.backstop.authoring.internal.catalogue.Carriers;
import dev.backstop.authoring.internal.catalogue.CataloguePage;
import dev.backstop.authoring.internal.catalogue.HtmlPage;
import dev.backstop.content.RuleContentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Everything that a pack says, on one page for people. The same pack gives the same page. */
public final class Catalogue {
    /** The page's file, beside {@code pack.yaml}. */
    public static final String FILE = "CATALOGUE.md";

    private final PackReading reading;
    private final Carriers carriers;

    private Catalogue(PackReading reading) {
        this.reading = reading;
        this.carriers = new Carriers(reading.orThrow());
    }

    /**
     * The catalogue of a pack.
     *
     * @throws RuleContentException if the pack has faults; its message holds all of them
     */
    public static Catalogue of(PackReading reading) {
        return new Catalogue(reading);
    }

    /** The page, as Markdown. */
    public String markdown() {
        return CataloguePage.write(reading, carriers);
    }

    /**
     * The page, as HTML that needs nothing else: search, filters, charts and the text of the rules are in it.
     *
     * @param directory the pack's directory
     */
    public String html(Path directory) {
        return HtmlPage.write(reading, carriers, directory);
    }

    /** Ids of what carries a source statement: rules in use, parameters, terms; empty when nothing does. */
    public List<String> carriers(String statement) {
        return carriers.of(statement).values().stream().flatMap(List::stream).toList();
    }

    /**
     * Writes the page into the pack.
     *
     * @param arguments the pack's directory
     * @throws RuleContentException if the pack has faults
     * @throws IllegalArgumentException if there is not one argument
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException(
                    "Catalogue takes one argument, the pack's directory, and got " + Arrays.toString(arguments) + ".");
        }
        Path directory = Path.of(arguments[0]);
        Files.writeString(
                directory.resolve(FILE), of(PackReader.read(directory)).markdown());
    }
}
