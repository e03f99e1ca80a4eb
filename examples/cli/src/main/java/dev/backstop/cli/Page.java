package dev.backstop.cli;

import java.util.ArrayList;
import java.util.List;

/** A page of text for people: wrapped, indented, coloured only where the terminal can. */
final class Page {
    private static final String STEP = "  ";

    private final Terminal terminal;
    private final boolean symbols;
    private final StringBuilder written = new StringBuilder();

    Page(Terminal terminal) {
        this.terminal = terminal;
        this.symbols = terminal.showsSymbols();
    }

    Page blank() {
        if (!written.isEmpty()) {
            written.append('\n');
        }
        return this;
    }

    /** A title of its own paragraph. */
    Page section(String title) {
        return blank().line(0, "", title, Tone.STRONG);
    }

    Page line(int level, String text) {
        return line(level, "", text, Tone.PLAIN);
    }

    Page line(int level, String text, Tone tone) {
        return line(level, "", text, tone);
    }

    /** A line after a mark; where it wraps, the text stays clear of the mark. */
    Page item(int level, String mark, String text) {
        return line(level, mark + " ", text, Tone.PLAIN);
    }

    Page item(int level, String mark, String text, Tone tone) {
        return line(level, mark + " ", text, tone);
    }

    private Page line(int level, String mark, String text, Tone tone) {
        String indent = STEP.repeat(level);
        String hanging = indent + " ".repeat(mark.length());
        String before = indent + mark;
        for (String line : wrap(terminal.shown(text), terminal.width() - hanging.length())) {
            written.append(before)
                    .append(terminal.colour() ? tone.colour(line) : line)
                    .append('\n');
            before = hanging;
        }
        return this;
    }

    /** Rows whose cells stand below each other; they are not wrapped. The first row is the head. */
    Page table(int level, List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            StringBuilder row = new StringBuilder();
            for (int column = 0; column < rows.get(i).size(); column++) {
                int at = column;
                int width = rows.stream()
                        .mapToInt(cells -> terminal.shown(cells.get(at)).length())
                        .max()
                        .orElse(0);
                String cell = terminal.shown(rows.get(i).get(column));
                row.append(cell).append(" ".repeat(width - cell.length() + 2));
            }
            String line = row.toString().stripTrailing();
            written.append(STEP.repeat(level))
                    .append(i == 0 && terminal.colour() ? Tone.QUIET.colour(line) : line)
                    .append('\n');
        }
        return this;
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split(" +")) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    String bullet() {
        return symbols ? "•" : "*";
    }

    String met() {
        return symbols ? "✓" : "[x]";
    }

    String notMet() {
        return symbols ? "✗" : "[ ]";
    }

    String notKnown() {
        return symbols ? "?" : "[?]";
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
