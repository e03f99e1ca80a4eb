package dev.backstop.decision;

/** What training may contain until the person has been checked, from the freest to the strictest. */
public enum TrainingLimit {
    NONE,
    /** Train, but do not add load or volume. */
    NO_PROGRESSION,
    /** No resistance training; gentle movement and walking as tolerated. */
    NO_RESISTANCE,
    /** Gentle walking as tolerated, nothing else. */
    WALKING_ONLY,
    /** No training at all. */
    BLOCKED;

    public boolean isAtLeast(TrainingLimit other) {
        return compareTo(other) >= 0;
    }

    /** The stricter of the two. */
    public TrainingLimit or(TrainingLimit other) {
        return isAtLeast(other) ? this : other;
    }
}
