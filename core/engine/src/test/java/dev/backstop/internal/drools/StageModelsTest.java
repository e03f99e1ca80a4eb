package dev.backstop.internal.drools;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstop.content.RuleContentException;
import dev.backstop.content.Stage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.drools.base.util.Drools;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;

public class StageModelsTest {
    private static final String VERSION = "Drools-Model-Version:" + Drools.getFullVersion() + "\n";

    @Test
    void a_stage_without_rules_is_refused() {
        assertRefused(VERSION + "\n" + name(TriageModel.class), "no rules for the stage classification");
        assertRefused(VERSION, "no rules for the stage triage");
    }

    @Test
    void two_models_of_one_stage_are_refused() {
        assertRefused(
                VERSION + name(TriageModel.class) + "\n" + name(OtherTriageModel.class),
                "The built pack has two models for the stage triage; it must have one.");
    }

    @Test
    void rules_in_a_package_of_no_stage_are_refused() {
        assertRefused(
                name(StrayModel.class),
                "The built pack has rules in package dev.backstop.rules.stray, which is the package of no stage.");
    }

    @Test
    void a_pack_built_with_another_drools_is_refused() {
        assertRefused(
                "Drools-Model-Version: 0.0.1\n",
                "The pack was built with Drools 0.0.1, this engine with " + Drools.getFullVersion() + ".");
    }

    @Test
    void a_model_that_is_not_there_or_no_model_is_refused() {
        assertRefused("dev.backstop.rules.Missing", "names a model that cannot be loaded: dev.backstop.rules.Missing.");
        assertRefused("java.lang.Object", "names a model that cannot be loaded: java.lang.Object.");
    }

    private static String name(Class<?> model) {
        return model.getName();
    }

    private static void assertRefused(String names, String message) {
        assertThatExceptionOfType(RuleContentException.class)
                .isThrownBy(() -> StageModels.load(
                        new ByteArrayInputStream(names.getBytes(StandardCharsets.UTF_8)),
                        StageModelsTest.class.getClassLoader()))
                .withMessageContaining(message);
    }

    /** An empty model, as kie-maven-plugin names them. */
    abstract static class EmptyModel extends ModelImpl {
        private final String packageName;

        EmptyModel(String packageName) {
            super("model");
            this.packageName = packageName;
        }

        @Override
        public String getPackageName() {
            return packageName;
        }
    }

    public static final class TriageModel extends EmptyModel {
        public TriageModel() {
            super("dev.backstop.rules." + Stage.TRIAGE.id());
        }
    }

    public static final class OtherTriageModel extends EmptyModel {
        public OtherTriageModel() {
            super("dev.backstop.rules." + Stage.TRIAGE.id());
        }
    }

    public static final class StrayModel extends EmptyModel {
        public StrayModel() {
            super("dev.backstop.rules.stray");
        }
    }
}
