package dev.backstop.decision;

/** The most load that an exercise is meant for, from the least. */
public enum LoadCeiling {
    BODY_WEIGHT,
    LIGHT,
    MODERATE,
    HEAVY
}
