package dev.backstop.internal;

import static dev.backstop.internal.SessionMeasuresTest.day;
import static dev.backstop.internal.SessionMeasuresTest.unknown;
import static dev.backstop.internal.TestPack.today;
import static dev.backstop.internal.TestPack.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.model.Phase;
import dev.backstop.model.Plan;
import dev.backstop.model.TrainingSession;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingMeasuresTest {
    private final TestPack pack = TestPack.standard();

    @ParameterizedTest(name = "sessions {0} days ago: {1} days off")
    @CsvSource({
        "'0',           0",
        "'5',           5",
        "'100',         100",
        "'1 4 6',       3",
        "'1 21',        20",
        "'9 12',        9",
        "'27 60',       33",
        "'28 60',       28",
        "'1 27 60',     33",
        "'1 28 60',     27",
    })
    void the_lay_off_is_the_longest_gap_that_ended_within_28_days(String daysAgo, double expected) {
        assertThat(value(facts(Plan.UNKNOWN, daysAgo), "training.days-off")).isEqualTo(expected);
    }

    @Test
    void the_weekly_change_compares_minutes_times_effort_of_seven_days_and_the_seven_before() {
        FactSet facts =
                facts(worked(0, 30, 5), worked(6, 30, 5), worked(7, 40, 5), worked(13, 20, 5), worked(14, 999, 9));

        assertThat(value(facts, "week.training-change")).isEqualTo(0, within(1e-9));
    }

    @Test
    void the_weekly_change_is_in_percent() {
        assertThat(value(facts(worked(1, 33, 5), worked(8, 30, 5)), "week.training-change"))
                .isEqualTo(10, within(1e-9));
        assertThat(value(facts(worked(8, 30, 5)), "week.training-change")).isEqualTo(-100);
    }

    @Test
    void the_weekly_change_is_unknown_when_part_of_a_week_is_or_there_is_nothing_to_compare_with() {
        assertThat(facts(worked(1, 33, 5), unknown(2), worked(8, 30, 5)).measure("week.training-change"))
                .isNull();
        assertThat(facts(worked(1, 33, 5), worked(8, 30, 5), unknown(9)).measure("week.training-change"))
                .isNull();
        assertThat(facts(worked(1, 33, 5)).measure("week.training-change")).isNull();
        assertThat(facts(worked(1, 33, 5), worked(8, 30, 0)).measure("week.training-change"))
                .isNull();
    }

    @Test
    void sessions_in_the_phase_count_from_its_first_day_on() {
        Plan plan = Plan.in(Phase.REBUILD, day(10));

        assertThat(value(facts(plan, "1 10 11"), "sessions.in-phase")).isEqualTo(2);
        assertThat(value(facts(plan, "11 12"), "sessions.in-phase")).isZero();
        assertThat(facts(Plan.UNKNOWN, "1 10").measure("sessions.in-phase")).isNull();
    }

    @Test
    void adherence_is_sessions_done_of_those_planned_in_fourteen_days() {
        Plan plan = Plan.in(Phase.REBUILD, day(30)).withSessionsPerWeek(2);

        assertThat(value(facts(plan, "0 3 13 14"), "plan.adherence")).isEqualTo(75);
    }

    @Test
    void adherence_looks_no_further_back_than_the_phase() {
        Plan plan = Plan.in(Phase.REBUILD, day(6)).withSessionsPerWeek(3);

        assertThat(value(facts(plan, "0 3 6 7"), "plan.adherence"))
                .as("seven days, the first and today included")
                .isEqualTo(100);
    }

    @Test
    void adherence_is_unknown_without_a_number_of_planned_sessions_and_when_none_is_planned() {
        assertThat(facts(Plan.in(Phase.REBUILD, day(30)), "1 2").measure("plan.adherence"))
                .isNull();
        assertThat(facts(Plan.UNKNOWN.withSessionsPerWeek(0), "1 2").measure("plan.adherence"))
                .isNull();
    }

    private FactSet facts(Plan plan, String daysAgo) {
        List<TrainingSession> sessions = new ArrayList<>();
        for (String ago : daysAgo.split(" ")) {
            sessions.add(unknown(Integer.parseInt(ago)));
        }
        return pack.facts(today().plan(plan).sessions(sessions).build());
    }

    private FactSet facts(TrainingSession... sessions) {
        return pack.facts(today().sessions(List.of(sessions)).build());
    }

    private static TrainingSession worked(int ago, int minutes, double effort) {
        return TrainingSession.on(day(ago)).minutes(minutes).effort(effort).build();
    }
}
