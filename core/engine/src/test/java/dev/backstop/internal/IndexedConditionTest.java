package dev.backstop.internal;

import static dev.backstop.internal.Rules.anyRequired;
import static dev.backstop.internal.Rules.choice;
import static dev.backstop.internal.Rules.finding;
import static dev.backstop.internal.Rules.group;
import static dev.backstop.internal.Rules.measure;
import static dev.backstop.internal.Rules.rule;
import static dev.backstop.internal.TestPack.TODAY;
import static dev.backstop.internal.TestPack.clear;
import static dev.backstop.internal.TestPack.today;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.Condition.Operator;
import dev.backstop.facts.Choice;
import dev.backstop.facts.Measure;
import dev.backstop.internal.Rules.Pattern;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Course;
import dev.backstop.model.Finding;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexedConditionTest {
    private static final LocalDate LONG_AGO = TODAY.minusDays(100);

    private final TestPack pack = TestPack.standard();

    @ParameterizedTest(name = "{0}: absent {1}, steady {2}, new {3}, present {4}, unsure {5}, not asked {6}")
    @CsvSource({
        // asked for          absent  steady  new     present   unsure    not asked
        "present,             NEVER,  ALWAYS, ALWAYS, ALWAYS,   POSSIBLE, POSSIBLE",
        "absent,              ALWAYS, NEVER,  NEVER,  NEVER,    POSSIBLE, POSSIBLE",
        "unsure,              NEVER,  NEVER,  NEVER,  NEVER,    NOW,      POSSIBLE",
        "notAsked,            NEVER,  NEVER,  NEVER,  NEVER,    NEVER,    NOW",
        "present steady,      NEVER,  ALWAYS, NEVER,  POSSIBLE, POSSIBLE, POSSIBLE",
        "present !steady,     NEVER,  NEVER,  ALWAYS, NOW,      POSSIBLE, POSSIBLE",
        "present recent,      NEVER,  NEVER,  ALWAYS, NOW,      POSSIBLE, POSSIBLE",
        "present !recent,     NEVER,  ALWAYS, NEVER,  POSSIBLE, POSSIBLE, POSSIBLE",
        "worsening,           NEVER,  NEVER,  ALWAYS, POSSIBLE, POSSIBLE, POSSIBLE",
        "unsure worsening,    NEVER,  NEVER,  NEVER,  NEVER,    POSSIBLE, POSSIBLE",
        "unsure steady,       NEVER,  NEVER,  NEVER,  NEVER,    POSSIBLE, POSSIBLE",
        "unsure !steady,      NEVER,  NEVER,  NEVER,  NEVER,    NOW,      POSSIBLE",
        "required present,    NEVER,  ALWAYS, ALWAYS, ALWAYS,   POSSIBLE, POSSIBLE",
        "!required present,   NEVER,  NEVER,  NEVER,  NEVER,    NEVER,    NEVER",
        "'',                  ALWAYS, ALWAYS, ALWAYS, ALWAYS,   ALWAYS,   ALWAYS",
    })
    void what_is_known_of_a_finding_decides_what_can_still_hold(
            String asked, Truth absent, Truth steady, Truth isNew, Truth present, Truth unsure, Truth notAsked) {
        Pattern pattern = asked(finding("fever"), asked);

        assertThat(truth(pattern, Answer.ABSENT, null, null)).as("absent").isEqualTo(absent);
        assertThat(truth(pattern, Answer.PRESENT, LONG_AGO, Course.STABLE))
                .as("steady")
                .isEqualTo(steady);
        assertThat(truth(pattern, Answer.PRESENT, TODAY, Course.WORSENING))
                .as("new")
                .isEqualTo(isNew);
        assertThat(truth(pattern, Answer.PRESENT, null, null)).as("present").isEqualTo(present);
        assertThat(truth(pattern, Answer.UNSURE, null, null)).as("unsure").isEqualTo(unsure);
        assertThat(condition(pattern).truth(pack.facts(today().build())))
                .as("not asked")
                .isEqualTo(notAsked);
    }

    @Test
    void one_finding_of_a_group_is_enough() {
        Pattern pattern = group("alarm").is("present");

        assertThat(truth(pattern, today())).isEqualTo(Truth.POSSIBLE);
        assertThat(truth(pattern, today().present("weakness"))).isEqualTo(Truth.ALWAYS);
        assertThat(truth(pattern, today().absent("weakness"))).isEqualTo(Truth.POSSIBLE);
        assertThat(truth(pattern, today().absent("weakness", "numbness"))).isEqualTo(Truth.NEVER);
    }

    @Test
    void what_implies_an_absent_finding_cannot_turn_out_present_but_may_still_be_answered_unsure() {
        Assessment.Builder tinglingAbsent = today().absent("tingling");

        assertThat(truth(finding("numbness").is("present"), tinglingAbsent)).isEqualTo(Truth.NEVER);
        assertThat(truth(finding("numbness").is("unsure"), tinglingAbsent)).isEqualTo(Truth.POSSIBLE);
        assertThat(truth(finding("numbness").is("absent"), tinglingAbsent)).isEqualTo(Truth.POSSIBLE);
        assertThat(truth(
                        finding("numbness").is("unsure"),
                        today().absent("tingling").unsure("numbness")))
                .isEqualTo(Truth.NOW);
    }

    @Test
    void a_condition_about_required_findings_leaves_out_the_others() {
        Pattern pattern = anyRequired().is("present");

        assertThat(truth(pattern, clear().present("tingling"))).isEqualTo(Truth.NEVER);
        assertThat(truth(pattern, clear().present("fever"))).isEqualTo(Truth.ALWAYS);
        assertThat(condition(pattern).findings()).containsExactly(0, 1, 2);
    }

    @Test
    void a_condition_may_name_several_findings() {
        Pattern pattern = finding("fever", "relief").is("absent");

        assertThat(truth(pattern, today().present("fever"))).isEqualTo(Truth.POSSIBLE);
        assertThat(truth(pattern, today().present("fever").absent("relief"))).isEqualTo(Truth.ALWAYS);
        assertThat(truth(pattern, today().present("fever", "relief"))).isEqualTo(Truth.NEVER);
    }

    @ParameterizedTest(name = "pain {0} the limit of 6: {1}")
    @CsvSource({
        "LESS,      5.5 ALWAYS, 6 NEVER,  6.5 NEVER",
        "AT_MOST,   5.5 ALWAYS, 6 ALWAYS, 6.5 NEVER",
        "EQUAL,     5.5 NEVER,  6 ALWAYS, 6.5 NEVER",
        "NOT_EQUAL, 5.5 ALWAYS, 6 NEVER,  6.5 ALWAYS",
        "AT_LEAST,  5.5 NEVER,  6 ALWAYS, 6.5 ALWAYS",
        "MORE,      5.5 NEVER,  6 NEVER,  6.5 ALWAYS",
    })
    void a_measure_is_compared_with_a_number(Operator operator, String below, String at, String above) {
        for (String pair : Arrays.asList(below, at, above)) {
            String[] parts = pair.split(" ");
            Assessment.Builder assessment = today().measure("weight", Double.parseDouble(parts[0]));
            assertThat(truth(measure("weight").compared(operator, 6), assessment))
                    .as(pair)
                    .isEqualTo(Truth.valueOf(parts[1]));
        }
        assertThat(truth(measure("weight").compared(operator, 6), today())).isEqualTo(Truth.POSSIBLE);
    }

    @Test
    void a_measure_is_compared_with_a_parameter_of_the_pack() {
        Pattern pattern = measure("weight").above("session.green-hours");

        assertThat(truth(pattern, today().measure("weight", 24))).isEqualTo(Truth.NEVER);
        assertThat(truth(pattern, today().measure("weight", 24.01))).isEqualTo(Truth.ALWAYS);
    }

    @ParameterizedTest(name = "from 1 to 3, {0} {1}: {2}")
    @CsvSource({
        "AT_LEAST, 1, ALWAYS",
        "AT_LEAST, 3, POSSIBLE",
        "AT_LEAST, 4, NEVER",
        "AT_MOST,  1, NOW",
        "AT_MOST,  3, ALWAYS",
        "AT_MOST,  0, NEVER",
        "EQUAL,    1, NOW",
        "EQUAL,    2, POSSIBLE",
        "EQUAL,    4, NEVER",
        "NOT_EQUAL, 2, NOW",
        "NOT_EQUAL, 4, ALWAYS",
    })
    void a_count_over_open_answers_is_a_range(Operator operator, double number, Truth expected) {
        Assessment.Builder oneToThree = today().present("fever");

        assertThat(truth(measure("screen.required-present").compared(operator, number), oneToThree))
                .isEqualTo(expected);
    }

    @Test
    void a_range_may_meet_a_band_that_neither_of_its_ends_meets() {
        Pattern band = measure("screen.required-present")
                .compared(Operator.AT_LEAST, 1)
                .compared(Operator.AT_MOST, 2);

        assertThat(truth(band, today())).isEqualTo(Truth.POSSIBLE);
        assertThat(condition(band).missing(pack.facts(today().build()))).containsExactly("screen.required-present");
    }

    @Test
    void a_choice_is_one_of_its_values_or_not_known() {
        Pattern desk = choice("work").oneOf("desk");
        Pattern either = choice("work").oneOf("desk", "heavy");
        Pattern other = choice("work").other("desk");

        assertThat(truth(desk, today())).isEqualTo(Truth.POSSIBLE);
        assertThat(truth(desk, today().choice("work", "desk"))).isEqualTo(Truth.ALWAYS);
        assertThat(truth(desk, today().choice("work", "heavy"))).isEqualTo(Truth.NEVER);
        assertThat(truth(either, today().choice("work", "heavy"))).isEqualTo(Truth.ALWAYS);
        assertThat(truth(other, today().choice("work", "heavy"))).isEqualTo(Truth.ALWAYS);
        assertThat(truth(other, today().choice("work", "desk"))).isEqualTo(Truth.NEVER);
        assertThat(truth(other, today())).as("unknown is not \"another\"").isEqualTo(Truth.POSSIBLE);
    }

    @Test
    void not_means_not_known_and_may_end_when_it_becomes_known() {
        assertThat(truth(measure("weight").not(), today())).isEqualTo(Truth.NOW);
        assertThat(truth(measure("weight").not(), today().measure("weight", 80)))
                .isEqualTo(Truth.NEVER);
        assertThat(truth(choice("work").not(), today())).isEqualTo(Truth.NOW);
        assertThat(truth(choice("work").not(), today().choice("work", "desk"))).isEqualTo(Truth.NEVER);
        assertThat(truth(measure("screen.required-present").not(), today())).isEqualTo(Truth.NEVER);
    }

    @Test
    void missing_is_what_would_make_it_hold_and_nothing_else() {
        FactSet facts = pack.facts(today().absent("numbness").build());

        assertThat(condition(group("alarm").is("present")).missing(facts)).containsExactly("weakness");
        assertThat(condition(group("alarm").is("absent")).missing(facts))
                .as("it holds already")
                .isEmpty();
        assertThat(condition(measure("weight").above("load.green-run")).missing(facts))
                .containsExactly("weight");
        assertThat(condition(choice("work").oneOf("desk")).missing(facts)).containsExactly("work");
        assertThat(condition(measure("weight").not()).missing(facts)).isEmpty();
    }

    @Test
    void matches_are_the_facts_that_match_and_known_are_those_that_somebody_gave() {
        FactSet facts = pack.facts(today().present("weakness")
                .absent("numbness")
                .measure("weight", 80)
                .choice("work", "desk")
                .build());

        assertThat(condition(group("alarm").is("present")).matches(facts)).containsExactly(facts.finding(1));
        assertThat(condition(group("alarm").is("present")).known(facts))
                .containsExactly(facts.finding(0), facts.finding(1));
        assertThat(condition(finding("fever").is("present")).known(facts)).isEmpty();
        assertThat(condition(measure("weight").compared(Operator.LESS, 10)).matches(facts))
                .isEmpty();
        assertThat(condition(measure("weight").compared(Operator.LESS, 10)).known(facts))
                .containsExactly(new Measure("weight", 80));
        assertThat(condition(choice("work").oneOf("desk", "heavy")).matches(facts))
                .containsExactly(new Choice("work", "desk"));
        assertThat(condition(choice("work").oneOf("heavy")).known(facts)).containsExactly(new Choice("work", "desk"));
    }

    @ParameterizedTest(name = "weight {0}, work {1}: {2}, missing {3}")
    @CsvSource({
        "80, desk, ALWAYS,   ''",
        "80, ,     POSSIBLE, work",
        ",   ,     POSSIBLE, 'weight work'",
        "1,  ,     NEVER,    work",
        "80, heavy, NEVER,   ''",
    })
    void a_rule_is_as_true_as_its_weakest_condition(
            @Nullable Double weight, @Nullable String work, Truth expected, String missing) {
        IndexedRule rule = new IndexedRule(
                rule("load.a.b")
                        .when(
                                measure("weight").compared(Operator.MORE, 30),
                                choice("work").oneOf("desk"))
                        .then("hold", "wait"),
                pack.terms,
                pack.limits);
        Assessment.Builder builder = today();
        if (weight != null) {
            builder.measure("weight", weight);
        }
        if (work != null) {
            builder.choice("work", work);
        }
        FactSet facts = pack.facts(builder.build());

        assertThat(rule.truth(facts)).isEqualTo(expected);
        assertThat(String.join(" ", rule.missing(facts))).isEqualTo(missing);
    }

    private static Pattern asked(Pattern pattern, String traits) {
        for (String trait : traits.isEmpty() ? new String[0] : traits.split(" ")) {
            if (trait.startsWith("!")) {
                pattern.isNot(trait.substring(1));
            } else {
                pattern.is(trait);
            }
        }
        return pattern;
    }

    private Truth truth(Pattern pattern, Answer answer, @Nullable LocalDate since, @Nullable Course course) {
        return truth(pattern, today().finding("fever", new Finding(answer, since, course)));
    }

    private Truth truth(Pattern pattern, Assessment.Builder assessment) {
        return condition(pattern).truth(pack.facts(assessment.build()));
    }

    private IndexedCondition condition(Pattern pattern) {
        return new IndexedCondition(pattern.condition(1), pack.terms, pack.limits);
    }
}
