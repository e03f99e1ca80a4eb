package dev.backstop.authoring.scenario;

import dev.backstop.authoring.PackReader;
import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.Scenario;
import dev.backstop.authoring.ScenarioRunner;
import dev.backstop.authoring.overlay.Overlay;
import dev.backstop.content.PackContent;
import dev.backstop.engine.Backstop;
import dev.backstop.engine.RulePack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Runs a pack's scenarios whenever one of its files is saved: those of the topics that were saved first, then the
 * others, until something is saved again. When nothing but scenarios changed, only these are run.
 */
public final class ScenarioWatch implements AutoCloseable {
    private final Path directory;
    private final @Nullable PackContent below;
    private final Predicate<Scenario> wanted;
    private final Listener listener;
    private final FileWatch files;
    private final Map<Scenario, ScenarioResult> known = new HashMap<>();

    /** Told what happens, in the thread that watches. */
    public interface Listener {
        /** The pack cannot be run; all of its faults are known. */
        void faulty(PackReading reading);

        /**
         * Scenarios were run.
         *
         * @param results of the topics that were saved, or of all others, in the order of files and lines
         * @param left how many still have to be run
         */
        void ran(List<ScenarioResult> results, int left);
    }

    /**
     * @param directory the directory that holds {@code pack.yaml}
     * @param wanted which scenarios are run
     * @throws IOException if the directory cannot be watched
     */
    public ScenarioWatch(Path directory, Predicate<Scenario> wanted, Listener listener) throws IOException {
        this(directory, null, wanted, listener);
    }

    /**
     * @param directory the directory that holds {@code pack.yaml}
     * @param below the pack that it is laid over, which is not watched; null when it is no overlay
     * @param wanted which scenarios are run
     * @throws IOException if the directory cannot be watched
     */
    public ScenarioWatch(Path directory, @Nullable PackContent below, Predicate<Scenario> wanted, Listener listener)
            throws IOException {
        this.directory = directory;
        this.below = below;
        this.wanted = wanted;
        this.listener = listener;
        this.files = new FileWatch(directory);
    }

    /**
     * Runs everything, and then what is saved, until closed or interrupted.
     *
     * @throws IOException if the pack cannot be read
     */
    public void run() throws IOException {
        Set<String> saved = Set.of("");
        PackContent before = null;
        while (!saved.isEmpty()) {
            PackReading reading = below == null ? PackReader.read(directory) : Overlay.read(directory, below);
            PackContent content = reading.content();
            if (content == null) {
                listener.faulty(reading);
            } else {
                if (before == null || !isSame(before, content)) {
                    known.clear();
                }
                run(reading, content, saved);
                before = content;
            }
            saved = files.await();
        }
    }

    /** Whether two packs decide in the same way and show the same: whether they are equal but for scenarios. */
    private static boolean isSame(PackContent one, PackContent other) {
        return one.rules().equals(other.rules())
                && one.parameters().equals(other.parameters())
                && one.vocabulary().equals(other.vocabulary())
                && one.messages().equals(other.messages());
    }

    private void run(PackReading reading, PackContent content, Set<String> saved) {
        Set<String> topics = new LinkedHashSet<>();
        saved.forEach(file -> topics.add(topic(file)));
        List<Scenario> first = new ArrayList<>();
        List<Scenario> rest = new ArrayList<>();
        reading.scenarios().stream().filter(wanted).forEach(scenario -> {
            if (topics.contains(topic(scenario.file()))) {
                first.add(scenario);
            } else {
                rest.add(scenario);
            }
        });
        try (Backstop backstop = Backstop.of(RulePack.of(content))) {
            ScenarioRunner runner = new ScenarioRunner(backstop);
            if (!first.isEmpty()) {
                listener.ran(results(runner, first), rest.size());
            }
            List<ScenarioResult> results = new ArrayList<>();
            for (Scenario scenario : rest) {
                if (files.isPending()) {
                    return;
                }
                results.add(result(runner, scenario));
            }
            listener.ran(results, 0);
        }
    }

    private List<ScenarioResult> results(ScenarioRunner runner, List<Scenario> scenarios) {
        return scenarios.stream().map(scenario -> result(runner, scenario)).toList();
    }

    private ScenarioResult result(ScenarioRunner runner, Scenario scenario) {
        return known.computeIfAbsent(scenario, runner::result);
    }

    private static String topic(String file) {
        return file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
    }

    @Override
    public void close() {
        files.close();
    }
}
