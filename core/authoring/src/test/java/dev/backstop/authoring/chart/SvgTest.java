package dev.backstop.authoring.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SvgTest {
    @Test
    void a_picture_has_a_title_and_a_description_and_escapes_its_words() {
        assertThat(new Svg(100, 50, "Pain & load", "It fell from 5 to 2.")
                        .line(0, 0.25, 10, 10, "stroke", Svg.INK)
                        .text(5, 5, 12, Svg.Anchor.END, "pain < 3")
                        .toString())
                .isEqualTo("""
                        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="100" height="50" role="img" \
                        aria-labelledby="title desc" font-family="DejaVu Sans, Verdana, sans-serif">
                        <title id="title">Pain &amp; load</title>
                        <desc id="desc">It fell from 5 to 2.</desc>
                        <rect x="0" y="0" width="100" height="50" fill="#ffffff"/>
                        <line x1="0" y1="0.3" x2="10" y2="10" stroke="#222222"/>
                        <text x="5" y="5" font-size="12" text-anchor="end">pain &lt; 3</text>
                        </svg>
                        """);
    }

    @Test
    void a_scale_places_values_both_ways() {
        assertThat(new Scale(0, 10, 200, 100).at(2.5)).isEqualTo(175);
        assertThat(new Scale(-1, 1, 0, 100).at(0)).isEqualTo(50);
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(1, 1, 0, 100));
    }
}
