package dev.backstop.cli;

import dev.backstop.decision.Decision;
import dev.backstop.engine.Backstop;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Decides on one assessment. */
@Command(
        name = "decide",
        description = "Decides on an assessment: how urgent, what to do and why, the next load, the next phase.",
        footer = {"", "\"backstop schema assessment\" prints what an assessment may hold."})
final class DecideCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "An assessment as JSON, or - for standard input.")
    private String file = AssessmentFile.STANDARD_INPUT;

    @Mixin
    private PackOption pack = new PackOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private AudienceOption audience = new AudienceOption();

    DecideCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        AssessmentInput input = AssessmentInput.read(console, file);
        try (Backstop backstop = pack.backstop()) {
            Decision decision = input.ask(backstop::decide);
            if (format.isJson()) {
                console.json(DecisionJson.of(decision, backstop.content()));
            } else {
                console.text(DecisionText.of(decision, backstop.content(), audience.audience(), console.terminal()));
            }
            return Cli.DONE;
        }
    }
}
