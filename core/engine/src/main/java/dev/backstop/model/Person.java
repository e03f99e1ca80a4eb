package dev.backstop.model;

import org.jspecify.annotations.Nullable;

/**
 * Who the decision is about.
 *
 * @param age in completed years, 0 to 120; absent means unknown
 * @param sex absent means unknown
 */
public record Person(@Nullable Integer age, @Nullable Sex sex) {
    public static final Person UNKNOWN = new Person(null, null);
}
