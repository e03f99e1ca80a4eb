package dev.backstop.authoring.verify;

import dev.backstop.authoring.verify.Constraint.Restriction;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.Stage;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.internal.IndexedCondition;
import dev.backstop.internal.IndexedRule;
import dev.backstop.internal.Pipeline.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Numbers between two bands about which no rule says anything, and dimensions of the classification that are parted by
 * numbers and leave some of them without a value.
 */
final class Gaps {
    private final Inquiry inquiry;
    private final Vocabulary vocabulary;

    Gaps(Inquiry inquiry, Vocabulary vocabulary) {
        this.inquiry = inquiry;
        this.vocabulary = vocabulary;
    }

    void look(Study study, Consumer<Problem> found) {
        if (study.stage() == Stage.CLASSIFICATION) {
            Map<String, List<IndexedRule>> dimensions = new TreeMap<>();
            study.rules()
                    .forEach(rule -> dimensions
                            .computeIfAbsent(rule.rule().conclusion().id(), none -> new ArrayList<>())
                            .add(rule));
            dimensions.forEach((dimension, rules) -> {
                if (isBanded(rules)) {
                    dimension(study, dimension, rules, found);
                }
            });
        } else {
            holes(study, found);
        }
    }

    /** Whether nothing but numbers parts the values, and some number parts at least two of them. */
    private boolean isBanded(List<IndexedRule> rules) {
        Map<String, Set<String>> values = new TreeMap<>();
        for (IndexedRule rule : rules) {
            for (Condition condition : rule.rule().conditions()) {
                if (condition.kind() != FactKind.MEASURE
                        || condition.ids().stream().anyMatch(this::isCount)) {
                    return false;
                }
                condition
                        .ids()
                        .forEach(id -> values.computeIfAbsent(id, none -> new TreeSet<>())
                                .add(rule.rule().conclusion().arguments().get(1)));
            }
        }
        return values.values().stream().anyMatch(of -> of.size() > 1);
    }

    private boolean isCount(String id) {
        MeasureTerm term = vocabulary.measures().get(id);
        return term == null || term.isCount();
    }

    /** Once every number is known that the rules ask for, and do not also do without, some value has to be found. */
    private void dimension(Study study, String dimension, List<IndexedRule> rules, Consumer<Problem> found) {
        Set<String> needed = new TreeSet<>();
        Set<String> spared = new TreeSet<>();
        for (IndexedRule rule : rules) {
            rule.rule()
                    .conditions()
                    .forEach(condition ->
                            (condition.quantifier() == Quantifier.NOT ? spared : needed).addAll(condition.ids()));
        }
        needed.removeAll(spared);
        List<Constraint> constraints = new ArrayList<>();
        needed.forEach(id -> {
            Fact fact = study.space().fact(study.space().index(id));
            constraints.add(Constraint.that(fact.index(), fact.all() & ~fact.unknown()));
        });
        rules.forEach(rule -> constraints.add(study.space().silent(rule)));
        IndexedRule first = rules.get(0);
        Problem problem = inquiry.pursue(
                study,
                first.rule().id(),
                constraints,
                Map.of(),
                rules.stream().map(rule -> rule.rule().id()).toList(),
                sighting -> {
                    Trace trace = inquiry.reality().trace(sighting.assessment());
                    boolean none = trace != null
                            && trace.decision().classification().labels().stream()
                                    .noneMatch(label -> label.dimension().equals(dimension));
                    return none ? gap(study, sighting, List.of(dimension), first, needed) : null;
                });
        if (problem != null) {
            found.accept(problem);
        }
    }

    private static Problem gap(
            Study study, Inquiry.Sighting sighting, List<String> ids, IndexedRule first, Set<String> measures) {
        List<String> states = measures.stream()
                .map(id -> study.space().fact(study.space().index(id)))
                .map(fact -> fact.text(sighting.states(fact.index())))
                .toList();
        return new Problem(
                Kind.GAP,
                ids,
                first.rule().file(),
                first.rule().line(),
                "No rule concludes anything where " + String.join(" and ", states) + ".",
                List.of(sighting.assessment()));
    }

    /** One rule's states of a number. */
    private record Band(IndexedRule rule, long states) {}

