package dev.backstop.testkit;

import dev.backstop.decision.Decision;
import dev.backstop.decision.ExercisePart;
import dev.backstop.decision.ExercisePlan;
import dev.backstop.decision.ExercisePlan.Because;
import dev.backstop.decision.ExercisePlan.Chosen;
import dev.backstop.decision.ExercisePlan.Swap;
import dev.backstop.decision.Guidance;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.Message;
import dev.backstop.decision.Reason;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.model.PainScore;
import dev.backstop.model.Phase;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The laws about exercises find the decider that breaks them. */
class ExerciseLawsCatchTest {
    private static final String ALLOWED = "exercises_stay_within_the_training_limit_and_the_phase";
    private static final Message TEXT = new Message("text", "text", "text");

    private static Chosen chosen(String id, List<Reason> reasons) {
        return new Chosen(
                id,
                id,
                id.equals("stroll") ? ExercisePart.WALKING : ExercisePart.STRENGTH,
                TEXT,
                new ExercisePlan.Amount(null, null, null),
                List.of(new Because("now", "phase.protect", TEXT, reasons)));
    }

    private static ExercisePlan week(String... ids) {
        return new ExercisePlan(
                Arrays.stream(ids)
                        .map(id -> chosen(id, List.of(HouseRules.REASON)))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Decider answering(Predicate<Decision> when, ExercisePlan plan) {
        return Broken.answering((a, d) -> when.test(d)
                ? new Decision(
                        d.asOf(),
                        d.triage(),
                        d.classification(),
                        d.load(),
                        d.phase(),
                        new Guidance(List.of(), List.of(), List.of(), plan),
                        d.statement(),
                        d.pack())
                : d);
    }

    private static boolean mayTrain(Decision decision) {
        return decision.triage().trainingLimit().compareTo(TrainingLimit.NO_RESISTANCE) < 0
                && !(decision.load() instanceof LoadDecision.Refer);
    }

    static class WalksAlways extends Suite {
        WalksAlways() {
            super(answering(d -> true, week("stroll")));
        }
    }

    @Test
    void exercises_although_all_training_is_blocked() {
        Suite.assertBroken(WalksAlways.class, ALLOWED);
    }

    static class LiftsAtAnyLimit extends Suite {
        LiftsAtAnyLimit() {
            super(answering(d -> d.triage().trainingLimit() == TrainingLimit.NO_RESISTANCE, week("carry")));
        }
    }

    @Test
    void strength_although_resistance_is_not_allowed() {
        Suite.assertBroken(LiftsAtAnyLimit.class, ALLOWED);
    }

    static class LiftsBeforeTheCheck extends Suite {
        LiftsBeforeTheCheck() {
            super(answering(
                    d -> d.triage().trainingLimit() == TrainingLimit.NONE && d.load() instanceof LoadDecision.Refer,
                    week("carry")));
        }
    }

    @Test
    void strength_although_somebody_has_to_check_first() {
        Suite.assertBroken(LiftsBeforeTheCheck.class, ALLOWED);
    }

    static class SkipsAhead extends Suite {
        SkipsAhead() {
            super(answering(d -> mayTrain(d) && d.phase().phase() == Phase.RESTORE, week("lift")));
        }
    }

    @Test
    void an_exercise_of_a_later_phase() {
        Suite.assertBroken(SkipsAhead.class, ALLOWED);
    }

    static class KeepsWhatHurt extends Suite {
        KeepsWhatHurt() {
            super(answering(ExerciseLawsCatchTest::mayTrain, kept()));
        }

        private static ExercisePlan kept() {
            ExercisePlan week = week("carry");
            Swap swap = new Swap(
                    "carry",
                    "carry",
                    PainScore.of(8),
                    null,
                    List.of(),
                    week.chosen().get(0).because());
            return new ExercisePlan(week.chosen(), List.of(swap), List.of(), List.of(), List.of(), List.of());
        }
    }

    @Test
    void an_exercise_that_hurt() {
        Suite.assertBroken(KeepsWhatHurt.class, ALLOWED);
    }

    static class Twice extends Suite {
        Twice() {
            super(answering(ExerciseLawsCatchTest::mayTrain, week("carry", "carry")));
        }
    }

    @Test
    void an_exercise_twice() {
        Suite.assertBroken(Twice.class, ALLOWED);
    }

    static class NamesNoRule extends Suite {
        NamesNoRule() {
            super(answering(
                    ExerciseLawsCatchTest::mayTrain,
                    new ExercisePlan(
                            List.of(chosen("stroll", List.of())),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of())));
        }
    }

    @Test
    void an_exercise_without_a_reason() {
        Suite.assertBroken(NamesNoRule.class, "every_element_names_a_rule_and_its_sources");
    }
}
