package dev.backstop.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The directory of a rule pack, for commands that work on its files: {@code DIR} or {@code --pack DIR}. */
final class PackDirectory {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "The directory of the rule pack.")
    private @Nullable String directory;

    @Option(names = "--pack", paramLabel = "DIR", description = "The same.")
    private @Nullable String option;

    /** @throws FaultyInputException if there is no directory of that name */
    Path path() {
        if ((directory == null) == (option == null) && command != null) {
            throw new ParameterException(
                    command.commandLine(),
                    "The directory of one rule pack is needed, such as \"backstop " + command.name() + " rules\".");
        }
        String given = directory == null ? String.valueOf(option) : directory;
        return existing(given);
    }

    static Path existing(String given) {
        try {
            Path path = Path.of(given);
            if (Files.isDirectory(path)) {
                return path;
            }
        } catch (InvalidPathException notAPath) {
            throw new FaultyInputException(given, "This is not a directory: " + notAPath.getReason() + ".");
        }
        throw new FaultyInputException(given, "This is not a directory that holds a rule pack.");
    }

    static FaultyInputException unreadable(Path pack, UncheckedIOException unreadable) {
        return new FaultyInputException(pack.toString(), "The pack cannot be read (" + unreadable.getMessage() + ").");
    }
}
