package dev.backstop.authoring.coverage;

import dev.backstop.content.Rule;
import java.util.List;
import java.util.Map;

/**
 * What the scenarios show of one rule.
 *
 * @param shown cells with the scenario that shows them first, as {@code file:line}
 * @param missing cells that no scenario shows
 * @param cannotBe cells that nothing can show, with the reason
 */
public record RuleCoverage(Rule rule, Map<Cell, String> shown, List<Cell> missing, Map<Cell, String> cannotBe) {
    public RuleCoverage {
        missing = List.copyOf(missing);
    }

    /** The stage and topic of the rule: {@code load.settling}. */
    public String topic() {
        return rule.id().substring(0, rule.id().lastIndexOf('.'));
    }
}
