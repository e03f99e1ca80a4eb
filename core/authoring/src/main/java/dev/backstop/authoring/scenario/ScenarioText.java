package dev.backstop.authoring.scenario;

import dev.backstop.authoring.Expectation;
import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.Scenario;
import dev.backstop.content.RuleContentException;
import dev.backstop.model.Assessment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * Writes scenarios as a scenario file of a pack holds them. Read back with the same pack, each has an assessment equal
 * to the one that was written.
 */
public final class ScenarioText {
    /** A longer {@code given} gets a line for each of its sections. */
    private static final int LONGEST_LINE = 160;

    private static final DumpSettings BLOCK = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setSplitLines(false)
            .build();

    private final GivenText given;

    private ScenarioText(GivenText given) {
        this.given = given;
    }

    /**
     * Text for the scenario files of a pack, which may use its bases.
     *
     * @throws RuleContentException if the pack has faults
     */
    public static ScenarioText of(PackReading reading) {
        return new ScenarioText(new GivenText(reading.orThrow(), reading.bases()));
    }

    /** The value of {@code given}, on one line: {@code { base: walker, findings: { fever: absent } }}. */
    public String given(Assessment assessment) {
        return FlowYaml.of(given.of(assessment));
    }

    /** A scenario as an item of a scenario file, with a line break at its end. Its file and line have no influence. */
    public String write(Scenario scenario) {
        return write(scenario, List.of());
    }

    /**
     * A scenario as an item of a scenario file, with a line break at its end.
     *
     * @param comments lines to stand above it, without {@code #}
     */
    public String write(Scenario scenario, List<String> comments) {
        StringBuilder text = new StringBuilder();
        comments.forEach(line -> text.append("# ").append(line).append('\n'));
        String name = scenario.name().replaceAll("\\s+", " ");
        text.append("- ").append(new Dump(BLOCK).dumpToString(Map.of("name", name)));
        if (!scenario.resolves().isEmpty()) {
            line(
                    text,
                    "resolves",
                    scenario.resolves().size() == 1 ? scenario.resolves().get(0) : scenario.resolves());
        }
        given(text, given.of(scenario.assessment()));
        Map<String, Object> expected = ExpectText.of(scenario.expected(), scenario.because());
        if (!expected.isEmpty()) {
            line(text, "expect", expected);
        }
        if (!scenario.nearMiss().isEmpty()) {
            line(text, "near-miss", scenario.nearMiss());
        }
        if (!scenario.unknown().isEmpty()) {
            line(text, "unknown", scenario.unknown());
        }
        return text.toString();
    }

    /**
     * An example that no file has yet.
     *
     * @param name what it shows, as a sentence
     * @param expected what the decision says, such as {@link Expectation#of}
     * @param because ids of rules that fire
     */
    public String write(String name, Assessment assessment, Expectation expected, List<String> because) {
        return write(new Scenario(name, "", 0, assessment, expected, because, List.of(), List.of(), List.of()));
    }

    private static void given(StringBuilder text, Map<String, @Nullable Object> given) {
        if (FlowYaml.of(given).length() <= LONGEST_LINE || given.size() == 1) {
            line(text, "given", given);
            return;
        }
        text.append("  given:\n");
        given.forEach((section, value) -> text.append("  ").append(entry(section, value)));
    }

    private static void line(StringBuilder text, String key, Object value) {
        text.append(entry(key, value));
    }

    private static String entry(String key, @Nullable Object value) {
        return "  " + key + ": " + FlowYaml.of(value) + "\n";
    }
}
