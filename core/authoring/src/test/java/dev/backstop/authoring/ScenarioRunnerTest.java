package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.engine.Backstop;
import dev.backstop.model.Assessment;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioRunnerTest {
    private static final Expectation NOTHING = new Expectation(
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            ExerciseExpectation.ANY,
            null);
    private static final Assessment NUMB =
            Assessment.on(LocalDate.of(2026, 11, 21)).present("saddle-numbness").build();

    @TempDir
    static Path work;

    private static Backstop backstop;

    @BeforeAll
    static void build() throws IOException {
        backstop = Backstop.of(CompiledPack.build(PackCopy.VALID, work));
    }

    @AfterAll
    static void close() {
        backstop.close();
    }

    private static List<String> faults(
            Assessment assessment,
            Expectation expected,
            List<String> because,
            List<String> nearMiss,
            List<String> unknown) {
        Scenario scenario =
                new Scenario("One", "x.scenarios.yaml", 7, assessment, expected, because, nearMiss, unknown, List.of());
        return new ScenarioRunner(backstop)
                .run(scenario).stream().map(Fault::toString).toList();
    }

    @Test
    void the_scenarios_of_the_example_pack_hold() throws IOException {
        List<Scenario> scenarios = PackReader.read(PackCopy.VALID).scenarios();

        assertThat(new ScenarioRunner(backstop).run(scenarios)).isEmpty();
    }

    @Test
    void tells_how_a_decision_differs() {
        Expectation wrong = new Expectation(
                "soon",
                "soon",
                "none",
                "progress",
                "advance",
                "reload",
                List.of("chronic"),
                List.of("fever"),
                List.of("keep-walking"),
                List.of(),
                Map.of("walking", "10..15"),
                List.of(),
                ExerciseExpectation.ANY,
                5.0);

        assertThat(faults(NUMB, wrong, List.of(), List.of(), List.of()))
                .contains(
                        "x.scenarios.yaml:7: scenario \"One\" expects \"soon\" as \"outcome\", and it is \"emergency\".",
                        "x.scenarios.yaml:7: scenario \"One\" expects \"none\" as \"training-limit\", and it is \"blocked\".",
                        "x.scenarios.yaml:7: scenario \"One\" expects \"chronic\" among \"labels\", and there is nothing.",
                        "x.scenarios.yaml:7: scenario \"One\" expects \"fever\" among \"suspicions\", and there is"
                                + " cauda-equina.",
                        "x.scenarios.yaml:7: scenario \"One\" expects \"10..15\" as \"target walking\", and it is \"none\".")
                .hasSize(11);
    }

    @Test
    void tells_of_a_target_that_should_not_be_there() {
        Expectation wrong = new Expectation(
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of("walking"),
                ExerciseExpectation.ANY,
                null);
        Assessment sits = Assessment.on(LocalDate.of(2026, 11, 21))
                .absent("saddle-numbness", "fever")
                .measure("sitting-tolerance", 6)
                .build();

        assertThat(faults(sits, wrong, List.of(), List.of(), List.of()))
                .containsExactly(
                        "x.scenarios.yaml:7: scenario \"One\" expects no target \"walking\", and it is 10..15.");
    }

    @Test
    void tells_which_rules_did_not_do_what_was_expected() {
        assertThat(faults(
                        NUMB,
                        NOTHING,
                        List.of("triage.clear.watch", "no.such.rule"),
                        List.of("triage.cauda-equina.numb"),
                        List.of("triage.cauda-equina.numb", "triage.cauda-equina.open")))
                .containsExactly(
                        "x.scenarios.yaml:7: scenario \"One\" expects the rule \"triage.clear.watch\" to fire, and it did not:"
                                + " line 27 unknown (unknown: episode.days).",
                        "x.scenarios.yaml:7: scenario \"One\" names the rule \"no.such.rule\", which the engine's pack does not"
                                + " have.",
                        "x.scenarios.yaml:7: scenario \"One\" expects the rule \"triage.cauda-equina.numb\" to miss by exactly"
                                + " one condition with everything known, and it fired.",
                        "x.scenarios.yaml:7: scenario \"One\" expects the rule \"triage.cauda-equina.numb\" to wait for"
                                + " something unknown, and it fired.",
                        "x.scenarios.yaml:7: scenario \"One\" expects the rule \"triage.cauda-equina.open\" to wait for"
                                + " something unknown, and it does not: line 30 failed.");
    }

    @Test
    void tells_what_is_wrong_with_an_assessment() {
        Assessment unknown =
                Assessment.on(LocalDate.of(2026, 11, 21)).present("fevr").build();

        assertThat(faults(unknown, NOTHING, List.of(), List.of(), List.of()).get(0))
                .startsWith("x.scenarios.yaml:7: scenario \"One\" has a faulty \"findings.fevr\": ");
    }
}
