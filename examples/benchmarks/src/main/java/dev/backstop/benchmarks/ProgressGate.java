package dev.backstop.benchmarks;

import dev.backstop.benchmarks.Answer.OfTriage;
import dev.backstop.decision.Criterion.Status;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.model.Phase;
import dev.backstop.model.Technique;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has to be met before load may rise. */
final class ProgressGate {
    private static final List<String> EFFORT = List.of(
            "load.progress-gate.effort-rebuild",
            "load.progress-gate.effort-reload",
            "load.progress-gate.effort-restore");

    private ProgressGate() {}

    static Gate check(OfTriage triage, @Nullable Phase phase, Signs signs, Numbers numbers, Thresholds limit) {
        Sessions sessions = numbers.sessions;
        Gate gate = new Gate();
        gate.check(
                "progress.screen-clear", Gate.met(triage.limit() == TrainingLimit.NONE), "load.progress-gate.screen");
        gate.check(
                "progress.in-a-phase",
                phase == null ? Status.UNKNOWN : Gate.met(phase != Phase.PROTECT),
                "load.progress-gate.training-phase");
        gate.check(
                "progress.green-sessions",
                Gate.atLeast(sessions.greenRun, sessions.greenRunAtMost, limit.greenSessions),
                "load.progress-gate.two-green");
        gate.check("progress.controlled", controlled(sessions), "load.progress-gate.controlled");
        effort(phase, sessions.effort, limit, gate);
        gate.check(
                "progress.adherence",
                Gate.atLeast(sessions.adherence, limit.adherenceMin),
                "load.progress-gate.adherence");
        gate.check("progress.sleep", sleep(numbers.diary, limit), "load.progress-gate.sleep");
        gate.check(
                "progress.no-high-fear",
                Gate.absent(signs, Sign.HIGH_FEAR_OF_MOVEMENT),
                "load.progress-gate.no-high-fear");
        gate.check(
                "progress.calm-at-rest",
                Gate.atMost(numbers.pain, limit.painContinueMax),
                "load.progress-gate.calm-at-rest");
        gate.check(
                "progress.week-since-raise",
                Gate.atLeast(numbers.raisedDaysAgo, limit.daysBetweenRaises),
                "load.progress-gate.week-since-raise");
        return gate;
    }

    static Status controlled(Sessions sessions) {
        return sessions.technique == null ? Status.UNKNOWN : Gate.met(sessions.technique == Technique.CONTROLLED);
    }

    /** A night that nobody knows about may have been short. */
    static Status sleep(Diary diary, Thresholds limit) {
        return Gate.both(
                Gate.below(diary.shortNightsAtMost, diary.shortNights, limit.shortNights),
                Gate.atLeast(diary.nightsLogged, limit.nightsLogged));
    }

    /** Every phase has a target of its own; while the phase is not known, the highest decides. */
    private static void effort(@Nullable Phase phase, double effort, Thresholds limit, Gate gate) {
        if (phase == null) {
            double highest = Math.max(limit.effortRestore, Math.max(limit.effortRebuild, limit.effortReload));
            gate.check("progress.effort", effort > highest ? Status.UNMET : Status.UNKNOWN, EFFORT);
            return;
        }
        Status status = switch (phase) {
            case PROTECT -> Status.UNMET;
            case RESTORE -> Gate.atMost(effort, limit.effortRestore);
            case REBUILD -> Gate.atMost(effort, limit.effortRebuild);
            case RELOAD -> Gate.atMost(effort, limit.effortReload);
        };
        if (status != Status.MET) {
            gate.check("progress.effort", status, EFFORT);
            return;
        }
        String rule = switch (phase) {
            case RESTORE -> "load.progress-gate.effort-restore";
            case REBUILD -> "load.progress-gate.effort-rebuild";
            default -> "load.progress-gate.effort-reload";
        };
        gate.check("progress.effort", status, rule);
    }
}
