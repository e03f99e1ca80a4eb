package dev.backstop.internal;

import static dev.backstop.internal.Folding.log;
import static dev.backstop.internal.Rules.finding;
import static dev.backstop.internal.Rules.group;
import static dev.backstop.internal.Rules.rule;
import static dev.backstop.internal.TestPack.TODAY;
import static dev.backstop.internal.TestPack.clear;
import static dev.backstop.internal.TestPack.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstop.content.RuleContentException;
import dev.backstop.decision.Classification.Label;
import dev.backstop.decision.Question;
import dev.backstop.decision.Question.Part;
import dev.backstop.decision.Reason;
import dev.backstop.decision.Suspicion;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Triage;
import dev.backstop.decision.Urgency;
import dev.backstop.decision.UrgencyRange;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.model.Assessment;
import dev.backstop.model.Course;
import dev.backstop.model.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriageFoldTest {
    private final TestPack pack = TestPack.standard();
    private final Folding known = new Folding(pack, clear().build());

    @Test
    void the_most_urgent_suspicion_and_the_strictest_limit_win_even_from_different_rules() {
        Triage triage = known.triage(log(
                "suspicion tingling ROUTINE_REVIEW BLOCKED",
                "suspicion fever URGENT NONE",
                "suspicion alarm SOON NO_RESISTANCE"));

        assertThat(triage.urgency()).isEqualTo(Urgency.URGENT);
        assertThat(triage.trainingLimit()).isEqualTo(TrainingLimit.BLOCKED);
        assertThat(triage.action().id()).isEqualTo("urgency.urgent");
        assertThat(triage.suspicions()).extracting(Suspicion::id).containsExactly("fever", "alarm", "tingling");
    }

    @Test
    void equal_suspicions_become_one_with_the_worst_of_each_and_all_reasons() {
        Triage triage = known.triage(log("suspicion fever SOON BLOCKED", "suspicion fever EMERGENCY NONE"));

        assertThat(triage.suspicions()).hasSize(1);
        Suspicion fever = triage.suspicions().get(0);
        assertThat(fever.urgency()).isEqualTo(Urgency.EMERGENCY);
        assertThat(fever.trainingLimit()).isEqualTo(TrainingLimit.BLOCKED);
        assertThat(fever.reasons())
                .extracting(Reason::rule)
                .containsExactly("test.of.suspicion-fever-EMERGENCY-NONE", "test.of.suspicion-fever-SOON-BLOCKED");
    }

    @Test
    void information_is_needed_when_the_open_screen_outranks_what_is_known() {
        Triage triage = known.triage(
                log("suspicion fever SOON NO_PROGRESSION", "incomplete alarm-open SAME_DAY NO_RESISTANCE"));

        assertThat(triage.needsInformation()).isTrue();
        assertThat(triage.outcome()).isEqualTo("NEEDS_INFORMATION");
        assertThat(triage.urgency()).isEqualTo(Urgency.SAME_DAY);
        assertThat(triage.action().id()).isEqualTo("outcome.needs-information");
        assertThat(triage.trainingLimit()).isEqualTo(TrainingLimit.NO_RESISTANCE);
        assertThat(triage.openScreens()).extracting(Suspicion::id).containsExactly("alarm-open");
    }

    @Test
    void what_is_known_to_be_as_urgent_is_not_hidden_behind_a_request_for_information() {
        Triage triage = known.triage(log("suspicion alarm SAME_DAY NONE", "incomplete fever-open SAME_DAY NONE"));

        assertThat(triage.needsInformation()).isFalse();
        assertThat(triage.outcome()).isEqualTo("SAME_DAY");
        assertThat(triage.openScreens()).hasSize(1);
    }

    @Test
    void self_management_needs_every_required_finding_absent_and_a_rule_that_says_so() {
        assertThat(known.triage(log("clear screen")).urgency()).isEqualTo(Urgency.SELF_MANAGE);
        assertThatExceptionOfType(DecisionFailedException.class)
                .isThrownBy(() -> known.triage(log()))
                .withMessage("Every required finding is absent, but no triage rule of the pack says that the screen"
                        + " is clear.");
    }

    @Test
    void a_pack_that_forgets_a_rule_fails_instead_of_reassuring() {
        for (Finding answer : new Finding[] {Finding.PRESENT, Finding.UNSURE}) {
            Folding forgotten =
                    new Folding(pack, clear().finding("weakness", answer).build());
            assertThatExceptionOfType(DecisionFailedException.class)
                    .isThrownBy(() -> forgotten.triage(log("clear screen")))
                    .withMessage("The required finding \"weakness\" is not answered \"no\", and no triage rule of"
                            + " the pack concludes anything from that.");
        }
        assertThatExceptionOfType(DecisionFailedException.class)
                .isThrownBy(() ->
                        new Folding(pack, today().absent("numbness", "weakness").build()).triage(log("clear screen")))
                .withMessageContaining("\"fever\"");
    }

    @Test
    void a_clear_screen_explains_nothing_once_something_else_was_found() {
        Triage triage = known.triage(log("clear screen", "suspicion tingling ROUTINE_REVIEW NONE"));

        assertThat(triage.clearedBy()).isEmpty();
        assertThat(known.triage(log("clear screen")).clearedBy()).hasSize(1);
    }

    @Test
    void the_safety_net_holds_for_the_shortest_time_and_not_in_an_emergency() {
        Triage calm = known.triage(log("clear screen", "watchFor signs 14", "watchFor signs 3.9"));
        Triage emergency = known.triage(log("suspicion alarm EMERGENCY BLOCKED", "watchFor signs 14"));

        assertThat(calm.safetyNet().validUntil()).isEqualTo(TODAY.plusDays(3));
        assertThat(calm.safetyNet().watchFor()).hasSize(1);
        assertThat(calm.safetyNet().watchFor().get(0).reasons()).hasSize(2);
        assertThat(emergency.safetyNet().watchFor()).isEmpty();
        assertThat(known.triage(log("clear screen")).safetyNet().validUntil())
                .as("without a rule the screen holds for today only")
                .isEqualTo(TODAY);
    }

    @Test
    void the_range_runs_from_what_is_certain_to_what_is_possible() {
        assertThat(range(clear().absent("tingling")))
                .isEqualTo(new UrgencyRange(Urgency.SELF_MANAGE, Urgency.SELF_MANAGE));
        assertThat(range(clear())).isEqualTo(new UrgencyRange(Urgency.SELF_MANAGE, Urgency.ROUTINE_REVIEW));
        assertThat(range(today())).isEqualTo(new UrgencyRange(Urgency.SELF_MANAGE, Urgency.EMERGENCY));
        assertThat(range(clear().unsure("fever"))).isEqualTo(new UrgencyRange(Urgency.SELF_MANAGE, Urgency.URGENT));
        assertThat(range(today().present("fever"))).isEqualTo(new UrgencyRange(Urgency.URGENT, Urgency.EMERGENCY));
        assertThat(range(clear().finding("fever", Finding.present(TODAY, Course.STABLE))))
                .isEqualTo(new UrgencyRange(Urgency.URGENT, Urgency.URGENT));
    }

    @Test
    void the_next_questions_are_those_that_can_raise_the_urgency_the_highest_first() {
        Triage triage = pack.decide(today().build()).triage();

        assertThat(triage.nextQuestions())
                .extracting(Question::id)
                .containsExactly("numbness", "weakness", "fever", "tingling");
        Question first = triage.nextQuestions().get(0);
        assertThat(first.canRaiseTo()).isEqualTo(Urgency.EMERGENCY);
        assertThat(first.required()).isTrue();
        assertThat(first.question()).isEqualTo("Do you have numbness?");
        assertThat(first.rules()).containsExactly("triage.alarm.present");
    }

    @Test
    void a_question_that_cannot_raise_the_urgency_any_more_is_not_asked() {
        assertThat(pack.decide(today().present("numbness").build()).triage().nextQuestions())
                .isEmpty();
        assertThat(pack.decide(clear().present("fever").build()).triage().nextQuestions())
                .as("tingling would only be a routine review")
                .isEmpty();
    }

    @Test
    void rules_that_cover_both_sides_of_what_is_open_leave_no_way_out_between_them() {
        TestPack bothSides = bothSides();

        assertThat(bothSides
                        .decide(clear().present("fever").absent("tingling").build())
                        .triage()
                        .range())
                .isEqualTo(new UrgencyRange(Urgency.SOON, Urgency.URGENT));
        assertThat(bothSides.decide(clear().absent("tingling").build()).triage().range())
                .isEqualTo(new UrgencyRange(Urgency.SELF_MANAGE, Urgency.SELF_MANAGE));
    }

    @Test
    void since_when_and_how_it_goes_are_asked_for_where_they_decide() {
        Triage open = bothSides()
                .decide(clear().present("fever").absent("tingling").build())
                .triage();

        assertThat(open.urgency()).isEqualTo(Urgency.URGENT);
        assertThat(open.nextQuestions()).extracting(Question::part).containsExactly(Part.SINCE, Part.COURSE);
        Question since = open.nextQuestions().get(0);
        assertThat(since.id()).isEqualTo("fever");
        assertThat(since.question()).isEqualTo("Do you have fever? Person: question.since");
        assertThat(since.label()).isEqualTo("Label fever: Clinician: question.since");
        assertThat(since.required()).isFalse();
        assertThat(since.canRaiseTo()).isNull();
        assertThat(since.why()).isEqualTo("Title of triage.fever.new");
        assertThat(asked(clear().absent("tingling").finding("fever", Finding.present(TODAY, null))))
                .as("a recent onset has decided already")
                .isEmpty();
        assertThat(asked(clear().absent("tingling").finding("fever", Finding.present(TODAY.minusDays(90), null))))
                .containsExactly("fever COURSE");
    }

    @Test
    void what_implies_a_finding_may_be_what_decides_how_new_that_is() {
        TestPack tingling = TestPack.standard()
                .without("triage.alarm.present")
                .with(rule("triage.alarm.any")
                        .when(group("alarm").is("present"))
                        .then("suspicion", "alarm", "ROUTINE_REVIEW", "NONE"))
                .with(rule("triage.tingling.urgent")
                        .when(finding("tingling").is("present").is("recent"))
                        .then("suspicion", "tingling", "URGENT", "NONE"));
        Triage triage = tingling.decide(today().absent("weakness", "fever")
                        .finding("numbness", Finding.present(null, Course.STABLE))
                        .finding("tingling", Finding.present(TODAY.minusDays(90), Course.STABLE))
                        .build())
                .triage();

        assertThat(triage.nextQuestions())
                .extracting(question -> question.id() + " " + question.part())
                .containsExactly("numbness SINCE");
    }

    private static TestPack bothSides() {
        return TestPack.standard()
                .without("triage.fever.present")
                .with(
                        rule("triage.fever.new")
                                .when(finding("fever").is("present").isNot("steady"))
                                .then("suspicion", "fever", "URGENT", "NO_PROGRESSION"),
                        rule("triage.fever.steady")
                                .when(finding("fever").is("present").is("steady"))
                                .then("suspicion", "fever", "SOON", "NO_PROGRESSION"));
    }

    private static List<String> asked(Assessment.Builder assessment) {
        return bothSides().decide(assessment.build()).triage().nextQuestions().stream()
                .map(question -> question.id() + " " + question.part())
                .toList();
    }

    @Test
    void classes_come_in_the_order_of_the_vocabulary_with_their_labels() {
        assertThat(known.classification(log(
                                "classify classification.duration chronic",
                                "classify work heavy",
                                "classify work desk"))
                        .labels())
                .extracting(Label::text)
                .containsExactly("Label desk", "Label heavy", "Label chronic");
        assertThatExceptionOfType(RuleContentException.class)
                .isThrownBy(() -> known.classification(log("classify nonsense x")))
                .withMessage("The pack has no choice \"nonsense\", but a rule classifies by it.");
    }

    private UrgencyRange range(Assessment.Builder assessment) {
        return pack.decide(assessment.build()).triage().range();
    }
}
