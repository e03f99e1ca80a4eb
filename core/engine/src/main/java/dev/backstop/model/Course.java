package dev.backstop.model;

/** How a finding has been changing. */
public enum Course {
    IMPROVING,
    STABLE,
    WORSENING
}
