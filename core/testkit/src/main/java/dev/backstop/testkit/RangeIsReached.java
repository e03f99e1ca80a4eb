package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.Urgency;
import dev.backstop.decision.UrgencyRange;
import dev.backstop.model.Assessment;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.ForAll;

/**
 * The other half of law 9: the range is no wider than it has to be. Both of its ends come out with some answers to what
 * is open: there is always an answer to the next question with which the end of the range stays where it is. It needs a
 * pack whose triage asks nothing of training sessions, the diary or the plan.
 */
public interface RangeIsReached extends SafetyLaw {

    @Law
    default void the_calmest_end_of_the_range_can_come_out(@ForAll("assessments") Assessment assessment) {
        assertReached(assessment, UrgencyRange::best);
    }

    @Law
    default void the_most_urgent_end_of_the_range_can_come_out(@ForAll("assessments") Assessment assessment) {
        UrgencyRange range = decider().decide(assessment).triage().range();
        Seen.atLeastOnce("open", range.best() == range.worst() ? "settled" : "open", List.of("open"));
        assertReached(assessment, UrgencyRange::worst);
    }

    private void assertReached(Assessment assessment, Function<UrgencyRange, Urgency> which) {
        Completion completion = Completion.of(decider().content());
        Urgency end = which.apply(decider().decide(assessment).triage().range());
        Assessment now = assessment;
        List<Assessment> next = completion.next(now);
        while (!next.isEmpty()) {
            Optional<Assessment> kept = next.stream()
                    .filter(one -> which.apply(decider().decide(one).triage().range()) == end)
                    .findFirst();
            assertThat(kept)
                    .as("whether %s can come out of %s, going on from %s", end, assessment, now)
                    .isPresent();
            now = kept.orElse(now);
            next = completion.next(now);
        }
        assertThat(decider().decide(now).triage().urgency())
                .as("whether %s can come out of %s, as in %s", end, assessment, now)
                .isEqualTo(end);
    }
}
