package dev.backstop.authoring;

import java.util.List;

/**
 * Statements that stand together in a pack's list of statements.
 *
 * @param title the comment above them; empty when there is none
 * @param ids in the order of the file
 */
public record StatementGroup(String title, List<String> ids) {
    public StatementGroup {
        ids = List.copyOf(ids);
    }
}
