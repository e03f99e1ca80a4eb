package dev.backstop.cli;

import dev.backstop.engine.Backstop;
import dev.backstop.progress.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how somebody got on over several assessments. */
@Command(
        name = "progress",
        description = "Tells from a diary of assessments how somebody got on, and draws it.",
        footer = {
            "",
            "A diary is { \"assessments\": [ ... ] }; \"backstop schema diary\" prints what it may hold. Each assessment"
                    + " need hold only what is new since the one before, and the answers to the safety questions.",
            "",
            "Example: backstop progress examples/cases/diaries/twelve-weeks.json --plot twelve-weeks.svg"
        })
final class ProgressCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIARY", description = "A diary as JSON, or - for standard input.")
    private String file = AssessmentFile.STANDARD_INPUT;

    @Option(
            names = "--plot",
            paramLabel = "FILE.svg",
            description = "Draw pain, load, phases and flare-ups into this file; one that is there is replaced.")
    private @Nullable String plot;

    @Mixin
    private PackOption pack = new PackOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private AudienceOption audience = new AudienceOption();

    ProgressCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DiaryInput diary = DiaryInput.read(console, file);
        try (Backstop backstop = pack.backstop()) {
            Progress progress = diary.ask(backstop::progress);
            if (plot != null) {
                draw(plot, progress);
            }
            if (format.isJson()) {
                console.json(ProgressJson.of(progress));
            } else {
                console.text(
                        ProgressText.of(progress, backstop.content(), audience.audience(), plot, console.terminal()));
            }
            return Cli.DONE;
        }
    }

    private static void draw(String file, Progress progress) {
        try {
            Files.writeString(Path.of(file), ProgressPlot.of(progress), StandardCharsets.UTF_8);
        } catch (InvalidPathException notAPath) {
            throw new FaultyInputException(file, "This is not a file name: " + notAPath.getReason() + ".");
        } catch (IOException unwritable) {
            throw new FaultyInputException(
                    file,
                    "The plot cannot be written there (" + unwritable.getClass().getSimpleName() + ").");
        }
    }
}
