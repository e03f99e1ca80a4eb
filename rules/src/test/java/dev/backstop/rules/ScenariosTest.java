package dev.backstop.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.backstop.authoring.PackReader;
import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.scenario.ScenarioTest;
import dev.backstop.engine.Backstop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every scenario that stands beside a rule, run on the built pack. */
class ScenariosTest {
    private static final Backstop BACKSTOP = Backstop.bundled();

    @AfterAll
    static void close() {
        BACKSTOP.close();
    }

    @TestFactory
    Stream<DynamicTest> every_scenario_gives_the_decision_that_it_states() throws IOException {
        return ScenarioTest.of(pack(), BACKSTOP).map(one -> dynamicTest(one.name(), one::run));
    }

    @Test
    void there_are_several_scenarios_for_each_rule() throws IOException {
        assertThat(pack().scenarios().size())
                .isGreaterThan(BACKSTOP.content().rules().size());
    }

    private static PackReading pack() throws IOException {
        return PackReader.read(Path.of("").toAbsolutePath());
    }
}
