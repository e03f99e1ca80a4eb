package dev.backstop.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that should be asked.
 *
 * @param id id of the finding, measure or choice in the vocabulary
 * @param question for the person
 * @param label for a clinician
 * @param required whether nobody is reassured before it is answered "no"
 * @param canRaiseTo the highest urgency that an answer can lead to; absent when it can raise none
 * @param rules ids of the rules that wait for it, in alphabetical order
 */
public record Question(
        String id,
        String question,
        String label,
        boolean required,
        @Nullable Urgency canRaiseTo,
        List<String> rules) {
    public Question {
        rules = List.copyOf(rules);
    }
}
