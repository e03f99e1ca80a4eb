package dev.backstop.authoring;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a rule pack, in an author's words.
 *
 * @param file path in the pack, with {@code /}
 * @param line line from 1; 0 when the whole file is meant
 * @param column column from 1; 0 when the whole line or file is meant
 * @param message what was found and what is allowed, as a sentence
 * @param hint what was probably meant, as a sentence; absent when there is nothing near
 * @param check what was checked; absent when it was something else than the pack's text, such as a scenario's decision
 * @param severity how much it matters
 */
public record Fault(
        String file,
        int line,
        int column,
        String message,
        @Nullable String hint,
        @Nullable Check check,
        Severity severity)
        implements Comparable<Fault> {
    private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::file)
            .thenComparingInt(Fault::line)
            .thenComparingInt(Fault::column)
            .thenComparing(Fault::message);

    /** An error that a check of the pack's text found. */
    public Fault(String file, int line, int column, String message, @Nullable String hint, Check check) {
        this(file, line, column, message, hint, check, check.severity());
    }

    /** An error of no check. */
    public Fault(String file, int line, int column, String message, @Nullable String hint) {
        this(file, line, column, message, hint, null, Severity.ERROR);
    }

    /** By file, line, column and message. */
    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column: message}, and the hint on a line of its own. */
    @Override
    public String toString() {
        String place = file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
        return place + ": " + message + (hint == null ? "" : "\n" + hint);
    }
}
