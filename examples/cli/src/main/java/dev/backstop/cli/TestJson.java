package dev.backstop.cli;

import dev.backstop.authoring.Fault;
import dev.backstop.authoring.scenario.Difference;
import dev.backstop.authoring.scenario.ScenarioResult;
import dev.backstop.engine.RuleExplanation.ConditionExplanation;
import java.util.List;

/** Results of scenarios as JSON; only those that do not hold are told one by one. */
record TestJson(int scenarios, int wrong, List<Wrong> differences) {

    record Wrong(
            String file, int line, String name, List<String> faults, List<Difference> parts, List<RuleJson> rules) {}

    record RuleJson(String rule, String expected, String outcome, List<ConditionJson> conditions) {}

    record ConditionJson(int line, String text, String status, List<String> missing) {}

    static TestJson of(List<ScenarioResult> results) {
        List<Wrong> wrong = results.stream()
                .filter(result -> !result.holds())
                .map(TestJson::wrong)
                .toList();
        return new TestJson(results.size(), wrong.size(), wrong);
    }

    private static Wrong wrong(ScenarioResult result) {
        return new Wrong(
                result.scenario().file(),
                result.scenario().line(),
                result.scenario().name(),
                result.faults().stream().map(Fault::message).toList(),
                result.parts(),
                result.rules().stream()
                        .map(rule -> new RuleJson(
                                rule.given().rule().id(),
                                rule.expected(),
                                Json.kebab(rule.given().outcome()),
                                rule.given().conditions().stream()
                                        .map(TestJson::condition)
                                        .toList()))
                        .toList());
    }

    private static ConditionJson condition(ConditionExplanation condition) {
        return new ConditionJson(
                condition.line(), condition.text(), Json.kebab(condition.status()), condition.missing());
    }
}
