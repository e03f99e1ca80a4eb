package dev.backstop.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Rounding never goes above the bounds, changes nothing the second time, and gives no less for wider bounds. */
class DosesProperties {

    @Property
    void weights(
            @ForAll("kilograms") double last,
            @ForAll("percents") double percent,
            @ForAll("percents") double other,
            @ForAll("steps") @Nullable Double step) {
        double most = Doses.kilograms(last, percent, step);

        assertThat(BigDecimal.valueOf(most)).isBetween(BigDecimal.ZERO, Doses.by(BigDecimal.valueOf(last), percent));
        assertThat(Doses.kilograms(most, 0, step)).isEqualTo(most);
        assertThat(Doses.kilograms(last, Math.min(percent, other), step))
                .isLessThanOrEqualTo(Doses.kilograms(last, Math.max(percent, other), step));
    }

    @Property
    void repetitions(
            @ForAll @IntRange(max = 100_000) int last,
            @ForAll("percents") double percent,
            @ForAll("percents") double other) {
        int most = Doses.whole(last, percent);

        assertThat(BigDecimal.valueOf(most)).isBetween(BigDecimal.ZERO, Doses.by(BigDecimal.valueOf(last), percent));
        assertThat(Doses.whole(most, 0)).isEqualTo(most);
        assertThat(Doses.whole(last, Math.min(percent, other)))
                .isLessThanOrEqualTo(Doses.whole(last, Math.max(percent, other)));
    }

    @Property
    void minutes(
            @ForAll("kilograms") double last, @ForAll("percents") double percent, @ForAll("percents") double other) {
        double most = Doses.minutes(last, percent);

        assertThat(BigDecimal.valueOf(most)).isBetween(BigDecimal.ZERO, Doses.by(BigDecimal.valueOf(last), percent));
        assertThat(Doses.minutes(most, 0)).isEqualTo(most);
        assertThat(Doses.minutes(last, Math.min(percent, other)))
                .isLessThanOrEqualTo(Doses.minutes(last, Math.max(percent, other)));
    }

    @Property
    void work_with_fewer_repetitions(
            @ForAll("kilograms") double last,
            @ForAll("kilograms") double more,
            @ForAll @IntRange(min = 1, max = 1000) int count,
            @ForAll("percents") double percent) {
        double heavier = last + more + 0.1;
        int fewer = Doses.repetitionsWithin(last, count, heavier, percent);
        BigDecimal bound = Doses.by(BigDecimal.valueOf(last).multiply(BigDecimal.valueOf(count)), percent);

        assertThat(BigDecimal.valueOf(heavier).multiply(BigDecimal.valueOf(fewer)))
                .isLessThanOrEqualTo(bound);
        assertThat(BigDecimal.valueOf(heavier).multiply(BigDecimal.valueOf(fewer + 1)))
                .isGreaterThan(bound);
    }

    @Provide
    Arbitrary<Double> kilograms() {
        return Arbitraries.doubles().between(0, 1000).ofScale(3);
    }

    @Provide
    Arbitrary<Double> percents() {
        return Arbitraries.doubles().between(-100, 30).ofScale(2);
    }

    @Provide
    Arbitrary<Double> steps() {
        return Arbitraries.of(0.5, 1.0, 1.25, 2.0, 2.5, 4.0, 10.0, 0.3).injectNull(0.3);
    }
}
