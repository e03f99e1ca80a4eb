package dev.backstop.internal;

import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary.AdviceTerm;
import dev.backstop.decision.AdviceKind;
import dev.backstop.decision.ExercisePlan;
import dev.backstop.decision.Guidance;
import dev.backstop.decision.Guidance.Advice;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Triage;
import dev.backstop.decision.Urgency;
import dev.backstop.engine.DecisionFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects the advice that the guidance rules chose, in the vocabulary's order. */
final class GuidanceFold {
    private final Map<String, AdviceTerm> terms;
    private final Messages messages;
    private final TargetFold targets;
    private final double educationMost;

    GuidanceFold(PackContent content, Limits limits) {
        this.terms = content.vocabulary().advice();
        this.messages = new Messages(content);
        this.targets = new TargetFold(content);
        this.educationMost = limits.of("guidance.education-most");
    }

    Guidance fold(ConclusionLog log, FactSet facts, Triage triage, ExercisePlan exercises) {
        Map<String, List<Concluded>> concluded = log.byId("advise");
        List<Advice> advice = new ArrayList<>();
        List<Advice> later = new ArrayList<>();
        terms.forEach((id, term) -> {
            List<Concluded> conclusions = concluded.getOrDefault(id, List.of());
            if (!conclusions.isEmpty() && !isAnswered(term.kind(), advice) && !isWithheld(term.kind(), triage)) {
                requireAllowed(term, triage);
                (isTooMuch(term.kind(), advice) ? later : advice)
                        .add(new Advice(
                                id, term.kind(), messages.get("advice." + id), ConclusionLog.reasons(conclusions)));
            }
        });
        return new Guidance(advice, later, targets.fold(log, facts, triage.trainingLimit()), exercises);
    }

    /** Two answers about a scan would contradict each other: the vocabulary has the more cautious one first. */
    private static boolean isAnswered(AdviceKind kind, List<Advice> advice) {
        return kind == AdviceKind.IMAGING && advice.stream().anyMatch(one -> one.kind() == kind);
    }

    /** Nobody takes in more than a few explanations at once. */
    private boolean isTooMuch(AdviceKind kind, List<Advice> advice) {
        return explains(kind)
                && advice.stream().filter(one -> explains(one.kind())).count() >= educationMost;
    }

    private static boolean explains(AdviceKind kind) {
        return kind == AdviceKind.EDUCATION || kind == AdviceKind.REASSURANCE;
    }

    /** Left out and not refused: the decision that speaks against it has to reach the person all the same. */
    private static boolean isWithheld(AdviceKind kind, Triage triage) {
        return switch (kind) {
            case EDUCATION -> triage.urgency() == Urgency.EMERGENCY || triage.urgency() == Urgency.SAME_DAY;
            case TRAINING -> triage.trainingLimit().isAtLeast(TrainingLimit.NO_RESISTANCE);
            case MOVEMENT -> triage.trainingLimit() == TrainingLimit.BLOCKED;
            default -> false;
        };
    }

    private static void requireAllowed(AdviceTerm term, Triage triage) {
        if (term.kind() == AdviceKind.REASSURANCE
                && (triage.urgency() != Urgency.SELF_MANAGE || triage.needsInformation())) {
            throw new DecisionFailedException("The guidance rules of the pack reassure (" + term.id()
                    + ") although triage says " + triage.outcome() + ".");
        }
    }
}
