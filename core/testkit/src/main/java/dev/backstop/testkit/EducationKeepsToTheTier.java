package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.Parameter;
import dev.backstop.decision.AdviceKind;
import dev.backstop.decision.Decision;
import dev.backstop.decision.Guidance.Advice;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Triage;
import dev.backstop.decision.Urgency;
import dev.backstop.model.Assessment;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;

/** Advice never speaks against the tier, and a decision never tells more than a few things to understand. */
public interface EducationKeepsToTheTier extends SafetyLaw {

    @Law
    default void advice_never_speaks_against_the_tier(@ForAll("assessments") Assessment assessment) {
        Decision decision = decider().decide(assessment);
        Set<AdviceKind> wrong = wrong(decision.triage());
        assertThat(Stream.concat(decision.guidance().advice().stream(), decision.guidance().later().stream()))
                .as(
                        "advice at %s and %s",
                        decision.triage().urgency(), decision.triage().trainingLimit())
                .extracting(Advice::kind)
                .noneMatch(wrong::contains);
    }

    @Law
    default void nobody_is_told_too_much_at_once(@ForAll("assessments") Assessment assessment) {
        Parameter most = Objects.requireNonNull(decider().content().parameters().get("guidance.education-most"));
        List<Advice> advice = decider().decide(assessment).guidance().advice();
        assertThat(advice)
                .filteredOn(one -> one.kind() == AdviceKind.EDUCATION || one.kind() == AdviceKind.REASSURANCE)
                .hasSizeLessThanOrEqualTo((int) most.value());
    }

    private static Set<AdviceKind> wrong(Triage triage) {
        Set<AdviceKind> wrong = EnumSet.noneOf(AdviceKind.class);
        if (triage.urgency() == Urgency.EMERGENCY || triage.urgency() == Urgency.SAME_DAY) {
            wrong.add(AdviceKind.EDUCATION);
        }
        if (triage.trainingLimit().isAtLeast(TrainingLimit.NO_RESISTANCE)) {
            wrong.add(AdviceKind.TRAINING);
        }
        if (triage.trainingLimit() == TrainingLimit.BLOCKED) {
            wrong.add(AdviceKind.MOVEMENT);
        }
        return wrong;
    }
}
