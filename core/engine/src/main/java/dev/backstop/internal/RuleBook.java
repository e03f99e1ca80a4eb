package dev.backstop.internal;

import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.content.Stage;
import dev.backstop.facts.Choice;
import dev.backstop.facts.Finding;
import dev.backstop.facts.Measure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rule index of a pack, made ready for evaluation. */
public final class RuleBook {
    private final Map<String, IndexedRule> byId = new LinkedHashMap<>();
    private final Map<Stage, List<IndexedRule>> byStage = new EnumMap<>(Stage.class);
    private final Map<Stage, StagePlan> plans = new EnumMap<>(Stage.class);
    private final Map<String, List<IndexedRule>> byCriterion = new HashMap<>();

    RuleBook(PackContent content, FindingTerms terms, Limits limits) {
        for (Stage stage : Stage.values()) {
            List<IndexedRule> ofStage = content.rules(stage).stream()
                    .map(rule -> new IndexedRule(rule, terms, limits))
                    .toList();
            byStage.put(stage, ofStage);
            ofStage.forEach(rule -> byId.put(rule.rule().id(), rule));
            plans.put(stage, new StagePlan(ofStage));
        }
        for (IndexedRule rule : byId.values()) {
            if (rule.rule().conclusion().call().equals("met")) {
                byCriterion
                        .computeIfAbsent(rule.rule().conclusion().id(), key -> new ArrayList<>())
                        .add(rule);
            }
        }
    }

    /** The active rule with this id, if there is one. */
    public @Nullable Rule find(String id) {
        IndexedRule rule = byId.get(id);
        return rule == null ? null : rule.rule();
    }

    /** Which facts matter to a stage. */
    public StagePlan plan(Stage stage) {
        StagePlan plan = plans.get(stage);
        if (plan == null) {
            throw new IllegalStateException("no plan for " + stage);
        }
        return plan;
    }

    /**
     * @param matched what the engine matched one by one; other things among it are left out
     * @return the firing, with what the rule's "exists" conditions found added
     */
    public Firing firing(Rule rule, List<?> matched, FactSet facts) {
        List<Object> all = new ArrayList<>(matched.size());
        for (Object fact : matched) {
            if (fact instanceof Finding || fact instanceof Measure || fact instanceof Choice) {
                all.add(fact);
            }
        }
        for (IndexedCondition condition : get(rule.id()).conditions()) {
            if (condition.condition().quantifier() == Quantifier.EXISTS) {
                all.addAll(condition.matches(facts));
            }
        }
        return new Firing(rule, all);
    }

    @Nullable
    IndexedRule indexed(String id) {
        return byId.get(id);
    }

    /** @throws IllegalArgumentException if there is no active rule with this id */
    IndexedRule get(String id) {
        IndexedRule rule = byId.get(id);
        if (rule == null) {
            throw new IllegalArgumentException(
                    "The pack has no active rule \"" + id + "\"." + NearestWord.hint(id, byId.keySet()));
        }
        return rule;
    }

    /** The active rules of one stage, in alphabetical order. */
    public List<IndexedRule> rules(Stage stage) {
        return byStage.getOrDefault(stage, List.of());
    }

    /** Rules that meet a criterion. */
    List<IndexedRule> meeting(String criterion) {
        return byCriterion.getOrDefault(criterion, List.of());
    }
}
