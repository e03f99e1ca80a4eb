package dev.backstop.internal;

import static dev.backstop.internal.SessionMeasuresTest.day;
import static dev.backstop.internal.TestPack.today;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.facts.Measure;
import dev.backstop.model.DayLog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DiaryCorrelationsTest {
    @Test
    void pain_that_rises_and_falls_with_stress_is_fully_correlated() {
        assertThat(value("days.pain-stress-correlation", days(new double[][] {{1, 2}, {2, 4}, {3, 6}, {2, 4}})))
                .isEqualTo(1);
    }

    @Test
    void pain_that_rises_as_sleep_falls_is_correlated_the_other_way_round() {
        assertThat(value("days.pain-sleep-correlation", days(new double[][] {{1, 2}, {3, 6}})))
                .isEqualTo(-1);
    }

    @Test
    void what_never_changed_has_no_correlation() {
        assertThat(value("days.pain-stress-correlation", days(new double[][] {{2, 2}, {2, 6}})))
                .isNull();
        assertThat(value("days.pain-stress-correlation", List.of())).isNull();
    }

    @Test
    void only_days_with_both_within_four_weeks_count() {
        List<DayLog> days = new ArrayList<>(days(new double[][] {{1, 2}, {2, 5}}));
        days.add(DayLog.of(day(3)).withPain(4));
        days.add(entry(27, 4, 4));
        days.add(entry(28, 4, 4));

        assertThat(value("days.pain-stress-days", days)).isEqualTo(3);
    }

    @Test
    void the_order_of_the_days_has_no_influence() {
        List<DayLog> days =
                new ArrayList<>(days(new double[][] {{1.5, 2.1}, {2, 5.3}, {4.5, 3.2}, {0, 0.1}, {7, 6.6}}));
        Double inOrder = value("days.pain-stress-correlation", days);
        Collections.reverse(days);

        assertThat(value("days.pain-stress-correlation", days)).isEqualTo(inOrder);
    }

    private static List<DayLog> days(double[][] painAndStress) {
        List<DayLog> days = new ArrayList<>();
        for (double[] pair : painAndStress) {
            days.add(entry(days.size(), pair[0], pair[1]));
        }
        return days;
    }

    private static DayLog entry(int ago, double pain, double stress) {
        return DayLog.of(day(ago)).withPain(pain).withSleep(10 - stress, 5).withStress(stress);
    }

    private static @Nullable Double value(String id, List<DayLog> days) {
        Measure measure = TestPack.standard().facts(today().days(days).build()).measure(id);
        return measure == null ? null : measure.value();
    }
}
