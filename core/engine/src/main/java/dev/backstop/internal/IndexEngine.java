package dev.backstop.internal;

import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.Limits;
import dev.backstop.content.Stage;
import java.util.ArrayList;
import java.util.List;

/** Fires rules by evaluating the index, without Drools: for tests, and to be compared with. */
public class IndexEngine implements StageEngine {
    private final RuleBook rules;

    public IndexEngine(RuleBook rules) {
        this.rules = rules;
    }

    @Override
    public void run(Stage stage, FactSet facts, Limits limits, ConclusionLog log) {
        for (IndexedRule rule : rules.rules(stage)) {
            if (rule.holds(facts)) {
                for (List<Object> matched : firings(rule, facts)) {
                    log.firing(rules.firing(rule.rule(), matched, facts));
                    rule.conclude(log);
                }
            }
        }
    }

    /** One list of facts for each combination of what the plain conditions match. */
    private static List<List<Object>> firings(IndexedRule rule, FactSet facts) {
        List<List<Object>> firings = List.of(List.of());
        for (IndexedCondition condition : rule.conditions()) {
            if (condition.condition().quantifier() == Quantifier.EACH) {
                List<List<Object>> longer = new ArrayList<>();
                for (List<Object> firing : firings) {
                    for (Object match : condition.matches(facts)) {
                        List<Object> joined = new ArrayList<>(firing);
                        joined.add(match);
                        longer.add(joined);
                    }
                }
                firings = longer;
            }
        }
        return firings;
    }

    @Override
    public void close() {}
}