    private void holes(Study study, Consumer<Problem> found) {
        Map<String, List<Band>> bands = new LinkedHashMap<>();
        Map<Integer, Long> covered = new TreeMap<>();
        for (IndexedRule rule : study.rules()) {
            for (IndexedCondition condition : rule.conditions()) {
                Condition read = condition.condition();
                if (read.kind() != FactKind.MEASURE || read.quantifier() == Quantifier.NOT) {
                    continue;
                }
                for (String id : read.ids()) {
                    int fact = study.space().index(id);
                    long states = states(study, rule, fact);
                    covered.merge(fact, states, (one, other) -> one | other);
                    bands.computeIfAbsent(id + others(rule, id), none -> new ArrayList<>())
                            .add(new Band(rule, states));
                }
            }
        }
        Set<String> told = new LinkedHashSet<>();
        bands.forEach((key, partition) -> {
            String id = key.substring(0, key.indexOf('|'));
            Fact fact = study.space().fact(study.space().index(id));
            for (long hole : holes(fact, partition, covered.getOrDefault(fact.index(), 0L))) {
                if (told.add(id + hole)) {
                    hole(study, fact, hole, partition, found);
                }
            }
        });
    }

    /** Which topic a rule belongs to and what else it asks: bands of one partition have this in common. */
    private static String others(IndexedRule rule, String id) {
        String topic = rule.rule().id().substring(0, rule.rule().id().lastIndexOf('.'));
        StringBuilder text = new StringBuilder("|" + topic);
        for (Condition condition : rule.rule().conditions()) {
            if (!condition.ids().contains(id)) {
                text.append(condition.quantifier()).append(condition.kind()).append(condition.constraints());
            }
        }
        return text.toString();
    }

    private static long states(Study study, IndexedRule rule, int fact) {
        long states = study.space().fact(fact).all();
        for (Constraint constraint : study.space().fires(rule)) {
            for (List<Restriction> option : constraint.options()) {
                for (Restriction one : option) {
                    states &= one.fact() == fact ? one.states() : states;
                }
            }
        }
        return states;
    }

    /** States that no rule covers, beside a band that ends on both sides, with another rule of its kind behind. */
    private static List<Long> holes(Fact fact, List<Band> partition, long covered) {
        List<Long> holes = new ArrayList<>();
        int size = fact.states().size();
        int first = fact.unknown() == 0 ? 0 : 1;
        for (int from = first; from < size; from++) {
            int to = from;
            while (to < size && (covered >> to & 1) == 0) {
                to++;
            }
            if (to > from && from > first && to < size) {
                int below = from - 1;
                int above = to;
                boolean between = partition.stream().anyMatch(band -> isSet(band.states(), below))
                        && partition.stream().anyMatch(band -> isSet(band.states(), above));
                boolean beside = partition.stream()
                        .anyMatch(band -> (isSet(band.states(), below) || isSet(band.states(), above))
                                && !isSet(band.states(), first)
                                && !isSet(band.states(), size - 1));
                if (between && beside) {
                    holes.add(((1L << to) - 1) & ~((1L << from) - 1));
                }
            }
            from = Math.max(from, to - 1);
        }
        // One state is left out between "less than" and "more than" the same number: that is never meant.
        for (int i = first + 1; i < size - 1; i++) {
            boolean one = fact.states().get(i) instanceof State.Numbers numbers && numbers.isOne();
            int state = i;
            if (one
                    && !isSet(covered, i)
                    && partition.stream().anyMatch(band -> isSet(band.states(), state - 1))
                    && partition.stream().anyMatch(band -> isSet(band.states(), state + 1))
                    && !holes.contains(1L << i)) {
                holes.add(1L << i);
            }
        }
        return holes;
    }

    private static boolean isSet(long states, int state) {
        return (states >> state & 1) != 0;
    }

    private void hole(Study study, Fact fact, long hole, List<Band> partition, Consumer<Problem> found) {
        IndexedRule first = partition.get(0).rule();
        List<Constraint> constraints = new ArrayList<>(List.of(Constraint.that(fact.index(), hole)));
        Space space = study.space();
        for (IndexedCondition condition : first.conditions()) {
            if (!condition.condition().ids().contains(fact.id())) {
                constraints.addAll(space.holds(condition));
            }
        }
        List<String> ids = partition.stream()
                .map(band -> band.rule().rule().id())
                .distinct()
                .toList();
        Problem problem = inquiry.pursue(study, first.rule().id(), constraints, Map.of(), ids, sighting -> {
            Trace trace = inquiry.reality().trace(sighting.assessment());
            boolean silent = trace != null && partition.stream().noneMatch(band -> Clashes.fired(trace, band.rule()));
            List<String> about = new ArrayList<>(List.of(fact.id()));
            about.addAll(ids);
            return silent ? gap(study, sighting, about, first, Set.of(fact.id())) : null;
        });
        if (problem != null) {
            found.accept(problem);
        }
    }
}
