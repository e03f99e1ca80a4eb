package dev.backstop.authoring.internal;

import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.PackContent;
import dev.backstop.content.Parameter;
import dev.backstop.content.Vocabulary.Bound;
import dev.backstop.content.Vocabulary.Counted;
import dev.backstop.content.Vocabulary.MeasureTerm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;

/** The numbers on which an answer may turn: what packs compare a measure with, and what lies beside it. */
public final class TurningPoints {
    private static final double[] BESIDE = {0, -1, 1, -0.5, 0.5, -0.1, 0.1};

    private final Map<String, NavigableSet<Double>> limits = new HashMap<>();

    public TurningPoints(Collection<PackContent> packs) {
        packs.forEach(this::collect);
    }

    private void collect(PackContent pack) {
        pack.rules().stream().flatMap(rule -> rule.conditions().stream()).forEach(one -> collect(one, pack));
        for (MeasureTerm measure : pack.vocabulary().measures().values()) {
            measure.implies().values().forEach(bound -> collect(measure.id(), bound, pack));
            for (Counted counted : measure.counts()) {
                Bound bound = counted.bound();
                if (bound != null) {
                    collect(counted.id(), bound, pack);
                }
            }
        }
    }

    private void collect(Condition condition, PackContent pack) {
        if (condition.kind() == FactKind.MEASURE) {
            for (Constraint constraint : condition.constraints()) {
                constraint
                        .operands()
                        .forEach(operand -> value(operand, pack)
                                .ifPresent(limit -> condition.ids().forEach(id -> add(id, limit))));
            }
        }
    }

    private void collect(String id, Bound bound, PackContent pack) {
        value(new Operand.Limit(bound.parameter()), pack).ifPresent(limit -> add(id, limit));
    }

    private void add(String id, double limit) {
        limits.computeIfAbsent(id, none -> new TreeSet<>()).add(limit);
    }

    /** The number that a measure is compared with, if it is one. */
    public static OptionalDouble value(Operand operand, PackContent pack) {
        if (operand instanceof Operand.Amount amount) {
            return OptionalDouble.of(amount.value());
        }
        if (operand instanceof Operand.Limit limit) {
            Parameter parameter = pack.parameters().get(limit.parameter());
            return parameter == null ? OptionalDouble.empty() : OptionalDouble.of(parameter.value());
        }
        return OptionalDouble.empty();
    }

    /** What the measure is compared with, in ascending order. */
    public SortedSet<Double> limits(String measureId) {
        return limits.getOrDefault(measureId, new TreeSet<>());
    }

    /** Those limits, what lies right beside them, and both ends of the range, in ascending order. */
    public List<Double> around(String measureId, double min, double max) {
        SortedSet<Double> values = new TreeSet<>(List.of(min, max));
        for (double limit : limits(measureId)) {
            for (double step : BESIDE) {
                double value = Math.round((limit + step) * 1000) / 1000.0;
                if (value >= min && value <= max) {
                    values.add(value);
                }
            }
        }
        return new ArrayList<>(values);
    }
}
