package dev.backstop.internal;

import java.util.Arrays;

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

    boolean isAbout(int thing) {
        return Arrays.stream(things).anyMatch(one -> one == thing);
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
