package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.LoadChange;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.Message;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;
import dev.backstop.model.Answer;
import dev.backstop.model.Finding;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The laws about triage, and about answers as such, find the decider that breaks them. */
class TriageLawsCatchTest {
    static class ReassuresTooEarly extends Suite {
        ReassuresTooEarly() {
            super(Broken.triaging((a, t) -> t.needsInformation() ? Broken.with(t, Urgency.SELF_MANAGE) : t));
        }
    }

    @Test
    void reassurance_that_was_not_earned() {
        Suite.assertBroken(
                ReassuresTooEarly.class,
                "self_management_needs_a_no_to_every_required_question",
                "knowing_nothing_reassures_nobody");
    }

    static class ProgressesOnUnmetCriteria extends Suite {
        ProgressesOnUnmetCriteria() {
            super(Broken.loading((a, load) -> load instanceof LoadDecision.AskFirst
                    ? new LoadDecision.Progress(
                            Broken.bounds(load, new LoadChange(0, 1, 2)), List.of(), load.criteria())
                    : load));
        }
    }

    @Test
    void more_load_that_was_not_earned() {
        Suite.assertBroken(ProgressesOnUnmetCriteria.class, "more_load_needs_every_criterion_met");
    }

    static class CalmedByDraught extends Suite {
        CalmedByDraught() {
            super(Broken.triaging(
                    (a, t) -> t.urgency() == Urgency.URGENT && Implications.isAnswered(a, "draught", Answer.PRESENT)
                            ? Broken.with(t, Urgency.ROUTINE_REVIEW)
                            : t));
        }
    }

    @Test
    void a_danger_that_calms() {
        Suite.assertBroken(CalmedByDraught.class, "one_more_danger_is_no_calmer");
    }

    static class OverlooksWhatIsImplied extends Suite {
        OverlooksWhatIsImplied() {
            super(Broken.triaging(
                    (a, t) -> t.urgency() == Urgency.URGENT && !a.findings().containsKey("damp")
                            ? Broken.with(t, Urgency.SOON)
                            : t));
        }
    }

    @Test
    void an_implication_that_is_overlooked() {
        Suite.assertBroken(OverlooksWhatIsImplied.class, "saying_what_an_answer_implies_changes_nothing");
    }

    static class CalmedByDoubt extends Suite {
        CalmedByDoubt() {
            super(Broken.triaging(
                    (a, t) -> a.findings().getOrDefault("fire", Finding.ABSENT).answer() == Answer.UNSURE
                            ? Broken.with(t, TrainingLimit.NONE)
                            : t));
        }
    }

    @Test
    void a_doubt_that_calms() {
        Suite.assertBroken(CalmedByDoubt.class, "doubt_about_a_danger_is_no_calmer_than_no");
    }

    static class CalmedByContradiction extends Suite {
        CalmedByContradiction() {
            super(Broken.triaging((a, t) -> t.contradictions().isEmpty() ? t : Broken.with(t, Urgency.ROUTINE_REVIEW)));
        }
    }

    @Test
    void a_contradiction_that_calms() {
        Suite.assertBroken(CalmedByContradiction.class, "a_contradicted_no_is_reported_and_no_calmer_than_no_answer");
    }

    static class ReadsTheFirstSessionOnly extends Suite {
        ReadsTheFirstSessionOnly() {
            super(Broken.answering((a, d) -> a.sessions().isEmpty()
                    ? d
                    : Broken.with(d, new Message(a.sessions().get(0).date().toString(), "", ""))));
        }
    }

    @Test
    void an_answer_that_hangs_on_the_order_of_sessions() {
        assertThat(Suite.broken(ReadsTheFirstSessionOnly.class))
                .containsExactly("sessions_and_days_told_in_another_order_give_the_same_answer");
    }

    static class OtherWhenShuffled extends Suite {
        OtherWhenShuffled() {
            super(new HouseRules());
        }

        @Override
        public List<Decider> shuffled() {
            return List.of(Broken.answering((a, d) -> Broken.with(d, new Message("other", "", ""))));
        }
    }

    @Test
    void an_answer_that_hangs_on_the_order_of_facts() {
        assertThat(Suite.broken(OtherWhenShuffled.class))
                .containsExactly("facts_in_another_order_give_the_same_answer");
    }

    static class WritesNumbersByLocale extends Suite {
        WritesNumbersByLocale() {
            super(Broken.answering((a, d) ->
                    Broken.with(d, new Message(String.format(Locale.getDefault(), "%.1f", 0.5), "", ""))));
        }
    }

    @Test
    void an_answer_that_hangs_on_the_place() {
        assertThat(Suite.broken(WritesNumbersByLocale.class)).containsExactly("asked_anywhere_the_answer_is_the_same");
    }

    static class Remembers extends Suite {
        private static int calls;

        Remembers() {
            super(Broken.answering((a, d) -> Broken.with(d, new Message("call " + calls++, "", ""))));
        }
    }

    @Test
    void an_answer_that_hangs_on_what_was_asked_before() {
        Suite.assertBroken(Remembers.class, "asked_twice_the_answer_is_the_same");
    }
}
