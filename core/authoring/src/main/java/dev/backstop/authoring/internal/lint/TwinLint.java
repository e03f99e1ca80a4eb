package dev.backstop.authoring.internal.lint;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.internal.Faults;
import dev.backstop.authoring.internal.ReadPack;
import dev.backstop.authoring.internal.ReadRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds rules that say the same as another one: the same condition, perhaps in another order, and the same conclusion.
 */
final class TwinLint {
    private TwinLint() {}

    static void check(ReadPack pack, Faults faults) {
        Map<String, List<ReadRule>> twins = new LinkedHashMap<>();
        pack.active()
                .forEach(rule -> twins.computeIfAbsent(key(rule), key -> new ArrayList<>())
                        .add(rule));
        for (List<ReadRule> same : twins.values()) {
            ReadRule first = same.get(0);
            for (ReadRule other : same.subList(1, same.size())) {
                boolean identical =
                        first.rule().conclusion().equals(other.rule().conclusion());
                faults.warn(
                        Check.SAME_CONDITION,
                        other.at(),
                        "rule \"" + other.rule().id() + "\" has the same condition as rule \""
                                + first.rule().id() + "\" (" + first.at() + "), and concludes "
                                + (identical
                                        ? "the same."
                                        : "the same " + Shape.conclusion(other.rule()) + " with other values."),
                        "Retire one of them, or say what tells them apart.");
            }
        }
    }

    private static String key(ReadRule rule) {
        return rule.rule().stage() + " " + Shape.conclusion(rule.rule()) + " "
                + Shape.of(rule.rule().conditions());
    }
}
