package dev.backstop.decision;

import java.util.List;

/**
 * One thing to do, or not to do, with the load.
 *
 * @param id its id in the pack
 * @param message what to do
 * @param reasons why, never empty
 */
public record LoadAction(String id, Message message, List<Reason> reasons) {
    public LoadAction {
        reasons = List.copyOf(reasons);
    }
}
