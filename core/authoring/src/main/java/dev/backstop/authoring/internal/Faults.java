package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.Fault;
import dev.backstop.authoring.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects faults, so that an author gets all of them at once. */
public final class Faults {
    private final List<Fault> all = new ArrayList<>();
    private boolean unread;

    public void add(Check check, Place at, String message) {
        add(check, at, message, null);
    }

    public void add(Check check, Place at, String message, @Nullable String hint) {
        all.add(new Fault(at.file(), at.line(), at.column(), message, hint, check));
    }

    /** A warning, which does not keep the pack from being used. */
    public void warn(Check check, Place at, String message, @Nullable String hint) {
        all.add(new Fault(at.file(), at.line(), at.column(), message, hint, check, Severity.WARNING));
    }

    public void add(Fault fault) {
        all.add(fault);
    }

    /** Says that a file could not be read, so that nobody knows what it defines. */
    public void setUnread() {
        unread = true;
    }

    /** Whether there may be more in the pack than was read, so that "nobody defines it" cannot be said. */
    public boolean isUnread() {
        return unread;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public int count() {
        return all.size();
    }

    /** Every fault once, by file, line and column. */
    public List<Fault> sorted() {
        return all.stream().distinct().sorted().toList();
    }
}
