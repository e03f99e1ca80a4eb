package dev.backstop.cli;

import dev.backstop.authoring.skeleton.Skeleton;
import dev.backstop.authoring.skeleton.Skeleton.SkeletonRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins something new in a rule pack. */
@Command(
        name = "new",
        description = {
            "Writes the skeleton of a rule, a finding or a parameter, with places to fill in.",
            "",
            "What a file says already stays as it is. A rule begins as a draft: it decides nothing until it is active."
        })
final class NewCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "rule|finding|parameter", description = "What to begin.")
    private Skeleton.Kind kind = Skeleton.Kind.rule;

    @Parameters(
            index = "1",
            paramLabel = "ID",
            description = "Its id, such as triage.fever.at-night, night-fever or triage.night-fever-days.")
    private String id = "";

    @Option(names = "--pack", paramLabel = "DIR", required = true, description = "The directory of the rule pack.")
    private String directory = "";

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "The day that it says it was reviewed on (default: today).")
    private @Nullable LocalDate on;

    @Mixin
    private FormatOption format = new FormatOption();

    NewCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    /** What was written, and what the author does next. */
    record NewJson(List<String> created, List<String> changed, List<String> next) {}

    @Override
    public Integer call() {
        Path pack = PackDirectory.existing(directory);
        NewJson written = write(pack);
        if (format.isJson()) {
            console.json(written);
        } else {
            StringBuilder text = new StringBuilder();
            written.created()
                    .forEach(file -> text.append("Created ").append(file).append('\n'));
            written.changed()
                    .forEach(file -> text.append("Added to ").append(file).append('\n'));
            text.append("\nNext:\n");
            for (int i = 0; i < written.next().size(); i++) {
                text.append(i + 1).append(". ").append(written.next().get(i)).append('\n');
            }
            console.text(console.terminal().shown(text.toString()));
        }
        return Cli.DONE;
    }

    private NewJson write(Path pack) {
        try {
            Skeleton skeleton = Skeleton.of(kind, pack, id, on == null ? LocalDate.now(clock) : on);
            skeleton.write(pack);
            return new NewJson(
                    skeleton.created().stream()
                            .sorted()
                            .map(file -> shown(pack, file))
                            .toList(),
                    skeleton.texts().keySet().stream()
                            .filter(file -> !skeleton.created().contains(file))
                            .map(file -> shown(pack, file))
                            .toList(),
                    skeleton.next().stream()
                            .map(step -> step.replace("DIR", directory))
                            .toList());
        } catch (SkeletonRefused refused) {
            throw new FaultyInputException("", String.valueOf(refused.getMessage()));
        } catch (IOException unusable) {
            throw new FaultyInputException(directory, "The pack cannot be read or written (" + unusable + ").");
        }
    }

    private static String shown(Path pack, String file) {
        return pack.resolve(file).toString();
    }
}
