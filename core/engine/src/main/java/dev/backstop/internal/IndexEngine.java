package dev.backstop.internal;

import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.Limits;
import dev.backstop.content.Stage;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;
import java.util.ArrayList;
import java.util.List;

/** Fires rules by evaluating the index, so that a pack needs no compiler. */
public class IndexEngine implements StageEngine {
    private final RuleBook rules;

    public IndexEngine(RuleBook rules) {
        this.rules = rules;
    }

    @Override
    public void run(Stage stage, FactSet facts, Limits limits, ConclusionLog log) {
        for (IndexedRule rule : rules.rules(stage)) {
            if (rule.holds(facts)) {
                for (List<Object> matched : firings(rule, facts)) {
                    log.firing(rules.firing(rule.rule(), matched, facts));
                    conclude(
                            rule.rule().conclusion().call(),
                            rule.rule().conclusion().arguments(),
                            limits,
                            log);
                }
            }
        }
    }

    /** One list of facts for each combination of what the plain conditions match. */
    private static List<List<Object>> firings(IndexedRule rule, FactSet facts) {
        List<List<Object>> firings = List.of(List.of());
        for (IndexedCondition condition : rule.conditions()) {
            if (condition.condition().quantifier() == Quantifier.EACH) {
                List<List<Object>> longer = new ArrayList<>();
                for (List<Object> firing : firings) {
                    for (Object match : condition.matches(facts)) {
                        List<Object> joined = new ArrayList<>(firing);
                        joined.add(match);
                        longer.add(joined);
                    }
                }
                firings = longer;
            }
        }
        return firings;
    }

    static void conclude(String call, List<String> arguments, Limits limits, ConclusionLog log) {
        String id = arguments.get(0);
        switch (call) {
            case "suspicion" -> log.suspicion(id, urgency(arguments), trainingLimit(arguments));
            case "incomplete" -> log.incomplete(id, urgency(arguments), trainingLimit(arguments));
            case "watchFor" -> log.watchFor(id, number(arguments.get(1), limits));
            case "clear" -> log.clear(id);
            case "classify" -> log.classify(id, arguments.get(1));
            case "refer" -> log.refer(id);
            case "askFirst" -> log.askFirst(id);
            case "regress" -> log.regress(id, number(arguments.get(1), limits), number(arguments.get(2), limits));
            case "substitute" -> log.substitute(id);
            case "modifyMovement" -> log.modifyMovement(id, number(arguments.get(1), limits));
            case "hold" -> log.hold(id);
            case "step" -> log.step(id, number(arguments.get(1), limits), number(arguments.get(2), limits));
            case "deload" -> log.deload(id, number(arguments.get(1), limits), number(arguments.get(2), limits));
            case "ease" -> log.ease(id, number(arguments.get(1), limits), number(arguments.get(2), limits));
            case "volumeOnly" -> log.volumeOnly(id);
            case "smallestStep" ->
                log.smallestStep(id, number(arguments.get(1), limits), number(arguments.get(2), limits));
            case "trimPlan" -> log.trimPlan(id);
            case "askAgain" -> log.askAgain(id, number(arguments.get(1), limits));
            case "protect" -> log.protect(id);
            case "stepBack" -> log.stepBack(id);
            case "stay" -> log.stay(id);
            case "met" -> log.met(id);
            case "advise" -> log.advise(id);
            case "target" -> log.target(id, number(arguments.get(1), limits), number(arguments.get(2), limits));
            case "targetPer" ->
                log.targetPer(id, arguments.get(1), number(arguments.get(2), limits), number(arguments.get(3), limits));
            case "offer" -> log.offer(id, arguments.get(1));
            case "avoid" -> log.avoid(id, arguments.get(1));
            case "prefer" -> log.prefer(id, arguments.get(1));
            case "swapAbove" -> log.swapAbove(id, number(arguments.get(1), limits));
            case "ladder" -> log.ladder(id, arguments.get(1));
            default -> throw new IllegalArgumentException("There is no conclusion " + call + ".");
        }
    }

    private static Urgency urgency(List<String> arguments) {
        return Urgency.valueOf(constant(arguments.get(1)));
    }

    private static TrainingLimit trainingLimit(List<String> arguments) {
        return TrainingLimit.valueOf(constant(arguments.get(2)));
    }

    private static String constant(String written) {
        return written.substring(written.lastIndexOf('.') + 1);
    }

    private static double number(String written, Limits limits) {
        return written.startsWith("limit.of")
                ? limits.of(written.substring(written.indexOf('"') + 1, written.lastIndexOf('"')))
                : Double.parseDouble(written);
    }

    @Override
    public void close() {}
}
