package dev.backstop.cli;

import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.Scenario;
import dev.backstop.authoring.diff.Case;
import dev.backstop.authoring.diff.DiffDocument;
import dev.backstop.authoring.diff.DiffReport;
import dev.backstop.authoring.diff.PackDiff;
import dev.backstop.authoring.overlay.Overlay;
import dev.backstop.authoring.overlay.Waivers;
import dev.backstop.authoring.population.Population;
import dev.backstop.authoring.scenario.ScenarioText;
import dev.backstop.content.PackContent;
import dev.backstop.model.Assessment;
import dev.backstop.model.AssessmentFault;
import dev.backstop.model.InvalidAssessmentException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whose answer changes from one pack to another. */
@Command(
        name = "diff",
        description = {
            "Says whose answer changes from one rule pack to another: urgency, training limit, load and phase, by which"
                    + " rule, with the smallest example. It compares the scenarios of both packs, your cases, and made-up"
                    + " people.",
            "",
            "Exit code 1: something gets less urgent or allows more, and no waiver names all that makes it."
        },
        footer = {
            "",
            "Examples: backstop diff bundled rules",
            "          backstop diff bundled my-overlay --over bundled"
        })
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", description = "A rule pack's directory, or \"bundled\".")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "A rule pack's directory, or \"bundled\".")
    private String changed = "";

    @Option(
            names = "--over",
            paramLabel = "bundled|DIR",
            description = "Lay OLD and NEW, where they are overlays, over the bundled rules, or over the pack in this"
                    + " directory.")
    private @Nullable String over;

    @Option(
            names = "--people",
            paramLabel = "N",
            description = "How many made-up people to compare (default: ${DEFAULT-VALUE}).")
    private int people = Population.SIZE;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Which made-up people: a seed always gives the same ones (default: ${DEFAULT-VALUE}).")
    private long seed = Population.SEED;

    @Option(
            names = "--cases",
            paramLabel = "DIR",
            description = "Compare the assessments in the JSON files of this directory as well.")
    private @Nullable String cases;

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "What somebody has put their name to (waivers.yaml).")
    private @Nullable String waivers;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown|html",
            description = "How to write the answer (default: ${DEFAULT-VALUE}).")
    private ReportFormat format = ReportFormat.text;

    /** How a report can be written. */
    enum ReportFormat {
        text,
        json,
        markdown,
        html
    }

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (people < 0) {
            throw new FaultyInputException("", "--people is " + people + "; allowed: 0 and more.");
        }
        PackContent below = below();
        PackReading before = reading(old, below);
        PackReading after = changed.equals(old) ? before : reading(changed, below);
        PackContent older = before == null ? PackOption.bundled() : before.orThrow();
        PackContent newer = after == null ? PackOption.bundled() : after.orThrow();
        DiffReport report = compare(older, newer, all(before, after, newer));
        PackReading texts = after == null ? before : after;
        write(report, texts == null ? Assessment::toString : ScenarioText.of(texts)::given);
        return report.unwaived().isEmpty() ? Cli.DONE : Cli.NO;
    }

    private DiffReport compare(PackContent older, PackContent newer, List<Case> others) {
        Waivers given = waivers();
        try (ProgressLine progress = ProgressLine.of(console, "Comparing", people)) {
            return PackDiff.between(older, newer)
                    .people(people)
                    .seed(seed)
                    .cases(others)
                    .waivers(given)
                    .onProgress(progress::done)
                    .run();
        } catch (InvalidAssessmentException invalid) {
            throw new FaultyInputException(String.valueOf(cases), invalid.faults());
        }
    }

    /** The pack's files; absent for the bundled pack, of which there are none. */
    private static @Nullable PackReading reading(String pack, @Nullable PackContent below) {
        return pack.equals(PackOption.BUNDLED) ? null : PackOption.valid(pack, isOverlay(pack) ? below : null);
    }

    private @Nullable PackContent below() {
        if (over == null) {
            return null;
        }
        if (!isOverlay(old) && !isOverlay(changed)) {
            throw new FaultyInputException(
                    "", "--over says what an overlay is laid over; neither OLD nor NEW is an overlay.");
        }
        return PackOption.below(over);
    }

    private static boolean isOverlay(String pack) {
        try {
            return !pack.equals(PackOption.BUNDLED) && Overlay.isIn(PackDirectory.existing(pack));
        } catch (IOException unreadable) {
            throw PackOption.unreadable(pack, unreadable);
        }
    }

    private List<Case> all(@Nullable PackReading before, @Nullable PackReading after, PackContent newer) {
        Set<Case> all = new LinkedHashSet<>();
        for (PackReading reading : new PackReading[] {before, after}) {
            if (reading != null) {
                for (Scenario scenario : reading.scenarios()) {
                    all.add(new Case(scenario.file() + ": " + scenario.name(), scenario.assessment()));
                }
            }
        }
        if (cases != null) {
            all.addAll(CaseFiles.read(cases, newer.vocabulary()));
        }
        return new ArrayList<>(all);
    }

    private Waivers waivers() {
        if (waivers == null) {
            return Waivers.NONE;
        }
        try {
            Waivers read = Waivers.read(Path.of(waivers));
            if (!read.faults().isEmpty()) {
                throw new FaultyInputException(
                        waivers,
                        read.faults().stream()
                                .map(fault -> new AssessmentFault("", fault.toString()))
                                .toList());
            }
            return read;
        } catch (InvalidPathException notAPath) {
            throw new FaultyInputException(waivers, "This is not a file name: " + notAPath.getReason() + ".");
        } catch (IOException unreadable) {
            throw new FaultyInputException(
                    waivers, "The file cannot be read (" + unreadable.getClass().getSimpleName() + ").");
        }
    }

    private void write(DiffReport report, Function<Assessment, String> example) {
        switch (format) {
            case text -> console.text(DiffText.of(report, example, console.terminal()));
            case json -> console.json(DiffJson.of(report, example));
            case markdown -> console.text(DiffDocument.markdown(report, example));
            case html -> console.text(DiffDocument.html(report, example));
        }
    }
}
