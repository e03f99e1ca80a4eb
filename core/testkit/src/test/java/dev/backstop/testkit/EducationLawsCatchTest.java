package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.AdviceKind;
import dev.backstop.decision.Decision;
import dev.backstop.decision.ExercisePlan;
import dev.backstop.decision.Guidance;
import dev.backstop.decision.Guidance.Advice;
import dev.backstop.decision.Message;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The laws about advice find the decider that breaks them. */
class EducationLawsCatchTest {
    private static final String TIER = "advice_never_speaks_against_the_tier";
    private static final String AMOUNT = "nobody_is_told_too_much_at_once";

    private static Decider telling(AdviceKind kind, int times) {
        Advice advice = new Advice("told", kind, new Message("told", "told", "told"), List.of(HouseRules.REASON));
        Guidance guidance = new Guidance(Collections.nCopies(times, advice), List.of(), List.of(), ExercisePlan.NONE);
        return Broken.answering((assessment, d) -> new Decision(
                d.asOf(), d.triage(), d.classification(), d.load(), d.phase(), guidance, d.statement(), d.pack()));
    }

    static class AlwaysExplains extends Suite {
        AlwaysExplains() {
            super(telling(AdviceKind.EDUCATION, 5));
        }
    }

    @Test
    void explanations_in_an_emergency() {
        assertThat(Suite.broken(AlwaysExplains.class)).contains(TIER).doesNotContain(AMOUNT);
    }

    static class AlwaysTrains extends Suite {
        AlwaysTrains() {
            super(telling(AdviceKind.TRAINING, 1));
        }
    }

    @Test
    void training_where_none_is_allowed() {
        Suite.assertBroken(AlwaysTrains.class, TIER);
    }

    static class AlwaysMoves extends Suite {
        AlwaysMoves() {
            super(telling(AdviceKind.MOVEMENT, 1));
        }
    }

    @Test
    void movement_where_all_is_blocked() {
        Suite.assertBroken(AlwaysMoves.class, TIER);
    }

    static class TellsTooMuch extends Suite {
        TellsTooMuch() {
            super(telling(AdviceKind.EDUCATION, 6));
        }
    }

    @Test
    void more_than_anybody_takes_in() {
        Suite.assertBroken(TellsTooMuch.class, AMOUNT);
    }
}
