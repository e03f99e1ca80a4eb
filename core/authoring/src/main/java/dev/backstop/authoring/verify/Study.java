package dev.backstop.authoring.verify;

import dev.backstop.authoring.verify.Constraint.Restriction;
import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.content.Stage;
import dev.backstop.internal.IndexedRule;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Questions about the rules of one stage: is there a combination of states for which something is so? */
final class Study {
    private static final int SAMPLES = 20_000;
    private static final long SEED = 20261121;

    private final Stage stage;
    private final List<IndexedRule> rules;
    private final Space space;
    private final Bonds bonds;
    private final long mostSteps;
    private final Map<Integer, List<Constraint>> bondsOf = new HashMap<>();

    Study(PackContent content, Limits limits, Stage stage, List<IndexedRule> rules, long mostSteps) {
        this.stage = stage;
        this.rules = List.copyOf(rules);
        this.space = new Space(content, limits, rules);
        this.bonds = new Bonds(space, content.vocabulary(), limits);
        this.mostSteps = mostSteps;
        for (Constraint bond : bonds.constraints()) {
            for (int fact : about(List.of(bond))) {
                bondsOf.computeIfAbsent(fact, none -> new ArrayList<>()).add(bond);
            }
        }
    }

    Stage stage() {
        return stage;
    }

    List<IndexedRule> rules() {
        return rules;
    }

    Space space() {
        return space;
    }

    /** The counts that a fact is counted by. */
    List<Integer> counting(int fact) {
        return bonds.tallies().stream()
                .filter(tally -> tally.counts(fact))
                .map(Tally::count)
                .toList();
    }

    /**
     * What is left to each fact.
     *
     * @param wanted what the facts of the question are left with; null where there is no such combination
     * @param facts all facts, with those by other names behind
     * @param combinations of all facts of the question
     * @param sampled how many combinations were drawn by lot, because there were too many to search; 0 after a search
     */
    record Answer(@Nullable List<Restriction> wanted, List<Fact> facts, BigInteger combinations, long sampled) {
        boolean isNone() {
            return wanted == null;
        }
    }

    /**
     * Searches for a combination that keeps all constraints.
     *
     * @param after facts that have a second state, after something changed: the index of it by that of the first
     */
    Answer ask(List<Constraint> constraints, Map<Integer, Integer> after) {
        List<Fact> facts = new ArrayList<>(space.facts());
        Map<Integer, Integer> first = new HashMap<>();
        after.forEach((now, then) -> first.put(then, now));
        for (int i = space.facts().size(); i < space.facts().size() + after.size(); i++) {
            Fact of = space.fact(first.getOrDefault(i, 0));
            facts.add(new Fact(i, of.id(), of.value(), of.states()));
        }
        Set<Integer> used = new TreeSet<>(about(constraints));
        List<Tally> tallies = new ArrayList<>();
        tallies(used, bonds.tallies(), tallies);
        if (!after.isEmpty()) {
            tallies(
                    used,
                    bonds.tallies().stream().map(tally -> tally.renamed(after)).toList(),
                    tallies);
        }
        List<Constraint> all = new ArrayList<>(constraints);
        all.addAll(bonds(used, after));
        Solver solver = new Solver(facts, all, tallies, mostSteps);
        long[] states = solver.solve(List.of());
        BigInteger combinations = BigInteger.ONE;
        for (int fact : used) {
            combinations = combinations.multiply(
                    BigInteger.valueOf(facts.get(fact).states().size()));
        }
        long sampled = 0;
        if (states == null && solver.gaveUp()) {
            sampled = SAMPLES;
            states = sample(facts, used, all, tallies);
        }
        return new Answer(states == null ? null : wanted(facts, used, states), facts, combinations, sampled);
    }

    private static void tallies(Set<Integer> used, Collection<Tally> all, List<Tally> found) {
        for (Tally tally : all) {
            if (used.contains(tally.count()) && !found.contains(tally)) {
                found.add(tally);
                tally.possible().forEach(item -> used.add(item.fact()));
            }
        }
    }

    private List<Constraint> bonds(Set<Integer> used, Map<Integer, Integer> after) {
        Set<Constraint> found = new java.util.LinkedHashSet<>();
        for (int fact : used) {
            for (Constraint bond : bondsOf.getOrDefault(fact, List.of())) {
                if (used.containsAll(about(List.of(bond)))) {
                    found.add(bond);
                }
                if (after.containsKey(fact)) {
                    Constraint then = bond.renamed(after);
                    if (used.containsAll(about(List.of(then)))) {
                        found.add(then);
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    static Set<Integer> about(Collection<Constraint> constraints) {
        Set<Integer> facts = new TreeSet<>();
        constraints.forEach(one ->
                one.options().forEach(option -> option.forEach(restriction -> facts.add(restriction.fact()))));
        return facts;
    }

    private static List<Restriction> wanted(List<Fact> facts, Set<Integer> used, long[] states) {
        return used.stream()
                .filter(fact -> states[fact] != facts.get(fact).all())
                .map(fact -> new Restriction(fact, states[fact]))
                .toList();
    }

    /** Draws combinations by lot, always the same ones. */
    private static long @Nullable [] sample(
            List<Fact> facts, Set<Integer> used, List<Constraint> constraints, List<Tally> tallies) {
        Random random = new Random(SEED);
        for (int i = 0; i < SAMPLES; i++) {
            List<Constraint> drawn = new ArrayList<>();
            for (int fact : used) {
                drawn.add(Constraint.that(
                        fact, 1L << random.nextInt(facts.get(fact).states().size())));
            }
            long[] states = new Solver(facts, constraints, tallies, 2).solve(drawn);
            if (states != null) {
                return states;
            }
        }
        return null;
    }
}
