package dev.backstop.content;

import dev.backstop.decision.ExercisePart;
import dev.backstop.decision.LoadCeiling;
import dev.backstop.decision.SourceReference;
import dev.backstop.model.Phase;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One exercise that a pack can offer. How it is done is message {@code exercise.<id>}.
 *
 * @param title its name
 * @param part the part of a week's exercises that it belongs to
 * @param pattern the movement that it is an exercise of: {@code squat}
 * @param groups muscle groups or, for mobility, regions of the body
 * @param equipment all that it needs; empty for none
 * @param phases in which it is offered, never empty
 * @param ceiling the most load that it is meant for
 * @param stresses what it asks of the back
 * @param easier id of the exercise that is one step easier
 * @param harder id of the exercise that is one step harder
 * @param dose how much of it
 * @param sources where it comes from, never empty
 * @param statements ids of the source statements that it carries; may be empty
 */
public record Exercise(
        String id,
        String title,
        ExercisePart part,
        String pattern,
        List<String> groups,
        List<String> equipment,
        List<Phase> phases,
        LoadCeiling ceiling,
        List<String> stresses,
        @Nullable String easier,
        @Nullable String harder,
        Dose dose,
        List<SourceReference> sources,
        List<String> statements) {
    public Exercise {
        groups = List.copyOf(groups);
        equipment = List.copyOf(equipment);
        phases = List.copyOf(phases);
        stresses = List.copyOf(stresses);
        sources = List.copyOf(sources);
        statements = List.copyOf(statements);
    }

    /**
     * How much of it, as ids of parameters. What is not said is open.
     *
     * @param sets number of sets
     * @param repetitions repetitions of a set
     * @param minutes length, in minutes
     */
    public record Dose(
            @Nullable String sets,
            @Nullable String repetitions,
            @Nullable String minutes) {
        /** The parameters that it names. */
        public List<String> parameters() {
            return Stream.of(sets, repetitions, minutes)
                    .flatMap(Stream::ofNullable)
                    .toList();
        }
    }

    /** Everything that rules can say of it, each as {@code <kind>.<value>}: {@code stress.flexion}. */
    public List<String> traits() {
        return Stream.of(
                        Stream.of("exercise." + id, "part." + word(part), "pattern." + pattern),
                        groups.stream().map(group -> "group." + group),
                        equipmentTraits().stream(),
                        phases.stream().map(Exercise::trait),
                        Stream.of("ceiling." + word(ceiling)),
                        stresses.stream().map(stress -> "stress." + stress))
                .flatMap(traits -> traits)
                .toList();
    }

    /** The traits that say what it needs. */
    public List<String> equipmentTraits() {
        return equipment.stream().map(item -> "equipment." + item).toList();
    }

    /** The trait of being for a phase. */
    public static String trait(Phase phase) {
        return "phase." + word(phase);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
