package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import dev.backstop.model.QuestionnaireAnswers;
import dev.backstop.model.TrainingSession;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class AssessmentArbitrariesProperties {
    private static final AssessmentArbitraries ARBITRARIES = AssessmentArbitraries.of(SmallPack.CONTENT);

    @Law
    void what_is_generated_is_valid(@ForAll("assessments") Assessment assessment) {
        assertThat(Validity.faults(assessment, SmallPack.CONTENT)).isEmpty();
        seen(
                "second session of a day",
                assessment.sessions().stream()
                                .map(TrainingSession::date)
                                .distinct()
                                .count()
                        < assessment.sessions().size());
        seen("choice", !assessment.choices().isEmpty());
        seen("capacity test", !assessment.capacityTests().isEmpty());
        seen("questionnaire", !assessment.questionnaires().isEmpty());
        seen(
                "change of a questionnaire",
                assessment.questionnaires().stream()
                                .filter(answers -> answers.items().size() == 2)
                                .count()
                        > 1);
        seen("diary", !assessment.days().isEmpty());
        seen("limit of a measure", assessment.measures().containsValue(6.0));
        seen("beside the limit of a measure", assessment.measures().containsValue(6.1));
        for (int days = 13; days <= 15; days++) {
            seen("finding " + days + " days old", hasFindingOf(days, assessment));
        }
        for (Answer answer : Answer.values()) {
            seen(answer.name(), assessment.findings().values().stream().anyMatch(one -> one.answer() == answer));
        }
        for (int hours : new int[] {0, 24, 25, 48, 49}) {
            seen(
                    "settled after " + hours,
                    assessment.sessions().stream()
                            .anyMatch(one -> one.settledAfter() != null
                                    && one.settledAfter().toHours() == hours));
        }
    }

    private static boolean hasFindingOf(int days, Assessment assessment) {
        return assessment.findings().values().stream()
                .map(Finding::since)
                .anyMatch(since -> since != null && ChronoUnit.DAYS.between(since, assessment.asOf()) == days);
    }

    private static void seen(String what, boolean found) {
        Statistics.label(what).collect(found);
        Statistics.label(what).coverage(coverage -> coverage.check(true).count((Integer count) -> count > 0));
    }

    @Law
    void what_is_faulty_is_not_valid_as_a_rule(@ForAll("faulty") Assessment assessment) {
        seen("faulty", !Validity.faults(assessment, SmallPack.CONTENT).isEmpty());
    }

    @Law
    void a_rule_that_needs_several_answers_at_once_is_met(@ForAll("aimed") Assessment assessment) {
        Finding pipe = assessment.findings().getOrDefault("burst-pipe", Finding.ABSENT);
        boolean met = pipe.answer() == Answer.PRESENT
                && pipe.since() != null
                && Implications.isAnswered(assessment, "draught", Answer.PRESENT)
                && assessment.measures().getOrDefault("rust", 0.0) > 6;
        seen("all three", met);
        seen("a score", totals(assessment).anyMatch(total -> total == 4));
        seen("a score that rose twice", isColderTwice(totals(assessment).toList()));
    }

    /** By date, as far as both items were answered. */
    private static Stream<Integer> totals(Assessment assessment) {
        return assessment.questionnaires().stream()
                .sorted(Comparator.comparing(QuestionnaireAnswers::date))
                .filter(answers -> answers.items().size() == 2)
                .map(answers -> answers.items().getOrDefault("kitchen", 0)
                        + 3
                        - answers.items().getOrDefault("hall", 0));
    }

    private static boolean isColderTwice(List<Integer> totals) {
        int last = totals.size() - 1;
        return last > 1 && totals.get(last) - totals.get(0) >= 4 && totals.get(last - 1) - totals.get(0) >= 4;
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return ARBITRARIES.assessments();
    }

    @Provide
    Arbitrary<Assessment> aimed() {
        return ARBITRARIES.aimed();
    }

    @Provide
    Arbitrary<Assessment> faulty() {
        return ARBITRARIES.faulty();
    }
}
