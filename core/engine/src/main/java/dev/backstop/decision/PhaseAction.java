package dev.backstop.decision;

import java.util.List;

/**
 * Something that bears on the phase.
 *
 * @param id its id in the pack
 * @param message what to do
 * @param reasons why, never empty
 */
public record PhaseAction(String id, Message message, List<Reason> reasons) {
    public PhaseAction {
        reasons = List.copyOf(reasons);
    }
}
