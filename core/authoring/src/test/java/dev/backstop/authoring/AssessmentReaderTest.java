package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.AssessmentFault;
import dev.backstop.model.CapacityTest;
import dev.backstop.model.Course;
import dev.backstop.model.DayLog;
import dev.backstop.model.Dose;
import dev.backstop.model.Episode;
import dev.backstop.model.Finding;
import dev.backstop.model.InvalidAssessmentException;
import dev.backstop.model.NextMorning;
import dev.backstop.model.PainScore;
import dev.backstop.model.Person;
import dev.backstop.model.Phase;
import dev.backstop.model.PhaseOverride;
import dev.backstop.model.PhaseStart;
import dev.backstop.model.Plan;
import dev.backstop.model.PlannedExercise;
import dev.backstop.model.QuestionnaireAnswers;
import dev.backstop.model.Sex;
import dev.backstop.model.Technique;
import dev.backstop.model.TrainingSession;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AssessmentReaderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static List<String> faults(Object tree) {
        return AssessmentReader.read(tree, DAY).faults().stream()
                .map(AssessmentFault::toString)
                .toList();
    }

    @Test
    void reads_everything_that_an_assessment_can_hold() {
        Map<String, Object> session = new HashMap<>(Map.of(
                "date",
                "2026-11-20",
                "painBefore",
                1,
                "painPeak",
                2.5,
                "settledAfter",
                "PT24H",
                "unsettledFor",
                "P3D",
                "nextMorning",
                "worse",
                "effort",
                7,
                "minutes",
                45L,
                "technique",
                "uncontrolled",
                "exercises",
                List.of(Map.of("exercise", "hinge", "pain", 2.5), Map.of("exercise", "row"))));
        Map<String, Object> tree = new HashMap<>();
        tree.put("asOf", "2026-11-21");
        tree.put("person", Map.of("age", 40, "sex", "female"));
        tree.put(
                "episode",
                Map.of(
                        "onset",
                        "2026-11-01",
                        "pain",
                        3,
                        "episodesInYear",
                        2,
                        "painfulDaysShare",
                        new BigDecimal("0.5")));
        tree.put(
                "findings",
                Map.of(
                        "fever",
                        "absent",
                        "numb",
                        Map.of("answer", "present", "since", "2026-11-18", "course", "worsening")));
        tree.put("measures", Map.of("sitting", 30));
        tree.put("choices", Map.of("trauma", "minor"));
        tree.put("sessions", List.of(session));
        tree.put(
                "days",
                List.of(Map.of(
                        "date",
                        "2026-11-21",
                        "pain",
                        2,
                        "sleepHours",
                        7.5,
                        "sleepQuality",
                        6,
                        "stress",
                        3,
                        "walkingMinutes",
                        30,
                        "sittingHours",
                        8,
                        "stiffness",
                        4)));
        tree.put(
                "plan",
                Map.of(
                        "phase",
                        "restore",
                        "since",
                        "2026-11-01",
                        "sessionsPerWeek",
                        2,
                        "proposedLoadChange",
                        5,
                        "proposedVolumeChange",
                        -5,
                        "exercises",
                        List.of(
                                Map.of(
                                        "exercise",
                                        "squat",
                                        "last",
                                        Map.of("kilograms", 20, "sets", 3, "repetitions", 10),
                                        "next",
                                        Map.of("kilograms", 22.5),
                                        "smallestStep",
                                        2.5,
                                        "repetitionsMost",
                                        12),
                                Map.of("exercise", "walking", "last", Map.of("minutes", 20)))));
        tree.put("capacityTests", List.of(Map.of("test", "side-plank", "date", "2026-11-19", "value", 40)));
        tree.put(
                "questionnaires",
                List.of(Map.of("instrument", "worries", "date", "2026-11-20", "items", Map.of("night", 3, "day", 0L))));

        Assessment assessment = AssessmentReader.read(tree).orThrow();

        assertThat(assessment)
                .isEqualTo(Assessment.on(DAY)
                        .person(new Person(40, Sex.FEMALE))
                        .episode(new Episode(LocalDate.of(2026, 11, 1), PainScore.of(3), 2, 0.5))
                        .absent("fever")
                        .finding("numb", new Finding(Answer.PRESENT, LocalDate.of(2026, 11, 18), Course.WORSENING))
                        .measure("sitting", 30)
                        .choice("trauma", "minor")
                        .session(TrainingSession.on(LocalDate.of(2026, 11, 20))
                                .pain(1, 2.5)
                                .settledAfter(Duration.ofHours(24))
                                .unsettledFor(Duration.ofDays(3))
                                .nextMorning(NextMorning.WORSE)
                                .effort(7)
                                .minutes(45)
                                .technique(Technique.UNCONTROLLED)
                                .exercise("hinge", 2.5)
                                .exercises("row")
                                .build())
                        .day(new DayLog(DAY, PainScore.of(2), 7.5, 6.0, 3.0, 30, 8.0, 4.0))
                        .plan(Plan.in(Phase.RESTORE, LocalDate.of(2026, 11, 1))
                                .withSessionsPerWeek(2)
                                .proposing(5, -5)
                                .withExercises(
                                        PlannedExercise.of("squat", Dose.weight(20, 3, 10))
                                                .proposing(new Dose(22.5, null, null, null))
                                                .withSmallestStep(2.5)
                                                .withRepetitionsMost(12),
                                        PlannedExercise.of("walking", Dose.minutes(20))))
                        .capacityTest(new CapacityTest("side-plank", LocalDate.of(2026, 11, 19), 40))
                        .questionnaire(new QuestionnaireAnswers(
                                "worries", LocalDate.of(2026, 11, 20), new TreeMap<>(Map.of("night", 3, "day", 0))))
                        .build());
    }

    @Test
    void reads_the_phases_before_and_a_clinicians_override() {
        Map<String, Object> plan = Map.of(
                "phase",
                "restore",
                "since",
                "2026-11-01",
                "earlier",
                List.of(Map.of("phase", "protect", "since", "2026-10-25")),
                "override",
                Map.of(
                        "phase", "rebuild",
                        "role", "physiotherapist",
                        "reason", "Strong before the episode",
                        "date", "2026-11-20"));

        assertThat(AssessmentReader.read(Map.of("plan", plan), DAY).orThrow().plan())
                .isEqualTo(Plan.in(Phase.RESTORE, LocalDate.of(2026, 11, 1)).toBuilder()
                        .earlier(List.of(new PhaseStart(Phase.PROTECT, LocalDate.of(2026, 10, 25))))
                        .override(new PhaseOverride(
                                Phase.REBUILD,
                                "physiotherapist",
                                "Strong before the episode",
                                LocalDate.of(2026, 11, 20)))
                        .build());
        assertThat(AssessmentReader.read(
                                Map.of("plan", Map.of("override", Map.of("phase", "rebuild", "roles", "x"))), DAY)
                        .faults())
                .extracting(AssessmentFault::path)
                .containsExactly(
                        "plan.override.date", "plan.override.reason", "plan.override.role", "plan.override.roles");
    }

    @Test
    void takes_null_and_what_is_not_there_as_unknown() {
        Map<String, Object> tree = new HashMap<>();
        tree.put("person", null);
        tree.put("episode", Collections.singletonMap("onset", null));
        tree.put("findings", Collections.singletonMap("fever", null));
        tree.put("measures", Collections.singletonMap("sitting", null));
        tree.put("sessions", null);

        assertThat(AssessmentReader.read(tree, DAY).orThrow())
                .isEqualTo(Assessment.on(DAY).build());
    }

    @Test
    void needs_a_day() {
        assertThat(AssessmentReader.read(Map.of()).faults())
                .containsExactly(new AssessmentFault("asOf", "It is missing."));
        assertThat(AssessmentReader.read(Map.of("asOf", "2026-01-02"), DAY)
                        .orThrow()
                        .asOf())
                .isEqualTo("2026-01-02");
    }

    @Test
    void tells_every_fault_by_its_path_in_order() {
        Map<String, Object> tree = Map.of(
                "persons", Map.of(),
                "person", Map.of("age", 40.5, "sex", "femal"),
                "episode", Map.of("onset", "21.11.2026", "pain", 11),
                "findings", Map.of("fever", "yes", "numb", Map.of("since", "2026-11-18"), "weak", 1),
                "measures", Map.of("sitting", "long", "standing", Double.NaN),
                "choices", Map.of("trauma", 1),
                "sessions", List.of(Map.of("settledAfter", "24h"), "x"),
                "days", Map.of(),
                "plan", Map.of("phase", "reloading"),
                "capacityTests", Arrays.asList(Map.of("test", 1, "date", "2026-11-19"), null));
        tree = new HashMap<>(tree);
        tree.put("questionnaires", List.of(Map.of("date", "today", "items", Map.of("night", 1.5, "day", "3"))));

        assertThat(faults(tree))
                .containsExactly(
                        "capacityTests[0].test: It is 1; it has to be a text.",
                        "capacityTests[0].value: It is missing.",
                        "capacityTests[1]: It is null; it has to be an object.",
                        "choices.trauma: It is 1; it has to be a text.",
                        "days: It is an object; it has to be a list.",
                        "episode.onset: It is \"21.11.2026\"; it has to be a date such as 2026-11-21.",
                        "episode.pain: It is 11; it has to be between 0 and 10 points.",
                        "findings.fever: It is \"yes\"; allowed are present, absent, unsure.",
                        "findings.numb.answer: It is missing.",
                        "findings.weak: It is 1; it has to be an object.",
                        "measures.sitting: It is \"long\"; it has to be a number.",
                        "measures.standing: It is NaN; it has to be a number.",
                        "person.age: It is 40.5; it has to be a whole number.",
                        "person.sex: It is \"femal\"; allowed are female, male. Maybe you meant \"female\".",
                        "persons: There is no such field; allowed are asOf, person, episode, findings, measures, choices,"
                                + " sessions, days, plan, capacityTests, questionnaires. Maybe you meant \"person\".",
                        "plan.phase: It is \"reloading\"; allowed are protect, restore, rebuild, reload."
                                + " Maybe you meant \"reload\".",
                        "questionnaires[0].date: It is \"today\"; it has to be a date such as 2026-11-21.",
                        "questionnaires[0].instrument: It is missing.",
                        "questionnaires[0].items.day: It is \"3\"; it has to be a whole number.",
                        "questionnaires[0].items.night: It is 1.5; it has to be a whole number.",
                        "sessions[0].date: It is missing.",
                        "sessions[0].settledAfter: It is \"24h\"; it has to be a duration such as PT24H or P3D.",
                        "sessions[1]: It is \"x\"; it has to be an object.");
    }

    @Test
    void refuses_what_is_not_an_object() {
        assertThat(faults(List.of())).containsExactly("$: It is a list; it has to be an object.");
        assertThatThrownBy(() -> AssessmentReader.read(null).orThrow())
                .isInstanceOf(InvalidAssessmentException.class)
                .hasMessageContaining("$: There is nothing; it has to be an object.");
    }
}
