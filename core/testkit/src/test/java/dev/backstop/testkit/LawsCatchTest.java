package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.backstop.decision.Classification;
import dev.backstop.decision.Decision;
import dev.backstop.decision.LoadChange;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.Message;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.Reason;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Triage;
import dev.backstop.decision.Urgency;
import dev.backstop.decision.UrgencyRange;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import dev.backstop.model.Phase;
import dev.backstop.model.TrainingSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Each safety law finds the decider that breaks it. */
class LawsCatchTest {
    private static final LoadChange TOO_MUCH = new LoadChange(0, 5, 30);

    static class ReassuresTooEarly extends Suite {
        ReassuresTooEarly() {
            super(Broken.triaging((a, t) -> t.needsInformation() ? Broken.with(t, Urgency.SELF_MANAGE) : t));
        }
    }

    @Test
    void reassurance_that_was_not_earned() {
        assertThat(broken(ReassuresTooEarly.class))
                .contains("self_management_needs_a_no_to_every_required_question", "knowing_nothing_reassures_nobody");
    }

    static class ProgressesOnUnmetCriteria extends Suite {
        ProgressesOnUnmetCriteria() {
            super(Broken.loading((a, load) -> load instanceof LoadDecision.AskFirst
                    ? new LoadDecision.Progress(new LoadChange(0, 1, 2), List.of(), load.criteria())
                    : load));
        }
    }

    @Test
    void more_load_that_was_not_earned() {
        assertThat(broken(ProgressesOnUnmetCriteria.class)).contains("more_load_needs_every_criterion_met");
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
        assertThat(broken(CalmedByDraught.class)).contains("one_more_danger_is_no_calmer");
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
        assertThat(broken(CalmedByDoubt.class)).contains("doubt_about_a_danger_is_no_calmer_than_no");
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
        assertThat(broken(ReadsTheFirstSessionOnly.class))
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
        assertThat(broken(OtherWhenShuffled.class)).containsExactly("facts_in_another_order_give_the_same_answer");
    }

    static class WritesNumbersByLocale extends Suite {
        WritesNumbersByLocale() {
            super(Broken.answering((a, d) ->
                    Broken.with(d, new Message(String.format(Locale.getDefault(), "%.1f", 0.5), "", ""))));
        }
    }

    @Test
    void an_answer_that_hangs_on_the_place() {
        assertThat(broken(WritesNumbersByLocale.class)).containsExactly("asked_anywhere_the_answer_is_the_same");
    }

    static class Remembers extends Suite {
        private static int calls;

        Remembers() {
            super(Broken.answering((a, d) -> Broken.with(d, new Message("call " + calls++, "", ""))));
        }
    }

    @Test
    void an_answer_that_hangs_on_what_was_asked_before() {
        assertThat(broken(Remembers.class)).contains("asked_twice_the_answer_is_the_same");
    }

    static class HoldsWithMore extends Suite {
        HoldsWithMore() {
            super(Broken.loading((a, load) -> load instanceof LoadDecision.Hold
                    ? new LoadDecision.Hold(new LoadChange(0, 0, 5), List.of(), load.criteria())
                    : load));
        }
    }

    @Test
    void bounds_that_belie_the_verdict() {
        assertThat(broken(HoldsWithMore.class))
                .contains(
                        "every_assessment_gets_a_load_decision_true_to_its_name",
                        "load_and_phase_stay_within_the_training_limit");
    }

    static class LikesPain extends Suite {
        LikesPain() {
            super(Broken.loading((a, load) -> a.sessions().stream().anyMatch(LikesPain::hurts)
                    ? new LoadDecision.Progress(new LoadChange(0, 5, 10), List.of(), load.criteria())
                    : load));
        }

        private static boolean hurts(TrainingSession session) {
            return session.painPeak() != null && session.painPeak().points() > 2;
        }
    }

    @Test
    void a_worse_response_that_gets_more() {
        assertThat(broken(LikesPain.class)).contains("a_worse_response_never_gets_more_load");
    }

    static class TooMuch extends Suite {
        TooMuch() {
            super(Broken.loading((a, load) -> load instanceof LoadDecision.Progress
                    ? new LoadDecision.Progress(TOO_MUCH, List.of(), load.criteria())
                    : load));
        }
    }

    @Test
    void more_than_the_cap() {
        assertThat(broken(TooMuch.class)).containsExactly("load_never_rises_by_more_than_the_cap");
    }

    static class SkipsAPhase extends Suite {
        SkipsAPhase() {
            super(Broken.phasing((a, phase) -> phase instanceof PhaseDecision.Advance advance
                    ? new PhaseDecision.Advance(advance.from(), Phase.RELOAD, List.of(), phase.criteria())
                    : phase));
        }
    }

    @Test
    void a_phase_that_is_skipped() {
        assertThat(broken(SkipsAPhase.class))
                .contains("no_phase_is_skipped", "the_next_phase_needs_every_criterion_met");
    }

