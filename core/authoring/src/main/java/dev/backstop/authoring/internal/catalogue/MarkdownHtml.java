package dev.backstop.authoring.internal.catalogue;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The catalogue's Markdown as HTML. */
final class MarkdownHtml {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    private MarkdownHtml() {}

    static String of(Markdown page) {
        // A wide table scrolls in a frame of its own, which the keyboard has to reach.
        return RENDERER.render(PARSER.parse(page.toString()))
                .replace("<table>", "<div class=\"wide\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }
}
