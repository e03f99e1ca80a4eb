package dev.backstop.internal;

import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Limits;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.internal.Counts.Item;
import dev.backstop.internal.Implications.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The things that an answer can settle: the findings, and the measures and choices that the rules ask for, that are
 * counted or that imply findings. Each has a few states that the rules can tell apart, a bit for each: of a finding
 * {@link AnswerStates}, of a measure the limits that it is compared with and the gaps around them, of a choice the
 * values that are named and one for all others. A count and its upper bound are one thing: once nothing is open they
 * are equal.
 */
final class Completable {
    static final String PRESENT_COUNT = "screen.required-present";
    static final String OPEN_COUNT = "screen.required-open";

    private final FindingTerms terms;
    private final Vocabulary vocabulary;
    private final List<Asked> asked = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<Tally> tallies = new ArrayList<>();
    private final List<Implied> implications = new ArrayList<>();
    private final Tally[] allTallies;
    private final Implied[] allImplications;
    private final Tally[][] talliesOf;
    private final Implied[][] implicationsOf;
    private final int[] linked;
    private final int[][] neighbours;

    /** That a finding is present when a measure or a choice is in some of its states. */
    record Implied(int implying, long when, int finding) {}

    /** @param conditions all that will be asked about */
    Completable(Vocabulary vocabulary, FindingTerms terms, Limits limits, List<IndexedCondition> conditions) {
        this.vocabulary = vocabulary;
        this.terms = terms;
        Implications numbers = new Implications(vocabulary, terms, limits);
        Counts counts = new Counts(vocabulary, terms, limits);
        ask(conditions, counts, numbers.sources());
        tally(counts);
        for (Source source : numbers.sources()) {
            int implying = index(source.id());
            Asked about = asked.get(implying - terms.size());
            long when = source.comparison() == null ? about.value(source.value()) : about.wanted(source.comparison());
            implications.add(new Implied(implying, when, source.finding()));
        }
        this.allTallies = tallies.toArray(Tally[]::new);
        this.allImplications = implications.toArray(Implied[]::new);
        int size = terms.size() + asked.size();
        this.talliesOf = IntStream.range(0, size)
                .mapToObj(thing -> tallies.stream()
                        .filter(one -> one.thing() == thing || one.items().isAbout(thing))
                        .toArray(Tally[]::new))
                .toArray(Tally[][]::new);
        this.implicationsOf = IntStream.range(0, size)
                .mapToObj(thing -> implications.stream()
                        .filter(one -> one.implying() == thing || one.finding() == thing)
                        .toArray(Implied[]::new))
                .toArray(Implied[][]::new);
        this.linked = IntStream.range(0, terms.size())
                .filter(index -> terms.implied(index).length + terms.implying(index).length > 0)
                .toArray();
        this.neighbours = IntStream.range(0, size)
                .mapToObj(thing -> isFinding(thing) ? withImplications(thing) : new int[0])
                .toArray(int[][]::new);
    }

    private int[] withImplications(int finding) {
        return IntStream.concat(
                        IntStream.of(finding),
                        IntStream.concat(Arrays.stream(terms.implied(finding)), Arrays.stream(terms.implying(finding))))
                .toArray();
    }

    private void ask(List<IndexedCondition> conditions, Counts counts, List<Source> sources) {
        Map<String, Collection<Double>> numbers = new LinkedHashMap<>();
        Map<String, Collection<String>> texts = new LinkedHashMap<>();
        for (IndexedCondition condition : conditions) {
            if (condition.condition().kind() != FactKind.FINDING) {
                for (String id : condition.condition().ids()) {
                    of(canonical(id), numbers).addAll(condition.limits());
                    of(canonical(id), texts).addAll(condition.texts());
                }
            }
        }
        for (String id : List.copyOf(numbers.keySet())) {
            for (Item item : counts.items(id)) {
                if (item.comparison() != null) {
                    of(item.id(), numbers).add(item.comparison().limit());
                }
            }
        }
        for (Source source : sources) {
            Collection<Double> compared = of(source.id(), numbers);
            if (source.comparison() == null) {
                of(source.id(), texts).add(source.value());
            } else {
                compared.add(source.comparison().limit());
            }
        }
        numbers.forEach((id, compared) -> {
            indexes.put(id, terms.size() + asked.size());
            asked.add(Asked.of(id, vocabulary, compared, texts.getOrDefault(id, Set.of())));
        });
    }

