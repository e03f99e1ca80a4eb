package dev.backstop.model;

/** How a person answered whether they have a finding. A finding without an answer was not asked. */
public enum Answer {
    PRESENT,
    ABSENT,
    /** "Not sure": never the same as "no". */
    UNSURE
}
