package dev.backstop.internal;

import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.decision.Criterion;
import dev.backstop.decision.LoadAction;
import dev.backstop.decision.LoadChange;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.NextLoad;
import dev.backstop.decision.Reason;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Triage;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.model.Assessment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Joins what the load rules concluded: the most cautious verdict wins and the smallest bounds count. More load is never
 * a conclusion of a rule: it is what is left when nothing speaks against it and every criterion is met.
 */
final class LoadFold {
    static final String GATE = "load.progress";

    /** The verdicts that a rule may conclude, the most cautious first. */
    private static final List<String> CAUTIOUS =
            List.of("refer", "askFirst", "substitute", "regress", "deload", "ease", "modify", "hold");

    private final Messages messages;
    private final Criteria criteria;
    private final NextLoads nextLoads;

    LoadFold(PackContent content, RuleBook rules, Limits limits) {
        this.messages = new Messages(content);
        this.criteria = new Criteria(content, rules, limits);
        this.nextLoads = new NextLoads(messages);
    }

    LoadDecision fold(ConclusionLog log, FactSet facts, Assessment assessment, Triage triage) {
        List<Criterion> gate = criteria.of(GATE, log, facts);
        List<LoadAction> actions = actions(log, triage);
        if (!actions.isEmpty()) {
            LoadChange change = actions.stream().map(LoadAction::change).reduce(LoadChange.HOLD, LoadChange::and);
            requireWithin(triage.trainingLimit(), change);
            NextLoad next = nextLoads.of(assessment, log, change, reasons(actions));
            return cautious(verdict(log, triage.trainingLimit()), next, actions, gate, triage);
        }
        requireWithin(triage.trainingLimit(), LoadChange.HOLD);
        if (gate.isEmpty()) {
            throw new DecisionFailedException("The pack has no criteria of the gate " + GATE + ".");
        }
        if (Criteria.any(gate, Criterion.Status.UNMET)) {
            return new LoadDecision.Hold(same(assessment, log, gate), List.of(), gate);
        }
        if (Criteria.any(gate, Criterion.Status.UNKNOWN)) {
            return new LoadDecision.AskFirst(criteria.questions(gate), same(assessment, log, gate), List.of(), gate);
        }
        return progress(log, assessment, gate, triage);
    }

    private NextLoad same(Assessment assessment, ConclusionLog log, List<Criterion> gate) {
        List<Reason> shut = gate.stream()
                .filter(criterion -> criterion.status() != Criterion.Status.MET)
                .flatMap(criterion -> criterion.reasons().stream())
                .distinct()
                .toList();
        return nextLoads.of(assessment, log, LoadChange.HOLD, shut);
    }

    private static List<Reason> reasons(List<LoadAction> actions) {
        return actions.stream()
                .flatMap(action -> action.reasons().stream())
                .distinct()
                .toList();
    }

    private LoadDecision progress(ConclusionLog log, Assessment assessment, List<Criterion> gate, Triage triage) {
        if (triage.trainingLimit() != TrainingLimit.NONE) {
            throw new DecisionFailedException("The load rules of the pack let load rise although triage allows "
                    + triage.trainingLimit() + " at the most.");
        }
        List<Concluded> steps = log.all("step").toList();
        if (steps.isEmpty()) {
            throw new DecisionFailedException("Every criterion for more load is met, but no load rule says how much.");
        }
        double most = steps.stream().mapToDouble(Concluded::second).min().orElse(0);
        double suggested = steps.stream().mapToDouble(Concluded::first).min().orElse(0);
        LoadChange change = new LoadChange(0, Math.min(suggested, most), most);
        List<LoadAction> actions = actions(log, "step", triage);
        return new LoadDecision.Progress(nextLoads.of(assessment, log, change, reasons(actions)), actions, gate);
    }

    /** Open questions that stop all load come before a changed movement; those that only hold it come after. */
    private static String verdict(ConclusionLog log, TrainingLimit limit) {
        return CAUTIOUS.stream()
                .filter(log::has)
                .filter(verdict -> !verdict.equals("askFirst") || stopsAll(limit) || onlyHolds(log))
                .findFirst()
                .orElse("hold");
    }

    private static boolean onlyHolds(ConclusionLog log) {
        return !log.has("substitute")
                && !log.has("regress")
                && !log.has("deload")
                && !log.has("ease")
                && !log.has("modify");
    }

    private static boolean stopsAll(TrainingLimit limit) {
        return limit.isAtLeast(TrainingLimit.NO_RESISTANCE);
    }

    private static void requireWithin(TrainingLimit limit, LoadChange change) {
        if (stopsAll(limit) && !change.equals(LoadChange.STOP)) {
            throw new DecisionFailedException(
                    "The load rules of the pack leave load although triage allows " + limit + " at the most.");
        }
    }

    private LoadDecision cautious(
            String verdict, NextLoad next, List<LoadAction> actions, List<Criterion> gate, Triage triage) {
        return switch (verdict) {
            case "refer" -> new LoadDecision.Refer(triage.urgency(), next, actions, gate);
            case "askFirst" -> new LoadDecision.AskFirst(triage.nextQuestions(), next, actions, gate);
            case "substitute" -> new LoadDecision.Substitute(next, actions, gate);
            case "regress", "deload" -> new LoadDecision.Regress(next, actions, gate);
            case "ease", "modify" -> new LoadDecision.Modify(next, actions, gate);
            default -> new LoadDecision.Hold(next, actions, gate);
        };
    }

    private List<LoadAction> actions(ConclusionLog log, Triage triage) {
        List<LoadAction> actions = new ArrayList<>();
        CAUTIOUS.forEach(verdict -> actions.addAll(actions(log, verdict, triage)));
        actions.sort(Comparator.comparing(LoadAction::id));
        return actions;
    }

    private List<LoadAction> actions(ConclusionLog log, String call, Triage triage) {
        List<LoadAction> actions = new ArrayList<>();
        for (Map.Entry<String, List<Concluded>> entry : log.byId(call).entrySet()) {
            LoadChange change = entry.getValue().stream()
                    .map(conclusion -> change(conclusion, triage.trainingLimit()))
                    .reduce(LoadChange::and)
                    .orElse(LoadChange.HOLD);
            actions.add(new LoadAction(
                    entry.getKey(),
                    messages.get("load." + entry.getKey()),
                    change,
                    ConclusionLog.reasons(entry.getValue())));
        }
        return actions;
    }

    private static LoadChange change(Concluded conclusion, TrainingLimit limit) {
        double first = conclusion.first();
        return switch (conclusion.call()) {
            case "refer", "substitute" -> LoadChange.STOP;
            case "askFirst" -> stopsAll(limit) ? LoadChange.STOP : LoadChange.HOLD;
            case "regress", "deload", "ease" -> new LoadChange(-conclusion.second(), -first, -first);
            case "modify" -> new LoadChange(-first, -first / 2, 0);
            case "step" -> new LoadChange(0, first, conclusion.second());
            default -> LoadChange.HOLD;
        };
    }
}
