package dev.backstop.authoring.internal.lint;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.internal.Faults;
import dev.backstop.authoring.internal.Place;
import dev.backstop.authoring.internal.ReadPack;
import dev.backstop.authoring.internal.ReadRule;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Rule;
import dev.backstop.content.Stage;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.Polarity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for what catches somebody whom a pack would let go on: signs to watch for wherever it reassures, and an answer
 * to "not sure" wherever "yes" alone is urgent.
 */
final class SafetyNetLint {
    private static final Set<String> URGENT = Set.of("EMERGENCY", "SAME_DAY");

    private SafetyNetLint() {}

    static void check(ReadPack pack, Faults faults) {
        List<ReadRule> triage = pack.active()
                .filter(rule -> rule.rule().stage() == Stage.TRIAGE)
                .toList();
        if (concluding(triage, "watchFor").findAny().isEmpty()) {
            concluding(triage, "clear")
                    .forEach(rule -> faults.warn(
                            Check.MISSING_SAFETY_NET,
                            rule.at(),
                            "rule \"" + rule.rule().id() + "\" clears the screen, and no rule says what to watch for.",
                            "Add a rule that calls conclude.watchFor."));
        }
        Map<String, Rule> urgent = new LinkedHashMap<>();
        Set<String> caught = new TreeSet<>();
        for (ReadRule rule : triage) {
            String call = rule.rule().conclusion().call();
            if (call.equals("suspicion") || call.equals("incomplete")) {
                rule.rule().conditions().stream()
                        .filter(condition -> condition.kind() == FactKind.FINDING && Shape.says(condition, "unsure"))
                        .forEach(condition -> caught.addAll(findings(pack, condition)));
            }
            if (call.equals("suspicion") && isUrgent(rule.rule())) {
                alone(rule.rule())
                        .forEach(condition ->
                                findings(pack, condition).forEach(id -> urgent.putIfAbsent(id, rule.rule())));
            }
        }
        urgent.forEach((id, rule) -> {
            Place at = pack.terms().findings.place(id);
            FindingTerm term = pack.terms().findingTerms.get(id);
            if (!caught.contains(id) && at != null && term != null && term.polarity() == Polarity.DANGER) {
                faults.warn(
                        Check.MISSING_SAFETY_NET,
                        at,
                        "finding \"" + id + "\" is urgent when it is present (rule \"" + rule.id()
                                + "\"), but no triage rule says what follows when somebody is not sure about it.",
                        "Add it to a rule with \"unsure\" that calls conclude.suspicion or conclude.incomplete.");
            }
        });
    }

    private static Stream<ReadRule> concluding(List<ReadRule> rules, String call) {
        return rules.stream().filter(rule -> rule.rule().conclusion().call().equals(call));
    }

    private static boolean isUrgent(Rule rule) {
        return rule.conclusion().arguments().stream().anyMatch(URGENT::contains);
    }

    /** The condition, where a rule has no other one and the answer "yes" satisfies it. */
    private static List<Condition> alone(Rule rule) {
        return rule.conditions().stream()
                .filter(condition -> rule.conditions().size() == 1
                        && condition.kind() == FactKind.FINDING
                        && Shape.says(condition, "present"))
                .toList();
    }

    private static Set<String> findings(ReadPack pack, Condition condition) {
        String group = condition.group();
        boolean required = Shape.says(condition, "required");
        return pack.terms().findingTerms.values().stream()
                .filter(term -> condition.ids().isEmpty() || condition.ids().contains(term.id()))
                .filter(term -> group == null || term.group().equals(group))
                .filter(term -> !required || term.required())
                .map(FindingTerm::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
