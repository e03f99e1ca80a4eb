package dev.backstop.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.TrainingLimit;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "26,          26",
        "2.50,        2.5",
        "-7.142857,   -7.14",
        "0.005,       0.01",
        "-0.004,      0",
        "-0.0,        0",
        "100,         100",
        "1000000,     1000000",
        "1e21,        1000000000000000000000",
        "NaN,         NaN",
        "-Infinity,   -Infinity",
    })
    void numbers_have_at_most_two_decimals_and_no_trailing_zeros(double value, String text) {
        assertThat(Numbers.text(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "fr-CH", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "tr-TR"})
    void numbers_and_words_are_the_same_in_every_locale(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(Numbers.text(-1234.5)).isEqualTo("-1234.5");
        assertThat(FactDeriver.word(TrainingLimit.NO_RESISTANCE))
                .as("no dotless i")
                .isEqualTo("no-resistance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "ar-EG-u-nu-arab", "tr-TR"})
    void a_decision_is_the_same_in_every_locale(String tag) {
        TestPack pack = TestPack.standard();
        var assessment =
                TestPack.clear().unsure("weakness").measure("weight", 71.5).build();
        Locale.setDefault(Locale.ENGLISH);
        var expected = pack.decide(assessment);
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(TestPack.standard().decide(assessment)).isEqualTo(expected);
        assertThat(expected.toString()).isEqualTo(pack.decide(assessment).toString());
    }
}
