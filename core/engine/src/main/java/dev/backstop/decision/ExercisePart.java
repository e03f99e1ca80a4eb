package dev.backstop.decision;

/** The parts of a week's exercises. */
public enum ExercisePart {
    STRENGTH,
    MOBILITY,
    WALKING,
    /** Gentle movements and positions that calm a sore back. */
    CALMING
}
