package dev.backstop.authoring.verify;

import dev.backstop.authoring.verify.Constraint.Restriction;
import dev.backstop.authoring.verify.Worse.Step;
import dev.backstop.content.Limits;
import dev.backstop.content.Rule;
import dev.backstop.content.Stage;
import dev.backstop.internal.IndexedRule;
import dev.backstop.internal.Outline;
import dev.backstop.internal.Pipeline.Trace;
import dev.backstop.model.Assessment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers that get calmer because something got worse. A rule for caution that stops firing when one fact gets worse is
 * no fault where another rule that is as cautious then fires; a criterion that is met because something got worse is
 * one.
 */
final class Calmer {
    private final Inquiry inquiry;
    private final Limits limits;
    private final Worse worse;

    Calmer(Inquiry inquiry, Limits limits, Worse worse) {
        this.inquiry = inquiry;
        this.limits = limits;
        this.worse = worse;
    }

    void look(Study study, Consumer<Problem> found) {
        for (IndexedRule rule : study.rules()) {
            boolean met = rule.rule().conclusion().call().equals("met");
            if (!met && !Weight.isCautious(rule.rule())) {
                continue;
            }
            for (int index : Study.about(study.space().fires(rule))) {
                Fact fact = study.space().fact(index);
                Set<String> told = new TreeSet<>();
                for (Step step : worse.steps(fact)) {
                    Problem problem = met ? gained(study, rule, fact, step) : lost(study, rule, fact, step);
                    if (problem != null && told.add(fact.id())) {
                        found.accept(problem);
                    }
                }
            }
        }
    }

