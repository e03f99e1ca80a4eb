package dev.backstop.authoring.change;

import dev.backstop.authoring.change.SmallestChange.Changed;
import dev.backstop.authoring.change.SmallestChange.Goal;
import dev.backstop.authoring.change.SmallestChange.Kind;
import dev.backstop.authoring.internal.AssessmentDraft;
import dev.backstop.authoring.internal.FactSetter;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.content.Stage;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.decision.Criterion;
import dev.backstop.decision.Decision;
import dev.backstop.decision.Urgency;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.engine.RuleExplanation;
import dev.backstop.engine.RuleExplanation.ConditionExplanation;
import dev.backstop.engine.RuleExplanation.Outcome;
import dev.backstop.engine.RuleExplanation.Status;
import dev.backstop.internal.EffectiveLimits;
import dev.backstop.internal.Explainer;
import dev.backstop.internal.IndexEngine;
import dev.backstop.internal.Outline;
import dev.backstop.internal.Pipeline;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import dev.backstop.model.InvalidAssessmentException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for the fewest answers that would make a decision more or less urgent, or open the way to more load or to the
 * next phase. Every set that is told has been decided on, and none of its answers can be left out.
 */
public final class SmallestChanges {
    private static final int MOST_TRIES = 600;
    private static final int MOST_ROUNDS = 8;
    private static final int MOST_FOR_ALL_SUBSETS = 9;
    private static final List<String> DONE =
            List.of("session", "sessions", "days", "week", "training", "plan", "capacity");
    private static final Set<String> NO_VERDICT =
            Set.of("met", "step", "volumeOnly", "smallestStep", "trimPlan", "askAgain");

    private final PackContent pack;
    private final Pipeline pipeline;
    private final Explainer explainer;
    private final FactSetter setter;

    private SmallestChanges(PackContent pack) {
        EffectiveLimits limits = new EffectiveLimits(pack.parameters(), Map.of());
        this.pack = pack;
        this.pipeline = new Pipeline(pack, limits, IndexEngine::new);
        this.explainer = new Explainer(pipeline, pack, limits);
        this.setter = new FactSetter(pack.vocabulary());
    }

    /** Looks for them by the rules of a pack. */
    public static SmallestChanges by(PackContent pack) {
        return new SmallestChanges(pack);
    }

