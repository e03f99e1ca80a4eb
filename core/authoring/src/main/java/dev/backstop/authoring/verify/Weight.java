package dev.backstop.authoring.verify;

import dev.backstop.content.Limits;
import dev.backstop.content.Rule;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;
import java.util.List;

/** How cautious the conclusion of a rule is, in numbers of which more is more cautious. */
final class Weight {
    private Weight() {}

    static boolean isCautious(Rule rule) {
        return switch (rule.conclusion().call()) {
            case "suspicion", "incomplete" -> true;
            case "refer", "askFirst", "regress", "substitute", "modifyMovement", "hold", "step", "ease", "deload" ->
                true;
            case "protect", "stepBack", "stay" -> true;
            default -> false;
        };
    }

    /**
     * Urgency and training limit; how little load is left at most and as suggested; or how far from the next phase.
     * Rules of one stage have as many numbers.
     */
    static double[] of(Rule rule, Limits limits) {
        List<String> arguments = rule.conclusion().arguments();
        return switch (rule.conclusion().call()) {
            case "suspicion", "incomplete" ->
                new double[] {
                    Urgency.valueOf(arguments.get(1)).ordinal(),
                    TrainingLimit.valueOf(arguments.get(2)).ordinal()
                };
            case "refer", "substitute" -> new double[] {100, 100};
            case "regress", "deload", "ease" -> new double[] {number(rule, 1, limits), number(rule, 1, limits)};
            case "modifyMovement" -> new double[] {0, number(rule, 1, limits) / 2};
            case "hold", "askFirst" -> new double[] {0, 0};
            case "step" -> new double[] {-number(rule, 2, limits), -number(rule, 1, limits)};
            case "protect" -> new double[] {3};
            case "stepBack" -> new double[] {2};
            case "stay" -> new double[] {1};
            default -> new double[0];
        };
    }

    /** Whether one rule concludes the same as another under the same id, or the same and more cautiously so. */
    static boolean saysAsMuch(Rule one, Rule other, Limits limits) {
        if (!one.conclusion().call().equals(other.conclusion().call())
                || !one.conclusion().id().equals(other.conclusion().id())) {
            return false;
        }
        if (one.conclusion().equals(other.conclusion())) {
            return true;
        }
        return isCautious(one) && isAtLeast(one, other, limits);
    }

    /** Whether one conclusion is at least as cautious as another in every number. */
    static boolean isAtLeast(Rule one, Rule other, Limits limits) {
        double[] ones = of(one, limits);
        double[] others = of(other, limits);
        for (int i = 0; i < ones.length; i++) {
            if (ones[i] < others[i]) {
                return false;
            }
        }
        return true;
    }

    /** An argument of the conclusion as a number. */
    static double number(Rule rule, int argument, Limits limits) {
        String written = rule.conclusion().arguments().get(argument);
        return written.startsWith("limit.of")
                ? limits.of(written.substring(written.indexOf('"') + 1, written.lastIndexOf('"')))
                : Double.parseDouble(written);
    }
}