    private @Nullable Problem lost(Study study, IndexedRule rule, Fact fact, Step step) {
        long fires = states(study, rule, fact);
        long to = step.to() & ~fires;
        if ((step.from() & fires) == 0 || to == 0) {
            return null;
        }
        if (step.fromUnknown() && !rule.rule().conclusion().call().equals("suspicion")) {
            return null;
        }
        Map<Integer, Integer> after = after(study, fact);
        double[] weight = Weight.of(rule.rule(), limits);
        for (int i = 0; i < weight.length; i++) {
            if (study.stage() == Stage.TRIAGE && weight[i] == 0) {
                continue;
            }
            List<Constraint> constraints = new ArrayList<>(study.space().fires(rule));
            constraints.add(Constraint.that(fact.index(), step.from()));
            constraints.add(Constraint.that(after.getOrDefault(fact.index(), -1), to));
            for (IndexedRule other : study.rules()) {
                if (isAsCautious(other.rule(), i, weight[i]) && isNear(study, rule, other)) {
                    constraints.add(study.space().silent(other).renamed(after));
                }
            }
            int number = i;
            Problem problem = inquiry.pursue(
                    study,
                    rule.rule().id(),
                    constraints,
                    after,
                    List.of(rule.rule().id()),
                    sighting -> {
                        Assessment now = sighting.assessment();
                        Assessment then = worsened(now, fact, sighting.states(after.getOrDefault(fact.index(), -1)));
                        return compare(study, rule, fact, step.fromUnknown(), number, now, then);
                    });
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private boolean isAsCautious(Rule other, int number, double weight) {
        return Weight.isCautious(other) && Weight.of(other, limits)[number] >= weight;
    }

    /** Only rules on some of the same facts can be bound to fire; any other can be silent. */
    private static boolean isNear(Study study, IndexedRule rule, IndexedRule other) {
        Set<Integer> facts = Study.about(study.space().fires(rule));
        return Study.about(study.space().fires(other)).stream().anyMatch(facts::contains);
    }

    private @Nullable Problem gained(Study study, IndexedRule rule, Fact fact, Step step) {
        long fires = states(study, rule, fact);
        long to = step.to() & fires;
        if ((step.from() & ~fires) == 0 || to == 0 || step.fromUnknown()) {
            return null;
        }
        Map<Integer, Integer> after = after(study, fact);
        String criterion = rule.rule().conclusion().id();
        List<Constraint> constraints = new ArrayList<>();
        study.space().fires(rule).forEach(one -> constraints.add(one.renamed(after)));
        constraints.add(Constraint.that(fact.index(), step.from()));
        constraints.add(Constraint.that(after.getOrDefault(fact.index(), -1), to));
        study.rules().stream()
                .filter(other -> other.rule().conclusion().equals(rule.rule().conclusion()))
                .forEach(other -> constraints.add(study.space().silent(other)));
        return inquiry.pursue(
                study, rule.rule().id(), constraints, after, List.of(rule.rule().id()), sighting -> {
                    Assessment now = sighting.assessment();
                    Assessment then = worsened(now, fact, sighting.states(after.getOrDefault(fact.index(), -1)));
                    Trace before = inquiry.reality().trace(now);
                    Trace changed = then == null ? null : inquiry.reality().trace(then);
                    if (then == null
                            || before == null
                            || changed == null
                            || !worse.nothingBetter(study.space().facts(), before.facts(), changed.facts())
                            || Answers.isMet(before.decision(), criterion)
                            || !Answers.isMet(changed.decision(), criterion)) {
                        return null;
                    }
                    return problem(
                            rule,
                            fact,
                            "The criterion \"" + criterion + "\" is met only once " + fact.id() + " is worse.",
                            now,
                            then);
                });
    }

    /** The states of a fact with which a rule can fire, as far as that is up to this fact. */
    private static long states(Study study, IndexedRule rule, Fact fact) {
        long states = fact.all();
        for (Constraint constraint : study.space().fires(rule)) {
            if (constraint.options().stream().allMatch(option -> option.size() == 1)
                    && constraint.isAbout(fact.index())) {
                for (List<Restriction> option : constraint.options()) {
                    states &=
                            option.get(0).fact() == fact.index() ? option.get(0).states() : fact.all();
                }
            }
        }
        return states;
    }

    /** The fact and all that count it, each with a second state. */
    private static Map<Integer, Integer> after(Study study, Fact fact) {
        Map<Integer, Integer> after = new LinkedHashMap<>();
        int next = study.space().facts().size();
        after.put(fact.index(), next++);
        for (int count : study.counting(fact.index())) {
            if (!after.containsKey(count)) {
                after.put(count, next++);
            }
        }
        return after;
    }

    private @Nullable Assessment worsened(Assessment now, Fact fact, long states) {
        return inquiry.reality().with(now, fact, states);
    }

    private @Nullable Problem compare(
            Study study,
            IndexedRule rule,
            Fact fact,
            boolean knownOnly,
            int number,
            Assessment now,
            @Nullable Assessment then) {
        Trace before = inquiry.reality().trace(now);
        Trace after = then == null ? null : inquiry.reality().trace(then);
        Outline first = inquiry.reality().outline(now);
        Outline second = then == null ? null : inquiry.reality().outline(then);
        if (then == null
                || before == null
                || after == null
                || first == null
                || second == null
                || isContradictory(before)
                || isContradictory(after)
                || !worse.nothingBetter(study.space().facts(), before.facts(), after.facts())
                || Answers.of(second, study.stage())[number] >= Answers.of(first, study.stage())[number]
                || (knownOnly && Answers.known(after.decision())[number] >= Answers.known(before.decision())[number])) {
            return null;
        }
        return problem(
                rule,
                fact,
                "With " + fact.id() + " worse, it does not fire any more, and the answer changes from "
                        + Answers.text(first, study.stage()) + " to " + Answers.text(second, study.stage()) + ".",
                now,
                then);
    }

    static boolean isContradictory(Trace trace) {
        return !trace.decision().triage().contradictions().isEmpty();
    }

    private static Problem problem(IndexedRule rule, Fact fact, String text, Assessment now, Assessment then) {
        return new Problem(
                Kind.CALMER,
                List.of(rule.rule().id(), fact.id()),
                rule.rule().file(),
                rule.rule().line(),
                text,
                List.of(now, then));
    }
}
