package dev.backstop.decision;

import java.util.List;

/**
 * One thing to do, or not to do, with the load.
 *
 * @param id its id in the pack
 * @param message what to do
 * @param change what it leaves of the load; a substitution's is that of the movement that hurt
 * @param reasons why, never empty
 */
public record LoadAction(String id, Message message, LoadChange change, List<Reason> reasons) {
    public LoadAction {
        reasons = List.copyOf(reasons);
    }
}
