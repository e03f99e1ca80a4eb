package dev.backstop.authoring.verify;

import dev.backstop.content.RuleContentException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was found in the rules of a pack taken together, and how far they were looked at.
 *
 * @param problems what is wrong, in the order of stages; entries of what was accepted that nothing answers to come last
 * @param accepted what was found and is meant to be so, by the entry that says so
 * @param clusters how far each group of rules that share facts was looked at
 * @param pairs how many people were made worse off by lot, to see whether any answer gets calmer
 * @param decisions how many decisions were made
 */
public record Verification(
        List<Problem> problems,
        Map<Accepted, List<Problem>> accepted,
        List<Cluster> clusters,
        int pairs,
        long decisions) {
    public Verification {
        problems = List.copyOf(problems);
        clusters = List.copyOf(clusters);
    }

    /**
     * For a test: nothing is wrong.
     *
     * @throws RuleContentException if something is; its message holds all of it
     */
    public void orThrow() {
        if (!problems.isEmpty()) {
            throw new RuleContentException(
                    problems.stream().map(Problem::toString).collect(Collectors.joining("\n", summary() + "\n", "")));
        }
    }

    /** {@code Verification found 3 problems.} */
    public String summary() {
        return "Verification found "
                + (problems.isEmpty() ? "nothing" : problems.size() + (problems.size() == 1 ? " problem" : " problems"))
                + ".";
    }
}
