package dev.backstop.decision;

import dev.backstop.model.Dose;
import org.jspecify.annotations.Nullable;

/**
 * The most that one exercise of the plan may be next time. It is always rounded down: to a weight that the equipment
 * has, to whole repetitions and to whole minutes.
 *
 * @param exercise its id, as in the plan
 * @param last how much it was last time
 * @param most never more than this; 0 of everything is none
 * @param extraRepetitions so many sets of it may have one repetition more
 * @param jump whether the weight goes up by one step of the equipment, which is more than the bounds in percent, with
 *     so many fewer repetitions that the work stays within them
 * @param answer what becomes of what was planned; absent when nothing was
 */
public record NextExercise(
        String exercise,
        Dose last,
        Dose most,
        int extraRepetitions,
        boolean jump,
        @Nullable PlanAnswer answer) {}
