package dev.backstop.authoring.diff;

import dev.backstop.authoring.overlay.Waivers;
import dev.backstop.authoring.population.Population;
import dev.backstop.content.PackContent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Compares two packs by what they answer: the same people are decided on by both. Equal packs, and packs that differ in
 * nothing that decides, are told at once.
 */
public final class PackDiff {
    private static final int BATCH = 250;
    private static final Comparator<AnswerChange> MOST_IMPORTANT_FIRST = Comparator.comparing(
                    (AnswerChange change) -> !change.permissive())
            .thenComparing(AnswerChange::aspect)
            .thenComparing(Comparator.comparingInt((AnswerChange change) ->
                            change.people() + change.cases().size())
                    .reversed())
            .thenComparing(AnswerChange::from)
            .thenComparing(AnswerChange::to);

    private final PackContent older;
    private final PackContent newer;
    private int people = Population.SIZE;
    private long seed = Population.SEED;
    private List<Case> cases = List.of();
    private Waivers waivers = Waivers.NONE;
    private IntConsumer progress = done -> {};
    private boolean thorough;

    private PackDiff(PackContent older, PackContent newer) {
        this.older = older;
        this.newer = newer;
    }

    public static PackDiff between(PackContent older, PackContent newer) {
        return new PackDiff(older, newer);
    }

    /** How many made-up people to compare; without it {@link Population#SIZE}. */
    public PackDiff people(int size) {
        people = size;
        return this;
    }

    /** Which made-up people; without it those of {@link Population#SEED}. */
    public PackDiff seed(long of) {
        seed = of;
        return this;
    }

    /** Scenarios, vignettes and other people to compare as well. */
    public PackDiff cases(Collection<Case> others) {
        cases = List.copyOf(others);
        return this;
    }

    /** What somebody has put their name to. */
    public PackDiff waivers(Waivers given) {
        waivers = given;
        return this;
    }

    /** Is told now and then, from any thread, how many are done in all. */
    public PackDiff onProgress(IntConsumer told) {
        progress = told;
        return this;
    }

    /** Decides twice for everybody, also for those whose answer cannot differ: slower, and the report is the same. */
    public PackDiff thorough() {
        thorough = true;
        return this;
    }

    /** Compares. Equal input gives an equal report, however many threads there are. */
    public DiffReport run() {
        List<Difference> differences = Differences.between(older, newer);
        Effect effect = new Effect(older, newer);
        if (effect.isNone() && !thorough) {
            return new DiffReport(older.id(), newer.id(), 0, seed, cases.size(), true, 0, List.of(), differences);
        }
        Judge judge = new Judge(older, newer, effect, thorough);
        Tally tally = everybody(judge);
        List<AnswerChange> changes = tally.groups().parallelStream()
                .map(group -> group.change(judge, waivers))
                .sorted(MOST_IMPORTANT_FIRST)
                .toList();
        return new DiffReport(
                older.id(), newer.id(), people, seed, cases.size(), false, tally.changed(), changes, differences);
    }

    private Tally everybody(Judge judge) {
        Population population = Population.of(seed, older, newer);
        AtomicInteger done = new AtomicInteger();
        Tally tally = IntStream.range(0, (people + BATCH - 1) / BATCH)
                .parallel()
                .collect(
                        Tally::new,
                        (all, batch) -> {
                            int end = Math.min(people, (batch + 1) * BATCH);
                            for (int i = batch * BATCH; i < end; i++) {
                                all.person(i, population.person(i), judge);
                            }
                            progress.accept(done.addAndGet(end - batch * BATCH));
                        },
                        Tally::add);
        for (Case one : cases) {
            tally.example(one, judge);
        }
        return tally;
    }
}
