package dev.backstop.internal;

import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary.AdviceTerm;
import dev.backstop.decision.AdviceKind;
import dev.backstop.decision.ExercisePlan;
import dev.backstop.decision.Guidance;
import dev.backstop.decision.Guidance.Advice;
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

    GuidanceFold(PackContent content) {
        this.terms = content.vocabulary().advice();
        this.messages = new Messages(content);
        this.targets = new TargetFold(content);
    }

    Guidance fold(ConclusionLog log, FactSet facts, Triage triage, ExercisePlan exercises) {
        Map<String, List<Concluded>> concluded = log.byId("advise");
        List<Advice> advice = new ArrayList<>();
        terms.forEach((id, term) -> {
            List<Concluded> conclusions = concluded.getOrDefault(id, List.of());
            if (!conclusions.isEmpty() && !isAnswered(term.kind(), advice)) {
                requireAllowed(term, triage);
                advice.add(
                        new Advice(id, term.kind(), messages.get("advice." + id), ConclusionLog.reasons(conclusions)));
            }
        });
        return new Guidance(advice, targets.fold(log, facts, triage.trainingLimit()), exercises);
    }

    /** Two answers about a scan would contradict each other: the vocabulary has the more cautious one first. */
    private static boolean isAnswered(AdviceKind kind, List<Advice> advice) {
        return kind == AdviceKind.IMAGING && advice.stream().anyMatch(one -> one.kind() == kind);
    }

    private static void requireAllowed(AdviceTerm term, Triage triage) {
        if (term.kind() == AdviceKind.REASSURANCE
                && (triage.urgency() != Urgency.SELF_MANAGE || triage.needsInformation())) {
            throw new DecisionFailedException("The guidance rules of the pack reassure (" + term.id()
                    + ") although triage says " + triage.outcome() + ".");
        }
    }
}
