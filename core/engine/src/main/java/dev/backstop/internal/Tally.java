package dev.backstop.internal;

/**
 * A count among {@link Completable} things: how many of its items are so.
 *
 * @param thing the count itself
 * @param items what is counted, each with the states in which it counts
 * @param numbers the states of the count, by the number that is counted
 */
record Tally(int thing, Restriction items, long[] numbers) {
    /** The states of a count that is from {@code least} to {@code most}. */
    long states(int least, int most) {
        long states = 0;
        for (int number = least; number <= most; number++) {
            states |= numbers[number];
        }
        return states;
    }
}
