package dev.backstop.authoring.verify;

import dev.backstop.authoring.verify.Constraint.Restriction;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.Bound;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.Counted;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.facts.Choice;
import dev.backstop.internal.IndexedCondition;
import dev.backstop.internal.IndexedRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All facts that the rules of a stage can tell apart, and their conditions as restrictions of these. Any assessment is
 * one combination of states, so what holds for every combination holds for every assessment.
 */
final class Space {
    private final PackContent content;
    private final Limits limits;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Map<String, Integer>> flags = new LinkedHashMap<>();
    private final Set<String> concluded;

    Space(PackContent content, Limits limits, List<IndexedRule> rules) {
        this.content = content;
        this.limits = limits;
        this.concluded = content.rules().stream().map(Space::conclusion).collect(Collectors.toSet());
        Vocabulary vocabulary = content.vocabulary();
        vocabulary.findings().values().forEach(term -> add(FactBuilder.finding(facts.size(), term)));
        Map<String, SortedSet<Double>> compared = new TreeMap<>();
        Set<String> choices = new TreeSet<>();
        rules.stream().flatMap(rule -> rule.conditions().stream()).forEach(condition -> {
            List<String> ids = condition.condition().ids();
            switch (condition.condition().kind()) {
                case MEASURE ->
                    ids.forEach(id -> compared.computeIfAbsent(id, none -> new TreeSet<>())
                            .addAll(condition.limits()));
                case CHOICE -> choices.addAll(ids);
                case FINDING -> {}
            }
        });
        vocabulary.measures().values().forEach(term -> counted(term, compared));
        vocabulary.measures().values().forEach(term -> {
            if (!term.implies().isEmpty()) {
                term.implies().values().forEach(bound -> limit(term.id(), bound, compared));
            }
        });
        vocabulary.choices().values().stream()
                .filter(term -> !term.implies().isEmpty())
                .forEach(term -> choices.add(term.id()));
        compared.forEach(this::measure);
        choices.forEach(this::choice);
    }

    private static String conclusion(Rule rule) {
        String call = rule.conclusion().call();
        List<String> arguments = rule.conclusion().arguments();
        return call.equals("suspicion")
                ? "triage.suspicion=" + arguments.get(0)
                : call.equals("classify") ? arguments.get(0) + "=" + arguments.get(1) : "";
    }

    private void counted(MeasureTerm term, Map<String, SortedSet<Double>> compared) {
        if (term.isCount() && compared.containsKey(term.id())) {
            for (Counted item : content.vocabulary().counted(term)) {
                Bound bound = item.bound();
                if (bound != null) {
                    limit(item.id(), bound, compared);
                }
            }
        }
    }

    private void limit(String id, Bound bound, Map<String, SortedSet<Double>> compared) {
        compared.computeIfAbsent(id, none -> new TreeSet<>()).add(limits.of(bound.parameter()));
    }

    private void measure(String id, SortedSet<Double> compared) {
        MeasureTerm term = content.vocabulary().measures().get(id);
        if (term != null) {
            boolean always = term.isCount() || id.startsWith("screen.");
            boolean whole = FactBuilder.isWhole(term, content.vocabulary());
            add(FactBuilder.measure(facts.size(), term, compared, whole, always));
        }
    }

    private void choice(String id) {
        ChoiceTerm term = content.vocabulary().choices().get(id);
        if (term == null) {
            return;
        }
        if (!FactBuilder.isSeveral(term)) {
            add(FactBuilder.choice(facts.size(), term));
            return;
        }
        Map<String, Integer> values = new LinkedHashMap<>();
        term.values().keySet().forEach(value -> {
            values.put(value, facts.size());
            facts.add(FactBuilder.flag(facts.size(), id, value, concluded.contains(id + "=" + value)));
        });
        flags.put(id, values);
    }

    private void add(Fact fact) {
        byId.put(fact.id(), fact.index());
        facts.add(fact);
    }

    List<Fact> facts() {
        return facts;
    }

    Fact fact(int index) {
        return facts.get(index);
    }

    /** The fact of an id, or -1; of a choice that can have several values there is none. */
    int index(String id) {
        return byId.getOrDefault(id, -1);
    }

    /** What has to hold for a rule to fire: all of these. */
    List<Constraint> fires(IndexedRule rule) {
        return rule.conditions().stream()
                .flatMap(condition -> holds(condition).stream())
                .toList();
    }

    /** What has to hold for a rule not to fire. */
    Constraint silent(IndexedRule rule) {
        List<List<Restriction>> options = new ArrayList<>();
        rule.conditions().forEach(condition -> options.addAll(fails(condition).options()));
        return new Constraint(options);
    }

    List<Constraint> holds(IndexedCondition condition) {
        List<Restriction> wanted = wanted(condition);
        return condition.condition().quantifier() == Quantifier.NOT
                ? wanted.stream().map(one -> Constraint.any(List.of(one))).toList()
                : List.of(Constraint.any(wanted));
    }

    Constraint fails(IndexedCondition condition) {
        List<Restriction> others = wanted(condition).stream()
                .map(one -> new Restriction(one.fact(), fact(one.fact()).all() & ~one.states()))
                .toList();
        return condition.condition().quantifier() == Quantifier.NOT
                ? Constraint.any(others)
                : new Constraint(List.of(others));
    }

    /** What is wanted of each fact that a condition is about: of one of them, or of all with "not". */
    private List<Restriction> wanted(IndexedCondition indexed) {
        Condition condition = indexed.condition();
        boolean not = condition.quantifier() == Quantifier.NOT;
        List<Restriction> wanted = new ArrayList<>();
        if (condition.kind() == FactKind.FINDING) {
            for (int index : indexed.findings()) {
                wanted.add(new Restriction(index, fact(index).whereAnswer(indexed::matches)));
            }
            return wanted;
        }
        for (String id : condition.ids()) {
            Map<String, Integer> several = flags.get(id);
            if (several != null) {
                several.forEach((value, index) -> {
                    if (not || indexed.matches(new Choice(id, value))) {
                        wanted.add(
                                new Restriction(index, not ? 1 : 2 & fact(index).all()));
                    }
                });
            } else if (byId.containsKey(id)) {
                Fact fact = fact(index(id));
                wanted.add(new Restriction(
                        fact.index(), not ? fact.unknown() : fact.where(state -> matches(indexed, fact, state))));
            }
        }
        return wanted;
    }

    private static boolean matches(IndexedCondition condition, Fact fact, State state) {
        if (state instanceof State.Numbers numbers) {
            return condition.matches(numbers.example());
        }
        return state instanceof State.Value value && condition.matches(new Choice(fact.id(), value.value()));
    }
}
