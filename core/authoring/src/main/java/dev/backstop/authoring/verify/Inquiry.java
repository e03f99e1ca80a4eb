package dev.backstop.authoring.verify;

import dev.backstop.authoring.verify.Constraint.Restriction;
import dev.backstop.model.Assessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks whether something can be, and believes it only of a person about whom a real decision shows it. */
final class Inquiry {
    private static final int MOST_COMBINATIONS = 6;

    private final Reality reality;
    private final Ledger ledger;
    private final Smaller smaller = new Smaller();

    Inquiry(Reality reality, Ledger ledger) {
        this.reality = reality;
        this.ledger = ledger;
    }

    Reality reality() {
        return reality;
    }

    Ledger ledger() {
        return ledger;
    }

    /** How the examples of problems can be made smaller. */
    Smaller smaller() {
        return smaller;
    }

    /** What has to be looked at in a person, with the states that are meant. */
    record Sighting(Assessment assessment, Study.Answer answer) {
        /** What is wanted of a fact after something changed. */
        long states(int fact) {
            List<Restriction> wanted = answer.wanted();
            if (wanted != null) {
                for (Restriction one : wanted) {
                    if (one.fact() == fact) {
                        return one.states();
                    }
                }
            }
            return answer.facts().get(fact).all();
        }
    }

    /**
     * Looks for a person in whom all constraints hold.
     *
     * @param rule the rule that the question is about
     * @param starts ids of rules whose scenarios are a good start
     * @param confirm what a real decision shows of it; null where it shows nothing
     * @return the problem; null where there is no such combination or nobody shows it, which the ledger tells apart
     */
    @Nullable
    Problem pursue(
            Study study,
            String rule,
            List<Constraint> constraints,
            Map<Integer, Integer> after,
            List<String> starts,
            Function<Sighting, @Nullable Problem> confirm) {
        List<Constraint> all = new ArrayList<>(constraints);
        for (int tried = 0; tried < MOST_COMBINATIONS; tried++) {
            Study.Answer answer = study.ask(all, after);
            List<Restriction> wanted = answer.wanted();
            if (wanted == null) {
                if (answer.sampled() > 0) {
                    ledger.sampled(rule, answer.sampled());
                } else if (tried == 0) {
                    ledger.proved(rule);
                } else {
                    ledger.unreal(rule, tried);
                }
                return null;
            }
            int own = study.space().facts().size();
            List<Restriction> before =
                    wanted.stream().filter(one -> one.fact() < own).toList();
            Problem shown = reality.find(
                    answer.facts(), before, starts, assessment -> show(assessment, before, answer, confirm));
            if (shown != null) {
                ledger.found(rule);
                return shown;
            }
            if (wanted.isEmpty()) {
                ledger.unreal(rule, 1);
                return null;
            }
            all.add(Constraint.any(wanted.stream()
                    .map(one -> new Restriction(
                            one.fact(), answer.facts().get(one.fact()).all() & ~one.states()))
                    .toList()));
        }
        ledger.unreal(rule, MOST_COMBINATIONS);
        return null;
    }

    private @Nullable Problem show(
            Assessment assessment,
            List<Restriction> wanted,
            Study.Answer answer,
            Function<Sighting, @Nullable Problem> confirm) {
        Problem problem = confirm.apply(new Sighting(assessment, answer));
        if (problem != null) {
            smaller.put(
                    problem,
                    assessment,
                    one -> reality.areSo(one, answer.facts(), wanted)
                            ? confirm.apply(new Sighting(one, answer))
                            : null);
        }
        return problem;
    }
}
