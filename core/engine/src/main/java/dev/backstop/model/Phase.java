package dev.backstop.model;

/** The phases of rehabilitation, in the order in which they are passed; none is ever skipped. */
public enum Phase {
    /** Danger sign active, or the first day or two: calm things down and be checked where needed. */
    PROTECT,
    /** Restore tolerance of daily movement. */
    RESTORE,
    /** Rebuild strength. */
    REBUILD,
    /** Reload: heavier lifting for those who want it. */
    RELOAD
}
