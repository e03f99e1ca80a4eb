package dev.backstop.rules;

import static dev.backstop.rules.LoadGrid.FEAR;
import static dev.backstop.rules.LoadGrid.PAIN;
import static dev.backstop.rules.LoadGrid.PHASES;
import static dev.backstop.rules.LoadGrid.SETTLING;
import static dev.backstop.rules.LoadGrid.SLEEP;

import dev.backstop.authoring.chart.Svg;
import dev.backstop.authoring.chart.Svg.Anchor;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.PlanAnswer;
import dev.backstop.internal.Pipeline;
import dev.backstop.model.Answer;
import dev.backstop.model.Phase;
import dev.backstop.rules.LoadGrid.Cell;
import dev.backstop.rules.LoadGrid.Sleep;
import dev.backstop.testkit.Decider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws where the load decision turns over {@link LoadGrid}, for the catalogue. */
final class LoadGridChart {
    private static final int CELL = 6;
    private static final int SIDE = CELL * 21;
    private static final int LEFT = 150;
    private static final int GAP = 34;
    private static final List<Integer> PROPOSED =
            IntStream.rangeClosed(-10, 10).map(step -> step * 5).boxed().toList();
    private static final Map<String, String> COLOURS = new LinkedHashMap<>();

    static {
        COLOURS.put("progress", Svg.GREEN);
        COLOURS.put("hold", Svg.PALE);
        COLOURS.put("ask-first", Svg.PURPLE);
        COLOURS.put("modify", Svg.YELLOW);
        COLOURS.put("substitute", Svg.ORANGE);
        COLOURS.put("regress", Svg.BLUE);
        COLOURS.put("refer", Svg.INK);
    }

    private final Decider decider;

    /** For the thousands of cells of which only the verdict is shown. */
    private final Pipeline outlines;

    private final LoadGrid grid;
    private final List<List<@Nullable Integer>> rows = new ArrayList<>();
    private final Map<List<Object>, String> verdicts = new ConcurrentHashMap<>();

    private LoadGridChart(Decider decider) {
        this.decider = decider;
        this.outlines = Pipeline.byIndex(decider.content());
        this.grid = new LoadGrid(decider.content());
    }

    static String draw(Decider decider) {
        return new LoadGridChart(decider).draw();
    }

    private String draw() {
        decideAll();
        List<@Nullable Integer> alike = new ArrayList<>();
        for (Integer hours : SETTLING) {
            if (!alike.isEmpty() && !pictures(hours).equals(pictures(alike.get(0)))) {
                rows.add(alike);
                alike = new ArrayList<>();
            }
            alike.add(hours);
        }
        rows.add(alike);
        int strips = 90 + rows.size() * (SIDE + GAP);
        int width = LEFT + PHASES.size() * (SIDE + GAP);
        Svg svg = new Svg(
                width,
                strips + 60 + PHASES.size() * 22 + 70 + FEAR.size() * 22,
                "Where the load decision turns",
                "Four phases from left to right, times to settle from top to bottom. In each square pain before the last session"
                        + " runs to the right and the worst pain during it upwards, from 0 to 10 by halves. The colour is the load"
                        + " decision of somebody for whom everything else allows more load. Below: what becomes of a planned change"
                        + " of load, and what fear and sleep change.");
        legend(svg);
        for (int column = 0; column < PHASES.size(); column++) {
            svg.text(x(column) + SIDE / 2.0, 78, 12, Anchor.MIDDLE, word(PHASES.get(column)), "font-weight", "bold");
            for (int row = 0; row < rows.size(); row++) {
                square(svg, column, row);
            }
        }
        proposals(svg, strips);
        fearAndSleep(svg, strips + 60 + PHASES.size() * 22);
        return svg.toString();
    }

    private static void legend(Svg svg) {
        int x = 20;
        for (Map.Entry<String, String> colour : COLOURS.entrySet()) {
            svg.rect(x, 20, 14, 14, "fill", colour.getValue());
            svg.text(x + 20, 31, 12, Anchor.START, colour.getKey(), "fill", Svg.INK);
            x += 34 + colour.getKey().length() * 8;
        }
        svg.text(
                20,
                56,
                11,
                Anchor.START,
                "Right: pain before the session. Up: worst pain in it. 0 to 10.",
                "fill",
                Svg.GREY);
    }

    private void square(Svg svg, int column, int row) {
        int y = 90 + row * (SIDE + GAP);
        if (column == 0) {
            svg.text(16, y + SIDE / 2.0, 12, Anchor.START, "Settled after", "fill", Svg.INK);
            svg.text(16, y + SIDE / 2.0 + 16, 12, Anchor.START, words(rows.get(row)), "font-weight", "bold");
        }
        Integer hours = rows.get(row).get(0);
        for (int during = 0; during < PAIN.size(); during++) {
            int at = during;
            runs(
                    svg,
                    x(column),
                    y + SIDE - (during + 1) * CELL,
                    CELL,
                    PAIN.size(),
                    before -> COLOURS.get(verdict(PAIN.get(before), PAIN.get(at), hours, PHASES.get(column))));
        }
        for (int tick = 0; tick <= 10; tick += 5) {
            double middle = (tick * 2 + 0.5) * CELL;
            svg.text(x(column) + middle, y + SIDE + 12, 9, Anchor.MIDDLE, tick + "", "fill", Svg.GREY);
            svg.text(x(column) - 4, y + SIDE - middle + 3, 9, Anchor.END, tick + "", "fill", Svg.GREY);
        }
    }

