package dev.backstop.cli;

import dev.backstop.authoring.sweep.Sweep;
import dev.backstop.authoring.sweep.SweepChart;
import dev.backstop.authoring.sweep.SweepReport;
import dev.backstop.engine.Backstop;
import dev.backstop.model.Assessment;
import dev.backstop.model.InvalidAssessmentException;
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

/** Says where a decision turns while one input varies. */
@Command(
        name = "sweep",
        description =
                "Varies one input of a case over its range, with the rest as it is, and says where the decision turns"
                        + " and at which limit.",
        footer = {"", "Example: backstop sweep examples/cases/good-week-progress.json session.pain-peak"})
final class SweepCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "An assessment as JSON, or - for standard input.")
    private String file = AssessmentFile.STANDARD_INPUT;

    @Parameters(
            index = "1",
            paramLabel = "FACT",
            description = "Id of a finding, measure or choice, or what a measure comes from.")
    private String fact = "";

    @Option(
            names = "--chart",
            paramLabel = "FILE",
            description = "Draw it there as SVG; a file that is there is replaced.")
    private @Nullable String chart;

    @Mixin
    private PackOption pack = new PackOption();

    @Mixin
    private FormatOption format = new FormatOption();

    SweepCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        AssessmentInput input = AssessmentInput.read(console, file);
        try (Backstop backstop = pack.backstop()) {
            Sweep sweep = Sweep.by(backstop.content());
            SweepReport report = input.ask(assessment -> over(sweep, assessment));
            if (chart != null) {
                draw(report, chart);
            }
            if (format.isJson()) {
                console.json(report);
            } else {
                console.text(SweepText.of(report, console.terminal()));
            }
            return Cli.DONE;
        }
    }

    private SweepReport over(Sweep sweep, Assessment assessment) {
        try {
            return sweep.over(assessment, fact);
        } catch (InvalidAssessmentException invalid) {
            throw invalid;
        } catch (IllegalArgumentException noInput) {
            throw new FaultyInputException("", String.valueOf(noInput.getMessage()));
        }
    }

    private static void draw(SweepReport report, String to) {
        try {
            Files.writeString(Path.of(to), SweepChart.svg(report), StandardCharsets.UTF_8);
        } catch (InvalidPathException notAPath) {
            throw new FaultyInputException(to, "This is not a file name: " + notAPath.getReason() + ".");
        } catch (IllegalArgumentException noNumber) {
            throw new FaultyInputException("", String.valueOf(noNumber.getMessage()));
        } catch (IOException unwritable) {
            throw new FaultyInputException(
                    to, "The file cannot be written (" + unwritable.getClass().getSimpleName() + ").");
        }
    }
}
