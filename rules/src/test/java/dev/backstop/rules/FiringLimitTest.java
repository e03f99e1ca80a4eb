package dev.backstop.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.content.PackContent;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.engine.RulePack;
import dev.backstop.internal.EffectiveLimits;
import dev.backstop.internal.Pipeline;
import dev.backstop.internal.drools.DroolsStages;
import dev.backstop.internal.drools.StageModels;
import dev.backstop.model.Assessment;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A stage that fires without an end must neither hang the app nor give a partial answer. */
class FiringLimitTest {
    private static final ClassLoader LOADER = FiringLimitTest.class.getClassLoader();
    private static final Assessment EMPTY =
            Assessment.on(LocalDate.of(2026, 11, 21)).build();

    @Test
    void past_the_firing_limit_there_is_no_decision() throws IOException {
        assertThatThrownBy(() -> decide(3))
                .isInstanceOf(DecisionFailedException.class)
                .hasMessageContaining("The stage triage fired 3 rules without an end.");
    }

    @Test
    void below_it_there_is() throws IOException {
        assertThat(decide(1000)).isEqualTo("NEEDS_INFORMATION");
    }

    private static String decide(int firingLimit) throws IOException {
        PackContent content = RulePack.onClassPath(LOADER).get(0).content();
        try (InputStream names = Objects.requireNonNull(LOADER.getResourceAsStream(StageModels.RESOURCE))) {
            StageModels models = StageModels.load(names, LOADER);
            Pipeline pipeline = new Pipeline(
                    content,
                    new EffectiveLimits(content.parameters(), Map.of()),
                    rules -> new DroolsStages(models, rules, null, firingLimit));
            return pipeline.decide(EMPTY).triage().outcome();
        }
    }
}
