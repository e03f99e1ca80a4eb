package dev.backstop.internal;

import dev.backstop.content.RuleContentException;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.facts.Choice;
import dev.backstop.facts.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure or a choice of which something is asked, with a state for all that can be told apart.
 *
 * @param measure absent for a choice
 * @param limits what the measure is compared with, in ascending order: between the states 0, 2, 4 …
 * @param values of the choice: those that are named, and one of the others if there are any
 */
record Asked(String id, @Nullable MeasureTerm measure, double[] limits, List<String> values) {
    private static final int MOST_STATES = 63;

    /**
     * @param compared numbers with which the measure is compared
     * @param named values of the choice that are asked for
     */
    static Asked of(String id, Vocabulary vocabulary, Collection<Double> compared, Collection<String> named) {
        double[] limits = compared.stream()
                .mapToDouble(Double::doubleValue)
                .distinct()
                .sorted()
                .toArray();
        ChoiceTerm choice = vocabulary.choices().get(id);
        List<String> values = choice == null ? List.of() : values(choice, named);
        if (Math.max(2 * limits.length + 1, values.size()) > MOST_STATES) {
            throw new RuleContentException("The triage rules compare \"" + id + "\" with too many values.");
        }
        return new Asked(id, vocabulary.measures().get(id), limits, values);
    }

    private static List<String> values(ChoiceTerm choice, Collection<String> named) {
        List<String> all = List.copyOf(choice.values().keySet());
        List<String> values =
                new ArrayList<>(all.stream().filter(named::contains).toList());
        all.stream().filter(value -> !named.contains(value)).findFirst().ifPresent(values::add);
        return values;
    }

    /** The states that satisfy a condition. */
    long wanted(IndexedCondition condition) {
        long wanted = 0;
        for (int state = 0; state < size(); state++) {
            boolean matches = measure == null
                    ? condition.matches(new Choice(id, values.get(state)))
                    : condition.matches(example(state));
            wanted |= matches ? 1L << state : 0;
        }
        return wanted;
    }

    /** The states that satisfy a comparison. */
    long wanted(Comparison comparison) {
        long wanted = 0;
        for (int state = 0; state < size(); state++) {
            wanted |= comparison.holds(example(state)) ? 1L << state : 0;
        }
        return wanted;
    }

    private int size() {
        return measure == null ? values.size() : 2 * limits.length + 1;
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

    /** What it may turn out to be, as far as it depends on itself alone. */
    long states(FactSet facts) {
        if (measure == null) {
            List<Choice> known = facts.choices(id);
            return known.isEmpty()
                    ? (1L << values.size()) - 1
                    : value(known.get(0).value());
        }
        if (id.equals(Completable.OPEN_COUNT)) {
            return numbers(0, 0);
        }
        Measure known = facts.measure(id);
        return known == null ? numbers(measure.min(), measure.max()) : numbers(known.value(), known.value());
    }

    /** The state of a value of the choice. */
    long value(String value) {
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
