package dev.backstop.content;

/** What a rule of the phase stage may conclude. The texts are messages {@code phase.<id>}. */
public interface PhaseConclusions {
    /** Stop training and protect. */
    void protect(String id);

    /** One phase back. */
    void stepBack(String id);

    /** Stay, whatever the criteria say. */
    void stay(String id);

    /** A criterion of a gate {@code phase.<phase>} is met. */
    void met(String criterion);
}
