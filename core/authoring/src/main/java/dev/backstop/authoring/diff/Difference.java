package dev.backstop.authoring.diff;

import java.util.List;

/**
 * Something in a pack that is not as it was.
 *
 * @param section what kind of thing it is: {@code parameters}, {@code rules}, {@code findings}, …
 * @param parts what of it changed; empty for what was added or removed
 * @param note a word on it, such as the direction in which a parameter moved; may be empty
 */
public record Difference(String section, String id, Kind kind, List<Part> parts, String note) {
    public Difference {
        parts = List.copyOf(parts);
    }

    /** What became of it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** One part that changed. */
    public record Part(String name, String from, String to) {}
}
