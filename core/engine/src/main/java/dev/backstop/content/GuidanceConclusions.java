package dev.backstop.content;

/** What a rule of the guidance stage may conclude. */
public interface GuidanceConclusions {
    /** Give a piece of advice of the vocabulary. Its text is message {@code advice.<id>}. */
    void advise(String id);

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
