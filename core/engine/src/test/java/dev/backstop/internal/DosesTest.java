package dev.backstop.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DosesTest {

    @ParameterizedTest(name = "{0} kg {1} % by {2} kg")
    @CsvSource({
        "20,   5,    ,   21",
        "22.5, 5,    ,   23.6", // not 23.625
        "25,   5,    ,   26.25",
        "60,   15,   ,   69", // 60 * 1.15 is less than 69 in binary
        "0.3,  10,   ,   0.3",
        "0,    10,   ,   0",
        "20,   0,    ,   20",
        "20,   5,    2.5, 20",
        "50,   5,    2.5, 52.5",
        "49.9, 5,    2.5, 49.9", // 52.4 would be 5.01 %
        "16,   10,   4,   16",
        "40,   10,   4,   44",
        "20,   -20,  ,    16",
        "20,   -20,  5,   15", // 16 is not there
        "20,   -1,   10,  10",
        "4,    -20,  10,  0",
        "20,   -100, ,    0",
    })
    void weights_are_rounded_down_to_what_the_equipment_has(
            double last, double percent, @Nullable Double step, double most) {
        assertThat(Doses.kilograms(last, percent, step)).isEqualTo(most);
    }

    @ParameterizedTest(name = "{0} repetitions {1} %")
    @CsvSource({"10, 5, 10", "10, 10, 11", "30, 5, 31", "30, -20, 24", "1, -40, 0", "9, -50, 4", "30, 0, 30"})
    void repetitions_are_whole(int last, double percent, int most) {
        assertThat(Doses.whole(last, percent)).isEqualTo(most);
    }

    @ParameterizedTest(name = "{0} minutes {1} %")
    @CsvSource({
        "20, 5, 21",
        "20, 9.9, 21",
        "20, 10, 22",
        "12.5, 0, 12.5",
        "12.5, 2, 12.5",
        "12.5, 5, 13",
        "12.5, -1, 12",
        "0.5, -20, 0",
        "0, 10, 0"
    })
    void minutes_are_whole_but_what_was_done_may_be_done_again(double last, double percent, double most) {
        assertThat(Doses.minutes(last, percent)).isEqualTo(most);
    }

    @Test
    void fewer_repetitions_keep_the_work_within_the_bounds() {
        assertThat(Doses.repetitionsWithin(20, 30, 24, 10)).isEqualTo(27); // 648 of 660
        assertThat(Doses.repetitionsWithin(20, 30, 24, 0)).isEqualTo(25); // exactly 600
        assertThat(Doses.repetitionsWithin(1, 1, 5, 10)).isZero();
    }
}
