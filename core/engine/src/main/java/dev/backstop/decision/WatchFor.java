package dev.backstop.decision;

import java.util.List;

/**
 * What would change the answer, to be watched for.
 *
 * @param id its id in the pack
 * @param message the signs and what to do
 * @param reasons why, never empty
 */
public record WatchFor(String id, Message message, List<Reason> reasons) {
    public WatchFor {
        reasons = List.copyOf(reasons);
    }
}
