package dev.backstop.authoring.population;

import java.util.List;
import java.util.Random;

/** The same chances on every machine: {@link Random} promises its numbers, other generators do not. */
final class Chance {
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final Random random;

    Chance(long seed, long index) {
        random = new Random(mixed(seed + SPREAD * (index + 1)));
    }

    /** Neighbouring seeds would begin alike. */
    private static long mixed(long seed) {
        long mixed = (seed ^ (seed >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** True in so many of a hundred. */
    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    /** Both inclusive. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Both inclusive, in halves. */
    double halves(int least, int most) {
        return between(2 * least, 2 * most) / 2.0;
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }
}
