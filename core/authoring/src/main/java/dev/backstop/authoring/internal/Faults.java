package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.Fault;
import dev.backstop.authoring.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects faults, so that an author gets all of them at once. */
public final class Faults {
    /** More faults than this nobody mends at once; reading ends there, so that it ends at all. */
    static final int MOST = 2_000;

    private static final int LONGEST_MESSAGE = 2_000;

    private final List<Fault> all = new ArrayList<>();
    private final int most;
    private boolean unread;

    public Faults() {
        this(Integer.MAX_VALUE);
    }

    private Faults(int most) {
        this.most = most;
    }

    /** Of which {@link TooMany} is thrown with the last that is taken down. */
    static Faults limited() {
        return new Faults(MOST);
    }

    public void add(Check check, Place at, String message) {
        add(check, at, message, null);
    }

    public void add(Check check, Place at, String message, @Nullable String hint) {
        add(new Fault(at.file(), at.line(), at.column(), cut(message), hint, check));
    }

    /** A warning, which does not keep the pack from being used. */
    public void warn(Check check, Place at, String message, @Nullable String hint) {
        all.add(new Fault(at.file(), at.line(), at.column(), message, hint, check, Severity.WARNING));
    }

    public void add(Fault fault) {
        all.add(fault);
        if (all.size() >= most) {
            all.add(new Fault(
                    fault.file(),
                    fault.line(),
                    fault.column(),
                    "This is fault number " + MOST + ", and reading ended here; mend these first.",
                    null,
                    Check.TOO_LARGE));
            throw new TooMany();
        }
    }

    /** Ends the reading of a pack that has too many faults. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooMany() {
            super("There are too many faults.", null, false, false);
        }
    }

    // A text of megabytes may stand where a word should.
    private static String cut(String message) {
        return message.length() <= LONGEST_MESSAGE
                ? message
                : message.substring(0, LONGEST_MESSAGE / 2) + " [...] "
                        + message.substring(message.length() - LONGEST_MESSAGE / 2);
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
