package dev.backstop.internal;

/** Whether a condition holds, and whether missing answers could change that; from the weakest to the strongest. */
public enum Truth {
    /** It does not hold, and no missing answer can make it hold. */
    NEVER,
    /** It does not hold, but would if something unknown turned out so. */
    POSSIBLE,
    /** It holds, but an answer that is missing could end that. */
    NOW,
    /** It holds whatever is still answered. */
    ALWAYS;

    public boolean holds() {
        return this == NOW || this == ALWAYS;
    }

    /** Of two conditions that both have to hold. */
    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Of two facts of which one is enough. */
    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    static Truth of(boolean now, boolean someAnswer, boolean everyAnswer) {
        if (now) {
            return everyAnswer ? ALWAYS : NOW;
        }
        return someAnswer ? POSSIBLE : NEVER;
    }
}
