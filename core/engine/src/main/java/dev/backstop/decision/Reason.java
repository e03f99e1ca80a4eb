package dev.backstop.decision;

import java.util.List;

/**
 * Why an element of a decision is there: one rule and what it matched.
 *
 * @param rule id of the rule
 * @param title the rule's title
 * @param facts what it matched, in alphabetical order; empty for a criterion that is not met
 * @param sources where the rule comes from, never empty
 * @param statements ids of the source statements that it carries, never empty
 * @param setAside source statements that the rule does not follow, and why; may be empty
 */
public record Reason(
        String rule,
        String title,
        List<MatchedFact> facts,
        List<SourceReference> sources,
        List<String> statements,
        List<SetAside> setAside) {
    public Reason {
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
        statements = List.copyOf(statements);
        setAside = List.copyOf(setAside);
    }

    /** One line for a log or a console: the title, what was matched, the rule and its statements. */
    @Override
    public String toString() {
        return title + " " + facts + " (" + rule + ": " + String.join(", ", statements) + ")";
    }
}
