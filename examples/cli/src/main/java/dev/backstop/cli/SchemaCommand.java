package dev.backstop.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schemas. */
@Command(name = "schema", description = "Prints the JSON Schema (draft 2020-12) of what goes in or comes out.")
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NAME", description = "One of ${COMPLETION-CANDIDATES}.")
    private Schema schema = Schema.assessment;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.text(schema.text());
        return Cli.DONE;
    }

    /** The schemas that there are. */
    enum Schema {
        assessment,
        decision,
        explanation,
        diary,
        progress,
        record,
        vocabulary,
        check,
        errors;

        String text() {
            String resource = "/schema/" + name() + ".schema.json";
            try (InputStream stream = Schema.class.getResourceAsStream(resource)) {
                if (stream == null) {
                    throw new IllegalStateException("The program was built without " + resource + ".");
                }
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
