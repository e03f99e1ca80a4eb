package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import org.jspecify.annotations.Nullable;

/** Something that a rule file must not hold; thrown to the nearest place from which reading can go on. */
final class SyntaxFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Place at;
    private final transient @Nullable String hint;

    SyntaxFault(Place at, String message, @Nullable String hint) {
        super(message, null, false, false);
        this.at = at;
        this.hint = hint;
    }

    void addTo(Faults faults, String owner) {
        faults.add(Check.RULE_SYNTAX, at, owner + " " + getMessage(), hint);
    }
}
