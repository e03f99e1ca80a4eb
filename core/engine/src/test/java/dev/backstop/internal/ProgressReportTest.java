package dev.backstop.internal;

import static dev.backstop.internal.TestPack.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.backstop.model.Assessment;
import dev.backstop.model.AssessmentFault;
import dev.backstop.model.DayLog;
import dev.backstop.model.Finding;
import dev.backstop.model.InvalidAssessmentException;
import dev.backstop.model.NextMorning;
import dev.backstop.model.PainScore;
import dev.backstop.model.Phase;
import dev.backstop.model.Plan;
import dev.backstop.model.TrainingSession;
import dev.backstop.progress.Days;
import dev.backstop.progress.Flare;
import dev.backstop.progress.MarkerCourse;
import dev.backstop.progress.PhaseChange;
import dev.backstop.progress.Progress;
import dev.backstop.progress.Trend;
import dev.backstop.progress.Week;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressReportTest {
    private static final LocalDate START = TODAY.minusDays(83);
    private final TestPack pack = TestPack.standard();
    private final ProgressReport report = new ProgressReport(pack.pipeline(), pack.content, pack.limits);

    @Test
    void one_assessment_tells_no_trend() {
        Progress progress = of(clear(0).measure("weight", 80));

        assertThat(progress.markers()).extracting(MarkerCourse::trend).containsOnly(Trend.NOT_KNOWN);
        assertThat(progress.doingMore().trend()).isEqualTo(Trend.NOT_KNOWN);
        assertThat(progress.adherence().percent()).isNull();
        assertThat(progress.timeline()).hasSize(1);
        assertThat(progress.days()).isEqualTo(new Days(START, START));
    }

    @Test
    void faults_of_all_assessments_are_told_at_once_by_path() {
        assertThat(faults(
                        clear(0).measure("weight", 500),
                        clear(1).present("nonsense")
                                .session(TrainingSession.on(START.plusDays(9)).build()),
                        clear(0)))
                .extracting(AssessmentFault::path)
                .containsExactly(
                        "assessments[0].measures.weight",
                        "assessments[1].findings.nonsense",
                        "assessments[1].sessions[0].date",
                        "assessments[2].asOf");
        assertThat(faults()).extracting(AssessmentFault::path).containsExactly("assessments");
    }

    @Test
    void a_marker_is_judged_by_the_smallest_change_that_counts() {
        assertThat(weights(80, 77)).isEqualTo(Trend.BETTER);
        assertThat(weights(80, 77.1)).isEqualTo(Trend.SAME);
        assertThat(weights(80, 82.9)).isEqualTo(Trend.SAME);
        assertThat(weights(80, 83)).isEqualTo(Trend.WORSE);
        assertThat(weights(80, 60, 81)).as("first and last").isEqualTo(Trend.SAME);
    }

    @Test
    void a_value_from_long_ago_says_nothing_of_now() {
        Assessment.Builder[] history = {clear(0).measure("weight", 80), clear(7).measure("weight", 70), clear(28)};
        assertThat(marker(of(history), "lighter").trend()).isEqualTo(Trend.BETTER);

        history[2] = clear(29);
        assertThat(marker(of(history), "lighter").trend()).isEqualTo(Trend.NOT_KNOWN);
        assertThat(marker(of(history), "lighter").series()).hasSize(2);
    }

    @Test
    void doing_more_without_getting_worse_is_progress_while_it_still_hurts() {
        assertThat(doing(5, 20, 5, 30)).isEqualTo(Trend.BETTER);
        assertThat(doing(5, 20, 6.9, 30)).as("pain not clearly up").isEqualTo(Trend.BETTER);
        assertThat(doing(5, 20, 7, 30)).as("pain clearly up").isEqualTo(Trend.WORSE);
        assertThat(doing(5, 20, 2, 29)).as("less pain, but not doing more").isEqualTo(Trend.SAME);
        assertThat(doing(5, 20, 2, 10)).as("doing less").isEqualTo(Trend.WORSE);
    }

    @Test
    void nobody_makes_progress_while_something_has_to_be_checked() {
        Progress progress =
                of(clear(6).days(week(0, 5, 20)), clear(13).days(week(7, 5, 40)).present("numbness"));

        assertThat(progress.doingMore().trend()).isEqualTo(Trend.NOT_KNOWN);
        assertThat(progress.visit().flags())
                .extracting(told -> told.id() + " " + told.answer())
                .containsExactly("numbness PRESENT");
    }

    @Test
    void pain_that_nobody_wrote_down_does_not_count_as_no_worse() {
        Progress progress = of(
                clear(6).days(week(0, 5, 20)),
                clear(13)
                        .days(week(7, 5, 40).stream()
                                .map(day -> DayLog.of(day.date()).withWalking(40))
                                .toList()));

        assertThat(marker(progress, "walks-further").trend()).isEqualTo(Trend.BETTER);
        assertThat(progress.doingMore().trend())
                .as("pain only up to the first week")
                .isEqualTo(Trend.NOT_KNOWN);
    }

    @Test
    void a_session_told_twice_counts_once_and_is_filled_up() {
        TrainingSession first = TrainingSession.on(START).pain(1, 3).minutes(30).build();
        TrainingSession again = TrainingSession.on(START)
                .pain(1, 3)
                .effort(5)
                .settledAfter(Duration.ofHours(5))
                .build();
        TrainingSession other = TrainingSession.on(START).pain(1, 4).build();

        Progress progress =
                of(clear(0).session(first), clear(1).session(again).session(other), clear(2).session(first));

        assertThat(progress.sessions()).hasSize(2);
        assertThat(progress.sessions())
                .contains(TrainingSession.on(START)
                        .pain(1, 3)
                        .minutes(30)
                        .effort(5)
                        .settledAfter(Duration.ofHours(5))
                        .build());
        assertThat(of(clear(0).session(first).session(first)).sessions())
                .as("two in one assessment are two")
                .hasSize(2);
    }

    @Test
    void a_decision_knows_what_was_told_before_it_and_nothing_of_later() {
        TrainingSession good = TrainingSession.on(START.plusDays(1))
                .pain(0, 0)
                .settledAfter(Duration.ZERO)
                .nextMorning(NextMorning.SAME)
                .build();
        Progress progress = of(clear(0), clear(2).session(good), clear(3));

        assertThat(progress.timeline().get(0).decision()).isEqualTo(pack.decide(clear(0).build()));
        assertThat(progress.timeline().get(2).decision())
                .isEqualTo(pack.decide(clear(3).session(good).build()));
    }

    @Test
    void phases_and_steps_back_are_told() {
        Progress progress = of(
                clear(0),
                clear(7).plan(Plan.in(Phase.RESTORE, START)),
                clear(14).plan(Plan.in(Phase.REBUILD, START.plusDays(8))),
                clear(21).plan(Plan.in(Phase.REBUILD, START.plusDays(8))).present("numbness"));

        assertThat(progress.phaseChanges())
                .containsExactly(
                        new PhaseChange(START, null, Phase.RESTORE),
                        new PhaseChange(START.plusDays(14), Phase.RESTORE, Phase.REBUILD),
                        new PhaseChange(START.plusDays(21), Phase.REBUILD, Phase.PROTECT));
        assertThat(progress.stepBacks())
                .singleElement()
                .satisfies(step -> assertThat(step.day()).isEqualTo(START.plusDays(21)));
        assertThat(progress.timeline().get(2).criteria()).isEqualTo(1);
        assertThat(progress.timeline().get(2).criteriaMet()).isZero();
    }

    @Test
    void adherence_counts_what_was_planned_and_nothing_while_training_is_stopped() {
        Plan twice = Plan.UNKNOWN.withSessionsPerWeek(2);
        Progress progress = of(
                clear(0).plan(twice),
                clear(14).plan(twice).session(session(1)).session(session(4)).session(session(13)),
                clear(21).plan(twice).present("numbness").session(session(20)),
                clear(35).plan(twice));

        assertThat(progress.adherence().done()).isEqualTo(4);
        assertThat(progress.adherence().planned()).isEqualTo(6);
        assertThat(progress.adherence().plannedDays()).isEqualTo(21);
        assertThat(progress.adherence().stoppedDays()).isEqualTo(14);
        assertThat(progress.adherence().weeks()).isEqualTo(6);
        assertThat(progress.adherence().weeksTrained()).isEqualTo(3);
        assertThat(progress.adherence().longestGap()).isEqualTo(new Days(START.plusDays(21), START.plusDays(35)));
    }

    @Test
    void a_flare_up_in_the_diary_ends_with_calm_days() {
        List<Flare> flares = of(clear(30).days(diary(1, 2, 1, 2, 4, 5, 2, 4, 1, 1, 1, 1, 6, 1, 1, 1, 1)))
                .flares();

        assertThat(flares).singleElement().satisfies(flare -> {
            assertThat(flare.days()).isEqualTo(new Days(START.plusDays(4), START.plusDays(7)));
            assertThat(flare.mostDays()).isEqualTo(4);
            assertThat(flare.over()).isTrue();
            assertThat(flare.peak()).isEqualTo(PainScore.of(5));
            assertThat(flare.stated()).isFalse();
        });
    }

    @Test
    void a_flare_up_is_open_until_calm_days_were_written_down() {
        List<Flare> flares = of(clear(30).days(diary(1, 2, 1, 4, 5, 1, 1))).flares();

        assertThat(flares).singleElement().satisfies(flare -> {
            assertThat(flare.days().count()).isEqualTo(2);
            assertThat(flare.over()).isFalse();
            assertThat(flare.mostDays()).isNull();
        });
    }

    @Test
    void days_that_nobody_wrote_down_may_belong_to_a_flare_up() {
        List<Flare> flares = of(clear(30).days(diary(1, 2, 1, -1, -1, 4, 5, -1, -1, -1, 1, 1)))
                .flares();

        assertThat(flares).singleElement().satisfies(flare -> {
            assertThat(flare.days().count()).isEqualTo(2);
            assertThat(flare.mostDays()).isEqualTo(7);
        });
    }

    @Test
    void what_somebody_calls_a_flare_up_is_one_however_little_it_hurts() {
        Progress progress = of(
                clear(3).days(diary(1, 1, 1, 1)).finding("odd-feeling", Finding.present(START.plusDays(2), null)),
                clear(10).present("odd-feeling"),
                clear(20).absent("odd-feeling"),
                clear(27));

        assertThat(progress.flares()).singleElement().satisfies(flare -> {
            assertThat(flare.stated()).isTrue();
            assertThat(flare.days()).isEqualTo(new Days(START.plusDays(2), START.plusDays(10)));
            assertThat(flare.mostDays()).isEqualTo(18);
            assertThat(flare.over()).isTrue();
        });
    }

    @Test
    void shorter_and_milder_flare_ups_are_progress_once_they_are_over() {
        int[] pain = {1, 1, 1, 6, 6, 6, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 4, 1, 1, 1, 1};
        Progress progress = of(clear(30).days(diary(pain)));
        assertThat(marker(progress, "shorter-flares").trend()).isEqualTo(Trend.BETTER);
        assertThat(marker(progress, "milder-flares").trend()).isEqualTo(Trend.BETTER);

        Progress open = of(clear(30).days(diary(Arrays.copyOf(pain, 20))));
        assertThat(marker(open, "shorter-flares").trend()).isEqualTo(Trend.NOT_KNOWN);
        assertThat(marker(open, "milder-flares").trend()).isEqualTo(Trend.NOT_KNOWN);
    }

    @Test
    void gaps_are_shown_and_means_say_of_how_many_days() {
        Progress progress = of(clear(9).days(diary(4, -1, -1, 2)).session(session(8)), clear(13));

        assertThat(progress.gaps().withoutEntry())
                .containsExactly(
                        new Days(START.plusDays(1), START.plusDays(2)),
                        new Days(START.plusDays(4), START.plusDays(13)));
        assertThat(progress.gaps().daysWithoutEntry()).isEqualTo(12);
        assertThat(progress.gaps().withoutSession()).containsExactly(new Days(START, START.plusDays(6)));
        Week first = progress.weeks().get(0);
        assertThat(first.meanPain()).isEqualTo(3);
        assertThat(first.painDays()).isEqualTo(2);
        assertThat(progress.weeks().get(1).load()).as("minutes are missing").isNull();
        assertThat(first.load()).isZero();
    }

    @Test
    void what_to_expect_and_notes_come_from_the_pack() {
        Progress progress = of(clear(0).present("tingling"));

        assertThat(progress.expectation()).extracting("id").containsExactly("keep-moving");
        assertThat(progress.notes()).extracting("id").containsExactly("progress.slowly");
        assertThat(progress.visit().behaviour()).extracting("id").containsExactly("tingling");
        assertThat(progress.visit().toCheck()).extracting("id").containsExactly("tingling");
    }

    private Progress of(Assessment.Builder... history) {
        return report.of(Arrays.stream(history).map(Assessment.Builder::build).toList());
    }

    private List<AssessmentFault> faults(Assessment.Builder... history) {
        return catchThrowableOfType(InvalidAssessmentException.class, () -> of(history))
                .faults();
    }

    private Trend weights(double... values) {
        List<Assessment> history = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            history.add(clear(i).measure("weight", values[i]).build());
        }
        return marker(report.of(history), "lighter").trend();
    }

    private Trend doing(double pain, int walking, double painLater, int walkingLater) {
        return of(clear(6).days(week(0, pain, walking)), clear(13).days(week(7, painLater, walkingLater)))
                .doingMore()
                .trend();
    }

    private static MarkerCourse marker(Progress progress, String id) {
        return progress.markers().stream()
                .filter(marker -> marker.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Assessment.Builder clear(int day) {
        Assessment.Builder builder = Assessment.on(START.plusDays(day));
        TestPack.clear().build().findings().forEach(builder::finding);
        return builder;
    }

    private static TrainingSession session(int day) {
        return TrainingSession.on(START.plusDays(day)).build();
    }

    private static List<DayLog> week(int first, double pain, int walking) {
        List<DayLog> days = new ArrayList<>();
        for (int i = first; i < first + 7; i++) {
            days.add(DayLog.of(START.plusDays(i)).withPain(pain).withWalking(walking));
        }
        return days;
    }

    /** One day after the other; -1 is a day without an entry. */
    private static List<DayLog> diary(int... pain) {
        List<DayLog> days = new ArrayList<>();
        for (int i = 0; i < pain.length; i++) {
            if (pain[i] >= 0) {
                days.add(DayLog.of(START.plusDays(i)).withPain(pain[i]));
            }
        }
        return days;
    }
}
