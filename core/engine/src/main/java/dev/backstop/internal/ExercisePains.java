package dev.backstop.internal;

import dev.backstop.model.ExerciseResult;
import dev.backstop.model.PainScore;
import dev.backstop.model.TrainingSession;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much each exercise hurt when that was last told; of several results of one day the worst counts. */
final class ExercisePains {
    private final Map<String, Told> last = new HashMap<>();

    private record Told(LocalDate date, PainScore pain) {
        private Told or(Told other) {
            if (date.equals(other.date)) {
                return pain.compareTo(other.pain) >= 0 ? this : other;
            }
            return date.isAfter(other.date) ? this : other;
        }
    }

    ExercisePains(Collection<TrainingSession> sessions) {
        for (TrainingSession session : sessions) {
            for (ExerciseResult done : session.exercises()) {
                if (done.pain() != null) {
                    last.merge(done.exercise(), new Told(session.date(), done.pain()), Told::or);
                }
            }
        }
    }

    @Nullable
    PainScore of(String exercise) {
        Told told = last.get(exercise);
        return told == null ? null : told.pain;
    }

    /** Whether it was told of one exercise on the day on which it was of the other, or later. */
    boolean toldSince(String exercise, String other) {
        Told one = last.get(exercise);
        Told before = last.get(other);
        return one != null && before != null && !one.date.isBefore(before.date);
    }
}
