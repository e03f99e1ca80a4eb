package dev.backstop.authoring.scenario;

import java.util.List;

/**
 * A part of a decision that is not as a scenario expects.
 *
 * @param part as under {@code expect}: {@code load}
 * @param expected what it has to be, or to hold
 * @param given what it is, or holds
 * @param rules ids of the rules behind what is given
 */
public record Difference(String part, String expected, String given, List<String> rules) {
    public Difference {
        rules = List.copyOf(rules);
    }
}
