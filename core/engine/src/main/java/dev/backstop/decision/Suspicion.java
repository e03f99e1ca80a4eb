package dev.backstop.decision;

import java.util.List;

/**
 * Something that has to be ruled out, or reviewed, by somebody else.
 *
 * @param id its id in the pack
 * @param message what it is and what to do
 * @param urgency how soon
 * @param trainingLimit what training may contain until then
 * @param reasons why, never empty
 */
public record Suspicion(
        String id, Message message, Urgency urgency, TrainingLimit trainingLimit, List<Reason> reasons) {
    public Suspicion {
        reasons = List.copyOf(reasons);
    }
}
