package dev.backstop.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One call of the program, in this process. */
record Call(int exitCode, String out, String err) {
    static final Path CASES = Path.of("..", "cases");
    static final Terminal PLAIN = new Terminal(80, false, StandardCharsets.UTF_8);

    static Call of(String... args) {
        return with(PLAIN, "", args);
    }

    static Call reading(String standardInput, String... args) {
        return with(PLAIN, standardInput, args);
    }

    static Call with(Terminal terminal, String standardInput, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Cli.run(
                new Console(
                        new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)), out, err, terminal),
                args);
        return new Call(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static String caseFile(String name) {
        return CASES.resolve(name + ".json").toString();
    }
}
