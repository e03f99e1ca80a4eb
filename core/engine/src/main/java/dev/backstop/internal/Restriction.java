package dev.backstop.internal;

/**
 * Allows some things only some of their states; see {@link Completable}.
 *
 * @param things indexes of the things
 * @param states what each of them may be, as bits
 */
record Restriction(int[] things, long[] states) {
    static Restriction of(int thing, long states) {
        return new Restriction(new int[] {thing}, new long[] {states});
    }

    /** Each of the things in any other state. */
    Restriction opposite() {
        long[] others = states.clone();
        for (int i = 0; i < others.length; i++) {
            others[i] = ~others[i];
        }
        return new Restriction(things, others);
    }
}
