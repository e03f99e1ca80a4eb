package dev.backstop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.LoadChange;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.Reason;
import dev.backstop.engine.Backstop;
import dev.backstop.internal.Outline;
import dev.backstop.internal.Pipeline;
import dev.backstop.model.Assessment;
import dev.backstop.rules.LoadGrid.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Exactly one load decision in each cell of {@link LoadGrid}, and none freer than that of a neighbour with less danger.
 * With {@code -Dbackstop.grid=full} every cell of the grid, by outlines, which the second opinion holds against
 * decisions; otherwise the values on both sides of every limit, by decisions.
 */
@TestInstance(Lifecycle.PER_CLASS)
class LoadGridTest {
    private static final boolean FULL = "full".equals(System.getProperty("backstop.grid"));
    private static final int DECIDED = 4;
    private static final List<Double> PAIN = FULL ? LoadGrid.PAIN : List.of(1.0, 2.0, 2.5, 4.0, 4.5);
    private static final List<Integer> PROPOSED = FULL ? LoadGrid.PROPOSED : List.of(0, 10, 15, 30);
    private static final List<String> FROM_FREE_TO_CAUTIOUS =
            List.of("progress", "hold", "modify", "regress", "substitute", "ask-first", "refer");

    private final Backstop backstop = Backstop.bundled();
    private final LoadGrid grid = new LoadGrid(backstop.content());
    private final Pipeline outlines = Pipeline.byIndex(backstop.content());

    @AfterAll
    void close() {
        backstop.close();
    }

    @Test
    void every_cell_has_one_decision_and_more_danger_never_more_load() {
        List<String> faults = Collections.synchronizedList(new ArrayList<>());
        List<Plane> planes = new ArrayList<>();
        for (double before : PAIN) {
            for (double during : PAIN) {
                planes.add(new Plane(before, during));
            }
        }
        planes.parallelStream().forEach(plane -> plane.decide(faults));
        compare(planes, faults);

        assertThat(faults.stream().sorted().limit(20)).isEmpty();
        assertThat(planes).as("a grid on which nothing turns shows nothing").anyMatch(Plane::progresses);
    }

    /** Of two sessions the one with more pain in it, or as much pain on a sorer back, is the more dangerous. */
    private static void compare(List<Plane> planes, List<String> faults) {
        for (int before = 0; before < PAIN.size(); before++) {
            for (int during = 0; during < PAIN.size(); during++) {
                Plane plane = planes.get(before * PAIN.size() + during);
                if (during > 0) {
                    plane.compare(planes.get(before * PAIN.size() + during - 1), faults);
                }
            }
        }
    }

    /** All cells with the same pain. */
    private final class Plane {
        private final double before;
        private final double during;
        private final int[] caution = new int[size()];
        private final float[] most = new float[size()];
        private final float[] suggested = new float[size()];

        Plane(double before, double during) {
            this.before = before;
            this.during = during;
        }

        void decide(List<String> faults) {
            for (int i = 0; i < size(); i++) {
                Cell cell = cell(i);
                Load load = load(grid.assessment(cell), !FULL && i % DECIDED == 0);
                caution[i] = load.caution();
                most[i] = (float) load.change().most();
                suggested[i] = (float) load.change().suggested();
                requireBands(cell, load, faults);
            }
            for (int i = 0; i < size(); i++) {
                for (int axis = 0; axis < STEPS.length; axis++) {
                    if (hasCalmer(i, axis)) {
                        freer(this, i - STEPS[axis], i, faults);
                    }
                }
            }
        }

        boolean progresses() {
            return IntStream.of(caution).anyMatch(one -> one == 0);
        }

        void compare(Plane calmer, List<String> faults) {
            for (int i = 0; i < size(); i++) {
                freer(calmer, i, i, faults);
            }
        }

        private void freer(Plane calmer, int calm, int worse, List<String> faults) {
            if (caution[worse] < calmer.caution[calm]
                    || most[worse] > calmer.most[calm]
                    || suggested[worse] > calmer.suggested[calm]) {
                faults.add(cell(worse) + " is freer than " + calmer.cell(calm));
            }
        }

        private Cell cell(int index) {
            return new Cell(
                    before,
                    during,
                    LoadGrid.SETTLING.get(index / STEPS[0] % LoadGrid.SETTLING.size()),
                    LoadGrid.PHASES.get(index / (STEPS[0] * LoadGrid.SETTLING.size())),
                    LoadGrid.FEAR.get(index / STEPS[1] % LoadGrid.FEAR.size()),
                    LoadGrid.SLEEP.get(index / STEPS[2] % LoadGrid.SLEEP.size()),
                    PROPOSED.get(index % PROPOSED.size()));
        }
    }

    /** How far apart cells are that differ in one thing: settling, fear, sleep, proposal. */
    private static final int[] STEPS = {
        PROPOSED.size() * LoadGrid.SLEEP.size() * LoadGrid.FEAR.size(),
        PROPOSED.size() * LoadGrid.SLEEP.size(),
        PROPOSED.size(),
        1
    };

    private static final int[] SIZES = {
        LoadGrid.SETTLING.size(), LoadGrid.FEAR.size(), LoadGrid.SLEEP.size(), PROPOSED.size()
    };

    private static int size() {
        return STEPS[0] * LoadGrid.SETTLING.size() * LoadGrid.PHASES.size();
    }

    /** Nothing told of the settling is compared with the fastest: it may be anything, and never counts for less. */
    private static boolean hasCalmer(int index, int axis) {
        int position = index / STEPS[axis] % SIZES[axis];
        boolean untold = axis == 0 && LoadGrid.SETTLING.get(position) == null;
        boolean asksForLess = axis == 3 && PROPOSED.get(position) <= 0;
        return position > 0 && !untold && !asksForLess;
    }

    /** The bands leave no gap and do not overlap: one rule above the first limit, none up to it. */
    private void requireBands(Cell cell, Load load, List<String> faults) {
        boolean hurt = cell.during() > limit("load.pain-continue-max");
        boolean rose = cell.during() - cell.before() > limit("load.pain-rise-continue-max");
        boolean slow = cell.hours() != null && cell.hours() > limit("load.settling-window");
        if (load.fired("load.pain-bands.modify", "load.pain-bands.substitute") != (hurt ? 1 : 0)
                || load.fired("load.pain-bands.rise-modify", "load.pain-bands.rise-substitute") != (rose ? 1 : 0)
                || load.fired("load.settling.slow", "load.settling.very-slow") != (slow ? 1 : 0)) {
            faults.add(cell + " falls into no band, or into two: " + load.rules());
        }
    }

    private double limit(String parameter) {
        return Objects.requireNonNull(backstop.content().parameters().get(parameter))
                .value();
    }

    private Load load(Assessment assessment, boolean decided) {
        if (!decided) {
            Outline outline = outlines.outline(assessment);
            return new Load(outline.load(), outline.change(), outline.rules());
        }
        LoadDecision load = backstop.decide(assessment).load();
        return new Load(
                load.verdict(),
                load.change(),
                load.actions().stream()
                        .flatMap(action -> action.reasons().stream())
                        .map(Reason::rule)
                        .toList());
    }

    /** What is looked at of a load decision. */
    private record Load(String verdict, LoadChange change, List<String> rules) {
        long fired(String... any) {
            return rules.stream().filter(List.of(any)::contains).distinct().count();
        }

        int caution() {
            boolean onlyHolds = verdict.equals("ask-first") && !change.equals(LoadChange.STOP);
            return FROM_FREE_TO_CAUTIOUS.indexOf(onlyHolds ? "hold" : verdict);
        }
    }
}
