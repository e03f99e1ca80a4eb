package dev.backstop.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * A generator of very many parts, made once. jqwik would make it and compare it with others in every try, and takes two
 * made with {@code Arbitraries.fromGenerator} for the same; this one is equal to itself only.
 */
final class Made<T> implements Arbitrary<T> {
    /** How finely jqwik spreads the values that it draws. */
    private static final int SPREAD = 1000;

    private final RandomGenerator<T> generator;

    Made(Arbitrary<T> parts) {
        this.generator = parts.generator(SPREAD, false);
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return generator;
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }
}
