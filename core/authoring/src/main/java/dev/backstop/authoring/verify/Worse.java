package dev.backstop.authoring.verify;

import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.content.Vocabulary.Polarity;
import dev.backstop.facts.Finding;
import dev.backstop.facts.Measure;
import dev.backstop.internal.FactSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which states of a fact are worse than which. */
final class Worse {
    /**
     * One state and all that is worse.
     *
     * @param fromUnknown whether the first one is doubt: an open question alone may call for more than its answer, so
     *     only what is known must not get calmer
     */
    record Step(long from, long to, boolean fromUnknown) {}

    private final Vocabulary vocabulary;

    Worse(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Step> steps(Fact fact) {
        FindingTerm finding = vocabulary.findings().get(fact.id());
        if (finding != null) {
            return finding.polarity() == Polarity.NEUTRAL ? List.of() : answers(fact, finding.polarity());
        }
        MeasureTerm measure = vocabulary.measures().get(fact.id());
        if (measure == null || measure.isCount() || measure.worse() == Vocabulary.Worse.NEITHER) {
            return List.of();
        }
        return numbers(fact, measure.worse() == Vocabulary.Worse.HIGHER);
    }

    /**
     * Whether nothing but counts got better from one set of facts to another, and nothing came to be known or unknown.
     */
    boolean nothingBetter(List<Fact> facts, FactSet before, FactSet after) {
        return facts.stream().allMatch(fact -> isNoBetter(fact, before, after));
    }

    private boolean isNoBetter(Fact fact, FactSet before, FactSet after) {
        if (fact.isFinding()) {
            Finding now = before.findings().get(fact.index());
            Finding then = after.findings().get(fact.index());
            return now.equals(then) || (steps(fact).stream().anyMatch(step -> isStep(fact, step, now, then)));
        }
        MeasureTerm measure = vocabulary.measures().get(fact.id());
        if (measure == null || measure.isCount() || fact.id().startsWith("screen.")) {
            return true;
        }
        Double now = value(fact.id(), before);
        Double then = value(fact.id(), after);
        if (now == null || then == null) {
            return now == null && then == null;
        }
        int order = Double.compare(now, then);
        return order == 0 || (order < 0 ? Vocabulary.Worse.HIGHER : Vocabulary.Worse.LOWER) == measure.worse();
    }

    private static boolean isStep(Fact fact, Step step, Finding now, Finding then) {
        return (fact.whereAnswer(now::equals) & step.from()) != 0 && (fact.whereAnswer(then::equals) & step.to()) != 0;
    }

    private static @Nullable Double value(String id, FactSet facts) {
        for (Measure measure : facts.measures()) {
            if (measure.id().equals(id)) {
                return measure.value();
            }
        }
        return null;
    }

    /** From each number to the next: every longer way is made of these. */
    private static List<Step> numbers(Fact fact, boolean higher) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i + 1 < fact.states().size(); i++) {
            if (fact.states().get(i) instanceof State.Numbers) {
                steps.add(higher ? new Step(1L << i, 1L << i + 1, false) : new Step(1L << i + 1, 1L << i, false));
            }
        }
        return steps;
    }

    private static List<Step> answers(Fact fact, Polarity polarity) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < fact.states().size(); i++) {
            Finding from = ((State.Answer) fact.states().get(i)).finding();
            long to = fact.whereAnswer(
                    polarity == Polarity.DANGER
                            ? other -> isWorse(from, other)
                            : other -> from.present() && !other.present());
            if (to != 0) {
                boolean doubt = polarity == Polarity.DANGER && (from.notAsked() || from.unsure());
                steps.add(new Step(1L << i, to, doubt));
            }
        }
        return steps;
    }

    private static boolean isWorse(Finding from, Finding to) {
        if (from.absent()) {
            return to.unsure() || to.present();
        }
        if (from.notAsked()) {
            return to.present();
        }
        boolean asAlarming = (to.recent() || !from.recent())
                && (to.worsening() || !from.worsening())
                && (!to.steady() || from.steady());
        return !from.equals(to) && asAlarming && (to.present() || (from.unsure() && to.unsure()));
    }
}
