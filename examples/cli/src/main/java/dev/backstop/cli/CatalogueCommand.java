package dev.backstop.cli;

import dev.backstop.authoring.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes everything that a pack says on one page. */
@Command(
        name = "catalogue",
        description = "Writes everything that a rule pack says on one page, for people to read and search.",
        footer = {"", "Example: backstop catalogue rules --format html --out catalogue.html"})
final class CatalogueCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR", description = "The rule pack's directory.")
    private String directory = "";

    @Option(
            names = "--format",
            paramLabel = "markdown|html",
            description = "Markdown, or an HTML page that needs no other file (default: markdown).")
    private PageFormat format = PageFormat.markdown;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the page there (default: standard output); one that is there is replaced.")
    private @Nullable String out;

    CatalogueCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.of(PackOption.valid(directory));
        String page = format == PageFormat.html ? catalogue.html(Path.of(directory)) : catalogue.markdown();
        if (out == null) {
            console.text(page);
        } else {
            write(out, page);
        }
        return Cli.DONE;
    }

    private static void write(String file, String page) {
        try {
            Files.writeString(Path.of(file), page, StandardCharsets.UTF_8);
        } catch (InvalidPathException notAPath) {
            throw new FaultyInputException(file, "This is not a file name: " + notAPath.getReason() + ".");
        } catch (IOException unwritable) {
            throw new FaultyInputException(
                    file,
                    "The page cannot be written there (" + unwritable.getClass().getSimpleName() + ").");
        }
    }

    /** How the page is written. */
    enum PageFormat {
        markdown,
        html
    }
}
