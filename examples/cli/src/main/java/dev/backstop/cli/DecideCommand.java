package dev.backstop.cli;

import dev.backstop.decision.Decision;
import dev.backstop.engine.Backstop;
import dev.backstop.record.DecisionTree;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides on one assessment. */
@Command(
        name = "decide",
        description = "Decides on an assessment: how urgent, what to do and why, the next load, the next phase.",
        footer = {"", "\"backstop schema assessment\" prints what an assessment may hold."})
final class DecideCommand implements Callable<Integer> {
    private final Console console;

    @ArgGroup(multiplicity = "1")
    private Input input = new Input();

    @ArgGroup(exclusive = false)
    private @Nullable Recording recording;

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
        String record = input.record;
        return record == null ? decide() : replay(record);
    }

    private int decide() {
        AssessmentInput given = AssessmentInput.read(console, input.file);
        try (Backstop backstop = pack.backstop()) {
            Decision decision = given.ask(backstop::decide);
            if (recording != null) {
                DecisionRecords.write(decision, recording.mask, recording.file);
            }
            if (format.isJson()) {
                console.json(DecisionTree.of(decision, backstop.content()));
            } else {
                console.text(DecisionText.of(decision, backstop.content(), audience.audience(), console.terminal()));
            }
            return Cli.DONE;
        }
    }

    private int replay(String record) {
        if (recording != null) {
            throw new FaultyInputException("", "--record and --replay are for two calls: a record is there already.");
        }
        DecisionRecords recorded = DecisionRecords.read(console, record);
        try (Backstop backstop = pack.backstop(recorded::set)) {
            List<String> difference = recorded.replay(backstop);
            if (format.isJson()) {
                console.json(new ReplayJson(difference.isEmpty(), difference));
            } else {
                console.text(
                        difference.isEmpty()
                                ? "The decision is the same as the recorded one.\n"
                                : String.join("\n", difference) + "\n");
            }
            return difference.isEmpty() ? Cli.DONE : Cli.NO;
        }
    }

    /** What to decide on. */
    private static final class Input {
        @Parameters(paramLabel = "FILE", description = "An assessment as JSON, or - for standard input.")
        private String file = AssessmentFile.STANDARD_INPUT;

        @Option(
                names = "--replay",
                paramLabel = "RECORD",
                description = "Decide again on what a record holds, and show what comes out otherwise (exit code 1).")
        private @Nullable String record;
    }

    /** What to keep. */
    private static final class Recording {
        @Option(
                names = "--record",
                paramLabel = "OUT",
                required = true,
                description = "Write the decision with all that it was made from to this file.")
        private String file = "";

        @Option(names = "--mask", description = "Shift all days of the record alike and leave out free text.")
        private boolean mask;
    }
}
