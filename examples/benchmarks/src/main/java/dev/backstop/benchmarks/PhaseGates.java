package dev.backstop.benchmarks;

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
    private static final List<String> WALKING = List.of("phase.to-rebuild.walking", "phase.to-rebuild.walks-far");
    private static final List<String> HARDLY_LIMITED = List.of(
            "phase.to-self-management.oswestry",
            "phase.to-self-management.oswestry-modified",
            "phase.to-self-management.own-activities",
            "phase.to-self-management.roland-morris");
    private static final List<String> STEADY =
            List.of("phase.to-self-management.steady-from-start", "phase.to-self-management.steady-since-step-back");

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
        Status walks = Gate.atLeast(diary.walkingMean, limit.walkingMin);
        gate.check("rebuild.walking", walks, walks == Status.MET ? List.of("phase.to-rebuild.walking") : WALKING);
        gate.check(
                "rebuild.sit-to-stand",
                Gate.both(
                        Gate.present(signs, Sign.SIT_TO_STAND_WITHOUT_HANDS),
                        Gate.atMost(numbers.sitToStandPain, limit.testPain)),
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
        gate.check("rebuild.fear-steady", Status.MET, "phase.to-rebuild.fear-steady");
        return gate;
    }

    static Gate toReload(OfTriage triage, Signs signs, Numbers numbers, Thresholds limit) {
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
        noRed(signs, numbers, limit, gate);
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
        gate.check("reload.flare-free", Status.MET, "phase.to-reload.no-flare-lately");
        gate.check(
                "reload.loaded-control",
                Gate.present(signs, Sign.LOADED_SQUAT_AND_HINGE),
                "phase.to-reload.loaded-control");
        tests(numbers, limit, gate);
        return gate;
    }

    /** Of the tests outside the slice none was done, which holds nobody up. */
    private static void tests(Numbers numbers, Thresholds limit, Gate gate) {
        double sides = numbers.sidePlankRight == 0 ? Double.NaN : numbers.sidePlankLeft / numbers.sidePlankRight;
        gate.check(
                "reload.sides-equal",
                Gate.both(Gate.atLeast(sides, limit.sideRatioLeast), Gate.atMost(sides, limit.sideRatioMost)),
                "phase.reload-tests.sides-equal");
        gate.check(
                "reload.tests-hurt-little",
                Gate.atMost(numbers.worstTestPain, limit.testPain),
                "phase.reload-tests.little-pain");
        gate.check("reload.prone-plank", Status.MET, "phase.reload-tests.prone-plank-not-done");
        gate.check("reload.single-leg-bridge", Status.MET, "phase.reload-tests.bridge-not-done");
        gate.check("reload.five-sit-to-stand", Status.MET, "phase.reload-tests.sit-to-stand-not-done");
        List<String> chairStand = Rules.of("phase.reload-tests.chair-stand-not-done");
        if (numbers.age < limit.chairAgeLeast) {
            Rules.add(chairStand, "phase.reload-tests.chair-stand-young");
        } else if (numbers.age >= limit.chairAgeMost) {
            Rules.add(chairStand, "phase.reload-tests.chair-stand-very-old");
        }
        gate.check("reload.chair-stand", Status.MET, chairStand);
    }

    /** Within the slice it never opens: no goals were reached, and no questionnaire was filled in. */
    static Gate toSelfManagement(OfTriage triage) {
        Gate gate = new Gate();
        gate.check(
                "self-management.screen-clear",
                Gate.met(triage.outcome().equals("SELF_MANAGE")),
                "phase.to-self-management.screen");
        gate.check("self-management.far-enough", Status.MET, "phase.to-self-management.last-phase");
        gate.check("self-management.steady", Status.UNKNOWN, STEADY);
        gate.check("self-management.goals", Status.UNMET, "phase.to-self-management.goals");
        gate.check("self-management.hardly-limited", Status.UNKNOWN, HARDLY_LIMITED);
        return gate;
    }

    private static Status clear(OfTriage triage) {
        return Gate.met(triage.limit() == TrainingLimit.NONE);
    }

    private static void noRed(Signs signs, Numbers numbers, Thresholds limit, Gate gate) {
        Sessions sessions = numbers.sessions;
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
        Status first = firstEpisode(signs, numbers, limit);
        if (daysAgo > limit.redFreeDays && first == Status.MET) {
            met.add(RED_SOME_TIME_AGO);
        }
        if (!met.isEmpty()) {
            gate.check("reload.no-red", Status.MET, met);
        } else {
            // A session that nobody knows enough about may not have been red.
            double most = sessions.daysSinceSurelyRed;
            boolean open = most > limit.redFreeDaysRecurrent || (most > limit.redFreeDays && first != Status.UNMET);
            gate.check("reload.no-red", open ? Status.UNKNOWN : Status.UNMET, NO_RED);
        }
    }

    private static Status firstEpisode(Signs signs, Numbers numbers, Thresholds limit) {
        boolean often = numbers.episodesInYear >= limit.recurrentEpisodes;
        if (numbers.episodesInYear < limit.recurrentEpisodes && signs.absent(Sign.COMES_BACK_IN_CYCLES)) {
            return Status.MET;
        }
        boolean other = often || signs.present(Sign.COMES_BACK_IN_CYCLES) || signs.present(Sign.FLARE_UP);
        return other ? Status.UNMET : Status.UNKNOWN;
    }
}
