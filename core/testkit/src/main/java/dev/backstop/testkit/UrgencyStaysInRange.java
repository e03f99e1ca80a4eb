package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.Decision;
import dev.backstop.decision.UrgencyRange;
import dev.backstop.model.Assessment;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;

/** Law 9: whatever the missing answers turn out to be, the urgency lies within the range given. */
public interface UrgencyStaysInRange extends SafetyLaw {

    @Law
    default void whatever_is_answered_the_urgency_stays_in_range(
            @ForAll("assessments") Assessment assessment, @ForAll Random random) {
        UrgencyRange range = decider().decide(assessment).triage().range();
        assertThat(range.best()).isLessThanOrEqualTo(range.worst());
        Assessment completed = Completion.of(decider().content()).of(assessment, random.nextInt(4), random);
        Decision then = decider().decide(completed);
        Seen.atLeastOnce("open", range.best() == range.worst() ? "settled" : "open", List.of("open"));
        assertThat(then.triage().urgency())
                .as("urgency once everything is answered, as in %s", completed)
                .isBetween(range.best(), range.worst());
        assertThat(List.of(then.triage().range().best(), then.triage().range().worst()))
                .as("range once everything is answered, as in %s", completed)
                .allSatisfy(end -> assertThat(end).isBetween(range.best(), range.worst()));
    }

    @Law
    default void a_complete_screen_has_its_urgency_in_range(@ForAll("assessments") Assessment assessment) {
        Decision decision = decider().decide(assessment);
        if (decision.triage().isComplete()) {
            UrgencyRange range = decision.triage().range();
            assertThat(decision.triage().urgency()).isBetween(range.best(), range.worst());
        }
    }
}
