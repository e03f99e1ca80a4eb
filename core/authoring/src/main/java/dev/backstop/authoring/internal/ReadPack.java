package dev.backstop.authoring.internal;

import dev.backstop.authoring.PackReading;
import dev.backstop.content.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pack as it was read, with the place of everything in it.
 *
 * @param rules every rule, used or not, in the order of files
 */
public record ReadPack(PackReading reading, PackFiles files, Terms terms, List<ReadRule> rules) {
    public ReadPack {
        rules = List.copyOf(rules);
    }

    /** The pack below an overlay, all of it in one place that is no file; null when this is no overlay. */
    public @Nullable ReadPack below() {
        return terms.base == null ? null : terms.base.read();
    }

    /** An overlay with the rules of the pack below that it uses, before its own. */
    public ReadPack with(ReadPack below) {
        Set<String> ids = reading.orThrow().rules().stream().map(Rule::id).collect(Collectors.toSet());
        Stream<ReadRule> used =
                below.rules.stream().filter(rule -> ids.contains(rule.rule().id()));
        return new ReadPack(
                reading, files, terms, Stream.concat(used, rules.stream()).toList());
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
        if (files.find(file) == null) {
            return Place.of(file);
        }
        String text = line(file, line);
        return new Place(file, line, text.length() - text.stripLeading().length() + 1);
    }
}
