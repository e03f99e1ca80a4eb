package dev.backstop.cli;

import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.verify.Accepted;
import dev.backstop.authoring.verify.Examples;
import dev.backstop.authoring.verify.Verification;
import dev.backstop.authoring.verify.Verify;
import dev.backstop.content.PackContent;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks at the rules of a pack taken together. */
@Command(
        name = "verify",
        description = {
            "Looks for gaps, overlaps, dead rules, conflicts and false calm in the rules of a pack.",
            "",
            "The exit code is 1 when there are any that the pack's " + Accepted.FILE + " does not accept with a reason."
        },
        footer = {"", "Example: backstop verify rules --write found"})
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private PackDirectory directory = new PackDirectory();

    @Option(
            names = "--limit",
            paramLabel = "STEPS",
            description = "Search a question for as many steps, then draw combinations by lot (default: "
                    + Verify.USUAL_LIMIT + ").")
    private long limit = Verify.USUAL_LIMIT;

    @Option(
            names = "--pairs",
            paramLabel = "PEOPLE",
            description = "Make as many people worse off in one thing, by lot (default: " + Verify.USUAL_PAIRS + ").")
    private int pairs = Verify.USUAL_PAIRS;

    @Option(
            names = "--write",
            paramLabel = "DIR",
            description = "Write the people who show a problem there, as scenario files.")
    private @Nullable String write;

    @Mixin
    private FormatOption format = new FormatOption();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String from = directory.path().toString();
        PackReading reading = directory.valid();
        Verification verification = verify(from);
        List<Path> written = write == null ? List.of() : written(verification, reading, write);
        if (format.isJson()) {
            console.json(VerificationJson.of(verification, written));
        } else {
            console.text(VerificationText.of(verification, written, console.terminal())
                    + directory.limits("Problems and scenarios are"));
        }
        return verification.problems().isEmpty() ? Cli.DONE : Cli.NO;
    }

    private Verification verify(String from) {
        boolean shows = console.terminal().colour();
        try {
            PackContent below = directory.below();
            Verify verify = below == null ? Verify.of(Path.of(from)) : Verify.of(Path.of(from), below);
            Verification verification = verify.limit(limit)
                    .pairs(pairs)
                    .progress(step -> {
                        if (shows) {
                            console.errorText("\r\u001b[K" + console.terminal().shown(step) + " …");
                        }
                    })
                    .run();
            if (shows) {
                console.errorText("\r\u001b[K");
            }
            return verification;
        } catch (IOException unreadable) {
            throw new FaultyInputException(
                    from, "The pack cannot be read (" + unreadable.getClass().getSimpleName() + ").");
        }
    }

    private static List<Path> written(Verification verification, PackReading reading, String to) {
        try {
            return Examples.write(verification, reading, Path.of(to));
        } catch (InvalidPathException notAPath) {
            throw new FaultyInputException(to, "This is not a directory: " + notAPath.getReason() + ".");
        } catch (IOException unwritable) {
            throw new FaultyInputException(
                    to,
                    "The examples cannot be written there ("
                            + unwritable.getClass().getSimpleName() + ").");
        }
    }
}
