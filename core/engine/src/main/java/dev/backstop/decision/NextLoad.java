package dev.backstop.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the next training may be, until when, and what becomes of what was planned.
 *
 * @param change how far it may go, in percent of the last
 * @param variable what may change by that; all else stays as it was at the most
 * @param until the last day on which this holds; after it, ask again
 * @param exercises the most of each exercise of the plan, in the plan's order
 * @param notes what else bears on it, in alphabetical order of their ids
 * @param answer what becomes of the change that the plan proposes, the exercises' included; absent when it proposes
 *     none
 */
public record NextLoad(
        LoadChange change,
        LoadVariable variable,
        LocalDate until,
        List<NextExercise> exercises,
        List<LoadNote> notes,
        @Nullable PlanAnswer answer) {
    public NextLoad {
        exercises = List.copyOf(exercises);
        notes = List.copyOf(notes);
    }

    /** Bounds of load or volume and no more, for that day. */
    public static NextLoad of(LoadChange change, LocalDate until) {
        return new NextLoad(change, LoadVariable.EITHER, until, List.of(), List.of(), null);
    }
}
