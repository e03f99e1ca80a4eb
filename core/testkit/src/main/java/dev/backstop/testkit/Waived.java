package dev.backstop.testkit;

import dev.backstop.content.Condition.Operand;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.decision.Decision;
import dev.backstop.decision.Reason;
import dev.backstop.decision.Triage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rules of a pack waivers name, by their ids or by a parameter that they read. */
final class Waived {
    private static final String LIMIT = "limit.of(\"";

    private final Map<String, Rule> rules;
    private final Set<String> ids;

    Waived(PackContent content, Set<String> ids) {
        this.rules = content.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        this.ids = ids;
    }

    /** Whether one answer is calmer than another, and all that made the other more cautious is waived. */
    boolean covers(Decision before, Decision after) {
        Triage now = after.triage();
        if (before.triage().urgency().compareTo(now.urgency()) > 0
                || before.triage().trainingLimit().compareTo(now.trainingLimit()) > 0) {
            return all(Stream.concat(before.triage().suspicions().stream(), before.triage().openScreens().stream())
                    .filter(one -> one.urgency().compareTo(now.urgency()) > 0
                            || one.trainingLimit().compareTo(now.trainingLimit()) > 0)
                    .flatMap(one -> one.reasons().stream())
                    .toList());
        }
        Set<String> still = after.load().reasons().stream().map(Reason::rule).collect(Collectors.toSet());
        List<Reason> reasons = before.load().reasons();
        List<Reason> lost = reasons.stream()
                .filter(reason -> !still.contains(reason.rule()))
                .toList();
        // Where the same rules speak, a moved number did it.
        return lost.isEmpty() ? reasons.stream().anyMatch(this::names) : all(lost);
    }

    private boolean all(List<Reason> reasons) {
        return !reasons.isEmpty() && reasons.stream().allMatch(this::names);
    }

    private boolean names(Reason reason) {
        return names(rules.get(reason.rule()));
    }

    private boolean names(@Nullable Rule rule) {
        return rule != null
                && (ids.contains(rule.id()) || parameters(rule).stream().anyMatch(ids::contains));
    }

    private static Set<String> parameters(Rule rule) {
        Set<String> parameters = new TreeSet<>();
        rule.conditions().stream()
                .flatMap(condition -> condition.constraints().stream())
                .flatMap(constraint -> constraint.operands().stream())
                .forEach(operand -> {
                    if (operand instanceof Operand.Limit limit) {
                        parameters.add(limit.parameter());
                    }
                });
        rule.conclusion().arguments().stream()
                .filter(argument -> argument.startsWith(LIMIT))
                .forEach(argument -> parameters.add(argument.substring(LIMIT.length(), argument.length() - 2)));
        return parameters;
    }
}
