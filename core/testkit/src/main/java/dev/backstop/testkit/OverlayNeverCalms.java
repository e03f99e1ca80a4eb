package dev.backstop.testkit;

import dev.backstop.decision.Decision;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/**
 * Law 11: an overlay may raise urgency freely, and lower it, or allow more training, only where a waiver names the rule
 * that no longer speaks or a parameter that it reads. Its {@link #decider()} is the overlay on the pack below.
 */
public interface OverlayNeverCalms extends SafetyLaw {

    /** The pack below, as it is without the overlay. */
    Decider below();

    /** Ids of the rules and parameters that waivers name. */
    default Set<String> waived() {
        return Set.of();
    }

    @Law
    default void an_overlay_calms_only_what_is_waived(
            @ForAll("assessmentsBelow") Assessment assessment, @ForAll("added") Map<String, Finding> added) {
        Decision before = below().decide(assessment);
        Assessment more = assessment;
        for (Map.Entry<String, Finding> answer : added.entrySet()) {
            more = more.with(answer.getKey(), answer.getValue());
        }
        Decision after = decider().decide(more);
        if (!new Waived(below().content(), waived()).covers(before, after)) {
            Caution.assertNoCalmer("laying the overlay over the pack, with " + added, before, after);
        }
    }

    /** Assessments of the pack below. */
    @Provide
    default Arbitrary<Assessment> assessmentsBelow() {
        return AssessmentArbitraries.of(below().content()).assessments();
    }

    /** Answers to findings that only the overlay has. */
    @Provide
    default Arbitrary<Map<String, Finding>> added() {
        Set<String> known = below().content().vocabulary().findings().keySet();
        List<String> ids = decider().content().vocabulary().findings().keySet().stream()
                .filter(id -> !known.contains(id))
                .toList();
        return ids.isEmpty()
                ? Arbitraries.just(Map.of())
                : Arbitraries.maps(Arbitraries.of(ids), Arbitraries.of(Finding.PRESENT, Finding.ABSENT, Finding.UNSURE))
                        .ofMaxSize(Math.min(3, ids.size()));
    }
}
