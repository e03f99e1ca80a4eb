package dev.backstop.internal;

import dev.backstop.decision.LoadChange;
import dev.backstop.decision.LoadNote;
import dev.backstop.decision.LoadVariable;
import dev.backstop.decision.NextExercise;
import dev.backstop.decision.NextLoad;
import dev.backstop.decision.Reason;
import dev.backstop.model.Assessment;
import dev.backstop.model.Plan;
import dev.backstop.model.PlannedExercise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says what bounds in percent mean for this person: what may change, until when, and what becomes of the plan. */
final class NextLoads {
    private final Messages messages;

    NextLoads(Messages messages) {
        this.messages = messages;
    }

    /** @param why the reasons of the bounds */
    NextLoad of(Assessment assessment, ConclusionLog log, LoadChange change, List<Reason> why) {
        Plan plan = assessment.plan();
        double jump = log.all("smallestStep")
                .mapToDouble(one -> Math.min(one.first(), Math.nextDown(one.second())))
                .min()
                .orElse(0);
        LoadVariable variable = variable(plan, log, change.most(), jump);
        ExerciseLoads loads = new ExerciseLoads(variable, change.most(), jump);
        List<LoadNote> notes = notes(plan, log, loads);
        PlanAnswers answers = new PlanAnswers(plan, loads, log, why);
        List<NextExercise> exercises = plan.exercises().stream()
                .map(planned -> exercise(planned, loads, answers))
                .toList();
        return new NextLoad(change, variable, until(assessment, log), exercises, notes, answers.ofPlan(exercises));
    }

    private static NextExercise exercise(PlannedExercise planned, ExerciseLoads loads, PlanAnswers answers) {
        ExerciseLoads.Allowed most = loads.of(planned).get(0);
        return new NextExercise(
                planned.exercise(), planned.last(), most.dose(), most.extra(), most.jump(), answers.of(planned));
    }

    /** What the plan wants to raise, if that may rise; otherwise what the equipment lets rise. */
    private static LoadVariable variable(Plan plan, ConclusionLog log, double most, double jump) {
        if (most <= 0) {
            return log.has("deload") ? LoadVariable.VOLUME : LoadVariable.EITHER;
        }
        if (log.has("volumeOnly")) {
            return LoadVariable.VOLUME;
        }
        boolean load = PlanAnswers.rises(PlanMeasures.load(plan));
        boolean volume = PlanAnswers.rises(PlanMeasures.volume(plan));
        if (load != volume) {
            return load ? LoadVariable.LOAD : LoadVariable.VOLUME;
        }
        for (LoadVariable variable : List.of(LoadVariable.LOAD, LoadVariable.VOLUME)) {
            if (plan.exercises().stream().anyMatch(new ExerciseLoads(variable, most, jump)::raises)) {
                return variable;
            }
        }
        return LoadVariable.EITHER;
    }

    private static LocalDate until(Assessment assessment, ConclusionLog log) {
        double days = log.all("askAgain").mapToDouble(Concluded::first).min().orElse(0);
        return assessment.asOf().plusDays((long) Math.max(0, Math.floor(days)));
    }

    private List<LoadNote> notes(Plan plan, ConclusionLog log, ExerciseLoads loads) {
        List<LoadNote> notes = new ArrayList<>(notes(log, "askAgain"));
        notes.addAll(notes(log, "trimPlan"));
        if (loads.most() > 0) {
            notes.addAll(notes(log, "volumeOnly"));
        }
        if (plan.exercises().stream().anyMatch(loads::stepIsTooBig)) {
            notes.addAll(notes(log, "smallestStep"));
        }
        notes.sort(Comparator.comparing(LoadNote::id));
        return notes;
    }

    private List<LoadNote> notes(ConclusionLog log, String call) {
        return log.byId(call).entrySet().stream()
                .map(entry -> new LoadNote(
                        entry.getKey(),
                        messages.get("load." + entry.getKey()),
                        ConclusionLog.reasons(entry.getValue())))
                .toList();
    }
}
