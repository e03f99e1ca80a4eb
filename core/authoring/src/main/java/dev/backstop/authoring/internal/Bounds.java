package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Vocabulary.Bound;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a comparison with a parameter: {@code at-least: triage.fever-temperature}. */
final class Bounds {
    static final List<String> WORDS = List.of("below", "at-most", "above", "at-least");

    private Bounds() {}

    /** The one comparison among the fields; null, with a fault, when there is none or more than one. */
    static @Nullable Bound read(Fields fields, String owner, Terms terms, Faults faults) {
        List<String> found = new ArrayList<>(WORDS);
        found.removeIf(word -> !fields.has(word));
        if (found.size() != 1) {
            faults.add(Check.MISSING_FIELD, fields.at(), owner + " needs exactly one of " + Words.list(WORDS) + ".");
            return null;
        }
        String word = found.get(0);
        String parameter = fields.text(word);
        terms.parameters.check(parameter, fields.at(word), owner, "compares with", faults);
        return new Bound(operator(word), parameter);
    }

    private static Operator operator(String word) {
        return switch (word) {
            case "below" -> Operator.LESS;
            case "at-most" -> Operator.AT_MOST;
            case "above" -> Operator.MORE;
            default -> Operator.AT_LEAST;
        };
    }
}
