package dev.backstop.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PainScoreTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, 2.5, 10})
    void pain_is_rated_from_0_to_10_and_halves_occur(double points) {
        assertThat(PainScore.of(points).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 10.001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void nothing_else_is_a_pain_score(double points) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PainScore.of(points))
                .withMessage("The pain score (" + points + ") must be between 0 and 10 points.");
    }

    @Test
    void a_rise_is_positive_and_a_fall_is_negative() {
        assertThat(PainScore.of(2).riseTo(PainScore.of(4.5))).isEqualTo(2.5);
        assertThat(PainScore.of(4.5).riseTo(PainScore.of(2))).isEqualTo(-2.5);
    }

    @Test
    void scores_are_ordered_by_their_points() {
        assertThat(PainScore.of(2)).isLessThan(PainScore.of(2.5)).isEqualByComparingTo(PainScore.of(2));
    }
}
