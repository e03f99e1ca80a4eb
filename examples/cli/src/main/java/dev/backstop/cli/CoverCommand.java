package dev.backstop.cli;

import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.coverage.Cell;
import dev.backstop.authoring.coverage.Coverage;
import dev.backstop.authoring.coverage.Draft;
import dev.backstop.authoring.coverage.MissingScenarios;
import dev.backstop.authoring.scenario.ScenarioText;
import dev.backstop.content.PackContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what the scenarios of a pack show of its rules. */
@Command(
        name = "cover",
        description =
                "Says what the scenarios of a rule pack show of its rules, and writes the scenarios that are missing.",
        footer = {
            "",
            "What is counted: core/docs/coverage.md.",
            "Example: backstop cover rules --rule load.settling --missing"
        })
final class CoverCommand implements Callable<Integer> {
    private static final int TOO_LITTLE = 1;
    private static final String CONFIRM =
            "What is expected is what the rules decide today: a clinician has to confirm it. Then delete this line.";

    private final Console console;

    @Mixin
    private PackDirectory source = new PackDirectory();

    @Option(names = "--rule", paramLabel = "ID", description = "Only rules whose ids begin so: load.settling.")
    private @Nullable String rule;

    @Option(
            names = "--least",
            paramLabel = "PERCENT",
            defaultValue = "95",
            description = "How much of MC/DC has to be shown for exit code 0 (default: ${DEFAULT-VALUE}).")
    private double least;

    @Option(names = "--missing", description = "Find scenarios for what is missing, and print them ready to be pasted.")
    private boolean missing;

    @Option(names = "--write", description = "Put these at the end of their topics' scenario files.")
    private boolean write;

    @Mixin
    private FormatOption format = new FormatOption();

    CoverCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PackReading reading = source.valid();
        Coverage coverage = coverage(reading);
        if (coverage.rules().isEmpty()) {
            throw new FaultyInputException(source.path().toString(), "The pack has no active rule whose id begins so.");
        }
        Map<String, String> drafts = missing || write ? drafts(reading, coverage) : Map.of();
        if (format.isJson()) {
            console.json(CoverJson.of(coverage, drafts));
        } else {
            console.text(CoverText.of(coverage, console.terminal(), missing || write)
                    + source.limits("Rules and scenarios are"));
            drafts.forEach((file, text) -> console.text("\n# " + file + "\n" + text));
        }
        if (write) {
            for (Map.Entry<String, String> draft : drafts.entrySet()) {
                append(source.path().resolve(draft.getKey()), draft.getValue());
            }
        }
        return coverage.decides().percent() >= least ? Cli.DONE : TOO_LITTLE;
    }

    private boolean isWanted(String id) {
        PackContent below = source.below();
        return (rule == null || id.startsWith(rule))
                && (below == null
                        || below.rules().stream().noneMatch(one -> one.id().equals(id)));
    }

    private Coverage coverage(PackReading reading) {
        try (ProgressLine progress =
                ProgressLine.of(console, "Scenarios", reading.scenarios().size())) {
            return Coverage.of(reading, progress::done).ofRules(this::isWanted);
        }
    }

    /** Missing scenarios by file. */
    private Map<String, String> drafts(PackReading reading, Coverage coverage) {
        List<Cell> cells = coverage.missing();
        ScenarioText text = ScenarioText.of(reading);
        Map<String, String> drafts = new LinkedHashMap<>();
        try (ProgressLine progress = ProgressLine.of(console, "Missing scenarios", cells.size())) {
            for (Draft draft : MissingScenarios.of(reading, cells::contains, progress::done)) {
                drafts.merge(draft.scenario().file(), text.write(draft.scenario(), List.of(CONFIRM)), String::concat);
            }
        }
        return drafts;
    }

    private static void append(Path file, String text) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : "";
        Files.writeString(
                file,
                (before.isEmpty() || before.endsWith("\n") ? "" : "\n") + text,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
