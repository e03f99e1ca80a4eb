package dev.backstop.authoring.verify;

import dev.backstop.authoring.PackReader;
import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.Scenario;
import dev.backstop.authoring.internal.AcceptedReader;
import dev.backstop.authoring.overlay.Overlay;
import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.content.RuleContentException;
import dev.backstop.content.Stage;
import dev.backstop.internal.EffectiveLimits;
import dev.backstop.internal.RuleProbe;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks for gaps, overlaps, dead rules, conflicts and false calm in the rules of a pack. In a test:
 *
 * <pre>{@code
 * Verify.of(Path.of("my-pack")).run().orThrow();
 * }</pre>
 *
 * The same pack always gets the same answer.
 */
public final class Verify {
    /** Steps of search that a question may take unless {@link #limit} says otherwise. */
    public static final long USUAL_LIMIT = 50_000;

    /** People who are made worse off unless {@link #pairs} says otherwise. */
    public static final int USUAL_PAIRS = 2_000;

    private final PackContent content;
    private final List<Scenario> scenarios;
    private final List<Accepted> accepted;
    private final @Nullable PackContent below;
    private long limit = USUAL_LIMIT;
    private int pairs = USUAL_PAIRS;
    private Set<Stage> stages = EnumSet.allOf(Stage.class);
    private Consumer<String> progress = step -> {};

    private Verify(
            PackContent content, List<Scenario> scenarios, List<Accepted> accepted, @Nullable PackContent below) {
        this.content = content;
        this.scenarios = List.copyOf(scenarios);
        this.accepted = List.copyOf(accepted);
        this.below = below;
    }

    /**
     * The pack in a directory, with what its {@value Accepted#FILE} accepts.
     *
     * @throws RuleContentException if the pack has faults
     * @throws IOException if it cannot be read
     */
    public static Verify of(Path directory) throws IOException {
        PackReading reading = PackReader.read(directory);
        return of(reading.orThrow(), reading.scenarios(), AcceptedReader.read(directory));
    }

    /**
     * The overlay in a directory together with the pack below it: what is found in the pack below by itself, with the
     * same scenarios, is not told. People are made from the overlay's scenarios only, and only what its own
     * {@value Accepted#FILE} accepts is accepted.
     *
     * @throws RuleContentException if the overlay has faults
     * @throws IOException if it cannot be read
     */
    public static Verify of(Path directory, PackContent below) throws IOException {
        PackReading reading = Overlay.read(directory, below);
        return new Verify(reading.orThrow(), reading.scenarios(), AcceptedReader.read(directory), below);
    }

    /**
     * A pack that was read.
     *
     * @param scenarios examples of decisions, from which people are made
     * @param accepted what was found before and is meant to be so
     */
    public static Verify of(PackContent content, List<Scenario> scenarios, List<Accepted> accepted) {
        return new Verify(content, scenarios, accepted, null);
    }

    /** How many steps of search a question may take before combinations are drawn by lot instead. */
    public Verify limit(long steps) {
        this.limit = steps;
        return this;
    }

    /** How many people are made worse off by lot, to see across all stages whether any answer gets calmer. */
    public Verify pairs(int people) {
        this.pairs = people;
        return this;
    }

    /**
     * Looks at the rules of these stages only, each by itself: without comparing what several stages say, and without
     * telling which accepted problems are not there any more.
     */
    public Verify stages(Stage first, Stage... more) {
        this.stages = EnumSet.of(first, more);
        return this;
    }

    /** Is told what is looked at next, in a few words. */
    public Verify progress(Consumer<String> listener) {
        this.progress = listener;
        return this;
    }

    /** Looks. */
    public Verification run() {
        Limits limits = new EffectiveLimits(content.parameters(), Map.of());
        Reality reality = new Reality(content, scenarios, limits);
        Inquiry inquiry = new Inquiry(reality, new Ledger());
        List<Problem> found = new ArrayList<>();
        int compared = search(inquiry, limits, found);
        if (below != null) {
            Set<String> known = problemsOf(below);
            found.removeIf(problem -> known.contains(key(problem)));
        }
        progress.accept("the smallest examples");
        return sorted(found, inquiry, compared);
    }

