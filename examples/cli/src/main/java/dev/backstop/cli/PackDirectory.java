package dev.backstop.cli;

import dev.backstop.authoring.PackReading;
import dev.backstop.content.PackContent;
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

/**
 * The directory of a rule pack, for commands that work on its files: {@code DIR} or {@code --pack DIR}, and
 * {@code --over} the pack below when it is an overlay.
 */
final class PackDirectory {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "The directory of the rule pack.")
    private @Nullable String directory;

    @Option(names = "--pack", paramLabel = "DIR", description = "The same.")
    private @Nullable String option;

    @Option(
            names = "--over",
            paramLabel = "bundled|DIR",
            description = "The pack is an overlay over the bundled rules, or over the pack in this directory. Only its"
                    + " own files are looked at: the scenarios of the pack below are not run or counted.")
    private @Nullable String over;

    private @Nullable PackContent below;

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

    /**
     * The pack below the overlay; null when it is none.
     *
     * @throws FaultyInputException with every fault of that pack
     */
    @Nullable
    PackContent below() {
        if (over != null && below == null) {
            below = PackOption.below(over);
        }
        return below;
    }

    /** @throws FaultyInputException with every fault of the pack */
    PackReading valid() {
        return PackOption.valid(path().toString(), below());
    }

    /** What the answer is not about, as a line; empty when it is about all of the pack. */
    String limits(String what) {
        PackContent pack = below();
        return pack == null
                ? ""
                : what + " of the overlay alone, not of " + pack.id().id() + " "
                        + pack.id().version() + " below it.\n";
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
