package dev.backstop.internal;

import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.decision.Criterion;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.PhaseAction;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Triage;
import dev.backstop.decision.Urgency;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.model.Phase;
import dev.backstop.model.PhaseOverride;
import dev.backstop.model.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the phase rules concluded: the most cautious wins. Moving on is never a conclusion of a rule: it is what
 * is left when nothing speaks against it and every criterion of the next gate is met.
 */
final class PhaseFold {
    private static final String EXIT = "phase.self-management";

    private final Messages messages;
    private final Criteria criteria;
    private final PhaseOverrides overrides;

    PhaseFold(PackContent content, RuleBook rules, Limits limits) {
        this.messages = new Messages(content);
        this.criteria = new Criteria(content, rules, limits);
        this.overrides = new PhaseOverrides(content);
    }

    PhaseDecision fold(ConclusionLog log, FactSet facts, Plan plan, Triage triage, LoadDecision load) {
        Phase current = plan.phase();
        Phase next = next(current);
        List<Criterion> gate = criteria.of(gate(next), log, facts);
        PhaseDecision ruled = byRules(log, facts, current, gate, triage, load);
        PhaseOverride override = plan.override();
        return override == null ? ruled : overrides.fold(override, ruled, current, gate, triage, load);
    }

    private PhaseDecision byRules(
            ConclusionLog log,
            FactSet facts,
            @Nullable Phase current,
            List<Criterion> gate,
            Triage triage,
            LoadDecision load) {
        if (log.has("protect")) {
            return new PhaseDecision.Protect(actions(log, "protect"), gate, null);
        }
        if (current != null && log.has("stepBack")) {
            return stepBack(current, actions(log, "stepBack"), gate);
        }
        if (current != null && log.has("stay")) {
            return new PhaseDecision.Stay(current, actions(log, "stay"), gate, null);
        }
        Phase next = next(current);
        if (gate.isEmpty()) {
            throw new DecisionFailedException("The pack has no criteria of the gate " + gate(next) + ".");
        }
        if (next != null && Criteria.all(gate, Criterion.Status.MET)) {
            if (current != null && limits(load)) {
                return new PhaseDecision.Stay(current, ofLoad(load), gate, null);
            }
            requireAllowed(next, triage);
            return new PhaseDecision.Advance(current, next, List.of(), gate, null);
        }
        List<Criterion> exit = next == null || next == Phase.RELOAD ? criteria.of(EXIT, log, facts) : List.of();
        if (current != null && !exit.isEmpty() && Criteria.all(exit, Criterion.Status.MET)) {
            return complete(current, exit, gate, triage, load);
        }
        return closed(current, gate);
    }

    /** Self-management is an offer of the last two phases: heavier lifting is for those who want it. */
    private static PhaseDecision complete(
            Phase current, List<Criterion> exit, List<Criterion> gate, Triage triage, LoadDecision load) {
        if (limits(load)) {
            return new PhaseDecision.Stay(current, ofLoad(load), gate, null);
        }
        if (triage.needsInformation() || triage.urgency() != Urgency.SELF_MANAGE) {
            throw new DecisionFailedException(
                    "The phase rules of the pack lead to self-management although triage says " + triage.outcome()
                            + ".");
        }
        return new PhaseDecision.Complete(current, List.of(), exit, null);
    }

    private static String gate(@Nullable Phase next) {
        return next == null ? EXIT : "phase." + FactDeriver.word(next);
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
            return new PhaseDecision.Stay(current, actions, gate, null);
        }
        return new PhaseDecision.StepBack(current, Phase.values()[current.ordinal() - 1], actions, gate, null);
    }

    private PhaseDecision closed(@Nullable Phase current, List<Criterion> gate) {
        if (current != null) {
            return new PhaseDecision.Stay(current, List.of(), gate, null);
        }
        if (Criteria.any(gate, Criterion.Status.UNMET)) {
            return new PhaseDecision.Protect(List.of(), gate, null);
        }
        return new PhaseDecision.AskFirst(criteria.questions(gate), List.of(), gate, null);
    }

    /** What the load stage lowered, the phase stage does not raise. */
    static boolean limits(LoadDecision load) {
        return load.change().most() < 0 || load.change().suggested() < 0;
    }

    private static List<PhaseAction> ofLoad(LoadDecision load) {
        return load.actions().stream()
                .map(action -> new PhaseAction(action.id(), action.message(), action.reasons()))
                .toList();
    }

    /** The strictest training limit with which somebody may move on to a phase. */
    static TrainingLimit strictest(Phase next) {
        return next == Phase.RESTORE ? TrainingLimit.NO_PROGRESSION : TrainingLimit.NONE;
    }

    private static void requireAllowed(Phase next, Triage triage) {
        if (triage.trainingLimit().compareTo(strictest(next)) > 0) {
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
