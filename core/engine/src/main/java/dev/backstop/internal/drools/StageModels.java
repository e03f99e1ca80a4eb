package dev.backstop.internal.drools;

import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.content.RuleContentException;
import dev.backstop.content.Stage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.drools.model.Model;

/** The executable models of a pack: exactly one for each stage. */
public final class StageModels {
    /** Where a built pack names its models. */
    public static final String RESOURCE = "META-INF/backstop/drools-model";

    private static final String VERSION_PREFIX = "Drools-Model-Version:";
    private static final String PACKAGE_PREFIX = "dev.backstop.rules.";

    private final Map<Stage, Model> models;

    private StageModels(Map<Stage, Model> models) {
        this.models = models;
    }

    /**
     * Builds the models in memory, from what the pack says.
     *
     * @param limits the parameters in effect, which the models hold from then on
     * @throws RuleContentException if a rule says what no rule can
     */
    public static StageModels of(PackContent content, Limits limits) {
        Map<Stage, Model> models = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            models.put(stage, IndexedModel.of(stage, content.rules(stage), limits));
        }
        return new StageModels(models);
    }

    /**
     * Loads the models by the names that the build wrote down; nothing is scanned.
     *
     * @throws RuleContentException if a stage has no model or two, or the models were built for another version of
     *     Drools
     */
    public static StageModels load(InputStream names, ClassLoader loader) throws IOException {
        Map<Stage, Model> models = new EnumMap<>(Stage.class);
        for (String name : classNames(names)) {
            Model model = instance(name, loader);
            Stage stage = stageOf(model);
            if (models.put(stage, model) != null) {
                // Drools 10 silently misses firings when one KieBase holds several packages; two models of a stage
                // would be that.
                throw new RuleContentException(
                        "The built pack has two models for the stage " + stage.id() + "; it must have one.");
            }
        }
        for (Stage stage : Stage.values()) {
            if (!models.containsKey(stage)) {
                throw new RuleContentException("The built pack has no rules for the stage " + stage.id()
                        + ".\nMaybe its module does not declare drools-model-compiler as a direct dependency: without it"
                        + " kie-maven-plugin silently generates nothing.");
            }
        }
        return new StageModels(models);
    }

    static String packageName(Stage stage) {
        return PACKAGE_PREFIX + stage.id();
    }

    Model of(Stage stage) {
        Model model = models.get(stage);
        if (model == null) {
            throw new IllegalStateException("no model for " + stage);
        }
        return model;
    }

    private static List<String> classNames(InputStream names) throws IOException {
        List<String> classes = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(names, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith(VERSION_PREFIX)) {
                String version = line.substring(VERSION_PREFIX.length()).strip();
                requireSameVersion(version);
            } else if (!line.isBlank()) {
                classes.add(line.strip());
            }
        }
        return classes;
    }

    /** Compared with what this engine was built for: what Drools says of itself is wrong inside a shaded jar. */
    private static void requireSameVersion(String ofPack) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = StageModels.class.getResourceAsStream("drools.properties")) {
            properties.load(Objects.requireNonNull(in, "drools.properties"));
        }
        String ofEngine = properties.getProperty("version");
        if (!ofPack.equals(ofEngine)) {
            throw new RuleContentException("The pack was built with Drools " + ofPack + ", this engine with " + ofEngine
                    + ".\nMaybe give both the same version of Backstop.");
        }
    }

    private static Model instance(String className, ClassLoader loader) {
        try {
            return (Model) Class.forName(className, true, loader)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
            throw new RuleContentException("The built pack names a model that cannot be loaded: " + className + ".", e);
        }
    }

    private static Stage stageOf(Model model) {
        String packageName = model.getPackageName();
        for (Stage stage : Stage.values()) {
            if (packageName.equals(packageName(stage))) {
                return stage;
            }
        }
        throw new RuleContentException(
                "The built pack has rules in package " + packageName + ", which is the package of no stage.");
    }
}
