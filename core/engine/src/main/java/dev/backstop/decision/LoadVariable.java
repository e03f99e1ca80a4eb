package dev.backstop.decision;

/** What a change of the training is of. */
public enum LoadVariable {
    /** The weight. Sets, repetitions and minutes stay as they were, or become fewer. */
    LOAD,
    /** Sets, repetitions and minutes. The weight stays as it was, or becomes less. */
    VOLUME,
    /** One of the two, as the person likes, and never both. */
    EITHER
}
