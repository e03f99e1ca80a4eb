package dev.backstop.authoring.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void makes_plain_what_markdown_would_read_as_markup() {
        assertThat(Markdown.text("a | b < c > d * e _ f ` g [h](i) ~ & \\"))
                .isEqualTo("a \\| b \\< c \\> d \\* e \\_ f \\` g \\[h\\](i) \\~ \\& \\\\");
    }

    @Test
    void puts_a_text_on_one_line() {
        assertThat(Markdown.text(" one\n  two ")).isEqualTo("one two");
    }

    @Test
    void breaks_lines_under_the_text_of_their_item() {
        Markdown page = new Markdown();
        page.item("word ".repeat(40));
        page.subItem("word ".repeat(40));

        assertThat(page.toString().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120))
                .filteredOn(line -> !line.stripLeading().startsWith("- "))
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("  word"),
                        line -> assertThat(line).startsWith("    word"));
    }

    @Test
    void begins_no_line_with_what_would_begin_a_list_or_a_heading() {
        for (String word : new String[] {"-", "+", "12.", "3)", "#", "="}) {
            for (int length = 100; length < 125; length++) {
                Markdown page = new Markdown();
                page.paragraph("x".repeat(length) + " " + word + " " + "y".repeat(30));

                assertThat(page.toString().lines())
                        .noneMatch(line -> line.startsWith(word))
                        .anyMatch(line -> line.contains(word));
            }
        }
    }

    @Test
    void leaves_one_empty_line_between_blocks() {
        Markdown page = new Markdown();
        page.heading(2, "here", "Here");
        page.paragraph("One.");
        page.paragraph("Two.");
        page.tableHead("a", "b");
        page.tableRow("1", "2");

        assertThat(page)
                .hasToString("## <a id=\"here\"></a>Here\n\nOne.\n\nTwo.\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n");
    }
}
