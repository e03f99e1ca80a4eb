package dev.backstop.testkit.oracle;

import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.content.Stage;
import dev.backstop.facts.Choice;
import dev.backstop.facts.Finding;
import dev.backstop.facts.Measure;
import dev.backstop.internal.ConclusionLog;
import dev.backstop.internal.EffectiveLimits;
import dev.backstop.internal.FactSet;
import dev.backstop.internal.Firing;
import dev.backstop.internal.Pipeline;
import dev.backstop.internal.StageEngine;
import dev.backstop.testkit.Decider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Runs rules from the rule index alone: one rule at a time, every condition against every fact, no network, no order,
 * no filter. Slow and simple on purpose. Where it and the engine disagree, the engine, the index or a rule is wrong.
 */
public final class NaiveInterpreter implements StageEngine {
    private final PackContent content;

    private NaiveInterpreter(PackContent content) {
        this.content = content;
    }

    /** Decides by a pack with this interpreter in the engine's place. */
    public static Decider decider(PackContent content) {
        Limits limits = new EffectiveLimits(content.parameters(), Map.of());
        Pipeline pipeline = new Pipeline(content, limits, rules -> new NaiveInterpreter(content));
        return Decider.of(pipeline::decide, content);
    }

    @Override
    public void run(Stage stage, FactSet facts, Limits limits, ConclusionLog log) {
        for (Rule rule : content.rules(stage)) {
            for (List<Object> matched : matches(rule, facts, limits)) {
                log.firing(new Firing(rule, matched));
                ConclusionCall.make(rule.conclusion(), limits, log);
            }
        }
    }

    @Override
    public void close() {}

    /** One list of matched facts for each firing: the product over conditions that stand for each fact. */
    private static List<List<Object>> matches(Rule rule, FactSet facts, Limits limits) {
        List<List<Object>> firings = List.of(List.of());
        List<Object> existing = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            List<Object> matching = matching(condition, facts, limits);
            if (matching.isEmpty() != (condition.quantifier() == Quantifier.NOT)) {
                return List.of();
            }
            if (condition.quantifier() == Quantifier.EACH) {
                firings = product(firings, matching);
            } else {
                existing.addAll(matching);
            }
        }
        return firings.stream().map(firing -> joined(firing, existing)).toList();
    }

    private static List<List<Object>> product(List<List<Object>> firings, List<Object> matching) {
        return firings.stream()
                .flatMap(firing -> matching.stream().map(fact -> joined(firing, List.of(fact))))
                .toList();
    }

    private static List<Object> joined(List<Object> first, List<Object> second) {
        List<Object> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    private static List<Object> matching(Condition condition, FactSet facts, Limits limits) {
        Collection<?> candidates = switch (condition.kind()) {
            case FINDING -> facts.findings();
            case MEASURE -> facts.measures();
            case CHOICE -> facts.choices();
        };
        List<Object> matching = new ArrayList<>();
        for (Object candidate : candidates) {
            if (condition.constraints().stream()
                    .allMatch(constraint -> holds(property(candidate, constraint.field()), constraint, limits))) {
                matching.add(candidate);
            }
        }
        return matching;
    }

    private static Object property(Object fact, String name) {
        if (fact instanceof Finding finding) {
            return switch (name) {
                case "id" -> finding.id();
                case "group" -> finding.group();
                case "required" -> finding.required();
                case "present" -> finding.present();
                case "absent" -> finding.absent();
                case "unsure" -> finding.unsure();
                case "notAsked" -> finding.notAsked();
                case "recent" -> finding.recent();
                case "worsening" -> finding.worsening();
                case "steady" -> finding.steady();
                default -> throw new IllegalArgumentException("A finding has no " + name + ".");
            };
        }
        if (fact instanceof Measure measure) {
            return name.equals("id") ? measure.id() : (Object) measure.value();
        }
        Choice choice = (Choice) fact;
        return name.equals("id") ? choice.id() : choice.value();
    }

    private static boolean holds(Object actual, Constraint constraint, Limits limits) {
        if (constraint.operator() == Operator.IN) {
            return constraint.operands().stream().anyMatch(operand -> actual.equals(value(operand, limits)));
        }
        Object expected = value(constraint.operands().get(0), limits);
        return switch (constraint.operator()) {
            case EQUAL -> actual.equals(expected);
            case NOT_EQUAL -> !actual.equals(expected);
            case LESS -> compare(actual, expected) < 0;
            case AT_MOST -> compare(actual, expected) <= 0;
            case MORE -> compare(actual, expected) > 0;
            case AT_LEAST -> compare(actual, expected) >= 0;
            case IN -> throw new IllegalStateException("handled above");
        };
    }

    private static int compare(Object actual, Object expected) {
        return Double.compare((Double) actual, (Double) expected);
    }

    private static Object value(Operand operand, Limits limits) {
        if (operand instanceof Operand.Text text) {
            return text.value();
        }
        if (operand instanceof Operand.Flag flag) {
            return flag.value();
        }
        return operand instanceof Operand.Limit limit
                ? limits.of(limit.parameter())
                : ((Operand.Amount) operand).value();
    }
}
