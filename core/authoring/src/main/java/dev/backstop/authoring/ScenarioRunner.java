package dev.backstop.authoring;

import dev.backstop.authoring.internal.DecisionCheck;
import dev.backstop.authoring.internal.ScenarioOutcome;
import dev.backstop.authoring.scenario.ScenarioResult;
import dev.backstop.content.Rule;
import dev.backstop.engine.Backstop;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.model.InvalidAssessmentException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs scenarios against an engine. */
public final class ScenarioRunner {
    private final Backstop backstop;
    private final Set<String> rules;

    /** @param backstop an engine with the pack whose scenarios are run; it is not closed */
    public ScenarioRunner(Backstop backstop) {
        this.backstop = backstop;
        this.rules = backstop.content().rules().stream().map(Rule::id).collect(Collectors.toSet());
    }

    /**
     * Runs scenarios.
     *
     * @return how the decisions differ from what the scenarios expect; empty when they do not
     */
    public List<Fault> run(List<Scenario> scenarios) {
        List<Fault> faults = new ArrayList<>();
        scenarios.forEach(scenario -> faults.addAll(run(scenario)));
        return faults.stream().sorted().toList();
    }

    /** Runs one scenario. */
    public List<Fault> run(Scenario scenario) {
        return result(scenario).faults();
    }

    /** Runs one scenario, and tells expected and given side by side. */
    public ScenarioResult result(Scenario scenario) {
        ScenarioOutcome outcome = new ScenarioOutcome(scenario);
        try {
            DecisionCheck.check(scenario.expected(), backstop.decide(scenario.assessment()), outcome);
            outcome.checkRules(backstop.explain(scenario.assessment(), named(scenario)));
        } catch (InvalidAssessmentException invalid) {
            invalid.faults().forEach(fault -> outcome.add("has a faulty \"" + fault.path() + "\": " + fault.message()));
        } catch (DecisionFailedException failed) {
            outcome.add("has no decision: " + failed.getMessage());
        }
        return outcome.result();
    }

    private List<String> named(Scenario scenario) {
        return Stream.of(scenario.because(), scenario.nearMiss(), scenario.unknown())
                .flatMap(List::stream)
                .filter(rules::contains)
                .distinct()
                .toList();
    }
}
