package dev.backstop.model;

/** How the back was on the morning after a session, against the morning of the session. */
public enum NextMorning {
    BETTER,
    SAME,
    WORSE
}
