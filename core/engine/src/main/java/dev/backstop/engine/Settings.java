package dev.backstop.engine;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an engine was told before it was built, and tells every pack that it is given. */
record Settings(
        Map<String, Double> limits,
        @Nullable Long shuffleSeed,
        @Nullable String language,
        Admission admission) {
    Settings {
        // In order, so that of several faults always the same one is told.
        limits = Collections.unmodifiableMap(new TreeMap<>(limits));
    }
}
