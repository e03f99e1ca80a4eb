package dev.backstop.internal;

import dev.backstop.content.Exercise;
import dev.backstop.content.ExerciseCatalogue;
import dev.backstop.decision.ExercisePart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Chooses among the exercises that can be chosen. The order of what it is given has no influence. */
final class ExerciseSelection {
    private final ExerciseCatalogue catalogue;
    private final ExerciseTraits traits;
    private final SortedSet<String> preferred;
    private final List<Exercise> best;

    /**
     * @param candidates the exercises that can be chosen, in the catalogue's order
     * @param preferred traits
     * @param asked ids of exercises that come before others that are as good
     */
    ExerciseSelection(
            ExerciseCatalogue catalogue,
            ExerciseTraits traits,
            List<Exercise> candidates,
            SortedSet<String> preferred,
            Collection<String> asked) {
        this.catalogue = catalogue;
        this.traits = traits;
        this.preferred = preferred;
        Map<String, Integer> preferences = new HashMap<>();
        candidates.forEach(exercise -> preferences.put(exercise.id(), preferences(exercise)));
        this.best = candidates.stream()
                .sorted(Comparator.comparing((Exercise exercise) -> preferences.get(exercise.id()))
                        .reversed()
                        .thenComparing(exercise -> !asked.contains(exercise.id())))
                .toList();
    }

    private int preferences(Exercise exercise) {
        return (int) traits.of(exercise).stream().filter(preferred::contains).count();
    }

    boolean has(String id) {
        return best.stream().anyMatch(exercise -> exercise.id().equals(id));
    }

    /**
     * A week.
     *
     * @param first ids of exercises that are in it if they can be
     */
    List<Exercise> week(Collection<String> first) {
        Set<Exercise> week = new LinkedHashSet<>();
        best.stream().filter(exercise -> first.contains(exercise.id())).forEach(week::add);
        catalogue.groups().forEach(group -> cover(week, exercise -> trains(exercise, group)));
        catalogue.parts().forEach(part -> cover(week, exercise -> exercise.part() == part));
        preferred.forEach(trait -> cover(week, exercise -> traits.of(exercise).contains(trait)));
        List<Exercise> sorted = new ArrayList<>(week);
        List<String> order = List.copyOf(catalogue.exercises().keySet());
        ToIntFunction<Exercise> index = exercise -> order.indexOf(exercise.id());
        sorted.sort(Comparator.comparing(Exercise::part)
                .thenComparingInt(this::firstGroup)
                .thenComparingInt(index));
        return sorted;
    }

    private void cover(Set<Exercise> week, Predicate<Exercise> wanted) {
        if (week.stream().noneMatch(wanted)) {
            best.stream().filter(wanted).findFirst().ifPresent(week::add);
        }
    }

    /** A stretch of the hips does not train them. */
    static boolean trains(Exercise exercise, String group) {
        return exercise.part() == ExercisePart.STRENGTH && exercise.groups().contains(group);
    }

    private int firstGroup(Exercise exercise) {
        for (int i = 0; i < catalogue.groups().size(); i++) {
            if (trains(exercise, catalogue.groups().get(i))) {
                return i;
            }
        }
        return catalogue.groups().size();
    }

    /** What stands in place of an exercise that hurt: never anything harder or for more load. */
    @Nullable
    String instead(Exercise hurt) {
        for (Exercise easier = easier(hurt); easier != null; easier = easier(easier)) {
            if (has(easier.id())) {
                return easier.id();
            }
        }
        String alike = like(hurt, other -> other.pattern().equals(hurt.pattern()));
        for (String group : hurt.groups()) {
            alike = alike == null ? like(hurt, other -> other.groups().contains(group)) : alike;
        }
        return alike;
    }

    private @Nullable String like(Exercise hurt, Predicate<Exercise> alike) {
        List<String> harder = harder(hurt);
        return best.stream()
                .filter(alike)
                .filter(other -> other.part() == hurt.part()
                        && other.ceiling().compareTo(hurt.ceiling()) <= 0
                        && !other.id().equals(hurt.id())
                        && !harder.contains(other.id()))
                .map(Exercise::id)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Exercise easier(Exercise exercise) {
        return exercise.easier() == null ? null : catalogue.exercises().get(exercise.easier());
    }

    /** Ids of everything that is harder, step by step. */
    List<String> harder(Exercise exercise) {
        return harder(catalogue.exercises(), exercise);
    }

    static List<String> harder(Map<String, Exercise> exercises, Exercise exercise) {
        List<String> harder = new ArrayList<>();
        Exercise next = exercise;
        while (next != null && next.harder() != null) {
            harder.add(next.harder());
            next = exercises.get(next.harder());
        }
        return harder;
    }

    /**
     * The exercises with a trait, none before an easier one of its chain; otherwise by phase, load and the pack's
     * order.
     */
    List<Exercise> ladder(String trait) {
        List<Exercise> left = new ArrayList<>(catalogue.exercises().values().stream()
                .filter(exercise -> traits.of(exercise).contains(trait))
                .sorted(Comparator.comparing((Exercise exercise) -> exercise.phases().stream()
                                .min(Comparator.naturalOrder())
                                .orElseThrow())
                        .thenComparing(Exercise::ceiling))
                .toList());
        List<Exercise> ladder = new ArrayList<>();
        while (!left.isEmpty()) {
            Exercise next = left.stream()
                    .filter(exercise ->
                            left.stream().noneMatch(other -> harder(other).contains(exercise.id())))
                    .findFirst()
                    .orElseThrow();
            ladder.add(next);
            left.remove(next);
        }
        return ladder;
    }
}
