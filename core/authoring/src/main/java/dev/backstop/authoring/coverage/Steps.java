package dev.backstop.authoring.coverage;

import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.internal.RuleProbe;
import java.util.HashMap;
import java.util.Map;

/**
 * How far beside a limit still is just beside it, for each measure: 1 where all limits of the measure are whole
 * numbers, otherwise the largest of a half, a tenth and so on of which they all are multiples.
 */
final class Steps {
    private static final double[] SIZES = {1, 0.5, 0.1, 0.05, 0.01, 0.005};
    private static final double PRECISION = 1e-9;

    private final Map<String, Double> steps = new HashMap<>();

    Steps(PackContent content, RuleProbe probe) {
        for (Rule rule : content.rules()) {
            for (int i = 0; i < rule.conditions().size(); i++) {
                if (rule.conditions().get(i).kind() == FactKind.MEASURE) {
                    for (String id : rule.conditions().get(i).ids()) {
                        probe.limits(rule, i).forEach(limit -> steps.merge(id, step(limit), Math::min));
                    }
                }
            }
        }
    }

    private static double step(double limit) {
        for (double size : SIZES) {
            if (Math.abs(limit / size - Math.rint(limit / size)) < PRECISION) {
                return size;
            }
        }
        return SIZES[SIZES.length - 1];
    }

    double of(String measure) {
        return steps.getOrDefault(measure, 1.0);
    }
}
