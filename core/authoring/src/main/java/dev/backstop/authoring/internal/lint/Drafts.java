package dev.backstop.authoring.internal.lint;

/** What marks a place that an author still has to fill in. */
public final class Drafts {
    /** Stands in skeletons, and in front of texts that are proposed with one. */
    public static final String MARK = "TO FILL IN";

    private Drafts() {}
}
