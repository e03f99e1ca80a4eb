package dev.backstop.authoring.internal;

import dev.backstop.content.Stage;

/**
 * One content file of a pack.
 *
 * @param path path in the pack, with {@code /}
 * @param text its text, known to be UTF-8 without tabs and control characters
 */
public record PackFile(String path, String text) {
    /** The stage in whose folder a rule or scenario file stands. */
    public Stage stage() {
        return Stage.valueOf(Words.upper(path.split("/")[0]));
    }

    /** The folder of a rule or scenario file. */
    public String topic() {
        return path.split("/")[1];
    }

    /** A line of its text, from 1; empty when there is none. */
    public String line(int number) {
        return text.lines().skip(Math.max(0, number - 1)).findFirst().orElse("");
    }
}
