package dev.backstop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.authoring.PackReader;
import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.Scenario;
import dev.backstop.authoring.scenario.ScenarioText;
import dev.backstop.model.Assessment;
import dev.backstop.testkit.AssessmentArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written as a scenario reads as the same again: every scenario of the pack, and assessments of every kind. */
class ScenarioTextTest {
    private static final Path PACK = Path.of("").toAbsolutePath();
    private static final int MANY = 60;

    private final PackReading reading;

    ScenarioTextTest() throws IOException {
        reading = PackReader.read(PACK);
    }

    @Provide
    Arbitrary<List<Assessment>> assessments() {
        return AssessmentArbitraries.of(reading.orThrow()).assessments().list().ofSize(MANY);
    }

    // One try of many, because the pack is read once in each.
    @Property(tries = 1)
    void scenarios_and_generated_assessments_are_read_back_as_they_were_written(
            @ForAll("assessments") List<Assessment> generated) throws IOException {
        ScenarioText text = ScenarioText.of(reading);
        Map<String, StringBuilder> files = new LinkedHashMap<>();
        List<Scenario> written = new ArrayList<>(reading.scenarios());
        written.addAll(examples(generated, written.get(written.size() - 1)));
        written.forEach(one ->
                files.computeIfAbsent(one.file(), file -> new StringBuilder()).append(text.write(one)));
        Path copy = PACK.resolve("target/scenario-text");
        copyPack(copy);
        for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
            Files.writeString(copy.resolve(file.getKey()), file.getValue());
        }

        PackReading again = PackReader.read(copy);

        assertThat(again.faults()).isEmpty();
        assertThat(again.scenarios().stream().map(ScenarioTextTest::anywhere))
                .containsExactlyElementsOf(
                        written.stream().map(ScenarioTextTest::anywhere).toList());
    }

    private static List<Scenario> examples(List<Assessment> generated, Scenario like) {
        List<Scenario> examples = new ArrayList<>();
        for (Assessment assessment : generated) {
            String name = "Number: \"" + examples.size() + "\", # not 'no', {and} [so] on";
            examples.add(new Scenario(
                    name,
                    like.file(),
                    0,
                    assessment,
                    like.expected(),
                    like.because(),
                    like.nearMiss(),
                    like.unknown(),
                    List.of()));
        }
        return examples;
    }

    private static Scenario anywhere(Scenario scenario) {
        return new Scenario(
                scenario.name(),
                scenario.file(),
                0,
                scenario.assessment(),
                scenario.expected(),
                scenario.because(),
                scenario.nearMiss(),
                scenario.unknown(),
                scenario.resolves());
    }

    private static void copyPack(Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(PACK)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = PACK.relativize(file);
                if (!relative.startsWith("target") && !relative.startsWith("src")) {
                    Files.createDirectories(copy.resolve(relative).getParent());
                    Files.copy(file, copy.resolve(relative), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
