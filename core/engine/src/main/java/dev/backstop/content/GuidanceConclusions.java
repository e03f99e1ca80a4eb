package dev.backstop.content;

/**
 * What a rule of the guidance stage may conclude. A trait is what exercises of the pack have in common,
 * {@code <kind>.<value>}: {@code part.strength}, {@code pattern.hinge}, {@code group.glutes},
 * {@code equipment.barbell}, {@code phase.restore}, {@code ceiling.heavy}, {@code stress.flexion} or
 * {@code exercise.<id>}. Why exercises are chosen or left out is message {@code exercise-choice.<id>}.
 */
public interface GuidanceConclusions {
    /** Give a piece of advice of the vocabulary. Its text is message {@code advice.<id>}. */
    void advise(String id);

    /**
     * The exercises of a phase may be chosen, or a piece of equipment is at hand; offers of other kinds say nothing.
     */
    void offer(String id, String trait);

    /** No exercise that has the trait. */
    void avoid(String id, String trait);

    /** Rather an exercise that has the trait. */
    void prefer(String id, String trait);

    /** An exercise that last hurt by more than {@code pain} points gives way to an easier one. */
    void swapAbove(String id, double pain);

    /** The exercises that have the trait as steps towards a feared movement, from the easiest. */
    void ladder(String id, String trait);
    /**
     * Aim for a target of the vocabulary. Of several conclusions about one target the lower number counts at both ends.
     *
     * @param least the lower end, in the target's unit
     * @param most the upper end, in the target's unit
     */
    void target(String id, double least, double most);

    /**
     * Aim for a target that depends on a measure, such as the body's weight.
     *
     * @param measure what both ends are multiplied by; the rule has a condition on it
     * @param least the lower end, in the target's unit for each unit of the measure
     * @param most the upper end, likewise
     */
    void targetPer(String id, String measure, double least, double most);
}
