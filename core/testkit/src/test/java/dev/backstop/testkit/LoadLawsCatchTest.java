package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.Classification;
import dev.backstop.decision.Decision;
import dev.backstop.decision.LoadChange;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.NextExercise;
import dev.backstop.decision.NextLoad;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.PlanAnswer;
import dev.backstop.decision.Reason;
import dev.backstop.decision.Triage;
import dev.backstop.decision.Urgency;
import dev.backstop.decision.UrgencyRange;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Dose;
import dev.backstop.model.Phase;
import dev.backstop.model.TrainingSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The laws about load, phase and reasons find the decider that breaks them. */
class LoadLawsCatchTest {
    private static final LoadChange TOO_MUCH = new LoadChange(0, 5, 30);

    static class HoldsWithMore extends Suite {
        HoldsWithMore() {
            super(Broken.loading((a, load) -> load instanceof LoadDecision.Hold
                    ? new LoadDecision.Hold(Broken.bounds(load, new LoadChange(0, 0, 5)), List.of(), load.criteria())
                    : load));
        }
    }

    @Test
    void bounds_that_belie_the_verdict() {
        Suite.assertBroken(
                HoldsWithMore.class,
                "every_assessment_gets_a_load_decision_true_to_its_name",
                "load_and_phase_stay_within_the_training_limit");
    }

    static class LikesPain extends Suite {
        LikesPain() {
            super(Broken.loading((a, load) -> a.sessions().stream().anyMatch(LikesPain::hurts)
                    ? new LoadDecision.Progress(
                            Broken.bounds(load, new LoadChange(0, 5, 10)), List.of(), load.criteria())
                    : load));
        }

        private static boolean hurts(TrainingSession session) {
            return session.painPeak() != null && session.painPeak().points() > 2;
        }
    }

    @Test
    void a_worse_response_that_gets_more() {
        Suite.assertBroken(LikesPain.class, "a_worse_response_never_gets_more_load");
    }

    static class TooMuch extends Suite {
        TooMuch() {
            super(Broken.loading((a, load) -> load instanceof LoadDecision.Progress
                    ? new LoadDecision.Progress(Broken.bounds(load, TOO_MUCH), List.of(), load.criteria())
                    : load));
        }
    }

    @Test
    void more_than_the_cap() {
        assertThat(Suite.broken(TooMuch.class)).containsExactly("load_never_rises_by_more_than_the_cap");
    }

    static class TooHeavy extends Suite {
        TooHeavy() {
            super(Broken.planning(next -> exercises(next, last -> times(last, 1.2, 1))));
        }
    }

    @Test
    void an_exercise_above_the_cap() {
        Suite.assertBroken(TooHeavy.class, "no_exercise_rises_by_more_than_the_cap");
    }

    static class HeavierAndMore extends Suite {
        HeavierAndMore() {
            super(Broken.planning(next -> exercises(next, last -> times(last, 1.05, 1.1))));
        }
    }

    @Test
    void more_weight_and_more_repetitions_together() {
        Suite.assertBroken(HeavierAndMore.class, "no_exercise_rises_by_more_than_the_cap");
    }

    static class JumpsTooFar extends Suite {
        JumpsTooFar() {
            super(Broken.planning(next -> exercises(next, last -> times(last, 1.3, 0.5))));
        }

        @Override
        public double jumpCap() {
            return 20;
        }
    }

    @Test
    void a_step_of_the_equipment_beyond_its_bound() {
        Suite.assertBroken(JumpsTooFar.class, "no_exercise_rises_by_more_than_the_cap");
    }

    static class JumpsWithTooMuchWork extends Suite {
        JumpsWithTooMuchWork() {
            super(Broken.planning(next -> exercises(next, last -> times(last, 1.3, 1))));
        }

        @Override
        public double jumpCap() {
            return 30;
        }
    }

    @Test
    void a_step_of_the_equipment_without_fewer_repetitions() {
        Suite.assertBroken(JumpsWithTooMuchWork.class, "no_exercise_rises_by_more_than_the_cap");
    }

    private static NextLoad exercises(NextLoad next, UnaryOperator<Dose> most) {
        return new NextLoad(
                next.change(),
                next.variable(),
                next.until(),
                next.exercises().stream()
                        .map(one -> new NextExercise(
                                one.exercise(), one.last(), most.apply(one.last()), 0, false, one.answer()))
                        .toList(),
                next.notes(),
                next.answer());
    }

    private static Dose times(Dose last, double weight, double repetitions) {
        return new Dose(
                last.kilograms() == null ? null : Double.valueOf(last.kilograms() * weight),
                last.sets(),
                last.repetitions() == null ? null : Integer.valueOf((int) Math.ceil(last.repetitions() * repetitions)),
                last.minutes());
    }

    static class AcceptsAll extends Suite {
        private static final PlanAnswer YES = new PlanAnswer(PlanAnswer.Outcome.ACCEPTED, List.of(HouseRules.REASON));

