package dev.backstop.decision;

import dev.backstop.model.PainScore;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The exercises of a week, and why these.
 *
 * @param chosen part by part, each once
 * @param swaps exercises that hurt too much, and what stands in their place
 * @param declined what the person asked for or did last that is left out for another reason
 * @param avoided what rules say to avoid, and which exercises of the phase are left out so
 * @param gaps what a week should cover and this one does not
 * @param ladders steps towards feared movements
 */
public record ExercisePlan(
        List<Chosen> chosen,
        List<Swap> swaps,
        List<Declined> declined,
        List<Avoided> avoided,
        List<Gap> gaps,
        List<Ladder> ladders) {
    /** No plan: nothing says that anything may be done. */
    public static final ExercisePlan NONE =
            new ExercisePlan(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public ExercisePlan {
        chosen = List.copyOf(chosen);
        swaps = List.copyOf(swaps);
        declined = List.copyOf(declined);
        avoided = List.copyOf(avoided);
        gaps = List.copyOf(gaps);
        ladders = List.copyOf(ladders);
    }

    /** Everything that rules conclude about them, once for each exercise that it bears on. */
    public Stream<Because> because() {
        return Stream.of(
                        chosen.stream().flatMap(one -> one.because().stream()),
                        swaps.stream().flatMap(one -> one.because().stream()),
                        declined.stream().flatMap(one -> one.because().stream()),
                        avoided.stream().map(Avoided::because),
                        gaps.stream().flatMap(one -> one.because().stream()),
                        ladders.stream().map(Ladder::because))
                .flatMap(all -> all);
    }

    /**
     * What rules conclude about exercises.
     *
     * @param id what the conclusion is called
     * @param trait what of exercises it is about: {@code stress.flexion}
     * @param message the conclusion in words
     * @param reasons why, never empty
     */
    public record Because(String id, String trait, Message message, List<Reason> reasons) {
        public Because {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * One exercise.
     *
     * @param exercise its id
     * @param message how it is done
     * @param amount how much of it
     * @param because what offers and what prefers it, never empty
     */
    public record Chosen(
            String exercise, String title, ExercisePart part, Message message, Amount amount, List<Because> because) {
        public Chosen {
            because = List.copyOf(because);
        }
    }

    /**
     * How much of an exercise at a time; what is absent is open.
     *
     * @param sets number of sets
     * @param repetitions repetitions of each set
     * @param minutes length, in minutes
     */
    public record Amount(
            @Nullable Double sets,
            @Nullable Double repetitions,
            @Nullable Double minutes) {}

    /**
     * An exercise that hurt too much when its pain was last told.
     *
     * @param pain how much
     * @param instead id of the chosen exercise in its place; absent where nobody asked for it, or nothing can be
     * @param harder ids of the harder exercises of the phase that are left out with it
     * @param because what says that it is too much, never empty
     */
    public record Swap(
            String exercise,
            String title,
            PainScore pain,
            @Nullable String instead,
            List<String> harder,
            List<Because> because) {
        public Swap {
            harder = List.copyOf(harder);
            because = List.copyOf(because);
        }
    }

    /**
     * An exercise that was asked for or done last and is left out.
     *
     * @param equipment what it needs and is not there, when that is the cause
     * @param because what says so, never empty; where nothing is against it but the phase or the equipment, what offers
     *     the exercises of the phase
     */
    public record Declined(String exercise, String title, Cause cause, List<String> equipment, List<Because> because) {
        public Declined {
            equipment = List.copyOf(equipment);
            because = List.copyOf(because);
        }
    }

    /** Why an exercise is left out. */
    public enum Cause {
        /** It is not for this phase. */
        PHASE,
        /** A rule says to avoid something that it has. */
        AVOIDED,
        /** An easier one hurt too much. */
        HURT,
        /** Something that it needs is not there. */
        EQUIPMENT
    }

    /**
     * Something to avoid.
     *
     * @param exercises ids of the exercises of the phase that have it, never empty
     */
    public record Avoided(Because because, List<String> exercises) {
        public Avoided {
            exercises = List.copyOf(exercises);
        }
    }

    /**
     * Something that a week should cover and this one does not.
     *
     * @param trait a muscle group, {@code group.glutes}, or a part, {@code part.walking}
     * @param equipment what would help and is not there
     * @param because what left the exercises out that would cover it, never empty; where there are none, what offers
     *     the exercises of the phase
     */
    public record Gap(String trait, List<String> equipment, List<Because> because) {
        public Gap {
            equipment = List.copyOf(equipment);
            because = List.copyOf(because);
        }
    }

    /**
     * Exercises as steps towards a feared movement, the easiest first.
     *
     * @param because why, and what they have in common
     */
    public record Ladder(Because because, List<Step> steps) {
        public Ladder {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One step of a ladder.
     *
     * @param exercise id of the exercise
     * @param message how it is done
     * @param now whether it can be taken now; otherwise later
     */
    public record Step(String exercise, String title, Message message, boolean now) {}
}
