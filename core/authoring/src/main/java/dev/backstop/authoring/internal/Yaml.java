package dev.backstop.authoring.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A piece of YAML that knows where it stands. */
public sealed interface Yaml {
    Place at();

    /** Keys and values, in order. */
    record Mapping(Place at, Map<String, Entry> entries) implements Yaml {}

    /** A list. */
    record Sequence(Place at, List<Yaml> items) implements Yaml {}

    /**
     * A single value.
     *
     * @param text as written
     * @param value text, whole or decimal number, truth value, or null
     */
    record Scalar(Place at, String text, @Nullable Object value) implements Yaml {}

    /** A value and the place of its key. */
    record Entry(Place keyAt, Yaml value) {}
}
