package dev.backstop.internal;

import static dev.backstop.internal.SessionMeasuresTest.day;
import static dev.backstop.internal.TestPack.today;
import static dev.backstop.internal.TestPack.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.facts.Measure;
import dev.backstop.model.DayLog;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiaryMeasuresTest {
    private final TestPack pack = TestPack.standard();

    @Test
    void without_a_diary_nothing_about_it_is_known() {
        assertThat(facts().measures()).extracting(Measure::id).noneMatch(id -> id.startsWith("days."));
    }

    @Test
    void the_mean_of_pain_is_that_of_seven_days_today_included() {
        FactSet facts = facts(pain(0, 2), pain(3, 3), pain(6, 4), pain(7, 10));

        assertThat(value(facts, "days.pain-mean")).isEqualTo(3, within(1e-9));
    }

    @Test
    void two_days_make_no_mean() {
        FactSet facts = facts(pain(0, 2), pain(1, 3), DayLog.of(day(2)), pain(7, 9));

        assertThat(facts.measure("days.pain-mean")).isNull();
        assertThat(facts.measure("days.pain-change")).isNull();
    }

    @Test
    void the_change_of_pain_is_this_mean_against_that_of_the_seven_days_before() {
        FactSet facts = facts(pain(0, 2), pain(1, 2), pain(6, 2), pain(7, 5), pain(8, 5), pain(13, 5), pain(14, 10));

        assertThat(value(facts, "days.pain-change")).isEqualTo(-3, within(1e-9));
    }

    @Test
    void the_change_of_pain_is_unknown_when_the_week_before_is() {
        FactSet facts = facts(pain(0, 2), pain(1, 2), pain(2, 2), pain(7, 5), pain(8, 5));

        assertThat(value(facts, "days.pain-mean")).isEqualTo(2);
        assertThat(facts.measure("days.pain-change")).isNull();
    }

    @Test
    void the_mean_of_walking_leaves_out_days_that_do_not_say() {
        FactSet facts = facts(
                DayLog.of(day(0)).withWalking(30),
                DayLog.of(day(1)).withWalking(0),
                pain(2, 1),
                DayLog.of(day(6)).withWalking(60),
                DayLog.of(day(7)).withWalking(600));

        assertThat(value(facts, "days.walking-mean")).isEqualTo(30, within(1e-9));
        assertThat(facts(DayLog.of(day(0)).withWalking(30)).measure("days.walking-mean"))
                .isNull();
    }

    @Test
    void the_mean_of_sitting_needs_three_days_that_say() {
        FactSet three = facts(sitting(0, 9), sitting(1, 6), pain(2, 1), sitting(6, 6), sitting(7, 24));
        FactSet two = facts(sitting(0, 9), sitting(1, 6), sitting(7, 24));

        assertThat(value(three, "days.sitting-mean")).isEqualTo(7, within(1e-9));
        assertThat(two.measure("days.sitting-mean")).isNull();
    }

    private static DayLog sitting(int daysAgo, double hours) {
        return new DayLog(day(daysAgo), null, null, null, null, null, hours, null);
    }

    @ParameterizedTest(name = "{0} h of quality {1}: short {2}")
    @CsvSource({"6, 4, 0", "5.9, 4, 1", "6, 3, 1", ", 3, 1", ", 4, 0", "5.9, , 1", "6, , 0"})
    void a_night_is_short_below_its_hours_or_down_to_its_quality(
            @Nullable Double hours, @Nullable Double quality, int expected) {
        FactSet facts = facts(night(1, hours, quality));

        assertThat(value(facts, "days.short-nights")).isEqualTo(expected);
        assertThat(value(facts, "days.nights-logged")).isEqualTo(1);
    }

    @Test
    void nights_count_for_seven_days() {
        FactSet facts = facts(night(0, 4.0, null), night(6, 4.0, null), night(7, 4.0, null), pain(3, 2));

        assertThat(value(facts, "days.short-nights")).isEqualTo(2);
        assertThat(value(facts, "days.nights-logged")).isEqualTo(2);
    }

    @Test
    void nights_that_nobody_knows_may_have_been_short() {
        FactSet facts = facts(night(0, 4.0, null), night(1, 8.0, null), night(2, 8.0, 8.0));

        assertThat(value(facts, "days.short-nights")).isEqualTo(1);
        assertThat(facts.range("days.short-nights")).isEqualTo(new Range(1, 5, true));
        assertThat(value(facts, "days.short-nights-possible")).isEqualTo(5);
        assertThat(facts.range("days.short-nights-possible")).isEqualTo(new Range(1, 5, true));
    }

    @Test
    void with_every_night_known_the_short_ones_are_counted_for_good() {
        FactSet facts = facts(IntStream.range(0, 7)
                .mapToObj(ago -> night(ago, ago < 2 ? 4.0 : 8.0, 8.0))
                .toArray(DayLog[]::new));

        assertThat(value(facts, "days.short-nights-possible")).isEqualTo(2);
        assertThat(facts.range("days.short-nights")).isNull();
        assertThat(facts.range("days.short-nights-possible")).isNull();
    }

    @Test
    void the_stiffness_of_the_week_is_compared_with_the_week_before() {
        FactSet facts =
                facts(stiff(0, 4), stiff(1, 4), stiff(6, 4), stiff(7, 1), stiff(8, 2), stiff(13, 3), stiff(14, 10));

        assertThat(value(facts, "days.stiffness-mean")).isEqualTo(4, within(1e-9));
        assertThat(value(facts, "days.stiffness-change")).isEqualTo(2, within(1e-9));
    }

    @ParameterizedTest(name = "stiffness {0} today and {1} yesterday after a week of 2: {2} in a row")
    @CsvSource({"4, 3, 2", "3, 3, 2", "4, 2.9, 1", "2.9, 4, 0"})
    void stiffer_mornings_in_a_row_are_each_held_against_the_week_before_them(
            double today, double yesterday, int expected) {
        FactSet facts = facts(
                stiff(0, today), stiff(1, yesterday), stiff(2, 2), stiff(3, 2), stiff(4, 2), stiff(5, 2), stiff(6, 2));

        assertThat(value(facts, "days.stiffer-mornings")).isEqualTo(expected);
        assertThat(facts.range("days.stiffer-mornings")).isNull();
    }

    @Test
    void a_morning_without_an_entry_leaves_the_run_open() {
        FactSet facts = facts(stiff(1, 6), stiff(3, 2), stiff(4, 2), stiff(5, 2), stiff(6, 2));

        assertThat(value(facts, "days.stiffer-mornings")).isEqualTo(1);
        assertThat(facts.range("days.stiffer-mornings")).isEqualTo(new Range(1, 7, true));
    }

    @Test
    void a_first_entry_is_not_stiffer_than_anything() {
        assertThat(facts(stiff(0, 9), stiff(1, 9)).measure("days.stiffer-mornings"))
                .isNull();
        assertThat(facts(stiff(2, 9), stiff(3, 2), stiff(4, 2), stiff(5, 2)).measure("days.stiffer-mornings"))
                .as("the latest morning is too long ago")
                .isNull();
    }

    @Test
    void how_many_nights_were_short_is_unknown_when_no_night_was_logged() {
        FactSet facts = facts(pain(0, 2), pain(1, 2), night(7, 4.0, null));

        assertThat(value(facts, "days.nights-logged")).isZero();
        assertThat(facts.measure("days.short-nights")).isNull();
    }

    @Test
    void the_last_sleep_is_that_of_today_or_of_yesterday_and_no_older() {
        FactSet today = facts(night(1, 5.0, 2.0), night(0, 8.0, 7.0));
        FactSet yesterday = facts(night(1, 5.0, 2.0), night(2, 9.0, 9.0));
        FactSet older = facts(night(2, 9.0, 9.0));

        assertThat(value(today, "days.last-sleep-hours")).isEqualTo(8);
        assertThat(value(today, "days.last-sleep-quality")).isEqualTo(7);
        assertThat(value(yesterday, "days.last-sleep-hours")).isEqualTo(5);
        assertThat(value(yesterday, "days.last-sleep-quality")).isEqualTo(2);
        assertThat(older.measure("days.last-sleep-hours")).isNull();
        assertThat(older.measure("days.last-sleep-quality")).isNull();
    }

    @Test
    void half_of_the_last_sleep_may_be_known() {
        FactSet facts = facts(night(0, 8.0, null));

        assertThat(value(facts, "days.last-sleep-hours")).isEqualTo(8);
        assertThat(facts.measure("days.last-sleep-quality")).isNull();
    }

    private FactSet facts(DayLog... days) {
        return pack.facts(today().days(List.of(days)).build());
    }

    private static DayLog pain(int ago, double points) {
        return DayLog.of(day(ago)).withPain(points);
    }

    private static DayLog stiff(int ago, double points) {
        return DayLog.of(day(ago)).withStiffness(points);
    }

    private static DayLog night(int ago, @Nullable Double hours, @Nullable Double quality) {
        return new DayLog(day(ago), null, hours, quality, null, null, null, null);
    }
}
