package dev.backstop.decision;

import dev.backstop.model.PhaseOverride;
import java.util.List;

/**
 * What became of a phase that somebody decided on instead of the rules.
 *
 * @param override who decided what, when and why
 * @param followed whether the decision follows it; otherwise it was set aside
 * @param message what that means
 * @param criteria ids of the criteria that it set aside: not met or not known; empty unless it was followed upwards
 * @param reasons what it was set aside for; empty when it was followed
 */
public record OverrideOutcome(
        PhaseOverride override, boolean followed, Message message, List<String> criteria, List<Reason> reasons) {
    public OverrideOutcome {
        criteria = List.copyOf(criteria);
        reasons = List.copyOf(reasons);
    }
}
