package dev.backstop.internal;

import static dev.backstop.internal.TestPack.clear;
import static dev.backstop.internal.TestPack.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.backstop.content.Rule;
import dev.backstop.decision.MatchedFact;
import dev.backstop.engine.RuleExplanation;
import dev.backstop.engine.RuleExplanation.ConditionExplanation;
import dev.backstop.engine.RuleExplanation.Outcome;
import dev.backstop.engine.RuleExplanation.Status;
import dev.backstop.model.InvalidAssessmentException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private final TestPack pack = TestPack.standard();
    private final Explainer explainer = new Explainer(pack.pipeline(), pack.content, pack.limits);

    @Test
    void a_rule_that_fired_says_on_what() {
        RuleExplanation why = explainer.explain(clear().present("fever").build(), "triage.fever.present");

        assertThat(why.outcome()).isEqualTo(Outcome.FIRED);
        assertThat(why.rule().id()).isEqualTo("triage.fever.present");
        assertThat(why.conditions())
                .containsExactly(new ConditionExplanation(
                        "Label fever is present",
                        Status.MET,
                        List.of(new MatchedFact("fever", "present")),
                        List.of(),
                        10));
    }

    @Test
    void a_rule_that_cannot_fire_says_what_stands_against_it() {
        RuleExplanation why = explainer.explain(clear().build(), "triage.fever.present");

        assertThat(why.outcome()).isEqualTo(Outcome.NOT_FIRED);
        assertThat(why.conditions())
                .containsExactly(new ConditionExplanation(
                        "Label fever is present",
                        Status.FAILED,
                        List.of(new MatchedFact("fever", "absent")),
                        List.of(),
                        10));
    }

    @Test
    void a_rule_that_waits_for_an_answer_says_for_which() {
        RuleExplanation why = explainer.explain(today().absent("numbness").build(), "triage.alarm.present");

        assertThat(why.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(why.conditions())
                .containsExactly(new ConditionExplanation(
                        "Any finding of the group alarm is present",
                        Status.UNKNOWN,
                        List.of(new MatchedFact("numbness", "absent")),
                        List.of("weakness"),
                        10));
    }

    @Test
    void each_condition_is_explained_on_its_own() {
        RuleExplanation why = explainer.explain(today().present("fever").build(), "triage.screen.clear");

        assertThat(why.outcome()).isEqualTo(Outcome.NOT_FIRED);
        assertThat(why.conditions())
                .extracting(ConditionExplanation::status)
                .containsExactly(Status.UNKNOWN, Status.FAILED);
        assertThat(why.conditions()).extracting(ConditionExplanation::line).containsExactly(10, 11);
    }

    @Test
    void what_an_earlier_stage_decided_is_known_to_the_explanation() {
        assertThat(explainer.explain(clear().build(), "guidance.calm.clear").outcome())
                .isEqualTo(Outcome.FIRED);
    }

    @Test
    void all_rules_are_explained_in_the_order_of_the_stages() {
        assertThat(explainer.explain(today().build()))
                .extracting(why -> why.rule().id())
                .containsExactlyElementsOf(
                        pack.content.rules().stream().map(Rule::id).toList());
    }

    @Test
    void an_unknown_rule_is_named_with_the_nearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> explainer.explain(clear().build(), "triage.fevr.present"))
                .withMessage("The pack has no active rule \"triage.fevr.present\".\nMaybe you meant"
                        + " \"triage.fever.present\".");
    }

    @Test
    void a_faulty_assessment_is_not_explained() {
        assertThatExceptionOfType(InvalidAssessmentException.class)
                .isThrownBy(() -> explainer.explain(today().age(-1).build()));
    }
}
