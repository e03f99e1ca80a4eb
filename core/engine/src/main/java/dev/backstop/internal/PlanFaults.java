package dev.backstop.internal;

import dev.backstop.model.Dose;
import dev.backstop.model.Plan;
import dev.backstop.model.PlannedExercise;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with a plan. */
final class PlanFaults {
    private final Set<String> known;
    private final AssessmentValidator.Check check;

    /** @param known ids of the pack's exercises */
    PlanFaults(Set<String> known, AssessmentValidator.Check check) {
        this.known = known;
        this.check = check;
    }

    void of(Plan plan) {
        check.notAfter("plan", ".since", plan.since());
        if (plan.since() != null && plan.phase() == null) {
            check.fault("plan.since", "is given without plan.phase.");
        }
        PhaseFaults.of(plan, check);
        check.range("plan", ".sessionsPerWeek", plan.sessionsPerWeek(), 0, 21, "sessions");
        check.range("plan", ".proposedLoadChange", plan.proposedLoadChange(), -100, PlanMeasures.MOST, "percent");
        check.range("plan", ".proposedVolumeChange", plan.proposedVolumeChange(), -100, PlanMeasures.MOST, "percent");
        Set<String> seen = new HashSet<>();
        List<PlannedExercise> exercises = plan.exercises();
        for (int i = 0; i < exercises.size(); i++) {
            exercise("plan.exercises[" + i + "]", exercises.get(i), seen);
        }
    }

    private void exercise(String path, PlannedExercise planned, Set<String> seen) {
        if (planned.exercise().isBlank()) {
            check.fault(path + ".exercise", "is empty; give the id of an exercise.");
        } else if (!seen.add(planned.exercise())) {
            check.fault(path + ".exercise", "is \"" + planned.exercise() + "\", which is in the plan twice.");
        } else {
            check.exercise(path + ".exercise", planned.exercise(), known);
        }
        dose(path + ".last", planned.last());
        Dose next = planned.next();
        if (next != null) {
            dose(path + ".next", next);
            comparable(path, ".kilograms", planned.last().kilograms(), next.kilograms());
            comparable(path, ".sets", planned.last().sets(), next.sets());
            comparable(path, ".repetitions", planned.last().repetitions(), next.repetitions());
            comparable(path, ".minutes", planned.last().minutes(), next.minutes());
        }
        Double step = planned.smallestStep();
        check.range(path, ".smallestStep", step, 0, 1000, "kilograms");
        if (step != null && step == 0) {
            check.fault(path + ".smallestStep", "is 0; it must be more than 0.");
        }
        check.range(path, ".repetitionsMost", planned.repetitionsMost(), 1, 1000, "repetitions");
    }

    private void dose(String path, Dose dose) {
        check.range(path, ".kilograms", dose.kilograms(), 0, 1000, "kilograms");
        check.range(path, ".sets", dose.sets(), 1, 100, "sets");
        check.range(path, ".repetitions", dose.repetitions(), 1, 1000, "repetitions");
        check.range(path, ".minutes", dose.minutes(), 0, 1440, "minutes");
    }

    /** What cannot be compared with the last time cannot be judged. */
    private void comparable(String path, String part, @Nullable Number last, @Nullable Number next) {
        if (next != null && last == null) {
            check.fault(path + ".next" + part, "is given without last" + part + ".");
        }
    }
}
