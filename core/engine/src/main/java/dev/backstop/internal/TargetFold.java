package dev.backstop.internal;

import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary.TargetTerm;
import dev.backstop.decision.Guidance.Target;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.facts.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Joins what guidance rules say about one target: the lower number counts at both ends, and both are rounded down. */
final class TargetFold {
    /** Digits that a product of two numbers is trusted to: 0.1 times 3 has to be 0.3. */
    private static final int DIGITS = 9;

    private final Map<String, TargetTerm> terms;
    private final Messages messages;

    TargetFold(PackContent content) {
        this.terms = content.vocabulary().targets();
        this.messages = new Messages(content);
    }

    /** Nobody who has to stop all training and be seen first is given a number to aim for. */
    List<Target> fold(ConclusionLog log, FactSet facts, TrainingLimit limit) {
        if (limit == TrainingLimit.BLOCKED) {
            return List.of();
        }
        Map<String, List<Concluded>> fixed = log.byId("target");
        Map<String, List<Concluded>> relative = log.byId("targetPer");
        List<Target> targets = new ArrayList<>();
        terms.forEach((id, term) -> {
            List<Concluded> conclusions = new ArrayList<>(fixed.getOrDefault(id, List.of()));
            conclusions.addAll(relative.getOrDefault(id, List.of()));
            if (!conclusions.isEmpty()) {
                targets.add(target(term, conclusions, facts));
            }
        });
        return targets;
    }

    private Target target(TargetTerm term, Collection<Concluded> conclusions, FactSet facts) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.POSITIVE_INFINITY;
        for (Concluded one : conclusions) {
            double factor = factor(one, facts);
            least = Math.min(least, factor * one.first());
            most = Math.min(most, factor * one.second());
        }
        return new Target(
                term.id(),
                rounded(Math.min(least, most), term.roundTo()),
                rounded(most, term.roundTo()),
                term.unit(),
                messages.get("target." + term.id()),
                ConclusionLog.reasons(List.copyOf(conclusions)));
    }

    private static double factor(Concluded one, FactSet facts) {
        if (one.value().isEmpty()) {
            return 1;
        }
        Measure measure = facts.measure(one.value());
        if (measure == null) {
            throw new DecisionFailedException("The rule " + one.firing().rule().id() + " of the pack gives the target "
                    + one.id() + " by the measure " + one.value() + ", which is not known.");
        }
        return measure.value();
    }

    private static double rounded(double number, double step) {
        BigDecimal steps = BigDecimal.valueOf(number / step)
                .setScale(DIGITS, RoundingMode.HALF_EVEN)
                .setScale(0, RoundingMode.FLOOR);
        return steps.multiply(BigDecimal.valueOf(step)).doubleValue();
    }
}
