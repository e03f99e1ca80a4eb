package dev.backstop.testkit;

import dev.backstop.decision.PlanAnswer;
import dev.backstop.decision.PlanAnswer.Outcome;
import dev.backstop.model.Dose;
import dev.backstop.model.Plan;
import dev.backstop.model.PlannedExercise;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a plan wants to raise, worked out once more, apart from the engine. */
final class PlanParts {
    private PlanParts() {}

    static @Nullable Outcome outcome(@Nullable PlanAnswer answer) {
        return answer == null ? null : answer.outcome();
    }

    /** Percent; what is not stated does not rise. */
    static double rise(@Nullable Double percent) {
        return percent == null ? 0 : percent;
    }

    static boolean raisesLoad(Plan plan) {
        return rise(plan.proposedLoadChange()) > 0
                || wanted(plan)
                        .anyMatch(
                                one -> isMore(next(one).kilograms(), one.last().kilograms()));
    }

    static boolean raisesVolume(Plan plan) {
        return rise(plan.proposedVolumeChange()) > 0
                || wanted(plan)
                        .anyMatch(one -> isMore(count(over(one)), count(one.last()))
                                || isMore(next(one).minutes(), one.last().minutes()));
    }

    private static Stream<PlannedExercise> wanted(Plan plan) {
        return plan.exercises().stream().filter(one -> one.next() != null);
    }

    private static Dose next(PlannedExercise planned) {
        Dose next = planned.next();
        return next == null ? Dose.UNKNOWN : next;
    }

    /** What is planned of one exercise: what it does not say stays as it was. */
    static Dose over(PlannedExercise planned) {
        Dose last = planned.last();
        Dose next = next(planned);
        return new Dose(
                next.kilograms() == null ? last.kilograms() : next.kilograms(),
                next.sets() == null ? last.sets() : next.sets(),
                next.repetitions() == null ? last.repetitions() : next.repetitions(),
                next.minutes() == null ? last.minutes() : next.minutes());
    }

    /** Repetitions of all sets together, or sets where nobody says how many each has. */
    static @Nullable Integer count(Dose dose) {
        Integer repetitions = dose.repetitions();
        if (repetitions == null) {
            return dose.minutes() == null ? dose.sets() : null;
        }
        return (dose.sets() == null ? 1 : dose.sets()) * repetitions;
    }

    private static boolean isMore(@Nullable Number wanted, @Nullable Number last) {
        return wanted != null && last != null && wanted.doubleValue() > last.doubleValue();
    }
}
