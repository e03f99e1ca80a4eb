package dev.backstop.cli;

import dev.backstop.authoring.Fault;
import dev.backstop.authoring.scenario.Difference;
import dev.backstop.authoring.scenario.RuleDifference;
import dev.backstop.authoring.scenario.ScenarioResult;
import dev.backstop.engine.RuleExplanation.ConditionExplanation;
import dev.backstop.engine.RuleExplanation.Status;
import java.util.List;

/** Results of scenarios for people: of each that does not hold, expected and given side by side. */
final class TestText {
    private final Page page;

    private TestText(Page page) {
        this.page = page;
    }

    static String of(List<ScenarioResult> results, Terminal terminal) {
        Page page = new Page(terminal);
        TestText text = new TestText(page);
        List<ScenarioResult> wrong =
                results.stream().filter(result -> !result.holds()).toList();
        wrong.forEach(text::write);
        page.blank()
                .line(
                        0,
                        results.size()
                                + (results.size() == 1 ? " scenario, " : " scenarios, ")
                                + (wrong.isEmpty() ? "all as expected." : wrong.size() + " not as expected."),
                        wrong.isEmpty() ? Tone.PLAIN : Tone.STRONG);
        return page.toString();
    }

    private void write(ScenarioResult result) {
        page.section(result.scenario().file() + ":" + result.scenario().line() + ": "
                + result.scenario().name());
        for (Difference part : result.parts()) {
            page.line(1, part.part());
            page.item(2, "expected", part.expected());
            page.item(2, "given   ", part.given());
            if (!part.rules().isEmpty()) {
                page.item(2, "because ", String.join(", ", part.rules()));
            }
        }
        result.rules().forEach(this::write);
        if (result.parts().isEmpty() && result.rules().isEmpty()) {
            result.faults().stream().map(Fault::message).forEach(message -> page.line(1, message));
        }
    }

    private void write(RuleDifference rule) {
        page.line(
                1,
                rule.given().rule().id() + " under " + rule.expected() + ": "
                        + Json.kebab(rule.given().outcome()).replace('-', ' '));
        for (ConditionExplanation condition : rule.given().conditions()) {
            String missing =
                    condition.missing().isEmpty() ? "" : "; not known: " + String.join(", ", condition.missing());
            page.item(
                    2,
                    condition.status() == Status.MET
                            ? "holds  "
                            : condition.status() == Status.FAILED ? "fails  " : "unknown",
                    "line " + condition.line() + ": " + condition.text() + missing);
        }
    }
}
