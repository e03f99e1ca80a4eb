package dev.backstop.internal;

import dev.backstop.content.Condition.Quantifier;
import dev.backstop.facts.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Which facts the rules of a stage need. A rule of which some condition has no match at all cannot fire whatever else
 * is there, so facts that only such rules would match are not given to the engine: that is most of them.
 */
public final class StagePlan {
    private final List<IndexedRule> rules;

    StagePlan(List<IndexedRule> rules) {
        this.rules = rules;
    }

    /** The facts that a rule needs to fire, or to be kept from firing, each once. */
    public List<Object> relevant(FactSet facts) {
        List<Object> relevant = new ArrayList<>();
        Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());
        for (IndexedRule rule : rules) {
            if (rule.mayFire(facts)) {
                for (IndexedCondition condition : rule.conditions()) {
                    for (Object fact : needed(condition, facts)) {
                        if (known.add(fact)) {
                            relevant.add(fact);
                        }
                    }
                }
            }
        }
        return relevant;
    }

    /** Of findings of which any one will do, the first is enough: which others there are, the rule index tells. */
    private static List<?> needed(IndexedCondition condition, FactSet facts) {
        Finding first = condition.condition().quantifier() == Quantifier.EXISTS ? condition.firstMatch(facts) : null;
        return first == null ? condition.matches(facts) : List.of(first);
    }
}
