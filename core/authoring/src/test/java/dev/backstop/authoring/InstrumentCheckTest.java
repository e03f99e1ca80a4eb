package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.backstop.content.Instrument;
import dev.backstop.content.Instrument.Item;
import dev.backstop.content.Instrument.Method;
import dev.backstop.content.Instrument.Score;
import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.content.Vocabulary.Worse;
import dev.backstop.decision.SourceReference;
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

/** What a pack says about questionnaires, and what can be wrong with that. */
class InstrumentCheckTest {
    private static final String FILE = "vocabulary/instruments.yaml";

    @TempDir
    Path directory;

    @Test
    void reads_items_and_scores_in_order() throws IOException {
        PackContent content =
                Objects.requireNonNull(PackCopy.in(directory).read().content());
        Instrument worries =
                Objects.requireNonNull(content.vocabulary().instruments().get("worries"));

        assertThat(worries.label()).isEqualTo("A form about worries");
        assertThat(worries.question()).isEqualTo("Please fill in the form about worries.");
        assertThat(worries.sources())
                .containsExactly(
                        new SourceReference("SRC-EXAMPLE", "page 1"), new SourceReference("SRC-S002", "line 9"));
        assertThat(worries.statements()).containsExactly("C-07");
        assertThat(worries.items().values())
                .containsExactly(
                        new Item("night", "Worries at night", 0, 4, false),
                        new Item("day", "Calm by day", 0, 4, true),
                        new Item("work", "Worries at work", 0, 4, false));
        assertThat(worries.scores().values())
                .extracting(Score::id, Score::method, Score::items, Score::answered)
                .containsExactly(
                        tuple("worries.total", Method.SUM, List.of("night", "day", "work"), 3),
                        tuple("worries.percent", Method.PERCENT, List.of("night", "day", "work"), 2),
                        tuple("worries.mean", Method.MEAN, List.of("night", "day"), 2));
    }

