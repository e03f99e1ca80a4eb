package dev.backstop.cli;

import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.Scenario;
import dev.backstop.authoring.ScenarioRunner;
import dev.backstop.authoring.scenario.ScenarioResult;
import dev.backstop.authoring.scenario.ScenarioWatch;
import dev.backstop.engine.Backstop;
import dev.backstop.engine.RulePack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the scenarios of a pack. */
@Command(
        name = "test",
        description =
                "Runs the scenarios of a rule pack, and shows beside each other what was expected and what was decided.",
        footer = {
            "",
            "Examples: backstop test rules --topic load/settling",
            "          backstop test rules --rule load.settling.slow --watch"
        })
final class TestCommand implements Callable<Integer> {
    private static final int WRONG = 1;

    private final Console console;

    @Mixin
    private PackDirectory source = new PackDirectory();

    @Option(names = "--rule", paramLabel = "ID", description = "Only scenarios that name this rule.")
    private @Nullable String rule;

    @Option(names = "--scenario", paramLabel = "TEXT", description = "Only scenarios with this in their names.")
    private @Nullable String text;

    @Option(names = "--topic", paramLabel = "PREFIX", description = "Only files whose path begins so: load/settling.")
    private @Nullable String topic;

    @Option(names = "--watch", description = "Stay, and run again whenever a file of the pack is saved.")
    private boolean watch;

    @Mixin
    private FormatOption format = new FormatOption();

    TestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (watch) {
            return watch();
        }
        PackReading reading = source.valid();
        List<Scenario> wanted =
                reading.scenarios().stream().filter(this::isWanted).toList();
        if (wanted.isEmpty()) {
            throw new FaultyInputException(
                    source.path().toString(), "No scenario of the pack is wanted by these options.");
        }
        List<ScenarioResult> results = new ArrayList<>();
        try (Backstop backstop = Backstop.of(RulePack.of(reading.orThrow()));
                ProgressLine progress = ProgressLine.of(console, "Scenarios", wanted.size())) {
            ScenarioRunner runner = new ScenarioRunner(backstop);
            for (Scenario scenario : wanted) {
                results.add(runner.result(scenario));
                progress.done(results.size());
            }
        }
        write(results);
        return results.stream().allMatch(ScenarioResult::holds) ? Cli.DONE : WRONG;
    }

    private void write(List<ScenarioResult> results) {
        if (format.isJson()) {
            console.json(TestJson.of(results));
        } else {
            console.text(TestText.of(results, console.terminal()) + source.limits("Scenarios were run"));
        }
    }

    private boolean isWanted(Scenario scenario) {
        boolean ofRule = rule == null
                || scenario.because().contains(rule)
                || scenario.nearMiss().contains(rule)
                || scenario.unknown().contains(rule);
        return ofRule
                && (text == null || scenario.name().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                && (topic == null || scenario.file().startsWith(topic));
    }

    private int watch() throws IOException {
        ScenarioWatch.Listener listener = new ScenarioWatch.Listener() {
            @Override
            public void faulty(PackReading reading) {
                reading.faults()
                        .forEach(fault -> console.text(console.terminal().shown(fault + "\n")));
                console.text(reading.summary() + "\n");
            }

            @Override
            public void ran(List<ScenarioResult> results, int left) {
                write(results);
                if (!format.isJson()) {
                    console.text(left == 0 ? "Waiting for a file to be saved.\n" : left + " more are being run.\n");
                }
            }
        };
        try (ScenarioWatch watching = new ScenarioWatch(source.path(), source.below(), this::isWanted, listener)) {
            watching.run();
        }
        return Cli.DONE;
    }
}