    private void proposals(Svg svg, int y) {
        svg.text(
                16,
                y + 20,
                12,
                Anchor.START,
                "What becomes of a planned change of load after a good session",
                "font-weight",
                "bold");
        for (int row = 0; row < PHASES.size(); row++) {
            Phase phase = PHASES.get(row);
            int top = y + 34 + row * 22;
            svg.text(16, top + 12, 12, Anchor.START, word(phase), "fill", Svg.INK);
            runs(
                    svg,
                    LEFT,
                    top,
                    20,
                    PROPOSED.size(),
                    index -> COLOURS.get(
                            decide(new Cell(1, 1, 10, phase, Answer.ABSENT, Sleep.GOOD, PROPOSED.get(index)))
                                    .verdict()));
            for (int index = 0; index < PROPOSED.size(); index++) {
                LoadDecision load = decide(new Cell(1, 1, 10, phase, Answer.ABSENT, Sleep.GOOD, PROPOSED.get(index)));
                PlanAnswer answer = load.next().answer();
                svg.text(
                        LEFT + index * 20 + 10,
                        top + 14,
                        10,
                        Anchor.MIDDLE,
                        answer == null ? "" : answer.outcome().name().substring(0, 1),
                        "fill",
                        Svg.INK);
            }
        }
        int below = y + 34 + PHASES.size() * 22 + 10;
        for (int index = 0; index < PROPOSED.size(); index += 2) {
            svg.text(LEFT + index * 20 + 10, below, 9, Anchor.MIDDLE, PROPOSED.get(index) + " %", "fill", Svg.GREY);
        }
        svg.text(16, below, 9, Anchor.START, "Accepted, Cut, Refused", "fill", Svg.GREY);
    }

    private void fearAndSleep(Svg svg, int y) {
        svg.text(
                16,
                y + 34,
                12,
                Anchor.START,
                "What fear of movement and sleep change after a good session, rebuilding",
                "font-weight",
                "bold");
        for (int row = 0; row < FEAR.size(); row++) {
            Answer fear = FEAR.get(row);
            int top = y + 46 + row * 22;
            svg.text(
                    16,
                    top + 14,
                    12,
                    Anchor.START,
                    "Fear: " + (fear == null ? "not asked" : word(fear)),
                    "fill",
                    Svg.INK);
            for (int column = 0; column < SLEEP.size(); column++) {
                String verdict = decide(new Cell(1, 1, 10, Phase.REBUILD, fear, SLEEP.get(column), 0))
                        .verdict();
                svg.rect(LEFT + column * 160, top, 150, 20, "fill", COLOURS.get(verdict));
                svg.text(
                        LEFT + column * 160 + 75,
                        top + 14,
                        10,
                        Anchor.MIDDLE,
                        "sleep " + word(SLEEP.get(column)) + ": " + verdict,
                        "fill",
                        Svg.INK);
            }
        }
    }

    /** Cells of one colour side by side are one rectangle. */
    private static void runs(Svg svg, double x, double y, int cell, int count, IntFunction<@Nullable String> colour) {
        int from = 0;
        for (int i = 1; i <= count; i++) {
            if (i == count || !Objects.equals(colour.apply(i), colour.apply(from))) {
                svg.rect(
                        x + from * cell,
                        y,
                        (i - from) * cell,
                        cell,
                        "fill",
                        Objects.requireNonNull(colour.apply(from)),
                        "shape-rendering",
                        "crispEdges");
                from = i;
            }
        }
    }

    /** All at once, since it is a matter of seconds for each processor. */
    private void decideAll() {
        PAIN.parallelStream()
                .forEach(before -> SETTLING.forEach(hours ->
                        PHASES.forEach(phase -> PAIN.forEach(during -> verdict(before, during, hours, phase)))));
    }

    private List<String> pictures(@Nullable Integer hours) {
        List<String> picture = new ArrayList<>();
        PHASES.forEach(phase ->
                PAIN.forEach(before -> PAIN.forEach(during -> picture.add(verdict(before, during, hours, phase)))));
        return picture;
    }

    private String verdict(double before, double during, @Nullable Integer hours, Phase phase) {
        return verdicts.computeIfAbsent(
                List.of(before, during, hours == null ? "not told" : hours, phase),
                key -> outlines.outline(
                                grid.assessment(new Cell(before, during, hours, phase, Answer.ABSENT, Sleep.GOOD, 0)))
                        .load());
    }

    private LoadDecision decide(Cell cell) {
        return decider.decide(grid.assessment(cell)).load();
    }

    private static int x(int column) {
        return LEFT + column * (SIDE + GAP);
    }

    private static String words(List<@Nullable Integer> hours) {
        List<String> words = new ArrayList<>();
        hours.forEach(one -> words.add(one == null ? "not told" : one + " h"));
        return String.join(", ", words);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
