package dev.backstop.authoring.check;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.Fault;
import dev.backstop.authoring.internal.Words;
import java.util.function.Function;

/** What was found in a pack, for people: each with its line and a caret under the column. */
public final class CheckText {
    private static final int LONGEST_LINE = 160;

    private CheckText() {}

    /**
     * Everything that was found, and how much that is.
     *
     * @param path how a file of the pack is shown, such as with the directory before it
     */
    public static String of(PackCheck check, Function<String, String> path) {
        StringBuilder text = new StringBuilder();
        check.faults()
                .forEach(
                        fault -> text.append(of(fault, check.line(fault), path)).append('\n'));
        return text.append(check.summary()).append(".\n").toString();
    }

    /**
     * One fault.
     *
     * @param line the line that it is about, or an empty one
     */
    static String of(Fault fault, String line, Function<String, String> path) {
        StringBuilder text = new StringBuilder(path.apply(fault.file()));
        if (fault.line() > 0) {
            text.append(':').append(fault.line());
        }
        if (fault.column() > 0) {
            text.append(':').append(fault.column());
        }
        Check check = fault.check();
        text.append(": ").append(Words.of(fault.severity()));
        text.append(check == null ? "" : " [" + check.id() + "]")
                .append(": ")
                .append(fault.message())
                .append('\n');
        if (!line.isBlank()) {
            text.append(pointed(line, fault.column()));
        }
        if (fault.hint() != null) {
            text.append("  ").append(fault.hint()).append('\n');
        }
        return text.append(check == null ? "" : "  See " + check.page() + "\n").toString();
    }

    // Of a very long line only the part around the column is shown.
    private static String pointed(String line, int column) {
        int from = line.length() <= LONGEST_LINE ? 0 : Math.max(0, column - 1 - LONGEST_LINE / 2);
        String shown = (from > 0 ? "…" : "") + line.substring(from, Math.min(line.length(), from + LONGEST_LINE));
        int caret = column - 1 - from + (from > 0 ? 1 : 0);
        String pointer = column > 0 && caret <= shown.length() ? "    " + " ".repeat(caret) + "^\n" : "";
        return "    " + shown + "\n" + pointer;
    }
}
