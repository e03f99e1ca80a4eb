package dev.backstop.authoring;

/** How much a fault matters. */
public enum Severity {
    /** The pack is refused. */
    ERROR,
    /** The pack works, but an author should look at this. */
    WARNING
}
