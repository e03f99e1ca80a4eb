package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.internal.PackTexts;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the placeholders in texts: each stands for a parameter, and whoever reads a text reads the same numbers. */
final class TextPlaceholders {
    private final Terms terms;
    private final Faults faults;

    TextPlaceholders(Terms terms, Faults faults) {
        this.terms = terms;
        this.faults = faults;
    }

    /** @param owner whose text it is: {@code message "load.step"} */
    void check(String owner, String text, Place at) {
        if (!PackTexts.isWellFormed(text)) {
            faults.add(
                    Check.PLACEHOLDER,
                    at,
                    owner + " has a brace that belongs to no placeholder; write {<id of a parameter>}.");
        }
        for (String parameter : PackTexts.placeholders(text)) {
            terms.parameters.check(parameter, at, owner, "shows", faults);
        }
    }

    /** The same placeholders as a text elsewhere. */
    void checkSame(String owner, String text, Place at, String other, Place otherAt) {
        Set<String> here = PackTexts.placeholders(text);
        Set<String> there = PackTexts.placeholders(other);
        if (!here.equals(there)) {
            faults.add(
                    Check.PLACEHOLDER,
                    at,
                    owner + " shows " + shown(here) + ", but " + shown(there) + " in " + otherAt + ".");
        }
    }

    private static String shown(Set<String> parameters) {
        return parameters.isEmpty()
                ? "no parameter"
                : parameters.stream().map(id -> "{" + id + "}").collect(Collectors.joining(", "));
    }
}
