package dev.backstop.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.authoring.PackReader;
import dev.backstop.authoring.Scenario;
import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.content.Stage;
import dev.backstop.engine.RulePack;
import dev.backstop.internal.drools.DroolsStages;
import dev.backstop.internal.drools.StageModels;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * On scenarios (one in five, all with {@code -Dbackstop.grid=full}), in every stage, the rules as the compiler built
 * them and the rules as they are made in memory fire alike: the same rules, on the same facts, with the same
 * conclusions.
 */
class SameFiringsTest {
    private static final int STEP = "full".equals(System.getProperty("backstop.grid")) ? 1 : 5;
    private static final ClassLoader LOADER = SameFiringsTest.class.getClassLoader();

    @Test
    void compiled_rules_and_rules_made_in_memory_fire_alike() throws IOException {
        PackContent content = RulePack.onClassPath(LOADER).get(0).content();
        EffectiveLimits limits = new EffectiveLimits(content.parameters(), Map.of());
        StageModels compiled;
        try (InputStream names = Objects.requireNonNull(LOADER.getResourceAsStream(StageModels.RESOURCE))) {
            compiled = StageModels.load(names, LOADER);
        }
        Pipeline pipeline = new Pipeline(
                content,
                limits,
                rules -> new Both(
                        new DroolsStages(compiled, rules, null),
                        new DroolsStages(StageModels.of(content, limits), rules, null)));
        List<Scenario> scenarios = PackReader.read(Path.of(".")).scenarios();

        for (int i = 0; i < scenarios.size(); i += STEP) {
            pipeline.decide(scenarios.get(i).assessment());
        }

        assertThat(((Both) pipeline.engine()).fired).isGreaterThan(scenarios.size() / STEP);
    }

    /** Runs both and compares all that they took down; the decision goes on with the first. */
    private static final class Both implements StageEngine {
        private final StageEngine compiled;
        private final StageEngine inMemory;
        private int fired;

        Both(StageEngine compiled, StageEngine inMemory) {
            this.compiled = compiled;
            this.inMemory = inMemory;
        }

        @Override
        public void run(Stage stage, FactSet facts, Limits limits, ConclusionLog log) {
            ConclusionLog other = new ConclusionLog();
            compiled.run(stage, facts, limits, log);
            inMemory.run(stage, facts, limits, other);
            // Which comes first is up to Drools and has no influence.
            assertThat(sorted(other)).isEqualTo(sorted(log));
            fired += (int) log.all().count();
        }

        private static List<String> sorted(ConclusionLog log) {
            return log.all()
                    .map(one -> one.firing().rule().id() + " " + one.firing().facts() + " " + one.call() + one.id()
                            + one.value() + one.urgency() + one.limit() + one.first() + one.second())
                    .sorted()
                    .toList();
        }

        @Override
        public void close() {
            compiled.close();
            inMemory.close();
        }
    }
}