    @Test
    void a_score_and_its_changes_are_derived_measures() throws IOException {
        PackContent content =
                Objects.requireNonNull(PackCopy.in(directory).read().content());

        assertThat(content.vocabulary().measures().values())
                .filteredOn(measure -> measure.id().startsWith("worries.total"))
                .allSatisfy(measure -> {
                    assertThat(measure.isDerived()).isTrue();
                    assertThat(measure.worse()).isEqualTo(Worse.HIGHER);
                    assertThat(measure.question()).isEqualTo("Please fill in the form about worries.");
                })
                .extracting(MeasureTerm::id, MeasureTerm::unit, MeasureTerm::min, MeasureTerm::max)
                .containsExactly(
                        tuple("worries.total", "points", 0.0, 12.0),
                        tuple("worries.total.change", "points", -12.0, 12.0),
                        tuple("worries.total.previous-change", "points", -12.0, 12.0),
                        tuple("worries.total.change-percent", "percent", -100.0, 3600.0),
                        tuple("worries.total.previous-change-percent", "percent", -100.0, 3600.0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void refuses_what_is_wrong_with_an_instrument(String name, String old, String by, String faults)
            throws IOException {
        PackCopy pack = PackCopy.in(directory).replace(FILE, old, by);

        assertThat(String.join("\n", pack.faults())).isEqualTo(faults);
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                arguments(
                        "unknown key",
                        "    source:",
                        "    sources:",
                        FILE + ":2:3: instrument \"worries\" has no \"source\".\n" + FILE
                                + ":5:5: instrument \"worries\" has an unknown key \"sources\"; allowed are label,"
                                + " question, source, statements, items, scores.\nMaybe you meant \"source\"."),
                arguments(
                        "unknown source",
                        "SRC-EXAMPLE page",
                        "SRC-EXAMPEL page",
                        FILE + ":5:13: instrument \"worries\" names the source \"SRC-EXAMPEL\", which sources.yaml does"
                                + " not define.\nMaybe you meant \"SRC-EXAMPLE\" (sources.yaml:1)."),
                arguments(
                        "unknown statement",
                        "[C-07]",
                        "[C-08]",
                        FILE + ":6:17: instrument \"worries\" names the statement \"C-08\", which statements.txt does"
                                + " not list.\nMaybe you meant \"C-07\" (statements.txt:4)."),
                arguments(
                        "no statements",
                        "    statements: [C-07]\n",
                        "",
                        FILE + ":2:3: instrument \"worries\" has no \"statements\"; write [] when it carries none."),
                arguments(
                        "dot in the id",
                        "  worries:\n",
                        "  worries.form:\n",
                        FILE + ":2:3: instrument \"worries.form\" has a dot in its id; what follows a dot is the name"
                                + " of a score.\n"
                                + FILE
                                + ":12:7: instrument \"worries.form\": score \"worries.total\" needs an id such as"
                                + " \"worries.form.total\".\n"
                                + FILE
                                + ":13:7: instrument \"worries.form\": score \"worries.percent\" needs an id such as"
                                + " \"worries.form.total\".\n"
                                + FILE
                                + ":14:7: instrument \"worries.form\": score \"worries.mean\" needs an id such as"
                                + " \"worries.form.total\"."),
                arguments(
                        "item that is worth nothing",
                        "Worries at work, min: 0, max: 4",
                        "Worries at work, min: 0, max: 0",
                        FILE + ":10:44: instrument \"worries\": item \"work\" has \"0\" as \"min\"; it has to be less"
                                + " than \"max\"."),
                arguments(
                        "half points",
                        "Worries at work, min: 0, max: 4",
                        "Worries at work, min: 0, max: 4.5",
                        FILE + ":10:44: instrument \"worries\": item \"work\" has \"0\" as \"min\"; it has to be less"
                                + " than \"max\".\n"
                                + FILE
                                + ":10:52: instrument \"worries\": item \"work\" has \"4.5\" as \"max\"; it has to be a"
                                + " whole number between -1000 and 1000."),
                arguments(
                        "item with a dot",
                        "      night:",
                        "      the.night:",
                        FILE + ":8:7: instrument \"worries\": item \"the.night\" needs an id that is one kebab-case"
                                + " word.\n"
                                + missing(12, 75, "worries.total", "night", "the.night")
                                + "\n"
                                + missing(13, 93, "worries.percent", "night", "the.night")
                                + "\n"
                                + missing(14, 78, "worries.mean", "night", "the.night")),
                arguments(
                        "score of an unknown item",
                        "sum: [night, day, work]",
                        "sum: [night, day, wrok]",
                        missing(12, 87, "worries.total", "wrok", "work")),
                arguments(
                        "score worked out in two ways",
                        "mean: [night, day]",
                        "mean: [night, day], sum: [night, day]",
                        FILE + ":14:7: instrument \"worries\": score \"worries.mean\" has to have exactly one of sum,"
                                + " so-far, percent, mean, with a list of items."),
                arguments(
                        "score of nothing",
                        "mean: [night, day]",
                        "mean: []",
                        FILE
                                + ":14:77: instrument \"worries\": score \"worries.mean\" has something else than one value"
                                + " as \"mean\"; it has to be a list of items."),
                arguments(
                        "sum with gaps",
                        "sum: [night, day, work]",
                        "sum: [night, day, work], answered: 2",
                        FILE + ":12:104: instrument \"worries\": score \"worries.total\" has \"2\" as \"answered\"; it"
                                + " has to be left out: a sum is over every item."),
                arguments(
                        "more answers than items",
                        "answered: 2",
                        "answered: 4",
                        FILE
                                + ":13:122: instrument \"worries\": score \"worries.percent\" has \"4\" as \"answered\"; it"
                                + " has to be between 1 and 3, the number of its items."),
                arguments(
                        "percentage that does not begin at nothing",
                        "Worries at work, min: 0",
                        "Worries at work, min: 1",
                        FILE + ":13:92: instrument \"worries\": score \"worries.percent\" has something else than one"
                                + " value as \"percent\"; it has to be a list of items that all have \"min: 0\"."),
                arguments(
                        "mean of unlike items",
                        "Calm by day, min: 0, max: 4",
                        "Calm by day, min: 0, max: 5",
                        FILE + ":14:77: instrument \"worries\": score \"worries.mean\" has something else than one"
                                + " value as \"mean\"; it has to be a list of items that all have the same \"min\" and"
                                + " \"max\"."),
                arguments(
                        "score that is named like a change",
                        "worries.mean:",
                        "worries.total.change:",
                        FILE + ":14:7: instrument \"worries\": score \"worries.total.change\" needs an id such as"
                                + " \"worries.total\"."),
                arguments(
                        "score that is a measure already",
                        "instruments:\n",
                        "measures:\n  worries.mean: { question: How?, label: Worry, unit: points, min: 0, max: 9, worse:"
                                + " higher }\ninstruments:\n",
                        FILE + ":4:3: measure \"worries.mean\" is defined twice, first in " + FILE + ":2."),
                arguments(
                        "no items and no scores",
                        "instruments:\n",
                        "instruments:\n  joys: { label: Joys, question: How?, source: SRC-EXAMPLE, statements: [], items:"
                                + " {} }\n",
                        FILE + ":2:3: instrument \"joys\" has no \"scores\".\n" + FILE
                                + ":2:84: instrument \"joys\" has no \"items\"."));
    }

    private static String missing(int line, int column, String score, String item, String nearest) {
        return FILE + ":" + line + ":" + column + ": instrument \"worries\": score \"" + score
                + "\" is worked out of the item \"" + item
                + "\", which the instrument does not have.\nMaybe you meant \""
                + nearest + "\".";
    }

    @Test
    void refuses_a_scenario_with_a_questionnaire_that_there_is_not() throws IOException {
        PackCopy pack = PackCopy.in(directory)
                .replace(
                        "triage/cauda-equina/cauda-equina.scenarios.yaml",
                        "  given: {}\n",
                        "  given: { questionnaires: [ { instrument: wories, date: 2026-11-20, items: {} },\n"
                                + "    { instrument: worries, date: 2026-11-20, items: { nigth: 1, day: 1 } } ] }\n");

        assertThat(pack.faults())
                .containsExactly(
                        "triage/cauda-equina/cauda-equina.scenarios.yaml:11:32: scenario \"Nobody asked\" states the"
                                + " instrument \"wories\", which no file under vocabulary/ defines.\n"
                                + "Maybe you meant \"worries\" (vocabulary/instruments.yaml:2).",
                        "triage/cauda-equina/cauda-equina.scenarios.yaml:12:55: scenario \"Nobody asked\" states the"
                                + " item \"nigth\", which the instrument \"worries\" does not have.\n"
                                + "Maybe you meant \"night\".");
    }
}
