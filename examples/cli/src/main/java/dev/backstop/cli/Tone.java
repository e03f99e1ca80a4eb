package dev.backstop.cli;

import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** How a piece of text should strike the reader. */
enum Tone {
    PLAIN,
    STRONG(Style.bold),
    QUIET(Style.faint),
    ALARM(Style.bold, Style.fg_red),
    CARE(Style.bold, Style.fg_yellow),
    GOOD(Style.bold, Style.fg_green);

    private final IStyle[] styles;

    Tone(IStyle... styles) {
        this.styles = styles;
    }

    /** The text in this tone, for a terminal that shows colours. */
    String colour(String text) {
        return styles.length == 0 || text.isEmpty() ? text : Style.on(styles) + text + Style.reset.on();
    }
}
