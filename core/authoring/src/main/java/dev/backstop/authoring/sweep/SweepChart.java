package dev.backstop.authoring.sweep;

import dev.backstop.authoring.chart.Scale;
import dev.backstop.authoring.chart.Svg;
import dev.backstop.authoring.chart.Svg.Anchor;
import dev.backstop.authoring.sweep.SweepReport.Range;
import dev.backstop.internal.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Draws where a decision turns: a lane for each part of it, a colour for each answer. */
public final class SweepChart {
    private static final int WIDTH = 900;
    private static final int LEFT = 130;
    private static final int LANE = 34;
    private static final int TOP = 50;
    private static final int LINE = 18;
    private static final List<String> LANES = List.of("Urgency", "Training limit", "Load", "Phase");
    private static final List<String> COLOURS =
            List.of(Svg.BLUE, Svg.ORANGE, Svg.GREEN, Svg.YELLOW, Svg.PURPLE, Svg.GREY, Svg.INK, Svg.PALE);

    private SweepChart() {}

    /**
     * The chart as SVG.
     *
     * @throws IllegalArgumentException for a finding or a choice, which has no order to draw
     */
    public static String svg(SweepReport report) {
        List<Range> ranges = report.ranges();
        if (ranges.get(ranges.size() - 1).high() <= ranges.get(0).low()) {
            throw new IllegalArgumentException("Only a number can be drawn, and " + report.fact() + " is none.");
        }
        List<String> answers = answers(report);
        int bottom = TOP + LANES.size() * LANE;
        int height = bottom + 50 + answers.size() * LINE;
        String title = "Where the decision turns: " + report.label();
        Svg svg = new Svg(WIDTH, height, title, title + ", in " + report.unit() + ".");
        svg.text(10, 24, 16, Anchor.START, title);
        Scale scale =
                new Scale(ranges.get(0).low(), ranges.get(ranges.size() - 1).high(), LEFT, WIDTH - 20);
        for (int lane = 0; lane < LANES.size(); lane++) {
            double y = TOP + lane * LANE;
            svg.text(10, y + 19, 13, Anchor.START, LANES.get(lane));
            for (int i = 0; i < ranges.size(); i++) {
                double start = scale.at(ranges.get(i).low());
                double end = i + 1 < ranges.size() ? scale.at(ranges.get(i + 1).low()) : WIDTH - 20;
                int answer = answers.indexOf(answer(lane, ranges.get(i)));
                svg.rect(start, y, Math.max(1, end - start), LANE - 6, "fill", COLOURS.get(answer % COLOURS.size()));
            }
        }
        for (Range range : ranges) {
            svg.line(scale.at(range.low()), bottom, scale.at(range.low()), bottom + 5, "stroke", Svg.INK);
            svg.text(scale.at(range.low()), bottom + 18, 11, Anchor.MIDDLE, Numbers.text(range.low()));
        }
        svg.text(WIDTH - 20, bottom + 32, 11, Anchor.END, report.unit());
        for (int i = 0; i < answers.size(); i++) {
            double y = bottom + 40 + i * LINE;
            svg.rect(10, y, 12, 12, "fill", COLOURS.get(i % COLOURS.size()));
            svg.text(28, y + 11, 12, Anchor.START, answers.get(i));
        }
        return svg.toString();
    }

    private static List<String> answers(SweepReport report) {
        List<String> answers = new ArrayList<>();
        for (int lane = 0; lane < LANES.size(); lane++) {
            for (Range range : report.ranges()) {
                String answer = answer(lane, range);
                if (!answers.contains(answer)) {
                    answers.add(answer);
                }
            }
        }
        return answers;
    }

    private static String answer(int lane, Range range) {
        return LANES.get(lane) + ": " + range.answer().cells().get(lane);
    }
}
