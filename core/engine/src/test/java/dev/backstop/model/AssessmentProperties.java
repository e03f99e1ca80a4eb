package dev.backstop.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AssessmentProperties {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Property(tries = 300)
    void a_builder_that_starts_from_an_assessment_builds_its_equal(@ForAll("assessments") Assessment assessment) {
        assertThat(assessment.toBuilder().build()).isEqualTo(assessment).hasSameHashCodeAs(assessment);
    }

    @Property(tries = 300)
    void going_on_with_a_builder_changes_nothing_that_it_has_built(@ForAll("assessments") Assessment assessment) {
        Assessment.Builder builder = assessment.toBuilder();
        Assessment built = builder.build();
        builder.age(1)
                .onset(TODAY)
                .present("added")
                .measure("added", 1)
                .choice("added", "x")
                .session(TrainingSession.on(TODAY).build())
                .day(DayLog.of(TODAY))
                .plan(Plan.in(Phase.RELOAD, TODAY))
                .capacityTest(new CapacityTest("added", TODAY, 1))
                .build();

        assertThat(built).isEqualTo(assessment);
    }

    @Property(tries = 100)
    void with_puts_in_one_answer_and_leaves_the_original(@ForAll("assessments") Assessment assessment) {
        String before = assessment.toString();
        Assessment after = assessment.with("added", Finding.PRESENT);

        assertThat(assessment).hasToString(before);
        assertThat(after.findings())
                .containsEntry("added", Finding.PRESENT)
                .containsAllEntriesOf(assessment.findings());
        assertThat(after.measures()).isEqualTo(assessment.measures());
    }

    @Example
    void lists_and_maps_that_were_passed_in_may_change_later_without_effect() {
        List<TrainingSession> sessions =
                new ArrayList<>(List.of(TrainingSession.on(TODAY).build()));
        List<DayLog> days = new ArrayList<>(List.of(DayLog.of(TODAY)));
        List<CapacityTest> tests = new ArrayList<>(List.of(new CapacityTest("hold", TODAY, 1)));
        TreeMap<String, Integer> items = new TreeMap<>(Map.of("walking", 1));
        List<QuestionnaireAnswers> questionnaires =
                new ArrayList<>(List.of(new QuestionnaireAnswers("legs", TODAY, items)));
        TreeMap<String, Finding> findings = new TreeMap<>();
        TreeMap<String, Double> measures = new TreeMap<>();
        TreeMap<String, String> choices = new TreeMap<>();
        List<ExerciseResult> exercises = new ArrayList<>(List.of(ExerciseResult.of("squat")));
        Assessment assessment = new Assessment(
                TODAY,
                Person.UNKNOWN,
                Episode.UNKNOWN,
                findings,
                measures,
                choices,
                sessions,
                days,
                Plan.UNKNOWN,
                tests,
                questionnaires);
        TrainingSession session = new TrainingSession(TODAY, null, null, null, null, null, null, null, null, exercises);
        sessions.clear();
        days.clear();
        tests.clear();
        questionnaires.clear();
        items.clear();
        exercises.clear();
        findings.put("fever", Finding.PRESENT);
        measures.put("weight", 1.0);
        choices.put("work", "desk");

        assertThat(assessment.sessions()).hasSize(1);
        assertThat(assessment.days()).hasSize(1);
        assertThat(assessment.capacityTests()).hasSize(1);
        assertThat(assessment.questionnaires())
                .singleElement()
                .satisfies(answers -> assertThat(answers.items()).containsOnlyKeys("walking"));
        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.measures()).isEmpty();
        assertThat(assessment.choices()).isEmpty();
        assertThat(session.exercises()).containsExactly(ExerciseResult.of("squat"));
    }

    @Example
    void what_an_assessment_hands_out_cannot_be_changed() {
        Assessment assessment = Assessment.on(TODAY).build();

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> assessment.findings().put("fever", Finding.PRESENT));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> assessment.measures().put("weight", 1.0));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> assessment.choices().put("work", "desk"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> assessment.days().add(DayLog.of(TODAY)));
    }

    @Example
    void setting_the_age_keeps_the_sex_and_setting_the_onset_keeps_the_pain() {
        Assessment assessment = Assessment.on(TODAY)
                .person(new Person(null, Sex.FEMALE))
                .age(40)
                .episode(new Episode(null, PainScore.of(3), 2, 0.5))
                .onset(TODAY)
                .build();

        assertThat(assessment.person()).isEqualTo(new Person(40, Sex.FEMALE));
        assertThat(assessment.episode()).isEqualTo(new Episode(TODAY, PainScore.of(3), 2, 0.5));
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(0, 40).map(TODAY::minusDays);
        Arbitrary<String> ids = Arbitraries.of("a", "b.c", "d-e");
        Arbitrary<Finding> findings = Combinators.combine(
                        Arbitraries.of(Answer.class),
                        dates.injectNull(0.3),
                        Arbitraries.of(Course.class).injectNull(0.3))
                .as(Finding::new);
        Arbitrary<TrainingSession> sessions = Combinators.combine(
                        dates, Arbitraries.integers().between(0, 10))
                .as((date, points) -> TrainingSession.on(date)
                        .painPeak(points)
                        .settledAfter(Duration.ofHours(points))
                        .exercises("goblet")
                        .build());
        return Builders.withBuilder(() -> Assessment.on(TODAY))
                .use(Arbitraries.maps(ids, findings).ofMaxSize(3))
                .in((builder, answers) -> {
                    answers.forEach(builder::finding);
                    return builder;
                })
                .use(Arbitraries.maps(ids, Arbitraries.doubles()).ofMaxSize(3))
                .in((builder, numbers) -> {
                    numbers.forEach(builder::measure);
                    return builder.choice("work", "desk");
                })
                .use(sessions.list().ofMaxSize(3))
                .in(Assessment.Builder::sessions)
                .use(dates.map(date ->
                                DayLog.of(date).withPain(2).withSleep(7, 8).withWalking(30))
                        .list()
                        .ofMaxSize(3))
                .in(Assessment.Builder::days)
                .use(Combinators.combine(Arbitraries.of(Phase.class), dates).as(Plan::in))
                .in(Assessment.Builder::plan)
                .use(dates.map(date -> new CapacityTest("hold", date, 5)))
                .in(Assessment.Builder::capacityTest)
                .use(Arbitraries.integers().between(0, 120))
                .in(Assessment.Builder::age)
                .build(Assessment.Builder::build);
    }
}
