package dev.backstop.authoring.verify;

import dev.backstop.authoring.population.Shrink;
import dev.backstop.model.Assessment;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes the examples of problems as small as they can be, once it is known which are told. */
final class Smaller {
    private final Map<Problem, UnaryOperator<Problem>> ways = new IdentityHashMap<>();

    /** @param confirm the problem as another person shows it; null where that person does not */
    void put(Problem problem, Assessment example, Function<Assessment, @Nullable Problem> confirm) {
        ways.put(problem, large -> {
            Assessment small = Shrink.smallest(example, one -> isSame(large, confirm.apply(one)));
            Problem shown = confirm.apply(small);
            return shown == null ? large : shown;
        });
    }

    private static boolean isSame(Problem problem, @Nullable Problem other) {
        return other != null && other.kind() == problem.kind() && other.ids().equals(problem.ids());
    }

    Problem of(Problem problem) {
        UnaryOperator<Problem> way = ways.get(problem);
        return way == null ? problem : way.apply(problem);
    }
}
