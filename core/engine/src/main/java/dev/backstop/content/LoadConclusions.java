package dev.backstop.content;

/** What a rule of the load stage may conclude. The texts are messages {@code load.<id>}. */
public interface LoadConclusions {
    /** No load before somebody has checked. */
    void refer(String id);

    /**
     * Questions come first: no load where the training limit leaves none, and otherwise no more than last time, until
     * they are answered.
     */
    void askFirst(String id);

    /** Less load in total: lower it by {@code atLeast} to {@code atMost} percent of the last (both positive). */
    void regress(String id, double atLeast, double atMost);

    /** End the movement that hurt and choose another one. */
    void substitute(String id);

    /**
     * Keep the movements, but with less load, range or speed: lower what provoked by up to {@code atMost} percent. Not
     * called {@code modify}, which Drools takes for a statement of its own.
     */
    void modifyMovement(String id, double atMost);

    /** Do not add load. */
    void hold(String id);

    /**
     * When load may rise: by {@code suggested} percent, and never by more than {@code atMost}. The smallest one counts.
     */
    void step(String id, double suggested, double atMost);

    /** A criterion of the gate {@code load.progress} is met. */
    void met(String criterion);
}
