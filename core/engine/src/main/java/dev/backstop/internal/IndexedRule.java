package dev.backstop.internal;

import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.Limits;
import dev.backstop.content.Rule;
import dev.backstop.decision.Reason;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One rule of the index, evaluated without the engine: for criteria, ranges, questions and explanations. */
public final class IndexedRule {
    private final Rule rule;
    private final List<IndexedCondition> conditions;
    private final Limits limits;
    private @Nullable Consumer<ConclusionLog> call;

    IndexedRule(Rule rule, FindingTerms terms, Limits limits) {
        this.rule = rule;
        this.conditions = rule.conditions().stream()
                .map(condition -> new IndexedCondition(condition, terms, limits))
                .toList();
        this.limits = limits;
    }

    public Rule rule() {
        return rule;
    }

    public List<IndexedCondition> conditions() {
        return conditions;
    }

    Truth truth(FactSet facts) {
        Truth truth = Truth.ALWAYS;
        for (IndexedCondition condition : conditions) {
            truth = truth.and(condition.truth(facts));
            if (truth == Truth.NEVER) {
                return truth;
            }
        }
        return truth;
    }

    /** Whether it fires now. */
    boolean holds(FactSet facts) {
        for (IndexedCondition condition : conditions) {
            if (!condition.holds(facts)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it fires now unless something is known that it wants to be unknown. */
    boolean mayFire(FactSet facts) {
        for (IndexedCondition condition : conditions) {
            if (condition.condition().quantifier() != Quantifier.NOT && !condition.holds(facts)) {
                return false;
            }
        }
        return true;
    }

    /** Makes its conclusion. */
    void conclude(ConclusionLog log) {
        Consumer<ConclusionLog> made = call;
        if (made == null) {
            // Two threads may both look it up; what they find is the same.
            made = ConclusionCall.of(rule, limits);
            call = made;
        }
        made.accept(log);
    }

    /** Ids of what is not known and keeps the rule from firing. */
    Set<String> missing(FactSet facts) {
        Set<String> missing = new TreeSet<>();
        for (IndexedCondition condition : conditions) {
            missing.addAll(condition.missing(facts));
        }
        return missing;
    }

    /** The rule as a reason that did not come about. */
    Reason unfired() {
        return new Reason(rule.id(), rule.title(), List.of(), rule.sources(), rule.statements(), rule.setAside());
    }
}
