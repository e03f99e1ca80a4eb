package dev.backstop.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that should be asked.
 *
 * @param id id of the finding, measure or choice in the vocabulary
 * @param part what about it
 * @param question for the person
 * @param label for a clinician
 * @param required whether nobody is reassured before it is answered "no"
 * @param canRaiseTo the highest urgency that an answer can lead to; absent when it can raise none
 * @param why what it decides: the title of the most urgent rule, or the criterion, that waits for it; absent when it is
 *     asked only because it is required
 * @param rules ids of the rules that wait for it, in alphabetical order
 */
public record Question(
        String id,
        Part part,
        String question,
        String label,
        boolean required,
        @Nullable Urgency canRaiseTo,
        @Nullable String why,
        List<String> rules) {
    public Question {
        rules = List.copyOf(rules);
    }

    /** What about a finding is asked; of measures and choices it is always the answer. */
    public enum Part {
        ANSWER,
        /** Since when somebody has a finding that is known to be present. */
        SINCE,
        /** Whether a finding that is known to be present gets better, worse or stays the same. */
        COURSE
    }
}
