package dev.backstop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.authoring.PackReader;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.content.Stage;
import dev.backstop.internal.PackCodec;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** kie-maven-plugin can generate nothing and report success, so what it is asked for is counted in the jar itself. */
class BuiltJarIT {
    private static final Path JAR = Path.of(System.getProperty("backstop.rules.jar"));
    private static final Path RUN_TIME_TREE = Path.of(System.getProperty("backstop.rules.run-time-tree"));

    @Test
    void holds_one_model_class_per_stage() throws Exception {
        assertThat(models().stream().map(Model::getPackageName))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Stage.values())
                        .map(stage -> "dev.backstop.rules." + stage.id())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void holds_every_active_rule_of_the_stage_and_no_other(Stage stage) throws Exception {
        List<String> written = content().rules(stage).stream().map(Rule::id).toList();
        List<String> compiled = models().stream()
                .filter(model -> model.getPackageName().endsWith("." + stage.id()))
                .flatMap(model -> model.getRules().stream())
                .map(org.drools.model.Rule::getName)
                .toList();

        assertThat(written).isNotEmpty();
        assertThat(compiled).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void holds_the_content_that_the_files_say() throws Exception {
        assertThat(content())
                .isEqualTo(PackReader.read(Path.of("").toAbsolutePath()).orThrow());
    }

    @Test
    void brings_at_most_17_jars_and_6_megabytes_to_an_app_and_no_compiler() throws Exception {
        List<Path> jars = new ArrayList<>(List.of(JAR));
        try (Stream<Path> tree = Files.list(RUN_TIME_TREE)) {
            tree.forEach(jars::add);
        }
        long bytes = 0;
        for (Path jar : jars) {
            bytes += Files.size(jar);
        }

        assertThat(jars).hasSizeBetween(10, 17);
        assertThat(bytes).isLessThanOrEqualTo(6_000_000);
        assertThat(jars.toString()).doesNotContain("drools-compiler", "ecj", "antlr", "mvel", "xstream", "poi", "yaml");
    }

    private static PackContent content() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile());
                InputStream in = jar.getInputStream(jar.getEntry(PackCodec.RESOURCE))) {
            return PackCodec.read(in);
        }
    }

    private static List<Model> models() throws Exception {
        URLClassLoader loader = new URLClassLoader(new URL[] {JAR.toUri().toURL()}, BuiltJarIT.class.getClassLoader());
        List<Model> models = new ArrayList<>();
        try (JarFile jar = new JarFile(JAR.toFile());
                InputStream in = jar.getInputStream(jar.getEntry("META-INF/backstop/drools-model"))) {
            String names = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String name : names.lines()
                    .filter(line -> !line.startsWith("Drools-Model-Version"))
                    .toList()) {
                models.add((Model) Class.forName(name, true, loader)
                        .getDeclaredConstructor()
                        .newInstance());
            }
        }
        return models;
    }
}
