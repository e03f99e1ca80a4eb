package dev.backstop.internal;

import static dev.backstop.internal.TestPack.TODAY;
import static dev.backstop.internal.TestPack.clear;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.model.CapacityTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationsTest {
    private final TestPack pack = TestPack.standard();

    @ParameterizedTest(name = "{0} by {1} is {2}")
    @CsvSource({"30, 60, 0.5", "0, 60, 0", "30, 0,", "0, 0,", ", 60,", "30, ,"})
    void a_ratio_is_known_when_both_numbers_are_and_the_second_is_not_zero(
            @Nullable Double hold, @Nullable Double rise, @Nullable Double ratio) {
        FactSet facts = new FactSet(pack.terms);
        if (hold != null) {
            facts.measure("capacity.hold", hold);
        }
        if (rise != null) {
            facts.measure("capacity.rise", rise);
        }
        new Calculations(pack.content.vocabulary()).derive(facts);

        if (ratio == null) {
            assertThat(facts.measure("balance")).isNull();
            assertThat(facts.truth("balance")).isEqualTo(Truth.POSSIBLE);
        } else {
            assertThat(TestPack.value(facts, "balance")).isEqualTo(ratio);
        }
    }

    @ParameterizedTest
    @CsvSource({"30, 20, 1.5"})
    void a_ratio_is_a_fact_like_any_other(double hold, double rise, double ratio) {
        FactSet facts = pack.facts(clear().capacityTest(new CapacityTest("hold", TODAY, hold))
                .capacityTest(new CapacityTest("rise", TODAY, rise))
                .build());

        assertThat(TestPack.value(facts, "balance")).isEqualTo(ratio);
    }

    @ParameterizedTest
    @CsvSource({"30, 20"})
    void a_ratio_of_what_may_still_rise_is_not_known(double hold, double rise) {
        FactSet facts = new FactSet(pack.terms);
        facts.measure("capacity.hold", hold);
        facts.measure("capacity.rise", rise, rise, rise + 1);
        new Calculations(pack.content.vocabulary()).derive(facts);

        assertThat(facts.measure("balance")).isNull();
    }
}
