package dev.backstop.authoring.scenario;

import dev.backstop.authoring.Fault;
import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.Scenario;
import dev.backstop.authoring.ScenarioRunner;
import dev.backstop.engine.Backstop;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A scenario as a test of any framework. With JUnit:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> scenarios() throws IOException {
 *     return ScenarioTest.of(PackReader.read(DIRECTORY), backstop).map(one -> dynamicTest(one.name(), one::run));
 * }
 * }</pre>
 */
public final class ScenarioTest {
    private final Scenario scenario;
    private final ScenarioRunner runner;

    private ScenarioTest(Scenario scenario, ScenarioRunner runner) {
        this.scenario = scenario;
        this.runner = runner;
    }

    /**
     * Every scenario of a pack.
     *
     * @param backstop an engine with the pack; it is not closed
     */
    public static Stream<ScenarioTest> of(PackReading reading, Backstop backstop) {
        ScenarioRunner runner = new ScenarioRunner(backstop);
        return reading.scenarios().stream().map(scenario -> new ScenarioTest(scenario, runner));
    }

    /** Where the scenario stands and what it is called. */
    public String name() {
        return scenario.file() + ":" + scenario.line() + ": " + scenario.name();
    }

    /** @throws AssertionError if the decision differs from what is expected; it says how */
    public void run() {
        ScenarioResult result = runner.result(scenario);
        if (!result.holds()) {
            throw new AssertionError(
                    result.faults().stream().map(Fault::toString).collect(Collectors.joining("\n")));
        }
    }
}
