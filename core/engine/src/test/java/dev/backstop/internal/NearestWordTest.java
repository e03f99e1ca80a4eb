package dev.backstop.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {
    private static final List<String> WORDS = List.of("fever", "numbness", "night-sweats", "never");

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "fever,        fever",
        "fevr,         fever",
        "feverr,       fever",
        "numness,      numbness",
        "night-sweat,  night-sweats",
        "nightsweats,  night-sweats",
        "sever,        fever",
    })
    void the_word_with_the_fewest_edits_is_meant_and_of_two_the_first_by_alphabet(String written, String meant) {
        assertThat(NearestWord.to(written, WORDS)).contains(meant);
    }

    @Test
    void a_word_that_is_far_from_all_is_not_guessed_at() {
        assertThat(NearestWord.to("tingling", WORDS)).isEmpty();
        assertThat(NearestWord.hint("tingling", WORDS)).isEmpty();
        assertThat(NearestWord.to("fever", List.of())).isEmpty();
    }

    @Test
    void a_long_word_may_differ_by_a_third() {
        assertThat(NearestWord.to("abcdefghi", List.of("abcdefxyz"))).isPresent();
        assertThat(NearestWord.to("abcdefghi", List.of("abcdewxyz"))).isEmpty();
    }

    @Test
    void a_hint_is_a_line_of_its_own() {
        assertThat(NearestWord.hint("fevr", WORDS)).isEqualTo("\nMaybe you meant \"fever\".");
    }
}
