package dev.backstop.internal;

import static dev.backstop.internal.TestPack.TODAY;
import static dev.backstop.internal.TestPack.today;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.model.Assessment;
import dev.backstop.model.AssessmentFault;
import dev.backstop.model.CapacityTest;
import dev.backstop.model.Course;
import dev.backstop.model.DayLog;
import dev.backstop.model.Dose;
import dev.backstop.model.Episode;
import dev.backstop.model.Finding;
import dev.backstop.model.InvalidAssessmentException;
import dev.backstop.model.Phase;
import dev.backstop.model.Plan;
import dev.backstop.model.PlannedExercise;
import dev.backstop.model.TrainingSession;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentValidatorTest {
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final String LATER = "is 2026-11-22; it must not be after asOf (2026-11-21).";

    private final TestPack pack = TestPack.standard();
    private final AssessmentValidator validator = new AssessmentValidator(pack.content.vocabulary());

    @Test
    void an_empty_assessment_has_no_fault() {
        assertThat(validator.faults(today().build())).isEmpty();
    }

    @Test
    void both_ends_of_every_range_are_allowed() {
        Assessment.Builder low = today().age(0)
                .episode(new Episode(TODAY, null, 0, 0.0))
                .measure("weight", 20)
                .session(session(0.0, 0))
                .day(new DayLog(TODAY, null, 0.0, 0.0, 0.0, 0, 0.0, 0.0))
                .plan(Plan.in(Phase.RESTORE, TODAY).withSessionsPerWeek(0).proposing(-100, -100))
                .capacityTest(new CapacityTest("hold", TODAY, 0));
        Assessment.Builder high = today().age(120)
                .episode(new Episode(TODAY, null, 366, 1.0))
                .measure("weight", 400)
                .session(session(10.0, 1440))
                .day(new DayLog(TODAY, null, 24.0, 10.0, 10.0, 1440, 24.0, 10.0))
                .plan(Plan.in(Phase.RESTORE, TODAY).withSessionsPerWeek(21).proposing(1000, 1000))
                .capacityTest(new CapacityTest("hold", TODAY, 600));

        assertThat(validator.faults(low.build())).isEmpty();
        assertThat(validator.faults(high.build())).isEmpty();
    }

    @ParameterizedTest(name = "age {0}")
    @CsvSource({"-1", "121"})
    void an_age_out_of_range_is_named_with_what_is_allowed(int age) {
        assertOnly(today().age(age), "person.age", "is " + age + "; allowed: 0 to 120 years.");
    }

    @Test
    void faults_of_the_episode() {
        assertOnly(today().onset(TOMORROW), "episode.onset", LATER);
        assertOnly(
                today().episode(new Episode(null, null, 367, null)),
                "episode.episodesInYear",
                "is 367; allowed: 0 to 366 episodes.");
        assertOnly(
                today().episode(new Episode(null, null, null, 1.01)),
                "episode.painfulDaysShare",
                "is 1.01; allowed: 0 to 1 (a share of days).");
    }

    @Test
    void a_finding_that_the_pack_does_not_know_is_named_with_the_nearest() {
        assertOnly(
                today().present("fevver"),
                "findings.fevver",
                "is no finding of this rule pack.\nMaybe you meant \"fever\".");
        assertOnly(
                today().present("unheard-of-thing"), "findings.unheard-of-thing", "is no finding of this rule pack.");
    }

    @Test
    void a_finding_cannot_have_begun_after_the_day_of_the_assessment() {
        assertOnly(today().finding("fever", Finding.present(TOMORROW, Course.STABLE)), "findings.fever.since", LATER);
    }

    @Test
    void findings_that_contradict_each_other_are_no_fault() {
        assertThat(validator.faults(today().present("numbness")
                        .absent("tingling", "odd-feeling", "fever")
                        .measure("heat", 200)
                        .build()))
                .isEmpty();
    }

    @Test
    void faults_of_measures() {
        assertOnly(today().measure("weight", 19.5), "measures.weight", "is 19.5; allowed: 20 to 400 kg.");
        assertOnly(today().measure("weight", Double.NaN), "measures.weight", "is NaN; allowed: 20 to 400 kg.");
        assertOnly(
                today().measure("weight", Double.POSITIVE_INFINITY),
                "measures.weight",
                "is Infinity; allowed: 20 to 400 kg.");
        assertOnly(
                today().measure("wieght", 80),
                "measures.wieght",
                "is no measure of this rule pack.\nMaybe you meant \"weight\".");
        assertOnly(
                today().measure("episode.days", 3),
                "measures.episode.days",
                "is derived and cannot be given; give episode.onset.");
    }

    @Test
    void faults_of_choices() {
        assertOnly(
                today().choice("work", "dsk"),
                "choices.work",
                "is \"dsk\"; allowed: desk, heavy.\nMaybe you meant \"desk\".");
        assertOnly(
                today().choice("wrok", "desk"),
                "choices.wrok",
                "is no choice of this rule pack.\nMaybe you meant \"work\".");
        assertOnly(
                today().choice("triage.outcome", "self-manage"),
                "choices.triage.outcome",
                "is derived and cannot be given; it comes from triage.");
    }

    @Test
    void faults_of_sessions() {
        assertOnly(today().session(session(10.5, 30)), "sessions[0].effort", "is 10.5; allowed: 0 to 10 points.");
        assertOnly(
                today().session(session(5.0, 30)).session(session(5.0, 1441)),
                "sessions[1].minutes",
                "is 1441; allowed: 0 to 1440 minutes.");
        assertOnly(today().session(TrainingSession.on(TOMORROW).build()), "sessions[0].date", LATER);
        assertOnly(
                today().session(TrainingSession.on(TODAY)
                        .settledAfter(Duration.ofHours(-1))
                        .build()),
                "sessions[0].settledAfter",
                "is PT-1H; it must not be negative.");
        assertOnly(
                today().session(TrainingSession.on(TODAY)
                        .unsettledFor(Duration.ofHours(-1))
                        .build()),
                "sessions[0].unsettledFor",
                "is PT-1H; it must not be negative.");
        assertOnly(
                today().session(TrainingSession.on(TODAY)
                        .settledAfter(Duration.ZERO)
                        .unsettledFor(Duration.ZERO)
                        .build()),
                "sessions[0]",
                "has both settledAfter and unsettledFor; pain has either settled or not.");
    }

    @ParameterizedTest(name = "{0} hours, {1} days later: fault {2}")
    @CsvSource({"24, 0, false", "25, 0, true", "48, 1, false", "49, 1, true"})
    void a_session_cannot_say_more_than_the_time_that_has_passed(int hours, int days, boolean fault) {
        LocalDate date = TODAY.minusDays(days);
        String message = "says more about the time since than has passed between its date and asOf.";
        for (TrainingSession session : List.of(
                TrainingSession.on(date).settledAfter(Duration.ofHours(hours)).build(),
                TrainingSession.on(date).unsettledFor(Duration.ofHours(hours)).build())) {
            List<AssessmentFault> faults =
                    validator.faults(today().session(session).build());
            assertThat(faults).isEqualTo(fault ? List.of(new AssessmentFault("sessions[0]", message)) : List.of());
        }
    }

    @Test
    void faults_of_exercises() {
        AssessmentValidator validator = new AssessmentValidator(TestVocabulary.create(TestExercises.catalogue()));
        assertOnly(
                validator,
                today().session(TrainingSession.on(TODAY)
                        .pain(1, 4)
                        .exercise("plank", 4)
                        .exercise("squat", 4.5)
                        .build()),
                "sessions[0].exercises[1].pain",
                "is 4.5, above the session's painPeak (4), which is the worst pain of the whole session.");
        assertOnly(
                validator,
                today().session(TrainingSession.on(TODAY).exercises("plnak").build()),
                "sessions[0].exercises[0].exercise",
                "is no exercise of this rule pack.\nMaybe you meant \"plank\".");
        assertOnly(
                validator,
                today().plan(Plan.UNKNOWN.withExercises(PlannedExercise.of("sqat", Dose.UNKNOWN))),
                "plan.exercises[0].exercise",
                "is no exercise of this rule pack.\nMaybe you meant \"squat\".");
        assertThat(this.validator.faults(today().session(
                                TrainingSession.on(TODAY).exercises("anything").build())
                        .build()))
                .as("a pack without exercises cannot know them")
                .isEmpty();
    }

    @Test
    void faults_of_the_diary() {
        assertOnly(
                today().day(new DayLog(TODAY, null, 24.5, null, null, null, null, null)),
                "days[0].sleepHours",
                "is 24.5; allowed: 0 to 24 hours.");
        assertOnly(
                today().day(new DayLog(TODAY, null, null, 11.0, null, null, null, null)),
                "days[0].sleepQuality",
                "is 11; allowed: 0 to 10 points.");
        assertOnly(
                today().day(new DayLog(TODAY, null, null, null, -1.0, null, null, null)),
                "days[0].stress",
                "is -1; allowed: 0 to 10 points.");
        assertOnly(
                today().day(new DayLog(TODAY, null, null, null, null, 1441, null, null)),
                "days[0].walkingMinutes",
                "is 1441; allowed: 0 to 1440 minutes.");
        assertOnly(
                today().day(new DayLog(TODAY, null, null, null, null, null, 25.0, null)),
                "days[0].sittingHours",
                "is 25; allowed: 0 to 24 hours.");
        assertOnly(
                today().day(DayLog.of(TODAY).withStiffness(10.5)),
                "days[0].stiffness",
                "is 10.5; allowed: 0 to 10 points.");
        assertOnly(today().day(DayLog.of(TOMORROW)), "days[0].date", LATER);
        assertOnly(
                today().day(DayLog.of(TODAY)).day(DayLog.of(TODAY).withPain(3)),
                "days[1].date",
                "is 2026-11-21, which is in the diary twice.");
    }

    @Test
    void faults_of_the_plan() {
        assertOnly(today().plan(Plan.in(Phase.RESTORE, TOMORROW)), "plan.since", LATER);
        assertOnly(today().plan(Plan.builder().since(TODAY).build()), "plan.since", "is given without plan.phase.");
        assertOnly(
                today().plan(Plan.UNKNOWN.withSessionsPerWeek(22)),
                "plan.sessionsPerWeek",
                "is 22; allowed: 0 to 21 sessions.");
        assertOnly(
                today().plan(Plan.builder().proposedLoadChange(-101.0).build()),
                "plan.proposedLoadChange",
                "is -101; allowed: -100 to 1000 percent.");
        assertOnly(
                today().plan(Plan.builder().proposedVolumeChange(1001.0).build()),
                "plan.proposedVolumeChange",
                "is 1001; allowed: -100 to 1000 percent.");
    }

    @Test
    void faults_of_capacity_tests() {
        assertOnly(
                today().capacityTest(new CapacityTest("hodl", TODAY, 5)),
                "capacityTests[0].test",
                "is no capacity test of this rule pack.\nMaybe you meant \"hold\".");
        assertOnly(
                today().capacityTest(new CapacityTest("hold", TODAY, 601)),
                "capacityTests[0].value",
                "is 601; allowed: 0 to 600 seconds.");
        assertOnly(today().capacityTest(new CapacityTest("hold", TOMORROW, 5)), "capacityTests[0].date", LATER);
    }

    @Test
    void every_fault_is_named_at_once() {
        Assessment assessment = today().age(200)
                .onset(TOMORROW)
                .present("fevver")
                .measure("weight", 1)
                .choice("work", "none")
                .session(session(11.0, -1))
                .day(DayLog.of(TOMORROW))
                .plan(Plan.UNKNOWN.withSessionsPerWeek(-1))
                .capacityTest(new CapacityTest("hold", TODAY, -1))
                .build();
        List<AssessmentFault> faults = validator.faults(assessment);

        assertThat(faults)
                .extracting(AssessmentFault::path)
                .containsExactly(
                        "person.age",
                        "episode.onset",
                        "findings.fevver",
                        "measures.weight",
                        "choices.work",
                        "sessions[0].effort",
                        "sessions[0].minutes",
                        "days[0].date",
                        "plan.sessionsPerWeek",
                        "capacityTests[0].value");
        assertThat(new InvalidAssessmentException(faults))
                .hasMessageStartingWith(
                        "The assessment has 10 fault(s):\nperson.age: is 200; allowed: 0 to 120 years.\n");
    }

    @Test
    void the_last_day_that_a_date_can_name_is_a_day_like_any_other() {
        Assessment assessment = Assessment.on(LocalDate.MAX)
                .session(TrainingSession.on(LocalDate.MAX)
                        .settledAfter(Duration.ofHours(24))
                        .build())
                .build();

        assertThat(validator.faults(assessment)).isEmpty();
    }

    private void assertOnly(Assessment.Builder assessment, String path, String message) {
        assertOnly(validator, assessment, path, message);
    }

    private static void assertOnly(
            AssessmentValidator validator, Assessment.Builder assessment, String path, String message) {
        assertThat(validator.faults(assessment.build())).containsExactly(new AssessmentFault(path, message));
    }

    private static TrainingSession session(double effort, int minutes) {
        return TrainingSession.on(TODAY).effort(effort).minutes(minutes).build();
    }
}
