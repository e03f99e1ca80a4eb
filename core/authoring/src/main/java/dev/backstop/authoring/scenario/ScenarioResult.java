package dev.backstop.authoring.scenario;

import dev.backstop.authoring.Fault;
import dev.backstop.authoring.Scenario;
import java.util.List;

/**
 * What became of running a scenario.
 *
 * @param faults how the decision differs from what is expected, each as a sentence; empty when it does not
 * @param parts the same of the parts of the decision, side by side
 * @param rules the same of the rules
 */
public record ScenarioResult(
        Scenario scenario, List<Fault> faults, List<Difference> parts, List<RuleDifference> rules) {
    public ScenarioResult {
        faults = List.copyOf(faults);
        parts = List.copyOf(parts);
        rules = List.copyOf(rules);
    }

    /** Whether everything is as expected. */
    public boolean holds() {
        return faults.isEmpty();
    }
}
