package dev.backstop.authoring.verify;

import dev.backstop.internal.IndexedCondition;
import dev.backstop.internal.IndexedRule;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Parts the rules of a stage into clusters that share no fact. */
final class Clusters {
    private Clusters() {}

    static void of(Study study, Ledger ledger) {
        List<Set<Integer>> facts = new ArrayList<>();
        List<List<IndexedRule>> rules = new ArrayList<>();
        for (IndexedRule rule : study.rules()) {
            Set<Integer> of = facts(study, rule);
            List<IndexedRule> joined = new ArrayList<>(List.of(rule));
            for (int i = facts.size() - 1; i >= 0; i--) {
                if (facts.get(i).stream().anyMatch(of::contains)) {
                    of.addAll(facts.remove(i));
                    joined.addAll(rules.remove(i));
                }
            }
            facts.add(of);
            rules.add(joined);
        }
        for (int i = 0; i < facts.size(); i++) {
            enter(study, facts.get(i), rules.get(i), ledger);
        }
    }

    private static void enter(Study study, Set<Integer> facts, List<IndexedRule> rules, Ledger ledger) {
        Map<String, Integer> topics = new LinkedHashMap<>();
        rules.forEach(rule -> topics.merge(topic(rule.rule().id()), 1, Integer::sum));
        String most = topics.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse("");
        String first = rules.stream()
                .map(rule -> rule.rule().id())
                .sorted()
                .findFirst()
                .orElse("");
        String name = rules.size() == 1
                ? first
                : most + (topics.size() == 1 ? "" : " and " + (topics.size() - 1) + " more") + " from "
                        + first.substring(first.indexOf('.') + 1);
        rules.forEach(rule -> ledger.put(rule.rule().id(), name));
        BigInteger combinations = facts.stream()
                .map(fact ->
                        BigInteger.valueOf(study.space().fact(fact).states().size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
        ledger.size(name, facts.size(), combinations);
    }

    private static String topic(String ruleId) {
        return ruleId.substring(0, ruleId.lastIndexOf('.'));
    }

    /** Conditions about every required finding join nothing: they would make one cluster of all. */
    private static Set<Integer> facts(Study study, IndexedRule rule) {
        Set<Integer> facts = new TreeSet<>();
        for (IndexedCondition condition : rule.conditions()) {
            boolean everyRequired = condition.condition().ids().isEmpty()
                    && condition.condition().group() == null;
            if (!everyRequired) {
                facts.addAll(Study.about(study.space().holds(condition)));
            }
        }
        return facts;
    }
}
