package dev.backstop.authoring.coverage;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * How much of what can be shown is shown.
 *
 * @param shown cells that some scenario shows
 * @param all cells that can be shown
 */
public record Share(int shown, int all) {
    static Share of(Collection<RuleCoverage> rules, Predicate<Cell.Kind> kinds) {
        int shown = 0;
        int missing = 0;
        for (RuleCoverage rule : rules) {
            shown += (int) rule.shown().keySet().stream()
                    .filter(cell -> kinds.test(cell.kind()))
                    .count();
            missing += (int) rule.missing().stream()
                    .filter(cell -> kinds.test(cell.kind()))
                    .count();
        }
        return new Share(shown, shown + missing);
    }

    /** In percent; 100 where there is nothing to show. */
    public double percent() {
        return all == 0 ? 100 : 100.0 * shown / all;
    }
}
