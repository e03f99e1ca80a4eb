package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.backstop.content.Exercise;
import dev.backstop.content.ExerciseCatalogue;
import dev.backstop.content.PackContent;
import dev.backstop.decision.ExercisePart;
import dev.backstop.decision.LoadCeiling;
import dev.backstop.decision.SourceReference;
import dev.backstop.model.Phase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a pack says about exercises, and what can be wrong with that. */
class ExerciseCheckTest {
    private static final String FILE = "exercises/moves.yaml";
    private static final String RULES = "guidance/moves/moves.drl";
    private static final String EXERCISES = """
            cover: { groups: [thighs], parts: [strength] }
            exercises:
              chair-rise: { title: Chair rise, part: strength, pattern: squat, groups: [thighs], equipment: [], phases: [restore],
                ceiling: body-weight, stresses: [compression], harder: goblet, dose: {}, source: SRC-EXAMPLE page 1, statements: [] }
              goblet: { title: Goblet squat, part: strength, pattern: squat, groups: [thighs], equipment: [dumbbell], phases: [restore, rebuild],
                ceiling: moderate, stresses: [compression], easier: chair-rise, dose: { sets: load.green-run }, source: SRC-EXAMPLE, statements: [S002-46] }
            """;

    @TempDir
    Path directory;

    private static PackCopy pack(Path directory) throws IOException {
        StringBuilder rules = new StringBuilder("""
                package dev.backstop.rules.guidance

                import dev.backstop.facts.Choice
                global dev.backstop.content.Limits limit
                global dev.backstop.content.GuidanceConclusions conclude
                """);
        rules.append(rule("now", "offer( \"now\", \"phase.restore\" )"));
        rules.append(rule("home", "offer( \"now\", \"equipment.dumbbell\" )"));
        String texts =
                "exercise.chair-rise = Rise\nexercise.goblet = Squat\nexercise-choice.now = Now\nload.small-step";
        return PackCopy.in(directory)
                .write(FILE, EXERCISES)
                .write(RULES, rules.toString())
                .replace("messages/person.properties", "load.small-step", texts)
                .replace("messages/clinician.properties", "load.small-step", texts);
    }

    private static String rule(String what, String call) {
        return """

                rule "guidance.moves.%s"
                    @title( "Moves" )
                    @source( "SRC-EXAMPLE" )
                    @statements( "S002-45" )
                    @status( "active" )
                    @reviewed( "2026-11-21" )
                when
                    Choice( id == "phase.next", value == "restore" )
                then
                    conclude.%s;
                end
                """.formatted(what, call);
    }

