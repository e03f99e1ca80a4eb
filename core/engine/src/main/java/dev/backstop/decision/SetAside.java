package dev.backstop.decision;

/**
 * A source statement that a rule does not follow, because a safer one speaks against it.
 *
 * @param statement id of the statement
 * @param why what speaks against it, in plain words
 */
public record SetAside(String statement, String why) {}
