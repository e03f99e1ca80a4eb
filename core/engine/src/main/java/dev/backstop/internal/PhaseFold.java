package dev.backstop.internal;

import dev.backstop.content.PackContent;
import dev.backstop.decision.Criterion;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.PhaseAction;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Triage;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.model.Phase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the phase rules concluded: the most cautious wins. Moving on is never a conclusion of a rule: it is what
 * is left when nothing speaks against it and every criterion of the next gate is met.
 */
final class PhaseFold {
    private final Messages messages;
    private final Criteria criteria;

    PhaseFold(PackContent content, RuleBook rules) {
        this.messages = new Messages(content);
        this.criteria = new Criteria(content, rules);
    }

    PhaseDecision fold(ConclusionLog log, FactSet facts, @Nullable Phase current, Triage triage, LoadDecision load) {
        Phase next = next(current);
        List<Criterion> gate = next == null ? List.of() : criteria.of("phase." + FactDeriver.word(next), log, facts);
        if (log.has("protect")) {
            return new PhaseDecision.Protect(actions(log, "protect"), gate);
        }
        if (current != null && log.has("stepBack")) {
            return stepBack(current, actions(log, "stepBack"), gate);
        }
        if (current != null && log.has("stay")) {
            return new PhaseDecision.Stay(current, actions(log, "stay"), gate);
        }
        if (next == null || !Criteria.all(gate, Criterion.Status.MET)) {
            return closed(current, gate);
        }
        if (gate.isEmpty()) {
            throw new DecisionFailedException(
                    "The pack has no criteria of the gate phase." + FactDeriver.word(next) + ".");
        }
        if (current != null && limits(load)) {
            return new PhaseDecision.Stay(current, ofLoad(load), gate);
        }
        requireAllowed(next, triage);
        return new PhaseDecision.Advance(current, next, List.of(), gate);
    }

    private static @Nullable Phase next(@Nullable Phase current) {
        if (current == null) {
            return Phase.RESTORE;
        }
        return current == Phase.RELOAD ? null : Phase.values()[current.ordinal() + 1];
    }

    /** Below RESTORE there is only PROTECT, which is for danger: a setback there means less load, not another phase. */
    private static PhaseDecision stepBack(Phase current, List<PhaseAction> actions, List<Criterion> gate) {
        if (current.compareTo(Phase.RESTORE) <= 0) {
            return new PhaseDecision.Stay(current, actions, gate);
        }
        return new PhaseDecision.StepBack(current, Phase.values()[current.ordinal() - 1], actions, gate);
    }

    private PhaseDecision closed(@Nullable Phase current, List<Criterion> gate) {
        if (current != null) {
            return new PhaseDecision.Stay(current, List.of(), gate);
        }
        if (Criteria.any(gate, Criterion.Status.UNMET)) {
            return new PhaseDecision.Protect(List.of(), gate);
        }
        return new PhaseDecision.AskFirst(criteria.questions(gate), List.of(), gate);
    }

    /** What the load stage lowered, the phase stage does not raise. */
    private static boolean limits(LoadDecision load) {
        return load.change().most() < 0 || load.change().suggested() < 0;
    }

    private static List<PhaseAction> ofLoad(LoadDecision load) {
        return load.actions().stream()
                .map(action -> new PhaseAction(action.id(), action.message(), action.reasons()))
                .toList();
    }

    private static void requireAllowed(Phase next, Triage triage) {
        TrainingLimit strictest = next == Phase.RESTORE ? TrainingLimit.NO_PROGRESSION : TrainingLimit.NONE;
        if (triage.trainingLimit().compareTo(strictest) > 0) {
            throw new DecisionFailedException("The phase rules of the pack lead to " + next + " although triage allows "
                    + triage.trainingLimit() + " at the most.");
        }
    }

    private List<PhaseAction> actions(ConclusionLog log, String call) {
        return log.byId(call).entrySet().stream()
                .map(entry -> new PhaseAction(
                        entry.getKey(),
                        messages.get("phase." + entry.getKey()),
                        ConclusionLog.reasons(entry.getValue())))
                .toList();
    }
}
