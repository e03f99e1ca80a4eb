package dev.backstop.progress;

import dev.backstop.decision.SourceReference;
import java.util.List;

/**
 * Whether somebody does more without getting worse, which is progress even while it still hurts.
 *
 * @param trend better when it is so, worse when function or pain got worse, same when neither
 * @param markers ids of the markers that it was judged by, function first
 */
public record DoingMore(Trend trend, List<String> markers, List<SourceReference> sources, List<String> statements) {
    public static final DoingMore NOT_JUDGED = new DoingMore(Trend.NOT_KNOWN, List.of(), List.of(), List.of());

    public DoingMore {
        markers = List.copyOf(markers);
        sources = List.copyOf(sources);
        statements = List.copyOf(statements);
    }
}
