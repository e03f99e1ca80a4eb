package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.model.Assessment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;

/** Law 3: the order in which facts are told, or taken up by the engine, never matters. */
public interface OrderNeverMatters extends SafetyLaw {

    /**
     * The same rule pack, rules and facts taken up in other orders: {@code Backstop.builder().shuffled(seed).build()}.
     */
    List<Decider> shuffled();

    @Law
    default void facts_in_another_order_give_the_same_answer(@ForAll("assessments") Assessment assessment) {
        for (Decider shuffled : shuffled()) {
            assertThat(shuffled.decide(assessment)).isEqualTo(decider().decide(assessment));
        }
    }

    @Law
    default void sessions_and_days_told_in_another_order_give_the_same_answer(
            @ForAll("assessments") Assessment assessment, @ForAll Random random) {
        Assessment other = new Assessment(
                assessment.asOf(),
                assessment.person(),
                assessment.episode(),
                assessment.findings(),
                assessment.measures(),
                assessment.choices(),
                shuffled(assessment.sessions(), random),
                shuffled(assessment.days(), random),
                assessment.plan(),
                shuffled(assessment.capacityTests(), random),
                shuffled(assessment.questionnaires(), random));
        assertThat(decider().decide(other)).isEqualTo(decider().decide(assessment));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }
}
