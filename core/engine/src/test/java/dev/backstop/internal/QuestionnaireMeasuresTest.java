package dev.backstop.internal;

import static dev.backstop.internal.TestPack.TODAY;
import static dev.backstop.internal.TestPack.today;
import static dev.backstop.internal.TestPack.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.facts.Measure;
import dev.backstop.model.QuestionnaireAnswers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireMeasuresTest {
    private final TestPack pack = TestPack.standard();

    @ParameterizedTest(name = "a {0} and b {1} out of 3 are {2}")
    @CsvSource({"0, 3, 0", "3, 0, 6", "1, 1, 3", "2, 3, 2"})
    void a_sum_turns_the_items_that_count_the_other_way_round(int a, int b, double total) {
        assertThat(value(facts(worries(0, Map.of("a", a, "b", b))), "worries.total"))
                .isEqualTo(total);
    }

    @Test
    void a_percentage_is_of_the_items_that_were_answered_if_these_are_enough() {
        assertThat(value(facts(limits(0, Map.of("sit", 1, "walk", 1, "lift", 4))), "limits.percent"))
                .isEqualTo(40);
        assertThat(value(facts(limits(0, Map.of("sit", 1, "walk", 2))), "limits.percent"))
                .isEqualTo(30);
        assertThat(facts(limits(0, Map.of("sit", 1))).measure("limits.percent")).isNull();
    }

    @Test
    void a_mean_is_of_the_items_that_were_answered() {
        assertThat(value(facts(limits(0, Map.of("sit", 1, "walk", 1, "lift", 5))), "limits.mean"))
                .isEqualTo(2.333333);
    }

    @Test
    void what_is_missing_leaves_a_range_and_no_fact() {
        FactSet facts = facts(worries(0, Map.of("b", 2)), limits(0, Map.of("sit", 5)));

        assertThat(facts.measures()).extracting(Measure::id).noneMatch(id -> id.startsWith("worries"));
        assertThat(facts.range("worries.total")).isEqualTo(new Range(1, 4, true));
        assertThat(facts.range("limits.percent")).isEqualTo(new Range(100 / 3.0, 100, false));
        assertThat(facts.range("limits.mean")).isEqualTo(new Range(5 / 3.0, 5, false));
        assertThat(facts().range("worries.total")).as("nobody was asked").isNull();
    }

    @Test
    void a_missing_item_that_is_turned_may_be_anything_too() {
        assertThat(facts(worries(0, Map.of("a", 1))).range("worries.total")).isEqualTo(new Range(1, 4, true));
    }

    @Test
    void a_sum_so_far_is_known_and_may_still_rise() {
        FactSet facts = facts(new QuestionnaireAnswers("strain", TODAY, new TreeMap<>(Map.of("work", 2))));

        assertThat(value(facts, "strain.so-far")).isEqualTo(3);
        assertThat(facts.range("strain.so-far")).isEqualTo(new Range(3, 5, true));

        FactSet all = facts(new QuestionnaireAnswers("strain", TODAY, new TreeMap<>(Map.of("work", 2, "home", 3))));

        assertThat(value(all, "strain.so-far")).isEqualTo(5);
        assertThat(all.range("strain.so-far")).isNull();
    }

    @Test
    void the_latest_counts_whatever_the_order() {
        QuestionnaireAnswers old = worries(9, Map.of("a", 3, "b", 0));
        QuestionnaireAnswers latest = worries(2, Map.of("a", 1, "b", 3));

        assertThat(value(facts(old, latest), "worries.total")).isEqualTo(1);
        assertThat(value(facts(latest, old), "worries.total")).isEqualTo(1);
        assertThat(facts(old, worries(2, Map.of())).measure("worries.total"))
                .as("an old score is not the present one")
                .isNull();
    }

    @Test
    void changes_are_against_the_first_score_that_is_known() {
        FactSet facts = facts(
                worries(30, Map.of("a", 3)),
                worries(20, Map.of("a", 3, "b", 2)),
                worries(10, Map.of("a", 1, "b", 2)),
                worries(5, Map.of("b", 2)),
                worries(0, Map.of("a", 2, "b", 3)));

        assertThat(value(facts, "worries.total.change")).isEqualTo(-2);
        assertThat(value(facts, "worries.total.change-percent")).isEqualTo(-50);
        assertThat(value(facts, "worries.total.previous-change")).isEqualTo(-2);
        assertThat(value(facts, "worries.total.previous-change-percent")).isEqualTo(-50);
    }

    @Test
    void a_change_needs_two_scores_and_the_previous_change_three() {
        FactSet one = facts(worries(0, Map.of("a", 3, "b", 3)));
        FactSet two = facts(worries(9, Map.of("a", 3, "b", 3)), worries(0, Map.of("a", 2, "b", 3)));

        assertThat(one.measure("worries.total.change")).isNull();
        assertThat(one.range("worries.total.change")).isNull();
        assertThat(value(two, "worries.total.change")).isEqualTo(-1);
        assertThat(two.measure("worries.total.previous-change")).isNull();
    }

    @Test
    void a_change_to_a_score_that_is_not_known_is_a_range() {
        FactSet facts = facts(worries(9, Map.of("a", 3, "b", 2)), worries(0, Map.of("a", 2)));

        assertThat(facts.measure("worries.total.change")).isNull();
        assertThat(facts.range("worries.total.change")).isEqualTo(new Range(-2, 1, true));
        assertThat(facts.range("worries.total.change-percent")).isEqualTo(new Range(-50, 25, false));
    }

    @Test
    void nothing_is_a_percentage_of_zero() {
        FactSet facts = facts(worries(9, Map.of("a", 0, "b", 3)), worries(0, Map.of("a", 2, "b", 3)));

        assertThat(value(facts, "worries.total.change")).isEqualTo(2);
        assertThat(facts.measure("worries.total.change-percent")).isNull();
        assertThat(pack.content.vocabulary().measures())
                .containsKey("worries.total.change-percent")
                .doesNotContainKey("change.rating.change-percent");
    }

    @Test
    void thirds_and_their_differences_do_not_miss_a_limit_by_a_hair() {
        FactSet facts =
                facts(limits(9, Map.of("sit", 5, "walk", 5, "lift", 3)), limits(0, Map.of("sit", 1, "walk", 1)));

        assertThat(value(facts, "limits.percent")).isEqualTo(20);
        assertThat(value(facts, "limits.percent.change")).isEqualTo(-66.666667);
    }

    private FactSet facts(QuestionnaireAnswers... questionnaires) {
        return pack.facts(today().questionnaires(Arrays.asList(questionnaires)).build());
    }

    private static QuestionnaireAnswers worries(int daysAgo, Map<String, Integer> items) {
        return new QuestionnaireAnswers("worries", TODAY.minusDays(daysAgo), new TreeMap<>(items));
    }

    private static QuestionnaireAnswers limits(int daysAgo, Map<String, Integer> items) {
        return new QuestionnaireAnswers("limits", TODAY.minusDays(daysAgo), new TreeMap<>(items));
    }

    @Test
    void a_decision_tells_every_score_of_the_latest_questionnaires() {
        List<String> told = pack
                .decide(today().questionnaire(limits(0, Map.of("sit", 1, "walk", 2)))
                        .questionnaire(worries(9, Map.of("a", 3, "b", 2)))
                        .questionnaire(worries(3, Map.of("a", 3)))
                        .build())
                .classification()
                .scores()
                .stream()
                .map(one -> "%s of %s: %s (%s to %s), %d of %d"
                        .formatted(
                                one.score(),
                                one.date(),
                                one.value(),
                                one.lowest(),
                                one.highest(),
                                one.answered(),
                                one.items()))
                .toList();

        assertThat(told)
                .containsExactly(
                        "worries.total of 2026-11-18: null (3.0 to 6.0), 1 of 2",
                        "limits.percent of 2026-11-21: 30.0 (30.0 to 30.0), 2 of 3",
                        "limits.mean of 2026-11-21: null (1.0 to 2.666667), 2 of 3");
    }
}
