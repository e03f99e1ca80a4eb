package dev.backstop.testkit;

import dev.backstop.model.Dose;
import dev.backstop.model.PlannedExercise;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Plans made of exercises: what they were, what is planned, and what the equipment allows. */
final class PlanEdits {
    private static final int MOST = 3;

    private PlanEdits() {}

    /**
     * Up to three exercises instead of those that the plan has.
     *
     * @param known ids of the pack's exercises; a pack without any takes every id
     */
    static Arbitrary<Edit> exercises(Collection<String> known) {
        List<String> ids = known.size() < MOST ? List.of("exercise-1", "exercise-2", "exercise-3") : List.copyOf(known);
        return Combinators.combine(
                        exercise().list().ofMinSize(1).ofMaxSize(MOST),
                        Arbitraries.of(ids).list().ofSize(MOST).uniqueElements())
                .as((some, names) -> draft -> draft.exercises = named(some, names));
    }

    private static List<PlannedExercise> named(List<PlannedExercise> some, List<String> names) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> {
                    PlannedExercise one = some.get(i);
                    return new PlannedExercise(
                            names.get(i), one.last(), one.next(), one.smallestStep(), one.repetitionsMost());
                })
                .toList();
    }

    private static Arbitrary<PlannedExercise> exercise() {
        Arbitrary<Dose> last = Arbitraries.frequencyOf(Tuple.of(3, weight()), Tuple.of(1, minutes()));
        Arbitrary<@Nullable Double> step =
                Arbitraries.of(0.5, 1.0, 2.0, 2.5, 4.0, 5.0, 10.0).injectNull(0.4);
        Arbitrary<@Nullable Integer> most = Arbitraries.of(1, 8, 10, 12, 15).injectNull(0.4);
        return Combinators.combine(last, Arbitraries.of(Proposal.values()), growth(), step, most)
                .as((dose, proposal, growth, apart, repetitions) ->
                        new PlannedExercise("exercise", dose, proposal.next(dose, growth), apart, repetitions));
    }

    private static Arbitrary<Dose> weight() {
        Arbitrary<@Nullable Double> kilograms = Arbitraries.of(
                        0.0, 0.3, 1.0, 2.5, 4.0, 8.0, 16.0, 20.0, 22.5, 60.0, 100.0)
                .injectNull(0.2);
        Arbitrary<@Nullable Integer> sets = Arbitraries.of(1, 2, 3, 4).injectNull(0.2);
        Arbitrary<@Nullable Integer> repetitions =
                Arbitraries.of(1, 5, 8, 10, 12, 15, 30).injectNull(0.2);
        return Combinators.combine(kilograms, sets, repetitions)
                .as((weight, series, times) -> new Dose(weight, series, times, null));
    }

    private static Arbitrary<Dose> minutes() {
        return Arbitraries.of(0.0, 0.5, 5.0, 12.5, 20.0, 45.0).map(Dose::minutes);
    }

    private static Arbitrary<Double> growth() {
        return Arbitraries.of(0.5, 0.8, 1.0, 1.02, 1.05, 1.1, 1.2, 1.29, 1.3, 1.5, 3.0);
    }

    /** What of an exercise a plan changes. */
    private enum Proposal {
        NOTHING,
        WEIGHT,
        REPETITIONS,
        MINUTES,
        ALL;

        @Nullable
        Dose next(Dose last, double growth) {
            if (this == NOTHING) {
                return null;
            }
            Double kilograms = last.kilograms();
            Integer repetitions = last.repetitions();
            Double minutes = last.minutes();
            return new Dose(
                    kilograms == null || !(this == WEIGHT || this == ALL) ? null : Double.valueOf(kilograms * growth),
                    null,
                    repetitions == null || !(this == REPETITIONS || this == ALL)
                            ? null
                            : Integer.valueOf((int) Math.max(1, Math.round(repetitions * growth))),
                    minutes == null || !(this == MINUTES || this == ALL) ? null : Double.valueOf(minutes * growth));
        }
    }
}
