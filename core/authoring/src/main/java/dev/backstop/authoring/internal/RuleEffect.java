package dev.backstop.authoring.internal;

import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Rule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a rule makes decisions: its condition and its conclusion, wherever they stand. */
public record RuleEffect(List<Condition> conditions, String call, List<String> arguments) {
    private static final Pattern LIMIT = Pattern.compile("limit\\.of\\(\\s*\"([^\"]*)\"\\s*\\)");

    public static RuleEffect of(Rule rule) {
        return new RuleEffect(
                rule.conditions().stream()
                        .map(one -> new Condition(one.quantifier(), one.kind(), one.constraints(), 0))
                        .toList(),
                rule.conclusion().call(),
                rule.conclusion().arguments());
    }

    /** Ids of the parameters that a rule reads, in its condition and its conclusion. */
    public static Set<String> parameters(Rule rule) {
        Set<String> ids = new TreeSet<>();
        for (Condition condition : rule.conditions()) {
            condition.constraints().stream()
                    .flatMap(constraint -> constraint.operands().stream())
                    .forEach(operand -> {
                        if (operand instanceof Operand.Limit limit) {
                            ids.add(limit.parameter());
                        }
                    });
        }
        for (String argument : rule.conclusion().arguments()) {
            Matcher matcher = LIMIT.matcher(argument);
            if (matcher.find()) {
                ids.add(matcher.group(1));
            }
        }
        return ids;
    }
}
