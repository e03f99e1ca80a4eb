package dev.backstop.authoring.coverage;

import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.Scenario;
import dev.backstop.authoring.scenario.ScenarioText;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.internal.RuleProbe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** A pack whose scenarios have been looked at, with the facts of each kept. */
final class Examined {
    final PackContent content;
    final RuleProbe probe;
    final ScenarioText text;
    final List<RuleCells> rules = new ArrayList<>();
    final List<Scenario> scenarios = new ArrayList<>();
    final List<RuleProbe.Seen> seen = new ArrayList<>();
    final Map<Cell, Integer> shownBy = new LinkedHashMap<>();
    private final CannotBe cannotBe;

    private Examined(PackReading reading) {
        content = reading.orThrow();
        text = ScenarioText.of(reading);
        probe = new RuleProbe(content);
        Steps steps = new Steps(content, probe);
        cannotBe = new CannotBe(content.vocabulary(), probe, steps);
        for (Rule rule : content.rules()) {
            rules.add(new RuleCells(rule, probe, content.vocabulary(), steps));
        }
    }

    static Examined of(PackReading reading, IntConsumer progress) {
        Examined examined = new Examined(reading);
        for (Scenario scenario : reading.scenarios()) {
            if (examined.probe.faults(scenario.assessment()).isEmpty()) {
                examined.add(scenario);
            }
            progress.accept(examined.scenarios.size());
        }
        return examined;
    }

    private void add(Scenario scenario) {
        RuleProbe.Seen facts = probe.see(scenario.assessment());
        int number = scenarios.size();
        scenarios.add(scenario);
        seen.add(facts);
        shown(facts).forEach(cell -> shownBy.putIfAbsent(cell, number));
    }

    /** Every cell of any rule that the facts show. */
    List<Cell> shown(RuleProbe.Seen facts) {
        List<Cell> shown = new ArrayList<>();
        rules.forEach(rule -> shown.addAll(rule.shown(facts)));
        return shown;
    }

    Coverage coverage() {
        return Coverage.of(rules.stream().map(this::coverage).toList());
    }

    private RuleCoverage coverage(RuleCells rule) {
        Map<Cell, String> shown = new LinkedHashMap<>();
        List<Cell> missing = new ArrayList<>();
        Map<Cell, String> never = new LinkedHashMap<>();
        for (Cell cell : rule.cells()) {
            Integer by = shownBy.get(cell);
            String reason = by == null ? cannotBe.reason(rule.rule(), cell) : null;
            if (by != null) {
                shown.put(
                        cell, scenarios.get(by).file() + ":" + scenarios.get(by).line());
            } else if (reason != null) {
                never.put(cell, reason);
            } else {
                missing.add(cell);
            }
        }
        return new RuleCoverage(rule.rule(), shown, missing, never);
    }
}
