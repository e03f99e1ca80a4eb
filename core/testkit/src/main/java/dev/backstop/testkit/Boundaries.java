package dev.backstop.testkit;

import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.PackContent;
import dev.backstop.content.Parameter;
import dev.backstop.content.Vocabulary.Bound;
import dev.backstop.content.Vocabulary.Counted;
import dev.backstop.content.Vocabulary.MeasureTerm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The values on which the answer of a rule pack may turn: its limits, and what lies right beside them. */
final class Boundaries {
    private static final double[] STEPS = {0, -1, 1, -0.5, 0.5, -0.1, 0.1};

    private final PackContent content;
    private final Map<String, SortedSet<Double>> limits = new HashMap<>();

    Boundaries(PackContent content) {
        this.content = content;
        content.rules().stream().flatMap(rule -> rule.conditions().stream()).forEach(this::collect);
        for (MeasureTerm measure : content.vocabulary().measures().values()) {
            measure.implies().values().forEach(bound -> collect(measure.id(), bound));
            for (Counted counted : measure.counts()) {
                Bound bound = counted.bound();
                if (bound != null) {
                    collect(counted.id(), bound);
                }
            }
        }
    }

    private void collect(String id, Bound bound) {
        parameter(bound.parameter())
                .ifPresent(limit ->
                        limits.computeIfAbsent(id, none -> new TreeSet<>()).add(limit));
    }

    private void collect(Condition condition) {
        if (condition.kind() != Condition.FactKind.MEASURE) {
            return;
        }
        for (Condition.Constraint constraint : condition.constraints()) {
            for (Operand operand : constraint.operands()) {
                value(operand)
                        .ifPresent(limit -> condition
                                .ids()
                                .forEach(id -> limits.computeIfAbsent(id, none -> new TreeSet<>())
                                        .add(limit)));
            }
        }
    }

    /** The number that a measure is compared with, if it is one. */
    Optional<Double> value(Operand operand) {
        if (operand instanceof Operand.Amount amount) {
            return Optional.of(amount.value());
        }
        if (operand instanceof Operand.Limit limit) {
            return parameter(limit.parameter());
        }
        return Optional.empty();
    }

    /** A parameter of the pack, if it has it. */
    Optional<Double> parameter(String id) {
        return Optional.ofNullable(content.parameters().get(id)).map(Parameter::value);
    }

    /** The limits that rules compare the measure with, in ascending order. */
    SortedSet<Double> limits(String measureId) {
        return limits.getOrDefault(measureId, new TreeSet<>());
    }

    /** Those limits, what lies right beside them, and both ends of the range; from small to large. */
    List<Double> around(String measureId, double min, double max) {
        return around(limits(measureId), min, max);
    }

    static List<Double> around(Iterable<Double> limits, double min, double max) {
        SortedSet<Double> values = new TreeSet<>();
        values.add(min);
        values.add(max);
        for (double limit : limits) {
            for (double step : STEPS) {
                double value = Math.round((limit + step) * 1000) / 1000.0;
                if (value >= min && value <= max) {
                    values.add(value);
                }
            }
        }
        return new ArrayList<>(values);
    }
}
