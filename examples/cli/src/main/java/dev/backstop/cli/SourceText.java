package dev.backstop.cli;

import dev.backstop.content.Source;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A source as a line of a list. */
final class SourceText {
    private SourceText() {}

    static String of(Source source) {
        String where = Stream.of(source.publisher(), source.edition(), source.link())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return source.title()
                + (where.isEmpty() ? "" : ". " + where)
                + " [" + Json.kebab(source.status()) + "]"
                + (source.note().isEmpty() ? "" : " " + source.note());
    }
}
