package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.Contradiction;
import dev.backstop.decision.Decision;
import dev.backstop.decision.Urgency;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/**
 * Law 13: a "no" that another answer contradicts is told of, calms nothing, and never stands beside self-management.
 */
public interface ContradictionNeverCalms extends SafetyLaw {

    @Law
    default void a_contradicted_no_is_reported_and_no_calmer_than_no_answer(
            @ForAll("assessments") Assessment assessment, @ForAll("implications") List<String> pair) {
        if (pair.isEmpty()) {
            return;
        }
        String implied = pair.get(1);
        Assessment open = Implications.without(
                Implications.of(decider().content()).withPresent(assessment, pair.get(0)), implied);
        Decision before = decider().decide(open);
        Decision after = decider().decide(open.with(implied, Finding.ABSENT));
        assertThat(after.triage().contradictions())
                .extracting(Contradiction::finding)
                .contains(implied);
        assertThat(after.triage().urgency()).isNotEqualTo(Urgency.SELF_MANAGE);
        Caution.assertNoCalmer("no to " + implied + " beside " + pair.get(0), before, after);
    }

    /** Pairs of a finding and one that it implies; an empty list when the pack has none. */
    @Provide
    default Arbitrary<List<String>> implications() {
        Implications implications = Implications.of(decider().content());
        List<List<String>> pairs = decider().content().vocabulary().findings().keySet().stream()
                .flatMap(id -> implications.of(id).stream().map(implied -> List.of(id, implied)))
                .toList();
        return pairs.isEmpty() ? Arbitraries.just(List.of()) : Arbitraries.of(pairs);
    }
}
