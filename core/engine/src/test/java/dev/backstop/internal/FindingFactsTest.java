package dev.backstop.internal;

import static dev.backstop.internal.TestPack.TODAY;
import static dev.backstop.internal.TestPack.clear;
import static dev.backstop.internal.TestPack.today;
import static dev.backstop.internal.TestPack.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.facts.Finding;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Course;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingFactsTest {
    private static final LocalDate LONG_AGO = TODAY.minusDays(100);

    private final TestPack pack = TestPack.standard();

    @Test
    void there_is_a_fact_for_every_finding_of_the_vocabulary_asked_or_not() {
        assertThat(pack.facts(today().present("fever").build()).findings())
                .extracting(Finding::id)
                .containsExactly("numbness", "weakness", "fever", "tingling", "odd-feeling", "relief");
    }

    @Test
    void what_was_not_asked_is_neither_present_nor_absent_nor_unsure() {
        assertThat(finding(today().build(), "fever"))
                .isEqualTo(new Finding("fever", "general", true, false, false, false, true, false, false, false));
    }

    @Test
    void absent_has_no_traits() {
        Assessment assessment = today().finding("fever", answered(Answer.ABSENT, TODAY, Course.WORSENING))
                .build();

        assertThat(finding(assessment, "fever"))
                .isEqualTo(new Finding("fever", "general", true, false, true, false, false, false, false, false));
    }

    @Test
    void unsure_is_an_answer_of_its_own_with_traits() {
        Assessment assessment = today().finding("relief", answered(Answer.UNSURE, null, Course.WORSENING))
                .build();

        assertThat(finding(assessment, "relief"))
                .isEqualTo(new Finding("relief", "legs", false, false, false, true, false, true, true, false));
    }

    @ParameterizedTest(name = "{0} days ago, {1}: recent {2}, worsening {3}, steady {4}")
    @CsvSource({
        "0,   STABLE,    true,  false, false",
        "42,  STABLE,    true,  false, false",
        "43,  STABLE,    false, false, true",
        "43,  IMPROVING, false, false, true",
        "43,  WORSENING, false, true,  false",
        "43,  ,          false, false, false",
        ",    STABLE,    true,  false, false",
        ",    ,          true,  false, false",
        "42,  WORSENING, true,  true,  false",
    })
    void traits_follow_from_the_day_and_the_course(
            @Nullable Integer daysAgo, @Nullable Course course, boolean recent, boolean worsening, boolean steady) {
        LocalDate since = daysAgo == null ? null : TODAY.minusDays(daysAgo);
        Finding finding = finding(
                today().finding("fever", answered(Answer.PRESENT, since, course))
                        .build(),
                "fever");

        assertThat(finding.present()).isTrue();
        assertThat(finding.recent()).as("recent").isEqualTo(recent);
        assertThat(finding.worsening()).as("worsening").isEqualTo(worsening);
        assertThat(finding.steady()).as("steady").isEqualTo(steady);
    }

    @Test
    void a_present_finding_makes_present_what_it_implies_however_far_away() {
        Assessment assessment = today().present("numbness").build();

        assertThat(finding(assessment, "tingling").present()).isTrue();
        assertThat(finding(assessment, "odd-feeling").present()).isTrue();
        assertThat(finding(assessment, "relief").notAsked()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"ABSENT", "UNSURE"})
    void a_finding_that_is_not_present_implies_nothing(Answer answer) {
        Assessment assessment =
                today().finding("numbness", answered(answer, null, null)).build();

        assertThat(finding(assessment, "tingling").notAsked()).isTrue();
    }

    @Test
    void what_is_implied_takes_over_the_traits_of_what_implies_it() {
        Assessment assessment = today().finding("numbness", answered(Answer.PRESENT, LONG_AGO, Course.STABLE))
                .build();

        assertThat(finding(assessment, "tingling").steady()).isTrue();
        assertThat(finding(assessment, "tingling").recent()).isFalse();
    }

    @Test
    void the_more_alarming_of_two_accounts_counts_when_the_implied_one_was_answered_too() {
        Assessment calmInside = today().finding("numbness", answered(Answer.PRESENT, TODAY, Course.WORSENING))
                .finding("tingling", answered(Answer.PRESENT, LONG_AGO, Course.STABLE))
                .build();
        Assessment calmOutside = today().finding("numbness", answered(Answer.PRESENT, LONG_AGO, Course.STABLE))
                .finding("tingling", answered(Answer.PRESENT, TODAY, Course.WORSENING))
                .build();

        assertThat(finding(calmInside, "tingling")).isEqualTo(finding(calmOutside, "tingling"));
        assertThat(finding(calmInside, "tingling"))
                .isEqualTo(new Finding("tingling", "legs", false, true, false, false, false, true, true, false));
    }

    @Test
    void the_more_alarming_of_two_findings_that_imply_the_same_counts() {
        Assessment assessment = today().finding("numbness", answered(Answer.PRESENT, LONG_AGO, Course.STABLE))
                .finding("weakness", answered(Answer.PRESENT, LONG_AGO, Course.WORSENING))
                .build();

        assertThat(finding(assessment, "odd-feeling").worsening()).isTrue();
        assertThat(finding(assessment, "odd-feeling").steady()).isFalse();
    }

    @Test
    void steady_needs_both_accounts_to_be_steady() {
        Assessment assessment = today().finding("numbness", answered(Answer.PRESENT, LONG_AGO, Course.STABLE))
                .finding("tingling", answered(Answer.PRESENT, LONG_AGO, null))
                .build();

        assertThat(finding(assessment, "tingling").steady()).isFalse();
    }

    @Test
    void an_unsure_account_of_an_implied_finding_is_not_calmed_by_what_implies_it() {
        Assessment assessment = today().finding("numbness", answered(Answer.PRESENT, LONG_AGO, Course.STABLE))
                .finding("tingling", answered(Answer.UNSURE, TODAY, Course.WORSENING))
                .build();

        assertThat(finding(assessment, "tingling"))
                .isEqualTo(new Finding("tingling", "legs", false, true, false, false, false, true, true, false));
    }

    @Test
    void the_screen_counts_required_findings_and_may_still_change_while_some_are_open() {
        FactSet facts = pack.facts(today().present("numbness").unsure("fever").build());

        assertThat(value(facts, "screen.required-present")).isEqualTo(1);
        assertThat(facts.range("screen.required-present")).isEqualTo(new Range(1, 3, true));
        assertThat(value(facts, "screen.required-open")).isEqualTo(2);
        assertThat(facts.range("screen.required-open")).isEqualTo(new Range(0, 2, true));
    }

    @Test
    void a_complete_screen_cannot_change() {
        FactSet facts = pack.facts(clear().present("tingling").build());

        assertThat(value(facts, "screen.required-present")).isZero();
        assertThat(value(facts, "screen.required-open")).isZero();
        assertThat(facts.range("screen.required-present")).isNull();
        assertThat(facts.range("screen.required-open")).isNull();
    }

    private Finding finding(Assessment assessment, String id) {
        return pack.facts(assessment).finding(pack.terms.index(id));
    }

    private static dev.backstop.model.Finding answered(
            Answer answer, @Nullable LocalDate since, @Nullable Course course) {
        return new dev.backstop.model.Finding(answer, since, course);
    }
}