    @Test
    void reads_exercises_in_order() throws IOException {
        PackReading reading = pack(directory)
                .write(
                        "guidance/moves/moves.scenarios.yaml",
                        Stream.of("now", "home")
                                .map(what -> """
                                        - name: Everything is clear and %1$s
                                          given: { screen: clear, plan: { phase: restore, since: 2026-11-01 } }
                                          expect: { because: [guidance.moves.%1$s], exercises: [goblet] }
                                        - name: Nobody asked and %1$s
                                          given: {}
                                          unknown: [guidance.moves.%1$s]
                                        - name: Another phase and %1$s
                                          given: { screen: clear, findings: { saddle-numbness: present } }
                                          near-miss: [guidance.moves.%1$s]
                                        """.formatted(what))
                                .reduce("", String::concat))
                .read();
        assertThat(reading.faults()).isEmpty();
        PackContent content = Objects.requireNonNull(reading.content());
        ExerciseCatalogue catalogue = content.vocabulary().exercises();
        assertThat(catalogue.groups()).containsExactly("thighs");
        assertThat(catalogue.parts()).containsExactly(ExercisePart.STRENGTH);
        assertThat(catalogue.exercises().keySet()).containsExactly("chair-rise", "goblet");
        assertThat(catalogue.exercises().get("goblet"))
                .isEqualTo(new Exercise(
                        "goblet",
                        "Goblet squat",
                        ExercisePart.STRENGTH,
                        "squat",
                        List.of("thighs"),
                        List.of("dumbbell"),
                        List.of(Phase.RESTORE, Phase.REBUILD),
                        LoadCeiling.MODERATE,
                        List.of("compression"),
                        "chair-rise",
                        null,
                        new Exercise.Dose("load.green-run", null, null),
                        List.of(new SourceReference("SRC-EXAMPLE", "")),
                        List.of("S002-46")));
        Catalogue page = Catalogue.of(reading);
        assertThat(page.carriers("S002-46")).containsExactly("goblet");
        assertThat(page.markdown()).contains("<a id=\"exercise-goblet\"></a>`goblet` Goblet squat");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void refuses(String what, String file, String old, String by, String fault) throws IOException {
        assertThat(pack(directory).replace(file, old, by).faults())
                .as(what)
                .anySatisfy(found -> assertThat(found).startsWith(file + ":").contains(fault));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("unknown part", FILE, "part: strength,", "part: strenght,", "Maybe you meant \"strength\"."),
                arguments("unknown phase", FILE, "[restore, rebuild]", "[restore, rebuilt]", "\"rebuild\""),
                arguments("unknown ceiling", FILE, "ceiling: moderate", "ceiling: moderat", "\"moderate\""),
                arguments(
                        "no list of equipment", FILE, "equipment: [], ", "", "has no \"equipment\"; write [] for none"),
                arguments(
                        "neighbour that there is not",
                        FILE,
                        "harder: goblet",
                        "harder: gobelt",
                        "the exercise \"gobelt\", which no file under exercises/ defines.\nMaybe you meant \"goblet\""),
                arguments(
                        "one-way neighbour",
                        FILE,
                        " harder: goblet,",
                        "",
                        "has \"chair-rise\" as \"easier\", but exercise \"chair-rise\" (exercises/moves.yaml:3) has nothing"),
                arguments(
                        "cycle",
                        FILE,
                        "easier: chair-rise",
                        "easier: chair-rise, harder: chair-rise",
                        "is harder than itself: chair-rise, goblet, chair-rise."),
                arguments("unknown dose", FILE, "sets: load.green-run", "sets: load.green-runs", "\"load.green-runs\""),
                arguments(
                        "almost the group of another",
                        FILE,
                        "[thighs], equipment: [d",
                        "[thigs], equipment: [d",
                        "is the only one with \"thigs\" as \"groups\", which is almost \"thighs\""),
                arguments("group that nothing trains", FILE, "[thighs], parts", "[glutes], parts", "\"group.glutes\""),
                arguments(
                        "exercise without a text",
                        FILE,
                        "  goblet: {",
                        "  jump: {",
                        "needs the message \"exercise.jump\""),
                arguments(
                        "equipment that nobody offers",
                        FILE,
                        "[dumbbell]",
                        "[dumbbell, kettlebell]",
                        "exercise \"goblet\" is never offered: no active guidance rule offers equipment.kettlebell."),
                arguments(
                        "trait that no exercise has",
                        RULES,
                        "\"phase.restore\"",
                        "\"phase.restor\"",
                        "names the trait \"phase.restor\", which no exercise under exercises/ has."),
                arguments(
                        "offer of something else",
                        RULES,
                        "\"phase.restore\"",
                        "\"pattern.squat\"",
                        "only phase.<phase> and equipment.<item> are offered"),
                arguments(
                        "conclusion without a text",
                        RULES,
                        "offer( \"now\", \"phase",
                        "offer( \"later\", \"phase",
                        "needs the message \"exercise-choice.later\""));
    }

    @Test
    void refuses_exercises_without_saying_what_a_week_covers() throws IOException {
        assertThat(pack(directory)
                        .replace(FILE, "cover: { groups: [thighs], parts: [strength] }\n", "")
                        .faults())
                .anyMatch(fault -> fault.startsWith("exercises: The pack has exercises, but no file"));
    }
}
