package dev.backstop.cli;

import dev.backstop.authoring.Severity;
import dev.backstop.authoring.check.CheckText;
import dev.backstop.authoring.check.PackCheck;
import dev.backstop.content.PackContent;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a rule pack. */
@Command(
        name = "check",
        description = {
            "Checks a rule pack: everything that refuses it, and everything that an author should look at.",
            "",
            "The exit code is 1 when there is an error, and with --strict when there is a warning. A comment above a rule"
                    + " or a line lets a warning stand: \"// accepts unused-parameter: why\" (\"#\" outside of rules)."
        })
final class CheckCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Mixin
    private PackDirectory directory = new PackDirectory();

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "The day on which nothing must be past its review, such as 2026-11-21 (default: today).")
    private @Nullable LocalDate on;

    @Option(names = "--strict", description = "Let warnings count as errors.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            defaultValue = "text",
            description =
                    "How to write the answer (default: ${DEFAULT-VALUE}). Code hosts show SARIF beside the lines of a"
                            + " change.")
    private CheckFormat format = CheckFormat.text;

    CheckCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    /** How findings are written. */
    enum CheckFormat {
        text,
        json,
        sarif
    }

    @Override
    public Integer call() {
        Path pack = directory.path();
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        PackCheck check = check(pack, day);
        switch (format) {
            case text -> console.text(console.terminal().shown(text(pack, check, day)));
            case json -> console.json(CheckJson.of(check));
            case sarif -> console.json(Sarif.of(check, pack));
        }
        return check.count(Severity.ERROR) > 0 || strict && !check.faults().isEmpty() ? Cli.NO : Cli.DONE;
    }

    private PackCheck check(Path pack, LocalDate day) {
        PackContent below = directory.below();
        try {
            return below == null ? PackCheck.of(pack, day) : PackCheck.of(pack, day, below);
        } catch (UncheckedIOException unreadable) {
            throw PackDirectory.unreadable(pack, unreadable);
        }
    }

    private String text(Path pack, PackCheck check, LocalDate day) {
        return CheckText.of(check, file -> pack.resolve(file).toString()) + "Reviews were looked at for " + day
                + (on == null ? ", today; --on takes another day.\n" : ".\n") + directory.limits("Findings are");
    }
}
