package dev.backstop.internal;

import static dev.backstop.internal.TestPack.TODAY;
import static dev.backstop.internal.TestPack.today;
import static dev.backstop.internal.TestPack.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.facts.Choice;
import dev.backstop.facts.Measure;
import dev.backstop.model.NextMorning;
import dev.backstop.model.Phase;
import dev.backstop.model.Plan;
import dev.backstop.model.Technique;
import dev.backstop.model.TrainingSession;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionMeasuresTest {
    private final TestPack pack = TestPack.standard();

    @Test
    void without_sessions_nothing_about_them_is_known() {
        FactSet facts = pack.facts(today().plan(Plan.in(Phase.RESTORE, TODAY).withSessionsPerWeek(3))
                .build());

        assertThat(facts.measures())
                .extracting(Measure::id)
                .noneMatch(id -> id.startsWith("session") || id.startsWith("training") || id.equals("plan.adherence"));
    }

    @Test
    void the_last_session_is_the_one_with_the_latest_date_in_whatever_order_they_come() {
        FactSet facts = facts(
                TrainingSession.on(day(9)).pain(5, 9).build(),
                TrainingSession.on(day(2))
                        .pain(1, 3.5)
                        .settledAfter(Duration.ofMinutes(90))
                        .nextMorning(NextMorning.SAME)
                        .effort(6)
                        .technique(Technique.UNCONTROLLED)
                        .build(),
                TrainingSession.on(day(5)).pain(5, 8).build());

        assertThat(value(facts, "session.days-ago")).isEqualTo(2);
        assertThat(value(facts, "session.pain-before")).isEqualTo(1);
        assertThat(value(facts, "session.pain-peak")).isEqualTo(3.5);
        assertThat(value(facts, "session.pain-rise")).isEqualTo(2.5);
        assertThat(value(facts, "session.hours-to-settle")).isEqualTo(1.5);
        assertThat(facts.measure("session.hours-unsettled")).isNull();
        assertThat(value(facts, "session.effort")).isEqualTo(6);
        assertThat(facts.choices("session.next-morning")).containsExactly(new Choice("session.next-morning", "same"));
        assertThat(facts.choices("session.technique")).containsExactly(new Choice("session.technique", "uncontrolled"));
    }

    @Test
    void what_the_last_session_does_not_say_is_not_taken_from_the_one_before() {
        FactSet facts = facts(green(3), TrainingSession.on(day(1)).painPeak(3).build());

        assertThat(facts.measure("session.pain-before")).isNull();
        assertThat(facts.measure("session.pain-rise")).isNull();
        assertThat(facts.measure("session.hours-to-settle")).isNull();
        assertThat(facts.measure("session.effort")).isNull();
        assertThat(facts.choices("session.next-morning")).isEmpty();
        assertThat(value(facts, "session.pain-peak")).isEqualTo(3);
    }

    @Test
    void pain_that_has_not_settled_has_a_time_so_far_and_no_time_to_settle() {
        FactSet facts = facts(
                TrainingSession.on(day(1)).unsettledFor(Duration.ofHours(30)).build());

        assertThat(value(facts, "session.hours-unsettled")).isEqualTo(30);
        assertThat(facts.measure("session.hours-to-settle")).isNull();
    }

    @Test
    void what_an_exercise_hurt_is_the_least_that_the_session_did_but_not_taken_for_its_worst() {
        FactSet facts = facts(TrainingSession.on(day(1))
                .painBefore(2)
                .exercise("plank", 1)
                .exercise("goblet", 5)
                .exercises("stroll")
                .settledAfter(Duration.ofHours(1))
                .nextMorning(NextMorning.SAME)
                .build());

        assertThat(value(facts, "session.exercise-pain")).isEqualTo(5);
        assertThat(facts.measure("session.pain-peak")).isNull();
        assertThat(facts.range("session.pain-peak")).isEqualTo(new Range(5, 10, false));
        assertThat(facts.range("session.pain-rise")).isEqualTo(new Range(3, 10, false));
        assertThat(facts.range("sessions.green-run")).as("surely not green").isNull();
        assertThat(facts.range("sessions.red-in-week")).as("red or not").isEqualTo(new Range(0, 1, true));
    }

    @Test
    void an_exercise_that_hurt_enough_makes_the_session_red() {
        FactSet facts = facts(TrainingSession.on(day(1)).exercise("goblet", 6.5).build());

        assertThat(value(facts, "sessions.red-in-week")).isEqualTo(1);
    }

    @Test
    void what_no_exercise_tells_is_at_most_the_worst_of_the_session() {
        FactSet facts =
                facts(TrainingSession.on(day(1)).pain(1, 4).exercises("plank").build());

        assertThat(facts.measure("session.exercise-pain")).isNull();
        assertThat(facts.range("session.exercise-pain")).isEqualTo(new Range(0, 4, false));
    }

    @Test
    void of_two_sessions_of_the_last_day_an_exercise_of_one_can_have_hurt_more_than_the_other() {
        FactSet facts = facts(
                TrainingSession.on(day(1)).pain(1, 3).build(),
                TrainingSession.on(day(1)).painBefore(2).exercise("goblet", 6).build());

        assertThat(value(facts, "session.pain-peak")).isEqualTo(6);
        assertThat(value(facts, "session.pain-rise")).isEqualTo(4);
    }

    @ParameterizedTest(name = "before {0}, peak {1}, settled after {2} h, next morning {3}: green {4}")
    @CsvSource({
        "2, 4, 24, SAME,   true",
        "3, 4, 0,  BETTER, true",
        "2, 4.5, 24, SAME, false",
        "1, 4, 24, SAME,   false",
        "2, 4, 25, SAME,   false",
        "2, 4, 24, WORSE,  false",
    })
    void a_session_is_green_up_to_and_including_its_limits(
            double before, double peak, int hours, NextMorning morning, boolean green) {
        FactSet facts = facts(TrainingSession.on(day(2))
                .pain(before, peak)
                .settledAfter(Duration.ofHours(hours))
                .nextMorning(morning)
                .build());

        assertThat(value(facts, "sessions.green-run")).isEqualTo(green ? 1 : 0);
        assertThat(facts.range("sessions.green-run")).isNull();
    }

    @Test
    void an_unknown_session_ends_a_green_run_that_may_yet_turn_out_longer() {
        FactSet facts = facts(green(1), green(2), unknown(3), green(4), red(5), green(6));

        assertThat(value(facts, "sessions.green-run")).isEqualTo(2);
        assertThat(facts.range("sessions.green-run")).isEqualTo(new Range(2, 4, true));
    }

    @Test
    void an_unknown_last_session_makes_the_certain_run_empty() {
        FactSet facts = facts(unknown(1), green(2), green(3));

        assertThat(value(facts, "sessions.green-run")).isZero();
        assertThat(facts.range("sessions.green-run")).isEqualTo(new Range(0, 3, true));
    }

    @Test
    void a_session_that_is_known_not_to_be_green_ends_the_run_for_good() {
        FactSet facts = facts(green(1), red(2), green(3));

        assertThat(value(facts, "sessions.green-run")).isEqualTo(1);
        assertThat(facts.range("sessions.green-run")).isNull();
    }

    @Test
    void one_bad_answer_is_enough_to_know_that_a_session_was_not_green() {
        FactSet facts =
                facts(TrainingSession.on(day(1)).nextMorning(NextMorning.WORSE).build());

        assertThat(facts.range("sessions.green-run")).isNull();
        assertThat(value(facts, "sessions.green-run")).isZero();
    }

    @ParameterizedTest(name = "unsettled for {0} h: may still be green {1}")
    @CsvSource({"24, true", "25, false"})
    void a_session_that_has_not_settled_may_be_green_until_its_time_is_over(int hours, boolean possible) {
        FactSet facts = facts(TrainingSession.on(day(3))
                .pain(1, 2)
                .nextMorning(NextMorning.SAME)
                .unsettledFor(Duration.ofHours(hours))
                .build());

        assertThat(value(facts, "sessions.green-run")).isZero();
        assertThat(facts.range("sessions.green-run") != null).isEqualTo(possible);
    }

    @Test
    void green_sessions_are_counted_within_the_window_and_unknown_ones_are_possible() {
        FactSet facts = facts(green(1), red(2), unknown(3), green(27), green(28));

        assertThat(value(facts, "sessions.green-in-window"))
                .as("day 28 is outside of a window of 28 days that ends today")
                .isEqualTo(2);
        assertThat(facts.range("sessions.green-in-window")).isEqualTo(new Range(2, 3, true));
    }

    @ParameterizedTest(name = "peak {0}, settled after {1} h: red {2}")
    @CsvSource({"6.5, 1, true", "6, 1, false", "6, 48, false", "6, 49, true"})
    void a_session_is_red_past_its_peak_or_past_its_hours(double peak, int hours, boolean red) {
        FactSet facts = facts(TrainingSession.on(day(4))
                .painPeak(peak)
                .settledAfter(Duration.ofHours(hours))
                .build());

        assertThat(value(facts, "sessions.red-in-week")).isEqualTo(red ? 1 : 0);
        assertThat(facts.range("sessions.red-in-week")).isNull();
        assertThat(facts.measure("days.since-red") != null).isEqualTo(red);
    }

    @Test
    void red_sessions_count_for_seven_days_with_unknown_ones_possible() {
        FactSet facts = facts(red(6), red(7), unknown(3), green(1));

        assertThat(value(facts, "sessions.red-in-week")).isEqualTo(1);
        assertThat(facts.range("sessions.red-in-week")).isEqualTo(new Range(1, 2, true));
        assertThat(value(facts, "days.since-red"))
                .as("nobody knows that the one three days ago was not red")
                .isEqualTo(3);
        assertThat(facts.range("days.since-red")).isEqualTo(new Range(3, 6, true));
    }

    @Test
    void pain_that_is_still_up_after_the_hours_of_a_red_session_is_red() {
        FactSet facts = facts(
                TrainingSession.on(day(4)).unsettledFor(Duration.ofHours(49)).build());

        assertThat(value(facts, "sessions.red-in-week")).isEqualTo(1);
    }

    @ParameterizedTest(name = "settled after {0} h: slow {1}")
    @CsvSource({"24, 0", "24.5, 1", "48, 1", "48.5, 0"})
    void a_slow_session_took_longer_than_a_green_and_not_longer_than_a_red_one(double hours, int run) {
        FactSet facts = facts(TrainingSession.on(day(4))
                .settledAfter(Duration.ofMinutes(Math.round(hours * 60)))
                .build());

        assertThat(value(facts, "sessions.slow-run")).isEqualTo(run);
        assertThat(facts.range("sessions.slow-run")).isNull();
    }

    @Test
    void a_session_of_unknown_settling_time_may_have_been_slow() {
        FactSet facts = facts(unknown(1), slow(3), green(5));

        assertThat(value(facts, "sessions.slow-run")).isZero();
        assertThat(facts.range("sessions.slow-run")).isEqualTo(new Range(0, 2, true));
    }

    @Test
    void pain_that_is_up_for_longer_than_red_is_not_slow_any_more() {
        FactSet facts = facts(
                TrainingSession.on(day(4)).unsettledFor(Duration.ofHours(49)).build());

        assertThat(facts.range("sessions.slow-run")).isNull();
    }

    @Test
    void sessions_of_one_day_give_the_same_measures_in_whatever_order_they_come() {
        List<TrainingSession> sessions = List.of(green(1), red(1), unknown(1), slow(1), green(3));
        List<Measure> expected = sorted(facts(sessions.toArray(TrainingSession[]::new)));
        for (int shift = 1; shift < sessions.size(); shift++) {
            int by = shift;
            TrainingSession[] turned = IntStream.range(0, sessions.size())
                    .mapToObj(i -> sessions.get((i + by) % sessions.size()))
                    .toArray(TrainingSession[]::new);
            assertThat(sorted(facts(turned))).isEqualTo(expected);
        }
    }

    @Test
    void of_the_sessions_of_one_day_the_worst_is_the_last() {
        FactSet facts = facts(green(1), red(1), green(2));

        assertThat(value(facts, "session.pain-peak")).isEqualTo(8);
        assertThat(value(facts, "sessions.green-run")).isZero();
    }

    @Test
    void sessions_that_are_known_not_to_be_red_say_nothing_of_the_last_red_one() {
        assertThat(facts(green(1), slow(3)).measure("days.since-red")).isNull();
        assertThat(value(facts(green(1), red(3), unknown(5)), "days.since-red")).isEqualTo(3);
        assertThat(facts(green(1), red(3), unknown(5)).range("days.since-red")).isNull();
    }

    @Test
    void of_the_earlier_sessions_of_the_window_the_worst_counts() {
        FactSet facts =
                facts(red(0), slow(2), TrainingSession.on(day(6)).pain(1, 5).build(), red(7));

        assertThat(value(facts, "sessions.earlier-pain-peak"))
                .as("day 7 is outside of a window of 7 days that ends today")
                .isEqualTo(5);
        assertThat(value(facts, "sessions.earlier-pain-rise")).isEqualTo(4);
        assertThat(facts.range("sessions.earlier-pain-peak")).isNull();
        assertThat(value(facts, "sessions.earlier-hours-to-settle")).isEqualTo(30);
        assertThat(facts.range("sessions.earlier-hours-to-settle")).isEqualTo(new Range(30, 168, false));
    }

    @Test
    void an_earlier_session_that_does_not_say_may_have_been_worse() {
        FactSet facts = facts(green(0), slow(2), unknown(3));

        assertThat(value(facts, "sessions.earlier-pain-peak")).isEqualTo(2);
        assertThat(facts.range("sessions.earlier-pain-peak")).isEqualTo(new Range(2, 10, false));
    }

    @Test
    void the_sessions_of_the_last_day_are_not_earlier_ones() {
        assertThat(facts(red(2), green(2)).measure("sessions.earlier-pain-peak"))
                .isNull();
    }

    @Test
    void an_earlier_session_that_never_settled_counts_as_long_as_it_was_watched() {
        FactSet facts = facts(
                green(0),
                TrainingSession.on(day(4)).unsettledFor(Duration.ofHours(50)).build());

        assertThat(value(facts, "sessions.earlier-hours-to-settle")).isEqualTo(50);
    }

    @Test
    void worse_mornings_are_counted_in_a_row() {
        FactSet facts = facts(worseMorning(1), worseMorning(3), green(5), worseMorning(7));

        assertThat(value(facts, "sessions.worse-morning-run")).isEqualTo(2);
        assertThat(facts.range("sessions.worse-morning-run")).isNull();
        assertThat(facts(worseMorning(1), unknown(3)).range("sessions.worse-morning-run"))
                .isEqualTo(new Range(1, 2, true));
    }

    @Test
    void the_effort_of_two_sessions_of_one_day_is_known_once_both_say_it() {
        TrainingSession light = TrainingSession.on(day(1)).effort(3).build();

        assertThat(facts(light, unknown(1)).measure("session.effort")).isNull();
        assertThat(value(facts(light, TrainingSession.on(day(1)).effort(5).build()), "session.effort"))
                .isEqualTo(5);
    }

    @Test
    void the_week_is_compared_with_the_mean_of_the_three_weeks_before_it() {
        FactSet facts = facts(work(0, 60), work(7, 30), work(14, 30), work(21, 60), work(28, 500));

        assertThat(value(facts, "week.training-ratio"))
                .as("the week itself and day 28 are not part of the mean")
                .isEqualTo(1.5);
    }

    @Test
    void a_record_of_less_than_three_weeks_before_gives_no_ratio() {
        assertThat(facts(work(0, 60), work(7, 30), work(20, 30)).measure("week.training-ratio"))
                .isNull();
        assertThat(value(facts(work(0, 60), work(7, 30), work(21, 30)), "week.training-ratio"))
                .isEqualTo(3);
        assertThat(facts(work(0, 60), unknown(7), work(21, 30)).measure("week.training-ratio"))
                .isNull();
        assertThat(facts(work(0, 60), work(28, 30)).measure("week.training-ratio"))
                .as("nothing to compare with")
                .isNull();
    }

    private static TrainingSession worseMorning(int ago) {
        return TrainingSession.on(day(ago)).nextMorning(NextMorning.WORSE).build();
    }

    private static TrainingSession work(int ago, int minutes) {
        return TrainingSession.on(day(ago)).effort(5).minutes(minutes).build();
    }

    private static List<Measure> sorted(FactSet facts) {
        return facts.measures().stream()
                .sorted(Comparator.comparing(Measure::id))
                .toList();
    }

    private FactSet facts(TrainingSession... sessions) {
        return pack.facts(today().sessions(List.of(sessions)).build());
    }

    static LocalDate day(int ago) {
        return TODAY.minusDays(ago);
    }

    static TrainingSession green(int ago) {
        return TrainingSession.on(day(ago))
                .pain(1, 2)
                .settledAfter(Duration.ofHours(1))
                .nextMorning(NextMorning.SAME)
                .build();
    }

    static TrainingSession slow(int ago) {
        return TrainingSession.on(day(ago))
                .pain(1, 2)
                .settledAfter(Duration.ofHours(30))
                .nextMorning(NextMorning.SAME)
                .build();
    }

    static TrainingSession red(int ago) {
        return TrainingSession.on(day(ago))
                .pain(2, 8)
                .settledAfter(Duration.ofHours(1))
                .nextMorning(NextMorning.SAME)
                .build();
    }

    static TrainingSession unknown(int ago) {
        return TrainingSession.on(day(ago)).build();
    }
}
