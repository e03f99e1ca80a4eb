package dev.backstop.authoring.verify;

import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Limits;
import dev.backstop.content.Rule;
import dev.backstop.decision.Classification.Label;
import dev.backstop.internal.ConclusionLog;
import dev.backstop.internal.IndexedRule;
import dev.backstop.internal.Pipeline.Trace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Rules that say two things of one person: two values of a dimension, or two numbers under one id. */
final class Clashes {
    private static final Set<String> NUMBERED =
            Set.of("regress", "deload", "ease", "modifyMovement", "step", "smallestStep");

    private final Inquiry inquiry;
    private final Limits limits;

    Clashes(Inquiry inquiry, Limits limits) {
        this.inquiry = inquiry;
        this.limits = limits;
    }

    void look(Study study, Consumer<Problem> found) {
        List<IndexedRule> rules = study.rules();
        Set<String> values = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                Rule one = rules.get(i).rule();
                Rule other = rules.get(j).rule();
                if (!one.conclusion().call().equals(other.conclusion().call())
                        || !one.conclusion().id().equals(other.conclusion().id())
                        || one.conclusion().equals(other.conclusion())) {
                    continue;
                }
                if (one.conclusion().call().equals("classify")) {
                    classes(study, rules.get(i), rules.get(j), values, found);
                } else if (NUMBERED.contains(one.conclusion().call())
                        && !isEscalation(study, rules.get(i), rules.get(j))) {
                    together(study, rules.get(i), rules.get(j), found);
                }
            }
        }
    }

    /** Of two values one clash is enough: further pairs of rules show the same. */
    private void classes(Study study, IndexedRule one, IndexedRule other, Set<String> values, Consumer<Problem> found) {
        String dimension = one.rule().conclusion().id();
        String first = one.rule().conclusion().arguments().get(1);
        String second = other.rule().conclusion().arguments().get(1);
        List<String> both = new ArrayList<>(List.of(first, second));
        Collections.sort(both);
        if (values.contains(dimension + both)) {
            return;
        }
        Set<String> shared = new TreeSet<>(measures(one));
        shared.retainAll(measures(other));
        Problem problem = inquiry.pursue(
                study, one.rule().id(), both(study, one, other), Map.of(), starts(one, other), sighting -> {
                    Trace trace = inquiry.reality().trace(sighting.assessment());
                    return trace != null
                                    && fired(trace, one)
                                    && fired(trace, other)
                                    && has(trace, dimension, first)
                                    && has(trace, dimension, second)
                            ? new Problem(
                                    shared.isEmpty() ? Kind.CONFLICT : Kind.OVERLAP,
                                    List.of(dimension, both.get(0), both.get(1)),
                                    one.rule().file(),
                                    one.rule().line(),
                                    "One person gets \"" + first + "\" from \""
                                            + one.rule().id() + "\" and \"" + second
                                            + "\" from \"" + other.rule().id() + "\""
                                            + (shared.isEmpty()
                                                    ? "."
                                                    : ", both of which read " + String.join(", ", shared) + "."),
                                    List.of(sighting.assessment()))
                            : null;
                });
        if (problem != null) {
            values.add(dimension + both);
            found.accept(problem);
        }
    }

    private void together(Study study, IndexedRule one, IndexedRule other, Consumer<Problem> found) {
        Problem problem = inquiry.pursue(
                study, one.rule().id(), both(study, one, other), Map.of(), starts(one, other), sighting -> {
                    Trace trace = inquiry.reality().trace(sighting.assessment());
                    return trace != null && fired(trace, one) && fired(trace, other)
                            ? new Problem(
                                    Kind.OVERLAP,
                                    List.of(one.rule().id(), other.rule().id()),
                                    one.rule().file(),
                                    one.rule().line(),
                                    "It and \"" + other.rule().id() + "\" conclude "
                                            + one.rule().conclusion().call() + " \""
                                            + one.rule().conclusion().id()
                                            + "\" with different numbers for the same person, and neither is a stricter"
                                            + " case of the other.",
                                    List.of(sighting.assessment()))
                            : null;
                });
        if (problem != null) {
            found.accept(problem);
        }
    }

    /** Whether one of the two is a special case of the other, and the more cautious one: then it is meant. */
    private boolean isEscalation(Study study, IndexedRule one, IndexedRule other) {
        return (Weight.isAtLeast(one.rule(), other.rule(), limits) && DeadRules.implies(study, one, other))
                || (Weight.isAtLeast(other.rule(), one.rule(), limits) && DeadRules.implies(study, other, one));
    }

    private static List<Constraint> both(Study study, IndexedRule one, IndexedRule other) {
        List<Constraint> both = new ArrayList<>(study.space().fires(one));
        both.addAll(study.space().fires(other));
        return both;
    }

    private static List<String> starts(IndexedRule one, IndexedRule other) {
        return List.of(one.rule().id(), other.rule().id());
    }

    static boolean fired(Trace trace, IndexedRule rule) {
        ConclusionLog log = trace.logs().get(rule.rule().stage());
        return log != null && log.fired(rule.rule().id());
    }

    private static boolean has(Trace trace, String dimension, String value) {
        for (Label label : trace.decision().classification().labels()) {
            if (label.dimension().equals(dimension) && label.value().equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> measures(IndexedRule rule) {
        Set<String> measures = new TreeSet<>();
        rule.rule().conditions().stream()
                .filter(condition -> condition.kind() == FactKind.MEASURE)
                .forEach(condition -> measures.addAll(condition.ids()));
        return measures;
    }
}
