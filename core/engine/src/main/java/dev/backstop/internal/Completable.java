package dev.backstop.internal;

import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.RuleContentException;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.facts.Choice;
import dev.backstop.facts.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The things that an answer can settle: the findings, and the measures and choices that the rules ask for. Each has a
 * few states that the rules can tell apart, a bit for each: of a finding {@link AnswerStates}, of a measure the limits
 * that it is compared with and the gaps around them, of a choice the values that are named and one for all others.
 */
final class Completable {
    static final String PRESENT_COUNT = "screen.required-present";
    static final String OPEN_COUNT = "screen.required-open";
    private static final int MOST_STATES = 63;

    private final FindingTerms terms;
    private final List<Asked> asked = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final int presentCount;
    private final int[] required;
    private final int[] linked;

    /** @param conditions all that will be asked about */
    Completable(Vocabulary vocabulary, FindingTerms terms, List<IndexedCondition> conditions) {
        this.terms = terms;
        Map<String, List<IndexedCondition>> byId = new LinkedHashMap<>();
        for (IndexedCondition condition : conditions) {
            if (condition.condition().kind() != FactKind.FINDING) {
                condition
                        .condition()
                        .ids()
                        .forEach(id -> byId.computeIfAbsent(id, key -> new ArrayList<>())
                                .add(condition));
            }
        }
        byId.forEach((id, about) -> {
            indexes.put(id, terms.size() + asked.size());
            asked.add(Asked.of(id, vocabulary, about));
        });
        this.presentCount = indexes.getOrDefault(PRESENT_COUNT, -1);
        this.required = IntStream.range(0, terms.size())
                .filter(index -> terms.term(index).required())
                .toArray();
        this.linked = IntStream.range(0, terms.size())
                .filter(index -> terms.implied(index).length + terms.implying(index).length > 0
                        || (countsPresent() && terms.term(index).required()))
                .toArray();
    }

    FindingTerms terms() {
        return terms;
    }

    /** Whether a thing is a finding; otherwise it is a measure or a choice. */
    boolean isFinding(int thing) {
        return thing < terms.size();
    }

    String id(int thing) {
        return isFinding(thing) ? terms.term(thing).id() : asked.get(thing - terms.size()).id;
    }

    /** Whether any condition is about the number of required findings that are present. */
    boolean countsPresent() {
        return presentCount >= 0;
    }

    int presentCount() {
        return presentCount;
    }

    /** Indexes of the required findings. */
    int[] required() {
        return required;
    }

    /** Indexes of the findings whose answers are bound to one another, by implication or by being counted. */
    int[] linked() {
        return linked;
    }

    /** What the condition wants of each thing that it is about; one that is so is enough. */
    Restriction wanted(IndexedCondition condition) {
        int[] things = condition.condition().kind() == FactKind.FINDING
                ? condition.findings()
                : condition.condition().ids().stream()
                        .mapToInt(id -> indexes.getOrDefault(id, -1))
                        .toArray();
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

    /** What each thing may turn out to be, as far as it depends on itself alone. */
    long[] states(FactSet facts) {
        long[] states = new long[terms.size() + asked.size()];
        for (int i = 0; i < terms.size(); i++) {
            states[i] = facts.own(i);
        }
        for (int i = 0; i < asked.size(); i++) {
            int thing = terms.size() + i;
            states[thing] = thing == presentCount
                    ? counted(0, required.length)
                    : asked.get(i).states(facts);
        }
        return states;
    }

    /** The states of a count of present findings that is from {@code least} to {@code most}. */
    long counted(int least, int most) {
        Asked count = asked.get(presentCount - terms.size());
        long states = 0;
        for (int number = least; number <= most; number++) {
            states |= count.numbers(number, number);
        }
        return states;
    }

    /**
     * A measure or a choice.
     *
     * @param measure absent for a choice
     * @param limits what the measure is compared with, in ascending order: between the states 0, 2, 4 …
     * @param values of the choice: those that are named, and one of the others if there are any
     */
    private record Asked(String id, @Nullable MeasureTerm measure, double[] limits, List<String> values) {
        static Asked of(String id, Vocabulary vocabulary, List<IndexedCondition> conditions) {
            double[] limits = conditions.stream()
                    .flatMap(condition -> condition.limits().stream())
                    .mapToDouble(Double::doubleValue)
                    .distinct()
                    .sorted()
                    .toArray();
            ChoiceTerm choice = vocabulary.choices().get(id);
            List<String> values = choice == null ? List.of() : values(choice, conditions);
            if (Math.max(2 * limits.length + 1, values.size()) > MOST_STATES) {
                throw new RuleContentException("The triage rules compare \"" + id + "\" with too many values.");
            }
            return new Asked(id, vocabulary.measures().get(id), limits, values);
        }

        private static List<String> values(ChoiceTerm choice, List<IndexedCondition> conditions) {
            List<String> all = List.copyOf(choice.values().keySet());
            List<String> named = conditions.stream()
                    .flatMap(condition -> condition.texts().stream())
                    .toList();
            List<String> values =
                    new ArrayList<>(all.stream().filter(named::contains).toList());
            all.stream().filter(value -> !named.contains(value)).findFirst().ifPresent(values::add);
            return values;
        }

        long wanted(IndexedCondition condition) {
            long wanted = 0;
            int size = measure == null ? values.size() : 2 * limits.length + 1;
            for (int state = 0; state < size; state++) {
                boolean matches = measure == null
                        ? condition.matches(new Choice(id, values.get(state)))
                        : condition.matches(example(state));
                wanted |= matches ? 1L << state : 0;
            }
            return wanted;
        }

        private double example(int state) {
            int next = state / 2;
            if (state % 2 == 1) {
                return limits[next];
            }
            if (next == 0) {
                return limits.length == 0 ? 0 : limits[0] - 1;
            }
            return next == limits.length ? limits[next - 1] + 1 : (limits[next - 1] + limits[next]) / 2;
        }

        long states(FactSet facts) {
            if (measure == null) {
                List<Choice> known = facts.choices(id);
                return known.isEmpty()
                        ? (1L << values.size()) - 1
                        : value(known.get(0).value());
            }
            if (id.equals(OPEN_COUNT)) {
                return numbers(0, 0);
            }
            Measure known = facts.measure(id);
            return known == null ? numbers(measure.min(), measure.max()) : numbers(known.value(), known.value());
        }

        private long value(String value) {
            int index = values.indexOf(value);
            return 1L << (index < 0 ? values.size() - 1 : index);
        }

        /** The states of a number that is from {@code least} to {@code most}. */
        long numbers(double least, double most) {
            long states = 0;
            for (int state = 0; state <= 2 * limits.length; state++) {
                double above = state == 0 ? Double.NEGATIVE_INFINITY : limits[(state - 1) / 2];
                double below = state == 2 * limits.length ? Double.POSITIVE_INFINITY : limits[state / 2];
                boolean can = state % 2 == 1 ? above >= least && above <= most : above < most && below > least;
                states |= can ? 1L << state : 0;
            }
            return states;
        }
    }
}
