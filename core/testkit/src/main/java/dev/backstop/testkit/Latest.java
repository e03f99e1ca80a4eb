package dev.backstop.testkit;

import dev.backstop.content.PackContent;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes something once for a rule pack: laws ask for that of the same pack in every try. */
final class Latest<T> {
    private final Function<PackContent, T> maker;
    private volatile @Nullable Made<T> made;

    Latest(Function<PackContent, T> maker) {
        this.maker = maker;
    }

    T of(PackContent content) {
        Made<T> known = made;
        if (known == null || known.content != content) {
            known = new Made<>(content, maker.apply(content));
            made = known;
        }
        return known.thing;
    }

    private record Made<T>(PackContent content, T thing) {}
}
