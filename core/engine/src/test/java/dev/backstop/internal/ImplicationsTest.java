package dev.backstop.internal;

import static dev.backstop.internal.TestPack.TODAY;
import static dev.backstop.internal.TestPack.clear;
import static dev.backstop.internal.TestPack.today;
import static dev.backstop.internal.TestPack.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstop.decision.Contradiction;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Triage;
import dev.backstop.decision.Urgency;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.facts.Finding;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Course;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Heat of at least 84 implies fever; a hard fall implies numbness, and so tingling and an odd feeling. */
class ImplicationsTest {
    private static final LocalDate LONG_AGO = TODAY.minusDays(100);

    private final TestPack pack = TestPack.standard();

    @Test
    void a_number_on_its_limit_makes_the_finding_present_since_an_unknown_time() {
        assertThat(finding(today().measure("heat", 84).build(), "fever"))
                .isEqualTo(new Finding("fever", "general", true, true, false, false, false, true, false, false));
    }

    @Test
    void a_number_beside_its_limit_says_nothing() {
        assertThat(finding(today().measure("heat", 83.9).build(), "fever").notAsked())
                .isTrue();
    }

    @Test
    void a_choice_makes_present_what_its_value_implies_however_far_away() {
        Assessment hard = today().choice("fall", "hard").build();

        assertThat(finding(hard, "numbness").present()).isTrue();
        assertThat(finding(hard, "tingling").present()).isTrue();
        assertThat(finding(hard, "odd-feeling").present()).isTrue();
        assertThat(finding(today().choice("fall", "none").build(), "numbness").notAsked())
                .isTrue();
    }

    @Test
    void a_finding_that_was_answered_present_keeps_its_onset_and_course() {
        Assessment assessment = today().finding("fever", answered(Answer.PRESENT, LONG_AGO, Course.STABLE))
                .measure("heat", 90)
                .build();

        assertThat(finding(assessment, "fever").steady()).isTrue();
    }

    @Test
    void doubt_that_is_getting_worse_is_not_calmed_by_a_number() {
        Assessment assessment = today().finding("fever", answered(Answer.UNSURE, LONG_AGO, Course.WORSENING))
                .measure("heat", 90)
                .build();

        assertThat(finding(assessment, "fever"))
                .isEqualTo(new Finding("fever", "general", true, true, false, false, false, true, true, false));
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"ABSENT", "UNSURE"})
    void a_finding_that_was_not_answered_present_is_recent_and_not_steady(Answer answer) {
        Assessment assessment = today().finding("fever", answered(answer, LONG_AGO, Course.STABLE))
                .measure("heat", 90)
                .build();

        assertThat(finding(assessment, "fever").present()).isTrue();
        assertThat(finding(assessment, "fever").recent()).isTrue();
        assertThat(finding(assessment, "fever").steady()).isFalse();
    }

    @Test
    void doubt_may_still_be_settled_by_a_number_that_is_not_known() {
        Assessment assessment = today().finding("fever", answered(Answer.UNSURE, LONG_AGO, Course.STABLE))
                .build();
        int fever = pack.terms.index("fever");

        assertThat(pack.facts(assessment).completions(fever)).anyMatch(one -> one.present() && one.recent());
        assertThat(pack.facts(assessment.toBuilder().measure("heat", 50).build())
                        .completions(fever))
                .noneMatch(Finding::recent);
    }

    @Test
    void a_contradicted_finding_is_present_and_both_are_named() {
        Triage triage = pack.decide(clear().present("numbness")
                        .absent("odd-feeling", "tingling")
                        .measure("heat", 90)
                        .build())
                .triage();

        assertThat(triage.contradictions())
                .containsExactly(
                        contradiction("fever", "heat"),
                        contradiction("tingling", "numbness"),
                        contradiction("odd-feeling", "numbness"));
        assertThat(triage.contradictions().get(0).text())
                .isEqualTo("\"Label fever\" was answered no, but \"Label heat\" says otherwise, so it counts as"
                        + " present. Ask again which of the two is right.");
    }

    @Test
    void contradictions_are_counted_by_finding() {
        FactSet facts = pack.facts(today().present("numbness", "weakness")
                .absent("odd-feeling")
                .choice("fall", "hard")
                .build());

        assertThat(facts.contradictions())
                .extracting(Contradiction::impliedBy)
                .containsExactly("numbness", "weakness", "fall");
        assertThat(value(facts, "screen.contradictions")).isEqualTo(1);
        assertThat(facts.range("screen.contradictions")).isNull();
        assertThat(value(pack.facts(clear().build()), "screen.contradictions")).isZero();
    }

    @Test
    void what_is_not_certain_contradicts_nothing() {
        assertThat(pack.facts(today().unsure("numbness").absent("tingling").build())
                        .contradictions())
                .isEmpty();
        assertThat(pack.facts(today().present("numbness").unsure("tingling").build())
                        .contradictions())
                .isEmpty();
    }

    @Test
    void what_a_contradicted_no_would_have_ruled_out_is_still_possible() {
        FactSet facts =
                pack.facts(today().present("weakness").absent("odd-feeling").build());

        assertThat(facts.isRuledOut(pack.terms.index("tingling"))).isFalse();
    }

    @Test
    void a_contradiction_alone_keeps_from_self_management() {
        Assessment assessment = clear().finding("tingling", answered(Answer.PRESENT, LONG_AGO, Course.STABLE))
                .absent("odd-feeling")
                .build();
        Triage triage = pack.decide(assessment).triage();

        assertThat(triage.urgency()).isEqualTo(Urgency.ROUTINE_REVIEW);
        assertThat(triage.needsInformation()).isTrue();
        assertThat(triage.trainingLimit()).isEqualTo(TrainingLimit.NO_PROGRESSION);
        assertThatExceptionOfType(DecisionFailedException.class)
                .as("a pack without a rule for it")
                .isThrownBy(() -> pack.without("triage.screen.contradiction").decide(assessment))
                .withMessageContaining("No triage rule of the pack concludes anything from that.");
    }

    private static dev.backstop.model.Finding answered(
            Answer answer, @Nullable LocalDate since, @Nullable Course course) {
        return new dev.backstop.model.Finding(answer, since, course);
    }

    private static Contradiction contradiction(String finding, String impliedBy) {
        return new Contradiction(
                finding,
                impliedBy,
                "\"Label " + finding + "\" was answered no, but \"Label " + impliedBy
                        + "\" says otherwise, so it counts as present. Ask again which of the two is right.");
    }

    private Finding finding(Assessment assessment, String id) {
        return pack.facts(assessment).finding(pack.terms.index(id));
    }
}
