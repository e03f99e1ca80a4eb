package dev.backstop.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One object of a tree, field after field; what is absent is left out. */
final class Fields {
    private final Map<String, Object> map = new LinkedHashMap<>();

    Fields put(String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value);
        }
        return this;
    }

    Map<String, Object> map() {
        return map;
    }

    static <T> List<Object> all(List<T> values, Function<T, Object> tree) {
        return values.stream().map(tree).toList();
    }

    /** A constant as JSON writes it: {@code no-resistance}. */
    static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
