package dev.backstop.content;

/** What a rule of the guidance stage may conclude. */
public interface GuidanceConclusions {
    /** Give a piece of advice of the vocabulary. Its text is message {@code advice.<id>}. */
    void advise(String id);
}
