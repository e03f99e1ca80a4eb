package dev.backstop.internal;

import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.Calculation;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.facts.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The measures that a vocabulary has worked out from two others. */
final class Calculations {
    private final List<MeasureTerm> measures;

    Calculations(Vocabulary vocabulary) {
        this.measures = vocabulary.measures().values().stream()
                .filter(term -> term.calculation() != null)
                .toList();
    }

    void derive(FactSet facts) {
        for (MeasureTerm term : measures) {
            Calculation calculation = term.calculation();
            if (calculation != null) {
                Measure first = known(calculation.first(), facts);
                Measure second = known(calculation.second(), facts);
                Double value = first == null || second == null ? null : value(calculation, first, second);
                FactDeriver.measure(facts, term.id(), value);
            }
        }
    }

    /** A count that may still turn out to be more is no number to work with. */
    private static @Nullable Measure known(String id, FactSet facts) {
        return facts.range(id) == null ? facts.measure(id) : null;
    }

    private static @Nullable Double value(Calculation calculation, Measure first, Measure second) {
        return switch (calculation.operation()) {
            case RATIO -> second.value() == 0 ? null : first.value() / second.value();
        };
    }
}