    private Set<String> problemsOf(PackContent pack) {
        RuleProbe probe = new RuleProbe(pack);
        List<Scenario> fitting = scenarios.stream()
                .filter(scenario -> probe.faults(scenario.assessment()).isEmpty())
                .toList();
        Verify verify = new Verify(pack, fitting, List.of(), null)
                .limit(limit)
                .pairs(pairs)
                .progress(step -> progress.accept("the pack below: " + step));
        verify.stages = stages;
        Limits limits = new EffectiveLimits(pack.parameters(), Map.of());
        List<Problem> found = new ArrayList<>();
        verify.search(new Inquiry(new Reality(pack, fitting, limits), new Ledger()), limits, found);
        return found.stream().map(Verify::key).collect(Collectors.toSet());
    }

    private static String key(Problem problem) {
        return problem.kind() + " " + problem.ids();
    }

    /** How many people were compared. */
    private int search(Inquiry inquiry, Limits limits, List<Problem> found) {
        Worse worse = new Worse(content.vocabulary());
        Map<Stage, Study> studies = new EnumMap<>(Stage.class);
        for (Stage stage : stages) {
            Study study = new Study(
                    content, limits, stage, inquiry.reality().pipeline().rules().rules(stage), limit);
            studies.put(stage, study);
            Clusters.of(study, inquiry.ledger());
            look(study, inquiry, limits, worse, found);
        }
        int compared = 0;
        if (isWhole()) {
            progress.accept("good answers with one required answer taken away");
            new Unearned(inquiry, content, scenarios).screen(found::add);
            progress.accept("people who are made worse off, by lot");
            compared = new Pairs(inquiry, content, worse).look(studies, pairs, found::add);
        }
        return compared;
    }

    private boolean isWhole() {
        return stages.size() == Stage.values().length;
    }

    private void look(Study study, Inquiry inquiry, Limits limits, Worse worse, List<Problem> found) {
        Stage stage = study.stage();
        progress.accept(stage.id() + ": rules that can never matter");
        new DeadRules(inquiry, limits).look(study, found::add);
        progress.accept(stage.id() + ": overlaps and conflicts");
        new Clashes(inquiry, limits).look(study, found::add);
        progress.accept(stage.id() + ": gaps");
        new Gaps(inquiry, content.vocabulary()).look(study, found::add);
        if (stage == Stage.TRIAGE || stage == Stage.LOAD || stage == Stage.PHASE) {
            progress.accept(stage.id() + ": answers that get calmer when something gets worse");
            new Calmer(inquiry, limits, worse).look(study, found::add);
            progress.accept(stage.id() + ": good answers that nobody earned");
            new Unearned(inquiry, content, scenarios).look(study, found::add);
        }
    }

    private Verification sorted(List<Problem> found, Inquiry inquiry, int compared) {
        Map<Accepted, List<Problem>> covered = new LinkedHashMap<>();
        accepted.forEach(entry -> covered.put(entry, new ArrayList<>()));
        List<Problem> open = new ArrayList<>();
        for (Problem problem : found) {
            List<Accepted> entries =
                    accepted.stream().filter(entry -> entry.covers(problem)).toList();
            entries.forEach(entry ->
                    covered.computeIfAbsent(entry, none -> new ArrayList<>()).add(problem));
            if (entries.isEmpty()) {
                open.add(inquiry.smaller().of(problem));
            }
        }
        covered.forEach((entry, problems) -> {
            if (problems.isEmpty() && isWhole()) {
                open.add(new Problem(
                        Kind.STALE,
                        entry.ids(),
                        Accepted.FILE,
                        entry.line(),
                        "Nothing of the kind \"" + entry.kind().id() + "\" is found any more; take the entry out.",
                        List.of()));
            }
        });
        return new Verification(
                open,
                covered,
                inquiry.ledger().clusters(),
                compared,
                inquiry.reality().decisions());
    }
}
