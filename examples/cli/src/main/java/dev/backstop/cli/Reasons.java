package dev.backstop.cli;

import dev.backstop.content.PackContent;
import dev.backstop.content.Source;
import dev.backstop.decision.Reason;
import dev.backstop.decision.SourceReference;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What reasons cite. */
final class Reasons {
    private Reasons() {}

    /** The sources that the reasons cite, each once. */
    static List<Source> sources(Stream<Reason> reasons, PackContent content) {
        return reasons.flatMap(reason -> reason.sources().stream())
                .map(SourceReference::source)
                .distinct()
                .map(content.sources()::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
