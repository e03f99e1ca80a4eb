package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void the_width_is_that_of_the_terminal_within_reason() {
        assertThat(Terminal.width(null)).isEqualTo(80);
        assertThat(Terminal.width("100")).isEqualTo(100);
        assertThat(Terminal.width("7")).isEqualTo(40);
        assertThat(Terminal.width("9999")).isEqualTo(120);
        assertThat(Terminal.width("wide")).isEqualTo(80);
    }

    @Test
    void text_cannot_steer_the_terminal() {
        assertThat(Call.PLAIN.shown("a\u001b[31mb\u0007\u202e\nc")).isEqualTo("a\\u001b[31mb\\u0007\\u202e\nc");
    }

    @Test
    void what_the_terminal_cannot_show_is_replaced() {
        Terminal ascii = new Terminal(80, false, StandardCharsets.US_ASCII);

        assertThat(ascii.shown("0–10 ≥ “x” … Örebro \uD83D\uDE00")).isEqualTo("0-10 >= \"x\" ... Oerebro ?");
        assertThat(Call.PLAIN.shown("0–10 ≥ “x”")).isEqualTo("0–10 ≥ “x”");
    }
}
