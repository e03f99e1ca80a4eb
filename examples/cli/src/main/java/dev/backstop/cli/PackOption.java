package dev.backstop.cli;

import dev.backstop.authoring.Fault;
import dev.backstop.authoring.PackReader;
import dev.backstop.authoring.PackReading;
import dev.backstop.content.PackContent;
import dev.backstop.engine.Backstop;
import dev.backstop.engine.RulePack;
import dev.backstop.model.AssessmentFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The rule pack to decide by: the bundled one, or one in a directory, which needs no compiler. */
final class PackOption {
    @Option(
            names = "--pack",
            paramLabel = "DIR",
            description = "Decide by the rule pack in this directory (default: the bundled rules).")
    private @Nullable String directory;

    @Mixin
    private LanguageOption language = new LanguageOption();

    /** An engine with the pack, in the language asked for. */
    Backstop backstop() {
        return backstop(builder -> {});
    }

    /** An engine with the pack, which is told more before it is built. */
    Backstop backstop(Consumer<Backstop.Builder> more) {
        Backstop.Builder builder = Backstop.builder();
        more.accept(builder);
        if (directory != null) {
            builder.pack(RulePack.of(content(directory)));
        }
        return language.build(builder);
    }

    /** @throws FaultyInputException with every fault of the pack */
    static PackContent content(String directory) {
        return valid(directory).orThrow();
    }

    /** @throws FaultyInputException with every fault of the pack */
    static PackReading valid(String directory) {
        PackReading reading = reading(directory);
        if (reading.content() == null) {
            throw new FaultyInputException(directory, faults(reading.faults()));
        }
        return reading;
    }

    /** @throws FaultyInputException if there is no pack to read there */
    static PackReading reading(String directory) {
        try {
            Path pack = Path.of(directory);
            if (!Files.isDirectory(pack)) {
                throw new FaultyInputException(directory, "This is not a directory that holds a rule pack.");
            }
            return PackReader.read(pack);
        } catch (InvalidPathException notAPath) {
            throw new FaultyInputException(directory, "This is not a directory: " + notAPath.getReason() + ".");
        } catch (IOException unreadable) {
            throw new FaultyInputException(
                    directory,
                    "The pack cannot be read (" + unreadable.getClass().getSimpleName() + ").");
        }
    }

    private static List<AssessmentFault> faults(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new AssessmentFault("", fault.toString()))
                .toList();
    }
}
