package dev.backstop.authoring.diff;

import dev.backstop.decision.PackId;
import java.util.List;

/**
 * What changed from one pack to another.
 *
 * @param older the pack before
 * @param newer the pack after
 * @param people how many made-up people were compared
 * @param seed of which population
 * @param cases how many scenarios and other cases were compared
 * @param noAnswerCanChange whether nothing differs that could change an answer, so that nobody had to be compared
 * @param changed with how many people and cases anything changed
 * @param changes the kinds of change, those that let somebody do more or wait longer first, then the most frequent
 * @param differences what differs in the packs themselves
 */
public record DiffReport(
        PackId older,
        PackId newer,
        int people,
        long seed,
        int cases,
        boolean noAnswerCanChange,
        int changed,
        List<AnswerChange> changes,
        List<Difference> differences) {
    public DiffReport {
        changes = List.copyOf(changes);
        differences = List.copyOf(differences);
    }

    /**
     * Changes towards less urgency, more training or no decision for which nobody has put their name to every cause.
     */
    public List<AnswerChange> unwaived() {
        return changes.stream()
                .filter(change -> change.permissive() && !change.isWaived())
                .toList();
    }
}
