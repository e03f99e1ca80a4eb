package dev.backstop.authoring.diff;

import dev.backstop.model.Assessment;

/**
 * Somebody whose answers are compared beside the made-up people.
 *
 * @param name what to call it: that of a scenario or of a file
 */
public record Case(String name, Assessment assessment) {}
