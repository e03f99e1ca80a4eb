package dev.backstop.authoring.internal.catalogue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page of Markdown. What {@link #text} has not made safe is taken for Markdown. */
final class Markdown {
    private static final int WIDTH = 120;
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&]");
    // At the beginning of a line these would start a list, a heading or a rule.
    private static final Pattern STARTS_A_BLOCK = Pattern.compile("[-+=#].*|[0-9]+[.)]");

    private final StringBuilder page = new StringBuilder();

    /** Text of a pack on one line, with everything that Markdown would read as markup made plain. */
    static String text(String text) {
        return SPECIAL.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }

    /** An id, a file or a value as it is written in the pack. */
    static String code(String id) {
        return "`" + id + "`";
    }

    static String anchor(String id) {
        return "<a id=\"" + id + "\"></a>";
    }

    /** A link to what has its own id as its anchor on this page. */
    static String link(String id) {
        return link(id, id);
    }

    static String link(String id, String anchor) {
        return "[" + text(id) + "](#" + anchor + ")";
    }

    /** A link to a file of the pack. */
    static String file(String path) {
        return "[" + code(path) + "](" + path + ")";
    }

    void heading(int level, String anchor, String text) {
        blankLine();
        page.append("#".repeat(level))
                .append(' ')
                .append(anchor(anchor))
                .append(text)
                .append('\n');
        blankLine();
    }

    void paragraph(String markdown) {
        blankLine();
        wrapped("", "", markdown);
        blankLine();
    }

    /** A picture from a file beside the page. */
    void picture(String title, String file) {
        paragraph("![" + title + "](" + file + ")");
    }

    void item(String markdown) {
        wrapped("- ", "  ", markdown);
    }

    void subItem(String markdown) {
        wrapped("  - ", "    ", markdown);
    }

    void tableHead(String... columns) {
        blankLine();
        tableRow(columns);
        tableRow(List.of(columns).stream().map(column -> "---").toArray(String[]::new));
    }

    void tableRow(String... cells) {
        page.append(List.of(cells).stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    @Override
    public String toString() {
        return page.toString().stripTrailing() + "\n";
    }

    private void blankLine() {
        if (page.length() > 0 && page.indexOf("\n\n", page.length() - 2) < 0) {
            page.append('\n');
        }
    }

    private void wrapped(String first, String next, String markdown) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : markdown.split(" ")) {
            boolean fits = line.length() + 1 + word.length() <= WIDTH;
            if (!empty && !fits && !STARTS_A_BLOCK.matcher(word).matches()) {
                page.append(line).append('\n');
                line = new StringBuilder(next);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        page.append(line).append('\n');
    }
}
