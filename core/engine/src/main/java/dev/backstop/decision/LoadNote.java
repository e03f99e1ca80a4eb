package dev.backstop.decision;

import java.util.List;

/**
 * What bears on how the load may change, without saying whether.
 *
 * @param id its id in the pack
 * @param message what to do
 * @param reasons why, never empty
 */
public record LoadNote(String id, Message message, List<Reason> reasons) {
    public LoadNote {
        reasons = List.copyOf(reasons);
    }
}
