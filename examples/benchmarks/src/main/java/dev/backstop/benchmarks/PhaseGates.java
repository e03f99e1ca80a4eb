package dev.backstop.benchmarks;

import dev.backstop.benchmarks.Answer.Label;
import dev.backstop.benchmarks.Answer.OfTriage;
import dev.backstop.decision.Criterion.Status;
import dev.backstop.decision.TrainingLimit;
import java.util.ArrayList;
import java.util.List;

/** What has to be met before each phase. */
final class PhaseGates {
    private static final String NEVER_RED = "phase.to-reload.never-red";
    private static final String RED_LONG_AGO = "phase.to-reload.red-long-ago";
    private static final String RED_SOME_TIME_AGO = "phase.to-reload.red-some-time-ago";
    private static final List<String> NO_RED = List.of(NEVER_RED, RED_LONG_AGO, RED_SOME_TIME_AGO);

    private PhaseGates() {}

    static Gate toRestore(OfTriage triage, Numbers numbers, Thresholds limit) {
        Gate gate = new Gate();
        gate.check(
                "restore.screen-allows",
                Gate.met(triage.limit().compareTo(TrainingLimit.NO_PROGRESSION) <= 0),
                "phase.to-restore.screen");
        gate.check("restore.calm-enough", Gate.atMost(numbers.pain, limit.restPainMax), "phase.to-restore.calm-enough");
        return gate;
    }

    static Gate toRebuild(OfTriage triage, Signs signs, Numbers numbers, Thresholds limit) {
        Sessions sessions = numbers.sessions;
        Diary diary = numbers.diary;
        Gate gate = new Gate();
        gate.check("rebuild.screen-clear", clear(triage), "phase.to-rebuild.screen");
        gate.check(
                "rebuild.green-sessions",
                Gate.both(
                        Gate.atLeast(sessions.greenInWindow, sessions.greenInWindowAtMost, limit.rebuildSessions),
                        Gate.atLeast(sessions.inPhase, limit.rebuildSessions)),
                "phase.to-rebuild.green-sessions");
        gate.check("rebuild.low-pain", Gate.atMost(diary.painMean, limit.rebuildPainMax), "phase.to-rebuild.low-pain");
        gate.check("rebuild.walking", Gate.atLeast(diary.walkingMean, limit.walkingMin), "phase.to-rebuild.walking");
        gate.check(
                "rebuild.sit-to-stand",
                Gate.present(signs, Sign.SIT_TO_STAND_WITHOUT_HANDS),
                "phase.to-rebuild.sit-to-stand");
        gate.check("rebuild.hinge", Gate.present(signs, Sign.HINGE_WITH_CONTROL), "phase.to-rebuild.hinge");
        gate.check(
                "rebuild.settles",
                Gate.atMost(sessions.hoursToSettle, limit.settlingWindow),
                "phase.to-rebuild.settles");
        gate.check(
                "rebuild.no-high-fear",
                Gate.absent(signs, Sign.HIGH_FEAR_OF_MOVEMENT),
                "phase.to-rebuild.no-high-fear");
        gate.check("rebuild.sleep", ProgressGate.sleep(diary, limit), "phase.to-rebuild.sleep");
        gate.check("rebuild.days", Gate.atLeast(numbers.daysInPhase, limit.rebuildDays), "phase.to-rebuild.days");
        return gate;
    }

    static Gate toReload(OfTriage triage, List<Label> labels, Signs signs, Numbers numbers, Thresholds limit) {
        Sessions sessions = numbers.sessions;
        Gate gate = new Gate();
        gate.check("reload.screen-clear", clear(triage), "phase.to-reload.screen");
        gate.check("reload.days", Gate.atLeast(numbers.daysInPhase, limit.reloadDays), "phase.to-reload.days");
        gate.check("reload.sessions", Gate.atLeast(sessions.inPhase, limit.reloadSessions), "phase.to-reload.sessions");
        gate.check(
                "reload.adherence", Gate.atLeast(sessions.adherence, limit.adherenceMin), "phase.to-reload.adherence");
        gate.check(
                "reload.green-run",
                Gate.atLeast(sessions.greenRun, sessions.greenRunAtMost, limit.reloadGreenRun),
                "phase.to-reload.green-run");
        gate.check("reload.controlled", ProgressGate.controlled(sessions), "phase.to-reload.controlled");
        gate.check("reload.no-flare", Gate.absent(signs, Sign.FLARE_UP), "phase.to-reload.no-flare");
        noRed(labels, sessions, limit, gate);
        gate.check(
                "reload.back-endurance",
                Gate.atLeast(numbers.backEndurance, limit.backEndurance),
                "phase.to-reload.back-endurance");
        gate.check(
                "reload.side-planks",
                Gate.both(
                        Gate.atLeast(numbers.sidePlankLeft, limit.sidePlank),
                        Gate.atLeast(numbers.sidePlankRight, limit.sidePlank)),
                "phase.to-reload.side-planks");
        gate.check("reload.wants-it", Gate.present(signs, Sign.WANTS_BARBELL_LIFTING), "phase.to-reload.wants-it");
        gate.check(
                "reload.confidence", Gate.atLeast(numbers.confidence, limit.confidence), "phase.to-reload.confidence");
        return gate;
    }

    private static Status clear(OfTriage triage) {
        return Gate.met(triage.limit() == TrainingLimit.NONE);
    }

    private static void noRed(List<Label> labels, Sessions sessions, Thresholds limit, Gate gate) {
        double daysAgo = sessions.daysSinceRed;
        if (Double.isNaN(daysAgo)) {
            if (sessions.greenInWindow >= limit.reloadGreenRun) {
                gate.check("reload.no-red", Status.MET, NEVER_RED);
            } else {
                gate.check("reload.no-red", Status.UNKNOWN, NO_RED);
            }
            return;
        }
        List<String> met = new ArrayList<>();
        if (daysAgo > limit.redFreeDaysRecurrent) {
            met.add(RED_LONG_AGO);
        }
        boolean someTimeAgo = daysAgo > limit.redFreeDays;
        if (someTimeAgo && HandWrittenClassification.has(labels, "pattern", "first-episode")) {
            met.add(RED_SOME_TIME_AGO);
        }
        if (!met.isEmpty()) {
            gate.check("reload.no-red", Status.MET, met);
        } else {
            boolean patternUnknown = !HandWrittenClassification.has(labels, "pattern");
            gate.check("reload.no-red", someTimeAgo && patternUnknown ? Status.UNKNOWN : Status.UNMET, NO_RED);
        }
    }
}
