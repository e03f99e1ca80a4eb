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

    /**
     * Less volume (sets, repetitions, minutes) for a while, at no more weight than last time: lower it by
     * {@code atLeast} to {@code atMost} percent of the last (both positive).
     */
    void deload(String id, double atLeast, double atMost);

    /** End the movement that hurt and choose another one. */
    void substitute(String id);

    /**
     * Keep the movements, but with less load, range or speed: lower what provoked by up to {@code atMost} percent. Not
     * called {@code modify}, which Drools takes for a statement of its own.
     */
    void modifyMovement(String id, double atMost);

    /** Keep the movements, and lower what provoked by {@code atLeast} to {@code atMost} percent (both positive). */
    void ease(String id, double atLeast, double atMost);

    /** Do not add load. */
    void hold(String id);

    /**
     * When load may rise: by {@code suggested} percent, and never by more than {@code atMost}. The smallest one counts.
     */
    void step(String id, double suggested, double atMost);

    /** When load may rise: more volume only, and no more weight. */
    void volumeOnly(String id);

    /**
     * When load may rise and the smallest step of the equipment is more than the step allows: repetitions first, and
     * where they are at the plan's highest, one step of weight of at most {@code jumpAtMost} percent with so many fewer
     * repetitions that the work stays within what is allowed. It has to be less than {@code jumpBelow} percent too,
     * from which on any rise is too much, since an app may lower either. The smallest ones count.
     */
    void smallestStep(String id, double jumpAtMost, double jumpBelow);

    /** The plan asks for more than it may have: it is cut to the bounds. No verdict of its own. */
    void trimPlan(String id);

    /** The decision holds for {@code days} days at the most. The fewest count; without any it holds for its own day. */
    void askAgain(String id, double days);

    /** A criterion of the gate {@code load.progress} is met. */
    void met(String criterion);
}