        AcceptsAll() {
            super(Broken.planning(next -> new NextLoad(
                    next.change(),
                    next.variable(),
                    next.until(),
                    next.exercises().stream()
                            .map(one -> new NextExercise(
                                    one.exercise(),
                                    one.last(),
                                    one.most(),
                                    0,
                                    false,
                                    one.answer() == null ? null : YES))
                            .toList(),
                    next.notes(),
                    next.answer() == null ? null : YES)));
        }
    }

    @Test
    void a_proposal_accepted_beyond_the_bounds() {
        assertThat(Suite.broken(AcceptsAll.class))
                .containsExactlyInAnyOrder(
                        "no_proposal_is_accepted_beyond_the_bounds", "load_and_volume_never_rise_together");
    }

    static class SkipsAPhase extends Suite {
        SkipsAPhase() {
            super(Broken.phasing((a, phase) -> phase instanceof PhaseDecision.Advance advance
                    ? new PhaseDecision.Advance(advance.from(), Phase.RELOAD, List.of(), phase.criteria(), null)
                    : phase));
        }
    }

    @Test
    void a_phase_that_is_skipped() {
        Suite.assertBroken(SkipsAPhase.class, "no_phase_is_skipped", "the_next_phase_needs_every_criterion_met");
    }

    static class FollowsAnybody extends Suite {
        FollowsAnybody() {
            super(Broken.phasing((a, phase) -> phase instanceof PhaseDecision.Protect
                            && a.plan().override() != null
                            && a.plan().override().phase() == Phase.RESTORE
                    ? new PhaseDecision.Advance(null, Phase.RESTORE, List.of(), phase.criteria(), phase.override())
                    : phase));
        }
    }

    @Test
    void an_override_that_beats_protection() {
        Suite.assertBroken(FollowsAnybody.class, "an_override_skips_no_phase_and_beats_no_caution");
    }

    static class NamesNoRule extends Suite {
        NamesNoRule() {
            super(Broken.phasing((a, phase) -> phase instanceof PhaseDecision.Stay stay
                    ? new PhaseDecision.Stay(stay.phase(), List.of(), List.of(), null)
                    : phase));
        }
    }

    @Test
    void an_element_without_a_reason() {
        Suite.assertBroken(NamesNoRule.class, "every_element_names_a_rule_and_its_sources");
    }

    static class NamesAnUnknownRule extends Suite {
        NamesAnUnknownRule() {
            super(Broken.answering((a, d) -> new Decision(
                    d.asOf(),
                    d.triage(),
                    new Classification(
                            List.of(new Classification.Label(
                                    "classification.size",
                                    "big",
                                    "Big",
                                    List.of(new Reason(
                                            "no.such.rule", "", List.of(), List.of(), List.of(), List.of())))),
                            List.of()),
                    d.load(),
                    d.phase(),
                    d.guidance(),
                    d.statement(),
                    d.pack())));
        }
    }

    @Test
    void a_reason_that_names_no_rule() {
        Suite.assertBroken(NamesAnUnknownRule.class, "every_element_names_a_rule_and_its_sources");
    }

    static class PromisesTooMuch extends Suite {
        PromisesTooMuch() {
            super(Broken.triaging(
                    (a, t) -> Broken.with(t, new UrgencyRange(t.range().best(), t.urgency()))));
        }
    }

    @Test
    void a_range_that_does_not_hold() {
        Suite.assertBroken(PromisesTooMuch.class, "whatever_is_answered_the_urgency_stays_in_range");
    }

    static class IgnoresTheLimit extends Suite {
        IgnoresTheLimit() {
            super(Broken.loading((a, load) -> load instanceof LoadDecision.Refer
                    ? new LoadDecision.Hold(Broken.bounds(load, LoadChange.HOLD), List.of(), load.criteria())
                    : load));
        }
    }

    @Test
    void load_beyond_the_training_limit() {
        Suite.assertBroken(IgnoresTheLimit.class, "load_and_phase_stay_within_the_training_limit");
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
        Suite.assertBroken(TripsOverFaults.class, "a_faulty_assessment_gets_its_faults");
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
        assertThat(Suite.broken(CalmsAtADraught.class, "BOUNDED")).isNotEmpty();
        String known = "draught=Finding[answer=PRESENT, since=null, course=null]";
        assertThat(CalmsAtADraught.CALMED)
                .anySatisfy(assessment -> assertThat(assessment)
                        .contains("findings={" + known + "}", "measures={}", "sessions=[]", "days=[]", "age=null"));
    }

    static class NeverProgresses extends Suite {
        NeverProgresses() {
            super(Broken.loading((a, load) -> load instanceof LoadDecision.Progress
                    ? new LoadDecision.Hold(Broken.bounds(load, LoadChange.HOLD), List.of(), load.criteria())
                    : load));
        }
    }

    @Test
    void a_law_that_was_never_tried() {
        Suite.assertBroken(NeverProgresses.class, "more_load_needs_every_criterion_met");
    }
}