    /**
     * What would change the decision, one set for each goal that is not there already and for which one was found.
     *
     * @throws InvalidAssessmentException if the assessment is faulty
     * @throws DecisionFailedException if there is no decision to change
     */
    public List<SmallestChange> of(Assessment assessment) {
        Outline now = pipeline.outline(assessment);
        List<SmallestChange> found = new ArrayList<>();
        for (Goal goal : Goal.values()) {
            Search search = new Search(assessment, now, goal);
            if (!search.reached(List.of())) {
                search.find().map(search::told).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The search for one goal. */
    private final class Search {
        private final Assessment assessment;
        private final Outline now;
        private final Goal goal;
        private final Levers levers;

        Search(Assessment assessment, Outline now, Goal goal) {
            this.assessment = assessment;
            this.now = now;
            this.goal = goal;
            this.levers = new Levers(pack, assessment.asOf());
        }

        Optional<List<Atom>> find() {
            return (goal == Goal.MORE_URGENT ? raised() : repaired()).map(this::minimal);
        }

        boolean reached(Collection<Atom> atoms) {
            try {
                Outline then = pipeline.outline(with(atoms));
                return switch (goal) {
                    case MORE_URGENT -> then.urgency().compareTo(now.urgency()) > 0;
                    case LESS_URGENT -> then.urgency().compareTo(now.urgency()) < 0;
                    case PROGRESS -> then.load().equals("progress");
                    case NEXT_PHASE ->
                        then.phaseVerdict().equals("advance")
                                || then.phaseVerdict().equals("complete");
                };
            } catch (InvalidAssessmentException | DecisionFailedException none) {
                return false;
            }
        }

        private Assessment with(Collection<Atom> atoms) {
            AssessmentDraft draft = AssessmentDraft.of(assessment);
            atoms.forEach(atom -> atom.put(draft, setter));
            return draft.build();
        }

        /** What one rule for something more urgent still needs, the shortest first. */
        private Optional<List<Atom>> raised() {
            List<List<Atom>> ways = new ArrayList<>();
            for (RuleExplanation rule : explainer.explain(assessment)) {
                if (rule.outcome() != Outcome.FIRED && isSuspicion(rule.rule(), now.urgency(), false)) {
                    ways.addAll(ways(rule));
                }
            }
            return ways.stream()
                    .sorted(Comparator.comparingInt((List<Atom> way) -> way.size())
                            .thenComparing(way -> way.stream()
                                    .filter(atom -> kind(atom.id()) == Kind.OTHERWISE)
                                    .count())
                            .thenComparing(way -> way.get(0).id()))
                    .limit(MOST_TRIES)
                    .filter(this::reached)
                    .findFirst();
        }

        private List<List<Atom>> ways(RuleExplanation rule) {
            List<List<Atom>> ways = List.of(List.of());
            for (int i = 0; i < rule.conditions().size(); i++) {
                ConditionExplanation condition = rule.conditions().get(i);
                if (condition.status() != Status.MET) {
                    List<Atom> options = levers.toHold(rule.rule().conditions().get(i), condition);
                    List<List<Atom>> longer = new ArrayList<>();
                    for (List<Atom> way : ways) {
                        options.stream().limit(way.isEmpty() ? 10 : 2).forEach(option -> {
                            List<Atom> more = new ArrayList<>(way);
                            more.add(option);
                            longer.add(more);
                        });
                    }
                    ways = longer;
                }
            }
            return ways.stream().filter(way -> !way.isEmpty()).toList();
        }

        /** Whether a rule concludes something of at least, or of more than, this urgency. */
        private static boolean isSuspicion(Rule rule, Urgency urgency, boolean atLeast) {
            String call = rule.conclusion().call();
            if (rule.stage() != Stage.TRIAGE || !call.equals("suspicion") && !call.equals("incomplete")) {
                return false;
            }
            int order = Urgency.valueOf(rule.conclusion().arguments().get(1)).compareTo(urgency);
            return atLeast ? order >= 0 : order > 0;
        }

        /** Takes away what stands in the way, and puts in what is missing, until the goal is reached. */
        private Optional<List<Atom>> repaired() {
            Map<String, Atom> put = new LinkedHashMap<>();
            for (int round = 0; round < MOST_ROUNDS; round++) {
                Map<String, Atom> before = new LinkedHashMap<>(put);
                Assessment then = with(put.values());
                try {
                    List<RuleExplanation> rules = explainer.explain(then);
                    rules.stream().filter(this::isInTheWay).forEach(rule -> breaking(rule, put));
                    if (goal != Goal.LESS_URGENT) {
                        meeting(pipeline.decide(then), rules, put);
                    }
                } catch (InvalidAssessmentException | DecisionFailedException none) {
                    return Optional.empty();
                }
                if (reached(put.values())) {
                    return Optional.of(List.copyOf(put.values()));
                }
                if (put.equals(before)) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        private boolean isInTheWay(RuleExplanation rule) {
            if (rule.outcome() != Outcome.FIRED) {
                return false;
            }
            Rule of = rule.rule();
            if (goal == Goal.LESS_URGENT) {
                return isSuspicion(of, now.urgency(), true);
            }
            boolean triage = isSuspicion(of, Urgency.SELF_MANAGE, true);
            boolean load = of.stage() == Stage.LOAD
                    && !NO_VERDICT.contains(of.conclusion().call());
            boolean phase = goal == Goal.NEXT_PHASE
                    && of.stage() == Stage.PHASE
                    && !of.conclusion().call().equals("met");
            return triage || load || phase;
        }

        /** The first condition for which there is an answer that ends it. */
        private void breaking(RuleExplanation rule, Map<String, Atom> put) {
            for (int i = 0; i < rule.conditions().size(); i++) {
                List<Atom> atoms = levers.toFail(
                        rule.rule().conditions().get(i), rule.conditions().get(i));
                if (!atoms.isEmpty() && atoms.stream().allMatch(this::isPossible)) {
                    atoms.forEach(atom -> put.put(atom.id(), atom));
                    return;
                }
            }
        }

        private void meeting(Decision decision, List<RuleExplanation> rules, Map<String, Atom> put) {
            List<Criterion> criteria = goal == Goal.PROGRESS
                    ? decision.load().criteria()
                    : decision.phase().criteria();
            for (Criterion criterion : criteria) {
                if (criterion.status() != Criterion.Status.MET) {
                    rules.stream()
                            .filter(rule -> rule.rule().conclusion().call().equals("met")
                                    && rule.rule().conclusion().id().equals(criterion.id()))
                            .flatMap(rule -> ways(rule).stream())
                            .filter(way -> way.stream().allMatch(this::isPossible))
                            .min(Comparator.comparingInt(List::size))
                            .ifPresent(way -> way.forEach(atom -> put.put(atom.id(), atom)));
                }
            }
        }

        private boolean isPossible(Atom atom) {
            return atom.put(AssessmentDraft.of(assessment), setter);
        }

        /** Of what reaches the goal the smallest part that does: no part of that does. */
        private List<Atom> minimal(List<Atom> atoms) {
            List<Atom> left = new ArrayList<>(atoms);
            boolean shorter = true;
            while (shorter) {
                shorter = false;
                for (Atom atom : List.copyOf(left)) {
                    List<Atom> without = new ArrayList<>(left);
                    without.remove(atom);
                    if (reached(without)) {
                        left = without;
                        shorter = true;
                    }
                }
            }
            return left.size() <= MOST_FOR_ALL_SUBSETS ? smallestPart(left) : left;
        }

        private List<Atom> smallestPart(List<Atom> atoms) {
            List<Atom> smallest = atoms;
            for (int subset = 1; subset < (1 << atoms.size()) - 1; subset++) {
                if (Integer.bitCount(subset) < smallest.size()) {
                    List<Atom> part = new ArrayList<>();
                    for (int i = 0; i < atoms.size(); i++) {
                        if ((subset & (1 << i)) != 0) {
                            part.add(atoms.get(i));
                        }
                    }
                    smallest = reached(part) ? part : smallest;
                }
            }
            return smallest;
        }

        private SmallestChange told(List<Atom> atoms) {
            return new SmallestChange(
                    goal,
                    atoms.stream()
                            .map(atom -> changed(atom, kind(atom.id())))
                            .sorted(Comparator.comparing(Changed::id))
                            .toList(),
                    with(atoms));
        }

        private Kind kind(String id) {
            if (DONE.stream().anyMatch(part -> id.startsWith(part + "."))) {
                return Kind.DO;
            }
            Finding finding = assessment.findings().get(id);
            boolean known = finding != null && finding.answer() != Answer.UNSURE
                    || assessment.measures().containsKey(id)
                    || assessment.choices().containsKey(id)
                    || id.equals("episode.pain") && assessment.episode().pain() != null;
            return known ? Kind.OTHERWISE : Kind.ASK;
        }
    }

    private Changed changed(Atom atom, Kind kind) {
        FindingTerm finding = pack.vocabulary().findings().get(atom.id());
        if (finding != null) {
            return new Changed(atom.id(), finding.label(), finding.question(), atom.text(), kind);
        }
        MeasureTerm measure = pack.vocabulary().measures().get(atom.id());
        if (measure != null) {
            return new Changed(
                    atom.id(), measure.label(), measure.question(), atom.text() + " " + measure.unit(), kind);
        }
        ChoiceTerm choice = pack.vocabulary().choices().get(atom.id());
        return choice == null
                ? new Changed(atom.id(), atom.id(), "", atom.text(), kind)
                : new Changed(
                        atom.id(),
                        choice.label(),
                        choice.question(),
                        choice.values().getOrDefault(atom.text(), atom.text()),
                        kind);
    }
}
