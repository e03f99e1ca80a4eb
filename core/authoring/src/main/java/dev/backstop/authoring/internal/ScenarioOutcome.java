package dev.backstop.authoring.internal;

import dev.backstop.authoring.Fault;
import dev.backstop.authoring.Scenario;
import dev.backstop.authoring.scenario.Difference;
import dev.backstop.authoring.scenario.RuleDifference;
import dev.backstop.authoring.scenario.ScenarioResult;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.Rule;
import dev.backstop.engine.RuleExplanation;
import dev.backstop.engine.RuleExplanation.ConditionExplanation;
import dev.backstop.engine.RuleExplanation.Outcome;
import dev.backstop.engine.RuleExplanation.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects how a decision differs from what a scenario expects. */
public final class ScenarioOutcome {
    private final Scenario scenario;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Difference> parts = new ArrayList<>();
    private final List<RuleDifference> rules = new ArrayList<>();

    public ScenarioOutcome(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Adds a difference, as the rest of a sentence that begins with the scenario. */
    public void add(String difference) {
        String message = "scenario \"" + scenario.name() + "\" " + difference;
        faults.add(new Fault(scenario.file(), scenario.line(), 0, message, null));
    }

    /** Adds a difference in a part of the decision, and the same as the rest of a sentence. */
    void add(Difference part, String difference) {
        parts.add(part);
        add(difference);
    }

    private void add(String expected, RuleExplanation given, String difference) {
        rules.add(new RuleDifference(expected, given));
        add(difference);
    }

    public List<Fault> faults() {
        return faults;
    }

    public ScenarioResult result() {
        return new ScenarioResult(scenario, faults, parts, rules);
    }

    /** Checks which rules fired, nearly fired, or might have. */
    public void checkRules(List<RuleExplanation> explanations) {
        Map<String, RuleExplanation> byId = new LinkedHashMap<>();
        explanations.forEach(one -> byId.put(one.rule().id(), one));
        scenario.because()
                .forEach(id -> withRule(byId, id, one -> {
                    if (one.outcome() != Outcome.FIRED) {
                        add(
                                "because",
                                one,
                                "expects the rule \"" + id + "\" to fire, and it did not: " + conditions(one) + ".");
                    }
                }));
        scenario.nearMiss()
                .forEach(id -> withRule(byId, id, one -> {
                    if (!isNearMiss(one)) {
                        add(
                                "near-miss",
                                one,
                                "expects the rule \"" + id
                                        + "\" to miss by exactly one condition with everything known, and "
                                        + (one.outcome() == Outcome.FIRED
                                                ? "it fired."
                                                : "it did not: " + conditions(one) + "."));
                    }
                }));
        scenario.unknown()
                .forEach(id -> withRule(byId, id, one -> {
                    boolean firesOnUnknown = one.outcome() == Outcome.FIRED && asksForUnknown(one.rule());
                    if (one.outcome() != Outcome.UNKNOWN && !firesOnUnknown) {
                        add(
                                "unknown",
                                one,
                                "expects the rule \"" + id + "\" to wait for something unknown, and it "
                                        + (one.outcome() == Outcome.FIRED
                                                ? "fired."
                                                : "does not: " + conditions(one) + "."));
                    }
                }));
    }

    private interface Check {
        void on(RuleExplanation explanation);
    }

    private void withRule(Map<String, RuleExplanation> byId, String id, Check check) {
        RuleExplanation explanation = byId.get(id);
        if (explanation == null) {
            add("names the rule \"" + id + "\", which the engine's pack does not have.");
        } else {
            check.on(explanation);
        }
    }

    private static boolean isNearMiss(RuleExplanation explanation) {
        long failed = count(explanation, Status.FAILED);
        return explanation.outcome() == Outcome.NOT_FIRED && failed == 1 && count(explanation, Status.UNKNOWN) == 0;
    }

    private static long count(RuleExplanation explanation, Status status) {
        return explanation.conditions().stream()
                .filter(condition -> condition.status() == status)
                .count();
    }

    private static boolean asksForUnknown(Rule rule) {
        return rule.conditions().stream().anyMatch(ScenarioOutcome::asksForUnknown);
    }

    private static boolean asksForUnknown(Condition condition) {
        return condition.quantifier() == Quantifier.NOT
                || condition.constraints().stream()
                        .anyMatch(constraint -> constraint.field().equals("notAsked")
                                || constraint.field().equals("unsure"));
    }

    private static String conditions(RuleExplanation explanation) {
        return explanation.conditions().stream().map(ScenarioOutcome::shown).collect(Collectors.joining("; "));
    }

    private static String shown(ConditionExplanation condition) {
        String missing = condition.missing().isEmpty() ? "" : " (unknown: " + Words.list(condition.missing()) + ")";
        return "line " + condition.line() + " " + Words.of(condition.status()) + missing;
    }
}
