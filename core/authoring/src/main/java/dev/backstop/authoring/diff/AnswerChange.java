package dev.backstop.authoring.diff;

import dev.backstop.authoring.overlay.Waiver;
import dev.backstop.model.Assessment;
import java.util.List;

/**
 * One kind of change of an answer: everybody with whom the same thing turned into the same other thing.
 *
 * @param from the answer of the older pack
 * @param to the answer of the newer pack
 * @param permissive whether the newer answer is less urgent, lets somebody do more, or is none at all
 * @param people how many of the made-up people
 * @param cases names of the scenarios and cases
 * @param causes what made it, the most frequent first
 * @param alsoRules other rules that came out differently in the example, because an earlier stage did
 * @param example the smallest example found
 * @param origin where it comes from: a case, or a made-up person
 * @param waivers those that cover its causes; all of them, where the change is {@link #isWaived}
 */
public record AnswerChange(
        Aspect aspect,
        String from,
        String to,
        boolean permissive,
        int people,
        List<String> cases,
        List<Cause> causes,
        List<String> alsoRules,
        Assessment example,
        String origin,
        List<Waiver> waivers) {
    public AnswerChange {
        cases = List.copyOf(cases);
        causes = List.copyOf(causes);
        alsoRules = List.copyOf(alsoRules);
        waivers = List.copyOf(waivers);
    }

    /** Whether somebody has put their name to every cause of it. */
    public boolean isWaived() {
        return !causes.isEmpty()
                && causes.stream()
                        .allMatch(cause -> waivers.stream()
                                .anyMatch(waiver -> waiver.id().equals(cause.id())
                                        || cause.parameters().contains(waiver.id())));
    }
}
