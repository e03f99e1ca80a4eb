package dev.backstop.cli;

import dev.backstop.authoring.sweep.SweepReport;
import dev.backstop.authoring.sweep.SweepReport.Range;
import dev.backstop.authoring.sweep.SweepReport.Turn;
import java.util.ArrayList;
import java.util.List;

/** Where a decision turns, as text. */
final class SweepText {
    private static final String MARKS = "123456789abcdefghijklmnopqrstuvwxyz";

    private SweepText() {}

    static String of(SweepReport report, Terminal terminal) {
        Page page = new Page(terminal);
        page.line(
                0,
                report.label() + " (" + report.fact() + (report.unit().isEmpty() ? "" : ", in " + report.unit()) + ")",
                Tone.STRONG);
        List<Range> ranges = report.ranges();
        boolean number = ranges.get(ranges.size() - 1).high() > ranges.get(0).low();
        if (number) {
            page.blank().line(1, bar(ranges, terminal.width() - 4));
        }
        page.blank();
        for (int i = 0; i < ranges.size(); i++) {
            Range range = ranges.get(i);
            page.item(0, mark(i), range.text(), Tone.STRONG);
            List<String> cells = new ArrayList<>();
            List<String> names = List.of("urgency", "training limit", "load", "phase");
            for (int part = 0; part < names.size(); part++) {
                String cell = range.answer().cells().get(part);
                if (!cell.isEmpty()
                        && (i == 0
                                || !cell.equals(
                                        ranges.get(i - 1).answer().cells().get(part)))) {
                    cells.add(names.get(part) + " " + cell);
                }
            }
            page.line(1, cells.isEmpty() ? "as before" : String.join("; ", cells));
            if (i < report.turns().size()) {
                turn(page, report.turns().get(i));
            }
        }
        return page.toString();
    }

    private static void turn(Page page, Turn turn) {
        page.line(
                1,
                "turns between " + turn.last() + " and " + turn.first()
                        + (turn.parameters().isEmpty() ? "" : " at " + String.join(", ", turn.parameters()))
                        + (turn.rules().isEmpty() ? "" : ": " + String.join(", ", turn.rules())),
                Tone.QUIET);
    }

    /** Each range with its mark, as wide as it is; none is left out. */
    private static String bar(List<Range> ranges, int width) {
        double low = ranges.get(0).low();
        double whole = ranges.get(ranges.size() - 1).high() - low;
        StringBuilder bar = new StringBuilder();
        for (int i = 0; i < ranges.size(); i++) {
            double end = i + 1 < ranges.size() ? ranges.get(i + 1).low() : low + whole;
            int until = (int) Math.round((end - low) / whole * width);
            bar.append(mark(i).repeat(Math.max(1, until - bar.length())));
        }
        return bar.toString();
    }

    private static String mark(int range) {
        return MARKS.substring(range % MARKS.length(), range % MARKS.length() + 1);
    }
}
