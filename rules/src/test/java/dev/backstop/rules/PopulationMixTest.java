package dev.backstop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.authoring.PackReader;
import dev.backstop.authoring.population.Population;
import dev.backstop.content.PackContent;
import dev.backstop.decision.Decision;
import dev.backstop.engine.Backstop;
import dev.backstop.engine.RulePack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A population in which nobody trains would not show a change of load, and one without danger none of urgency. */
class PopulationMixTest {
    private static final int PEOPLE = 1000;

    @Test
    void every_kind_of_answer_is_given_to_enough_people() throws IOException {
        PackContent pack = PackReader.read(Path.of("").toAbsolutePath()).orThrow();
        List<Decision> decisions;
        try (Backstop backstop = Backstop.of(RulePack.of(pack))) {
            decisions = Population.of(pack).people(PEOPLE).map(backstop::decide).toList();
        }

        Map<String, Long> outcomes = decisions.stream()
                .collect(Collectors.groupingBy(one -> one.triage().outcome(), Collectors.counting()));
        assertThat(outcomes.get("SELF_MANAGE")).isBetween(450L, 750L);
        assertThat(outcomes.values()).hasSize(7).allMatch(count -> count >= 10);
        assertThat(outcomes.get("EMERGENCY")).isLessThan(150);
        Map<String, Long> loads = decisions.stream()
                .collect(Collectors.groupingBy(one -> one.load().verdict(), Collectors.counting()));
        assertThat(loads.get("progress")).isGreaterThan(100);
        assertThat(loads.get("hold")).isGreaterThan(100);
        assertThat(loads).containsKeys("modify", "substitute", "regress", "refer", "ask-first");
        Map<String, Long> phases = decisions.stream()
                .collect(Collectors.groupingBy(one -> one.phase().verdict(), Collectors.counting()));
        assertThat(phases.get("advance")).isGreaterThan(100);
        assertThat(phases.get("stay")).isGreaterThan(100);
    }
}
