package dev.backstop.benchmarks;

import dev.backstop.benchmarks.Answer.Checked;
import dev.backstop.benchmarks.Answer.Element;
import dev.backstop.benchmarks.Answer.OfLoad;
import dev.backstop.benchmarks.Answer.OfPhase;
import dev.backstop.benchmarks.Answer.OfTriage;
import dev.backstop.benchmarks.Answer.Suspected;
import dev.backstop.decision.Criterion;
import dev.backstop.decision.Decision;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.Reason;
import dev.backstop.decision.Suspicion;
import dev.backstop.decision.Triage;
import java.util.List;

/** Triage, load and phase of a decision, without texts. */
final class Answers {
    private Answers() {}

    static Answer of(Decision decision) {
        return new Answer(of(decision.triage()), of(decision.load()), of(decision.phase()));
    }

    private static OfTriage of(Triage triage) {
        return new OfTriage(
                triage.outcome(),
                triage.urgency(),
                triage.trainingLimit(),
                suspected(triage.suspicions()),
                suspected(triage.openScreens()),
                triage.unanswered(),
                rules(triage.clearedBy()),
                triage.safetyNet().watchFor().stream()
                        .map(sign -> new Element(sign.id(), rules(sign.reasons())))
                        .toList(),
                triage.safetyNet().validUntil());
    }

    private static List<Suspected> suspected(List<Suspicion> suspicions) {
        return suspicions.stream()
                .map(one -> new Suspected(one.id(), one.urgency(), one.trainingLimit(), rules(one.reasons())))
                .toList();
    }

    private static OfLoad of(LoadDecision load) {
        List<Element> actions = load.actions().stream()
                .map(action -> new Element(action.id(), rules(action.reasons())))
                .toList();
        return new OfLoad(load.verdict(), load.change(), actions, checked(load.criteria()));
    }

    private static OfPhase of(PhaseDecision phase) {
        List<Element> actions = phase.actions().stream()
                .map(action -> new Element(action.id(), rules(action.reasons())))
                .toList();
        return new OfPhase(phase.verdict(), phase.phase(), actions, checked(phase.criteria()));
    }

    private static List<Checked> checked(List<Criterion> criteria) {
        return criteria.stream()
                .map(one -> new Checked(one.id(), one.status(), rules(one.reasons())))
                .toList();
    }

    private static List<String> rules(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).distinct().sorted().toList();
    }
}
