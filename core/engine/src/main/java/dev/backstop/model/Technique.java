package dev.backstop.model;

/** How the movements of a session looked or felt. */
public enum Technique {
    CONTROLLED,
    UNCONTROLLED
}