    static class NamesNoRule extends Suite {
        NamesNoRule() {
            super(Broken.phasing((a, phase) -> phase instanceof PhaseDecision.Stay stay
                    ? new PhaseDecision.Stay(stay.phase(), List.of(), List.of())
                    : phase));
        }
    }

    @Test
    void an_element_without_a_reason() {
        assertThat(broken(NamesNoRule.class)).containsExactly("every_element_names_a_rule_and_its_sources");
    }

    static class NamesAnUnknownRule extends Suite {
        NamesAnUnknownRule() {
            super(Broken.answering((a, d) -> new Decision(
                    d.asOf(),
                    d.triage(),
                    new Classification(List.of(new Classification.Label(
                            "classification.size",
                            "big",
                            "Big",
                            List.of(new Reason("no.such.rule", "", List.of(), List.of(), List.of()))))),
                    d.load(),
                    d.phase(),
                    d.guidance(),
                    d.statement(),
                    d.pack())));
        }
    }

    @Test
    void a_reason_that_names_no_rule() {
        assertThat(broken(NamesAnUnknownRule.class)).containsExactly("every_element_names_a_rule_and_its_sources");
    }

    static class PromisesTooMuch extends Suite {
        PromisesTooMuch() {
            super(Broken.triaging(
                    (a, t) -> Broken.with(t, new UrgencyRange(t.range().best(), t.urgency()))));
        }
    }

    @Test
    void a_range_that_does_not_hold() {
        assertThat(broken(PromisesTooMuch.class)).containsExactly("whatever_is_answered_the_urgency_stays_in_range");
    }

    static class IgnoresTheLimit extends Suite {
        IgnoresTheLimit() {
            super(Broken.loading((a, load) -> load instanceof LoadDecision.Refer
                    ? new LoadDecision.Hold(LoadChange.HOLD, List.of(), load.criteria())
                    : load));
        }
    }

    @Test
    void load_beyond_the_training_limit() {
        assertThat(broken(IgnoresTheLimit.class)).contains("load_and_phase_stay_within_the_training_limit");
    }

    static class TripsOverFaults extends Suite {
        TripsOverFaults() {
            super(Decider.of(
                    assessment -> {
                        assessment
                                .measures()
                                .forEach((id, value) -> Objects.requireNonNull(
                                        SmallPack.CONTENT
                                                .vocabulary()
                                                .measures()
                                                .get(id),
                                        id));
                        return new HouseRules().decide(assessment);
                    },
                    SmallPack.CONTENT));
        }
    }

    @Test
    void a_fault_that_is_not_reported_as_one() {
        assertThat(broken(TripsOverFaults.class)).containsExactly("a_faulty_assessment_gets_its_faults");
    }

    static class CalmsAtADraught extends Suite {
        private static final List<String> CALMED = new ArrayList<>();

        CalmsAtADraught() {
            super(Broken.triaging((a, t) -> Implications.isAnswered(a, "draught", Answer.PRESENT) ? calm(a, t) : t));
        }

        private static Triage calm(Assessment assessment, Triage triage) {
            CALMED.add(assessment.toString());
            return Broken.with(triage, Urgency.SELF_MANAGE);
        }
    }

    @Test
    void a_counterexample_shrinks_to_what_matters() {
        assertThat(broken(CalmsAtADraught.class, "BOUNDED")).isNotEmpty();
        String known = "draught=Finding[answer=PRESENT, since=null, course=null]";
        assertThat(CalmsAtADraught.CALMED)
                .anySatisfy(assessment -> assertThat(assessment)
                        .contains("findings={" + known + "}", "measures={}", "sessions=[]", "days=[]", "age=null"));
    }

    static class NeverProgresses extends Suite {
        NeverProgresses() {
            super(Broken.loading((a, load) -> load instanceof LoadDecision.Progress
                    ? new LoadDecision.Hold(LoadChange.HOLD, List.of(), load.criteria())
                    : load));
        }
    }

    @Test
    void a_law_that_was_never_tried() {
        assertThat(broken(NeverProgresses.class)).contains("more_load_needs_every_criterion_met");
    }

    /** The names of the properties that fail. */
    private static Set<String> broken(Class<? extends Suite> suite) {
        return broken(suite, "OFF");
    }

    private static Set<String> broken(Class<? extends Suite> suite, String shrinking) {
        Set<String> failed = new TreeSet<>();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(suite))
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.tries.default", "400")
                .configurationParameter("jqwik.shrinking.default", shrinking)
                .build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                    failed.add(test.getDisplayName().replace(' ', '_'));
                }
            }
        });
        return failed;
    }

    /** All laws, held against one decider. */
    private abstract static class Suite implements SafetyLaws {
        private final Decider decider;

        Suite(Decider decider) {
            this.decider = decider;
        }

        @Override
        public Decider decider() {
            return decider;
        }

        @Override
        public List<Decider> shuffled() {
            return List.of(decider);
        }
    }
}
