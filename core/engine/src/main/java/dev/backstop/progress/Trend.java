package dev.backstop.progress;

/** Where something went, by the smallest change that counts. */
public enum Trend {
    BETTER,
    /** No change that is big enough to count. */
    SAME,
    WORSE,
    /** Too little is known, or what is known is too old. */
    NOT_KNOWN
}