    private static <T> Collection<T> of(String id, Map<String, Collection<T>> all) {
        return all.computeIfAbsent(id, key -> new LinkedHashSet<>());
    }

    private void tally(Counts counts) {
        for (Asked one : List.copyOf(asked)) {
            List<Item> items = one.id().equals(PRESENT_COUNT) ? required() : counts.items(one.id());
            if (!items.isEmpty()) {
                int[] things = items.stream()
                        .mapToInt(item -> item.comparison() == null ? item.finding() : index(item.id()))
                        .toArray();
                long[] counting = items.stream().mapToLong(this::counting).toArray();
                long[] numbers = LongStream.rangeClosed(0, things.length)
                        .map(number -> one.numbers(number, number))
                        .toArray();
                tallies.add(Tally.of(index(one.id()), new Restriction(things, counting), numbers));
            }
        }
    }

    private List<Item> required() {
        return IntStream.range(0, terms.size())
                .filter(index -> terms.term(index).required())
                .mapToObj(index -> new Item(terms.term(index).id(), index, null))
                .toList();
    }

    private long counting(Item item) {
        return item.comparison() == null
                ? AnswerStates.PRESENT
                : asked.get(index(item.id()) - terms.size()).wanted(item.comparison());
    }

    /** Of the upper bound of a count the count itself. */
    private String canonical(String id) {
        MeasureTerm measure = vocabulary.measures().get(id);
        return measure == null || measure.upperBoundOf() == null ? id : measure.upperBoundOf();
    }

    private int index(String id) {
        Integer index = indexes.get(canonical(id));
        return index == null ? -1 : index;
    }

    FindingTerms terms() {
        return terms;
    }

    /** Whether a thing is a finding; otherwise it is a measure or a choice. */
    boolean isFinding(int thing) {
        return thing < terms.size();
    }

    /** How many things there are. */
    int size() {
        return terms.size() + asked.size();
    }

    String id(int thing) {
        return isFinding(thing)
                ? terms.term(thing).id()
                : asked.get(thing - terms.size()).id();
    }

    /** Indexes of the findings whose answers are bound to those of other findings by implication. */
    int[] linked() {
        return linked;
    }

    /** A finding and all that implies it or that it implies; of a measure or a choice nothing. */
    int[] neighbours(int thing) {
        return neighbours[thing];
    }

    /** All counts. */
    Tally[] tallies() {
        return allTallies;
    }

    /** The count that a thing is, if it is one. */
    @Nullable
    Tally tally(int thing) {
        for (Tally tally : talliesOf[thing]) {
            if (tally.thing() == thing) {
                return tally;
            }
        }
        return null;
    }

    /** The counts that a thing is, or that count it. */
    Tally[] tallies(int thing) {
        return talliesOf[thing];
    }

    /** All that numbers and choices imply. */
    Implied[] implications() {
        return allImplications;
    }

    /** What a number or choice implies, or what numbers and choices imply a finding. */
    Implied[] implications(int thing) {
        return implicationsOf[thing];
    }

    /** What the condition wants of each thing that it is about; one that is so is enough. */
    Restriction wanted(IndexedCondition condition) {
        int[] things = condition.condition().kind() == FactKind.FINDING
                ? condition.findings()
                : condition.condition().ids().stream().mapToInt(this::index).toArray();
        return new Restriction(
                things,
                Arrays.stream(things)
                        .mapToLong(thing -> wanted(condition, thing))
                        .toArray());
    }

    private long wanted(IndexedCondition condition, int thing) {
        if (!isFinding(thing)) {
            return asked.get(thing - terms.size()).wanted(condition);
        }
        long wanted = 0;
        for (long state = AnswerStates.ABSENT; state <= AnswerStates.ANY; state <<= 1) {
            wanted |= condition.matches(AnswerStates.fact(terms, thing, state)) ? state : 0;
        }
        return wanted;
    }

    /**
     * What each thing may turn out to be, as far as it depends on itself alone; a count depends on nothing of its own.
     */
    long[] states(FactSet facts) {
        long[] states = new long[terms.size() + asked.size()];
        for (int i = 0; i < terms.size(); i++) {
            states[i] = facts.own(i);
        }
        for (int i = 0; i < asked.size(); i++) {
            states[terms.size() + i] = asked.get(i).states(facts);
        }
        for (Tally tally : tallies) {
            states[tally.thing()] = tally.states(0, tally.highest());
        }
        return states;
    }
}
