package dev.backstop.internal;

/**
 * A count among {@link Completable} things: how many of its items are so.
 *
 * @param thing the count itself
 * @param items what is counted, each with the states in which it counts
 * @param between the states of a count, by the least and the most that it can be
 */
record Tally(int thing, Restriction items, long[][] between) {
    /** @param numbers the states of the count, by the number that is counted */
    static Tally of(int thing, Restriction items, long[] numbers) {
        long[][] between = new long[numbers.length][numbers.length];
        for (int least = 0; least < numbers.length; least++) {
            long states = 0;
            for (int most = least; most < numbers.length; most++) {
                states |= numbers[most];
                between[least][most] = states;
            }
        }
        return new Tally(thing, items, between);
    }

    /** How many things it counts. */
    int highest() {
        return between.length - 1;
    }

    /** The states of a count that is from {@code least} to {@code most}. */
    long states(int least, int most) {
        return between[least][most];
    }
}
