package dev.backstop.authoring;

import dev.backstop.model.Assessment;
import java.util.List;

/**
 * An example of a decision, with the rules that make it.
 *
 * @param name what it shows, as a sentence
 * @param file path in the pack
 * @param line line on which it begins
 * @param assessment what is known
 * @param expected what the decision says
 * @param because ids of rules that fire
 * @param nearMiss ids of rules that do not fire: exactly one of their conditions fails, and all that they need is known
 * @param unknown ids of rules that do not fire, but would if something unknown turned out so; or that fire just because
 *     something is unknown
 * @param resolves ids of the conflicts between source statements whose resolution it shows
 */
public record Scenario(
        String name,
        String file,
        int line,
        Assessment assessment,
        Expectation expected,
        List<String> because,
        List<String> nearMiss,
        List<String> unknown,
        List<String> resolves) {
    public Scenario {
        because = List.copyOf(because);
        nearMiss = List.copyOf(nearMiss);
        unknown = List.copyOf(unknown);
        resolves = List.copyOf(resolves);
    }
}
