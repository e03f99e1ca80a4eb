package dev.backstop.authoring.verify;

import dev.backstop.authoring.verify.Constraint.Restriction;
import java.util.List;
import java.util.Map;

/**
 * That one fact counts others.
 *
 * @param count the fact that is the number
 * @param sure what surely counts
 * @param possible what may count, in the same order
 */
record Tally(int count, List<Restriction> sure, List<Restriction> possible) {
    Tally renamed(Map<Integer, Integer> names) {
        return new Tally(
                names.getOrDefault(count, count),
                sure.stream().map(one -> one.renamed(names)).toList(),
                possible.stream().map(one -> one.renamed(names)).toList());
    }

    boolean counts(int fact) {
        return sure.stream().anyMatch(one -> one.fact() == fact);
    }
}
