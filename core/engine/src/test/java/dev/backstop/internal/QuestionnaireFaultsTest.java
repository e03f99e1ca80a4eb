package dev.backstop.internal;

import static dev.backstop.internal.TestPack.TODAY;
import static dev.backstop.internal.TestPack.today;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.model.AssessmentFault;
import dev.backstop.model.QuestionnaireAnswers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireFaultsTest {
    private final TestPack pack = TestPack.standard();

    @ParameterizedTest(name = "a rating of {0}")
    @CsvSource({"-6, false", "-5, true", "5, true", "6, false"})
    void both_ends_of_an_item_are_allowed(int rating, boolean allowed) {
        List<AssessmentFault> faults = faults(answers("change", TODAY, Map.of("rating", rating)));

        if (allowed) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults)
                    .containsExactly(new AssessmentFault(
                            "questionnaires[0].items.rating", "is " + rating + "; allowed: -5 to 5 points."));
        }
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        List<AssessmentFault> faults = faults(
                answers("wories", TODAY, Map.of("a", 99)),
                answers("limits", TODAY.plusDays(1), Map.of("wolk", 1, "sit", 7)),
                answers("worries", TODAY, Map.of()),
                answers("worries", TODAY.minusDays(1), Map.of()),
                answers("worries", TODAY, Map.of()));

        assertThat(faults)
                .containsExactly(
                        new AssessmentFault(
                                "questionnaires[0].instrument",
                                "is no questionnaire of this rule pack.\nMaybe you meant \"worries\"."),
                        new AssessmentFault(
                                "questionnaires[1].date", "is 2026-11-22; it must not be after asOf (2026-11-21)."),
                        new AssessmentFault("questionnaires[1].items.sit", "is 7; allowed: 0 to 5 points."),
                        new AssessmentFault(
                                "questionnaires[1].items.wolk",
                                "is no item of limits of this rule pack.\nMaybe you meant \"walk\"."),
                        new AssessmentFault(
                                "questionnaires[4].date",
                                "is 2026-11-21, for which worries is there twice; give it once a day."));
    }

    private List<AssessmentFault> faults(QuestionnaireAnswers... questionnaires) {
        return new AssessmentValidator(pack.content.vocabulary())
                .faults(today().questionnaires(Arrays.asList(questionnaires)).build());
    }

    private static QuestionnaireAnswers answers(String instrument, LocalDate date, Map<String, Integer> items) {
        return new QuestionnaireAnswers(instrument, date, new TreeMap<>(items));
    }
}
