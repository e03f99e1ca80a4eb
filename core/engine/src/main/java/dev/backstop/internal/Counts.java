package dev.backstop.internal;

import dev.backstop.content.Limits;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.Bound;
import dev.backstop.content.Vocabulary.Counted;
import dev.backstop.content.Vocabulary.MeasureTerm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The counts of a vocabulary: how many of their items surely hold, and how many still may. */
final class Counts {
    private final FindingTerms terms;
    private final List<Count> counts = new ArrayList<>();

    Counts(Vocabulary vocabulary, FindingTerms terms, Limits limits) {
        this.terms = terms;
        for (MeasureTerm measure : vocabulary.measures().values()) {
            if (measure.isCount()) {
                List<Item> items = vocabulary.counted(measure).stream()
                        .map(counted -> item(counted, limits))
                        .toList();
                counts.add(new Count(measure.id(), measure.upperBoundOf() != null, items));
            }
        }
    }

    private Item item(Counted counted, Limits limits) {
        Bound bound = counted.bound();
        return new Item(counted.id(), terms.index(counted.id()), bound == null ? null : Comparison.of(bound, limits));
    }

    void derive(FactSet facts) {
        for (Count count : counts) {
            int sure = 0;
            List<String> open = new ArrayList<>();
            for (Item item : count.items()) {
                Truth truth = truth(item, facts);
                if (truth == Truth.ALWAYS) {
                    sure++;
                } else if (truth != Truth.NEVER) {
                    open.add(item.id());
                }
            }
            int most = sure + open.size();
            facts.count(count.id(), count.upperBound() ? most : sure, sure, most, open);
        }
    }

    private static Truth truth(Item item, FactSet facts) {
        Comparison comparison = item.comparison();
        if (comparison == null) {
            boolean open = facts.isOpen(item.finding()) && !facts.isRuledOut(item.finding());
            return Truth.of(facts.finding(item.finding()).present(), open, true);
        }
        return facts.truth(item.id(), comparison);
    }

    /** The items of a count, by its id or by that of its upper bound; an empty list of what is none. */
    List<Item> items(String id) {
        return counts.stream()
                .filter(count -> count.id().equals(id))
                .findFirst()
                .map(Count::items)
                .orElse(List.of());
    }

    private record Count(String id, boolean upperBound, List<Item> items) {}

    /**
     * One thing that is counted.
     *
     * @param finding its index, if it is one; otherwise it is a measure that has to satisfy the comparison
     */
    record Item(String id, int finding, @Nullable Comparison comparison) {}
}
