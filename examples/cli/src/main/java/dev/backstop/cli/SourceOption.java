package dev.backstop.cli;

import dev.backstop.authoring.PackReading;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The directory of a rule pack, for commands that need its source files. */
final class SourceOption {
    @Parameters(paramLabel = "DIR", arity = "0..1", description = "The rule pack's directory.")
    private @Nullable String directory;

    @Option(names = "--pack", paramLabel = "DIR", description = "The same.")
    private @Nullable String pack;

    /** @throws FaultyInputException if none or two were given */
    String directory() {
        if (directory != null && pack != null) {
            throw new FaultyInputException("", "Two directories are given; give one rule pack.");
        }
        String given = directory == null ? pack : directory;
        if (given == null) {
            throw new FaultyInputException("", "Which rule pack? Give its directory.");
        }
        return given;
    }

    Path path() {
        return Path.of(directory());
    }

    /** @throws FaultyInputException with every fault of the pack */
    PackReading reading() {
        return PackOption.valid(directory());
    }
}
