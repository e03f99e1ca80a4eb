package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of texts, {@code key = text}, each with its place. */
final class TextFile {
    private static final int LONGEST = 10_000;

    private final String path;
    private final Faults faults;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    /** One text. */
    record Line(String text, Place at) {}

    private TextFile(String path, Faults faults) {
        this.path = path;
        this.faults = faults;
    }

    static TextFile read(PackFile file, Faults faults) {
        TextFile read = new TextFile(file.path(), faults);
        String[] lines = file.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int first = i;
            String text = lines[i].strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            StringBuilder whole = new StringBuilder(text);
            while (text.endsWith("\\") && i + 1 < lines.length) {
                text = lines[++i].strip();
                whole.setLength(whole.length() - 1);
                whole.append(text);
            }
            read.line(whole.toString(), new Place(file.path(), first + 1, 1));
        }
        return read;
    }

    String path() {
        return path;
    }

    Map<String, Line> lines() {
        return lines;
    }

    /** The texts alone. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        lines.forEach((key, line) -> texts.put(key, line.text()));
        return texts;
    }

    /** Keys that are here and not there: what a missing one there was perhaps meant to be. */
    List<String> without(Map<String, ?> there) {
        return lines.keySet().stream().filter(key -> !there.containsKey(key)).toList();
    }

    private void line(String text, Place at) {
        int equals = text.indexOf('=');
        String key = equals < 0 ? text : text.substring(0, equals).strip();
        String value = equals < 0 ? "" : text.substring(equals + 1).strip();
        if (text.length() > LONGEST) {
            faults.add(
                    Check.TOO_LARGE,
                    at,
                    "The text has " + text.length() + " characters; at most " + LONGEST + " are allowed.");
            return;
        }
        if (equals < 0) {
            faults.add(Check.MESSAGE_SYNTAX, at, "\"" + text + "\" is not \"key = text\".");
            return;
        }
        if (value.isEmpty()) {
            faults.add(Check.MESSAGE_SYNTAX, at, "message \"" + key + "\" has no text.");
        }
        if (value.indexOf('\\') >= 0) {
            faults.add(
                    Check.CHARACTERS,
                    at,
                    "message \"" + key + "\" has a backslash; only one at the end of a line is allowed.");
        }
        Line before = lines.putIfAbsent(key, new Line(value, at));
        if (before != null) {
            faults.add(
                    Check.DUPLICATE_KEY, at, "message \"" + key + "\" is defined twice, first in " + before.at() + ".");
        }
    }
}
