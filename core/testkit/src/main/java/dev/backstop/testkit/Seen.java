package dev.backstop.testkit;

import dev.backstop.content.PackContent;
import dev.backstop.decision.Decision;
import dev.backstop.decision.Urgency;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.statistics.Statistics;

/** Counts what a law was tried with, and fails a law that was never really tried. */
final class Seen {
    private Seen() {}

    /** Counts the answer, and requires that each kind of answer that the pack can give was seen. */
    static void answers(Decision decision, PackContent content) {
        List<String> possible = new ArrayList<>();
        if (concludes(content, "clear")) {
            possible.add(Urgency.SELF_MANAGE.name());
        }
        if (content.rules().stream()
                .flatMap(rule -> rule.conclusion().arguments().stream())
                .anyMatch(argument -> argument.endsWith(Urgency.EMERGENCY.name()))) {
            possible.add(Urgency.EMERGENCY.name());
        }
        atLeastOnce("triage", decision.triage().outcome(), possible);
        atLeastOnce("load", decision.load().verdict(), concludes(content, "step") ? List.of("progress") : List.of());
        boolean gates = content.vocabulary().criteria().values().stream()
                .anyMatch(criterion -> criterion.gate().startsWith("phase."));
        atLeastOnce("phase", decision.phase().verdict(), gates ? List.of("advance") : List.of());
    }

    private static boolean concludes(PackContent content, String call) {
        return content.rules().stream()
                .anyMatch(rule -> rule.conclusion().call().equals(call));
    }

    /** Counts a case, and requires that each of the others named was counted at least once. */
    static void atLeastOnce(String label, String found, List<String> required) {
        Statistics.label(label).collect(found);
        Statistics.label(label)
                .coverage(coverage ->
                        required.forEach(value -> coverage.check(value).count((Integer count) -> count > 0)));
    }
}
