package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.content.Vocabulary.Calculation;
import dev.backstop.content.Vocabulary.Calculation.Operation;
import dev.backstop.content.Vocabulary.MeasureTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which measures are worked out from two others. */
final class CalculatedMeasures {
    private final Terms terms;
    private final Faults faults;
    private final Map<String, Map<String, Place>> operands = new LinkedHashMap<>();

    CalculatedMeasures(Terms terms, Faults faults) {
        this.terms = terms;
        this.faults = faults;
    }

    static boolean isCalculated(Fields fields) {
        return operation(fields) != null;
    }

    private static @Nullable Operation operation(Fields fields) {
        for (Operation operation : Operation.values()) {
            if (fields.has(word(operation))) {
                return operation;
            }
        }
        return null;
    }

    private static String word(Operation operation) {
        return operation.name().toLowerCase(Locale.ROOT);
    }

    /** What the calculation comes from, as the vocabulary says it. */
    static String from(Calculation calculation) {
        return "the " + word(calculation.operation()) + " of " + calculation.first() + " to " + calculation.second();
    }

    /** How the measure is worked out; null when it is not, or when that is not understood. */
    @Nullable
    Calculation read(String measure, Fields fields) {
        Operation operation = operation(fields);
        if (operation == null) {
            return null;
        }
        String key = word(operation);
        String owner = "measure \"" + measure + "\"";
        for (String other : List.of("from", "counts", "upper-bound-of")) {
            if (fields.has(other)) {
                faults.add(
                        Check.CALCULATED_MEASURE,
                        fields.at(other),
                        owner + " has both \"" + key + "\" and \"" + other + "\"; it can only have one of them.");
            }
        }
        Map<String, Place> read = fields.texts(key);
        if (read.size() != 2) {
            faults.add(
                    Check.CALCULATED_MEASURE,
                    fields.at(key),
                    owner + " needs two different measures in \"" + key + "\": [first, second].");
            return null;
        }
        operands.put(measure, read);
        List<String> ids = new ArrayList<>(read.keySet());
        return new Calculation(operation, ids.get(0), ids.get(1));
    }

    /** Adds the faults; all measures are known by now. */
    void check() {
        operands.forEach((measure, ids) -> ids.forEach((id, at) -> {
            String owner = "measure \"" + measure + "\"";
            MeasureTerm term = terms.measureTerms.get(id);
            if (terms.measures.check(id, at, owner, "is worked out from", faults)
                    && term != null
                    && (CountedItems.isOverFindings(term) || term.calculation() != null)) {
                faults.add(
                        Check.CALCULATED_MEASURE,
                        at,
                        owner + " is worked out from \"" + id
                                + "\", which is a count or worked out itself; it has to be a"
                                + " number that is given or that the engine derives.");
            }
        }));
    }
}
