package dev.backstop.authoring.internal;

import dev.backstop.authoring.PackReading;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pack as it was read, with the place of everything in it.
 *
 * @param rules every rule, used or not, in the order of files
 */
public record ReadPack(PackReading reading, PackFiles files, Terms terms, List<ReadRule> rules) {
    public ReadPack {
        rules = List.copyOf(rules);
    }

    /** The rules that decide. */
    public Stream<ReadRule> active() {
        return rules.stream().filter(ReadRule::isActive);
    }

    /** A line of a file; empty when there is none. */
    public String line(String file, int line) {
        PackFile found = files.find(file);
        return found == null ? "" : found.line(line);
    }

    /** A line of a file without its place in it: where the text on it begins. */
    public Place at(String file, int line) {
        String text = line(file, line);
        return new Place(file, line, text.length() - text.stripLeading().length() + 1);
    }
}
