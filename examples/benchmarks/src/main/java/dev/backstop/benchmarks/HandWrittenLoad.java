package dev.backstop.benchmarks;

import static dev.backstop.benchmarks.Sign.AVOIDS_MOVEMENT;
import static dev.backstop.benchmarks.Sign.CATCHING_UP_AFTER_LAY_OFF;
import static dev.backstop.benchmarks.Sign.FLARE_UP;
import static dev.backstop.benchmarks.Sign.HIGH_FEAR_OF_MOVEMENT;
import static dev.backstop.benchmarks.Sign.HIGH_STRESS;
import static dev.backstop.benchmarks.Sign.LOAD_AND_VOLUME_BOTH_RAISED;
import static dev.backstop.benchmarks.Sign.MORNING_STIFFNESS_TWO_DAYS;
import static dev.backstop.benchmarks.Sign.MUSCLE_SORENESS_ONLY;
import static dev.backstop.benchmarks.Sign.NEW_LEG_SYMPTOMS_IN_SESSION;
import static dev.backstop.benchmarks.Sign.PAIN_RISES_EVERY_REPETITION;
import static dev.backstop.benchmarks.Sign.POOR_SLEEP;
import static dev.backstop.benchmarks.Sign.SHARP_CATCHING_PAIN;
import static dev.backstop.benchmarks.Sign.SITS_MOST_OF_DAY;
import static dev.backstop.benchmarks.Sign.UNDER_FUELLED;

import dev.backstop.benchmarks.Answer.Element;
import dev.backstop.benchmarks.Answer.OfLoad;
import dev.backstop.benchmarks.Answer.OfTriage;
import dev.backstop.benchmarks.Answer.Suspected;
import dev.backstop.decision.LoadChange;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.model.NextMorning;
import dev.backstop.model.Phase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the next load may be. */
final class HandWrittenLoad {
    private static final List<Sign> SIGNS_TO_STOP =
            List.of(SHARP_CATCHING_PAIN, PAIN_RISES_EVERY_REPETITION, MORNING_STIFFNESS_TWO_DAYS, FLARE_UP);
    private static final List<Sign> SENSITISERS =
            List.of(HIGH_STRESS, POOR_SLEEP, UNDER_FUELLED, SITS_MOST_OF_DAY, HIGH_FEAR_OF_MOVEMENT);

    private final Signs signs;
    private final Numbers numbers;
    private final Sessions sessions;
    private final Diary diary;
    private final Thresholds limit;
    private final LoadActions actions = new LoadActions();

    private HandWrittenLoad(Signs signs, Numbers numbers, Thresholds limit) {
        this.signs = signs;
        this.numbers = numbers;
        this.sessions = numbers.sessions;
        this.diary = numbers.diary;
        this.limit = limit;
    }

    static OfLoad decide(OfTriage triage, @Nullable Phase phase, Signs signs, Numbers numbers, Thresholds limit) {
        HandWrittenLoad load = new HandWrittenLoad(signs, numbers, limit);
        load.triage(triage);
        load.stopSigns();
        load.pain();
        load.trend();
        load.settling();
        load.earlier();
        load.repeats();
        load.layOff();
        load.recovery();
        load.plan();
        LoadActions actions = load.actions;
        Gate gate = ProgressGate.check(triage, phase, signs, numbers, limit);
        if (!actions.isEmpty()) {
            return new OfLoad(actions.verdict(triage.limit()), actions.change(), actions.sorted(), gate.criteria());
        }
        if (gate.hasUnmet()) {
            return new OfLoad("hold", LoadChange.HOLD, List.of(), gate.criteria());
        }
        if (gate.hasUnknown()) {
            return new OfLoad("ask-first", LoadChange.HOLD, List.of(), gate.criteria());
        }
        return load.progress(phase, gate);
    }

    private void triage(OfTriage triage) {
        if (known(triage).isAtLeast(TrainingLimit.NO_RESISTANCE)) {
            actions.refer("check-first", "load.triage-limit.check-first");
        }
        if (triage.limit() == TrainingLimit.NO_PROGRESSION) {
            actions.hold("no-progression", "load.triage-limit.no-progression");
        }
        if (triage.outcome().equals("NEEDS_INFORMATION") && triage.limit() != TrainingLimit.NONE) {
            LoadChange until =
                    triage.limit().isAtLeast(TrainingLimit.NO_RESISTANCE) ? LoadChange.STOP : LoadChange.HOLD;
            actions.askFirst("screen-open", until, "load.triage-limit.screen-open");
        }
    }

    /** The limit that what is known sets, whatever is still open. */
    private static TrainingLimit known(OfTriage triage) {
        TrainingLimit limit = TrainingLimit.NONE;
        for (Suspected suspicion : triage.suspicions()) {
            limit = limit.or(suspicion.limit());
        }
        return limit;
    }

    private void stopSigns() {
        if (signs.present(NEW_LEG_SYMPTOMS_IN_SESSION)) {
            actions.refer("new-leg-symptoms", "load.stop-signs.new-leg-symptoms");
        }
        if (signs.unsure(NEW_LEG_SYMPTOMS_IN_SESSION)) {
            actions.hold("leg-symptoms-unsure", "load.stop-signs.leg-symptoms-unsure");
        }
        if (signs.anyUnsure(SIGNS_TO_STOP)) {
            actions.hold("stop-sign-unsure", "load.stop-signs.not-sure");
        }
        if (signs.unsure(MUSCLE_SORENESS_ONLY)) {
            actions.hold("soreness-unsure", "load.stop-signs.soreness-unsure");
        }
        if (signs.present(SHARP_CATCHING_PAIN)) {
            actions.substitute("sharp-catching-pain", "load.stop-signs.sharp-catching");
        }
        if (signs.present(PAIN_RISES_EVERY_REPETITION)) {
            actions.substitute("rises-every-repetition", "load.stop-signs.rises-each-time");
        }
        if (signs.present(HIGH_FEAR_OF_MOVEMENT)) {
            actions.hold("high-fear", "load.fear.high");
        }
        if (signs.present(FLARE_UP)) {
            actions.regress("flare-up", limit.flareCut, limit.flareCut, "load.flare-up.now");
        }
    }

    private void pain() {
        if (sessions.painPeak > limit.painModifyMax) {
            actions.substitute("pain-too-high", "load.pain-bands.substitute");
        } else if (sessions.painPeak > limit.painContinueMax) {
            actions.modify("pain-above-mild", limit.modifyCut, "load.pain-bands.modify");
        }
        if (sessions.painRise > limit.painRiseModifyMax) {
            actions.substitute("pain-rose-far", "load.pain-bands.rise-substitute");
        } else if (sessions.painRise > limit.painRiseContinueMax) {
            actions.modify("pain-rose", limit.modifyCut, "load.pain-bands.rise-modify");
        }
        if (sessions.painBefore > limit.painModifyMax) {
            actions.regress("sore-at-rest", limit.noLoadCut, limit.noLoadCut, "load.pain-bands.sore-before");
        }
        if (numbers.pain > limit.painModifyMax) {
            actions.regress("sore-at-rest", limit.noLoadCut, limit.noLoadCut, "load.pain-bands.sore-now");
        }
    }

    private void trend() {
        if (diary.painChange >= limit.weeklyPainRise) {
            regress("week-worse", "load.trend.weekly-pain-up");
        } else if (diary.painChange > limit.weeklyRiseAllowed) {
            actions.hold("week-creeps", "load.trend.weekly-pain-creeps");
        }
    }

    private void settling() {
        if (sessions.hoursToSettle > limit.settlingTooLong) {
            regress("settles-very-slowly", "load.settling.very-slow");
        } else if (sessions.hoursToSettle > limit.settlingWindow) {
            ease("settles-slowly", "load.settling.slow");
        }
        if (sessions.hoursUnsettled > limit.settlingTooLong) {
            regress("settles-very-slowly", "load.settling.still-up-for-days");
        } else if (sessions.hoursUnsettled > limit.settlingWindow) {
            ease("settles-slowly", "load.settling.still-up");
        } else if (sessions.hoursUnsettled >= 0) {
            actions.hold("not-settled-yet", "load.settling.not-yet");
        }
        if (sessions.nextMorning == NextMorning.WORSE) {
            actions.hold("worse-next-morning", "load.settling.worse-next-morning");
        }
        if (signs.present(MORNING_STIFFNESS_TWO_DAYS)) {
            regress("stiff-mornings", "load.settling.stiff-mornings");
        }
    }

    /** Enough green sessions since end it. */
    private void earlier() {
        if (sessions.greenRun >= limit.greenSessions) {
            return;
        }
        if (sessions.earlierPainPeak > limit.painModifyMax) {
            actions.modify("earlier-red", limit.modifyCut, "load.earlier.red-peak");
        } else if (sessions.earlierPainPeak > limit.painContinueMax) {
            actions.hold("earlier-amber", "load.earlier.amber-peak");
        }
        if (sessions.earlierPainRise > limit.painRiseModifyMax) {
            actions.modify("earlier-red", limit.modifyCut, "load.earlier.red-rise");
        } else if (sessions.earlierPainRise > limit.painRiseContinueMax) {
            actions.hold("earlier-amber", "load.earlier.amber-rise");
        }
        if (sessions.earlierHoursToSettle > limit.settlingTooLong) {
            actions.modify("earlier-red", limit.modifyCut, "load.earlier.very-slow");
        } else if (sessions.earlierHoursToSettle > limit.settlingWindow) {
            actions.hold("earlier-amber", "load.earlier.slow");
        }
    }

    private void repeats() {
        if (sessions.redInWeek >= limit.redSessions) {
            regress("red-sessions", "load.repeats.two-red");
            // Within the slice nobody knows of a lighter week before.
            actions.deload("lighter-after-red", limit.deloadCutLeast, limit.deloadCutMost, "load.deload.red-first");
        }
        if (sessions.slowRun >= limit.slowSessions) {
            ease("slow-again", "load.repeats.two-slow");
        }
        if (sessions.worseMorningRun >= limit.worseMornings) {
            actions.modify("worse-mornings", limit.modifyCut, "load.settling.worse-mornings");
        }
    }

    private void regress(String id, String rule) {
        actions.regress(id, limit.regressCutLeast, limit.regressCutMost, rule);
    }

    private void ease(String id, String rule) {
        actions.ease(id, limit.easeLeast, limit.modifyCut, rule);
    }

    private void layOff() {
        if (sessions.daysAgo > limit.layOffLongDays) {
            actions.regress("long-lay-off", limit.layOffCut, limit.layOffCut, "load.lay-off.long");
        } else if (sessions.daysAgo >= limit.layOffDays) {
            actions.regress("lay-off", limit.layOffCut, limit.layOffCut, "load.lay-off.weeks-off");
        } else if (sessions.daysAgo > limit.weekOffDays) {
            ease("week-off", "load.lay-off.week-off");
        }
        if (sessions.daysOff >= limit.layOffDays
                && sessions.daysAgo < limit.layOffDays
                && sessions.greenInWindow < limit.greenSessions) {
            actions.hold("just-back", "load.lay-off.just-back");
        }
    }

    private void recovery() {
        boolean shortNights = diary.shortNights >= limit.shortNights;
        if (diary.lastSleepHours < limit.sleepShortHours) {
            actions.hold("short-night", "load.recovery.short-night");
        }
        if (diary.lastSleepQuality <= limit.sleepLowQuality) {
            actions.hold("poor-night", "load.recovery.poor-night");
        }
        if (shortNights) {
            actions.hold("short-nights", "load.recovery.short-nights");
        }
        if (signs.present(POOR_SLEEP)) {
            actions.hold("poor-sleep", "load.recovery.poor-sleep");
        }
        if (diary.lastSleepHours < limit.veryShortNight && diary.painChange > 0) {
            ease("very-short-night", "load.recovery.very-short-night");
        }
        if (signs.present(HIGH_STRESS)) {
            actions.hold("high-stress", "load.recovery.stress");
            if (shortNights) {
                actions.modify("stacked", limit.modifyCut, "load.recovery.stress-and-short-nights");
            }
        }
        sensitisers();
    }

    private void sensitisers() {
        int sensitisers = 0;
        for (Sign sign : SENSITISERS) {
            sensitisers += signs.present(sign) ? 1 : 0;
        }
        if (sensitisers >= limit.sensitisersHold) {
            actions.hold("sensitisers", "load.life-load.sensitisers");
        }
        if (sensitisers >= limit.sensitisersReduce) {
            actions.modify("stacked", limit.modifyCut, "load.life-load.many-sensitisers");
        }
    }

    private void plan() {
        if (numbers.proposedLoadChange >= limit.spike) {
            actions.hold("plan-jumps", "load.plan.load-jump");
        }
        if (numbers.proposedVolumeChange >= limit.spike) {
            actions.hold("plan-jumps", "load.plan.volume-jump");
        }
        if (numbers.proposedLoadChange > 0 && numbers.proposedVolumeChange > 0) {
            actions.hold("one-at-a-time", "load.plan.both");
        }
        if (sessions.weekChange >= limit.spike) {
            actions.hold("training-jumped", "load.spike.training-jumped");
        }
        if (signs.present(LOAD_AND_VOLUME_BOTH_RAISED)) {
            actions.hold("one-at-a-time", "load.spike.both-raised");
        }
        if (signs.present(CATCHING_UP_AFTER_LAY_OFF)) {
            actions.hold("no-catching-up", "load.spike.catching-up");
        }
        if (numbers.raisedDaysAgo < limit.daysBetweenRaises) {
            actions.hold("raised-lately", "load.spike.raised-lately");
        }
    }

    private OfLoad progress(@Nullable Phase phase, Gate gate) {
        List<Element> steps = new ArrayList<>();
        double suggested = Double.MAX_VALUE;
        double most = Double.MAX_VALUE;
        if (phase == Phase.REBUILD) {
            Rules.add(steps, "usual-step", "load.step.rebuild");
            suggested = limit.step;
            most = limit.stepMax;
        } else if (phase == Phase.RELOAD) {
            Rules.add(steps, "heavy-step", "load.step.reload");
            suggested = limit.heavyStep;
            most = limit.heavyStepMax;
        }
        if (gentle(phase, steps)) {
            suggested = Math.min(suggested, limit.gentleStep);
            most = Math.min(most, limit.gentleStepMax);
        }
        LoadChange change = new LoadChange(0, Math.min(suggested, most), most);
        return new OfLoad("progress", change, Rules.sorted(steps), gate.criteria());
    }

    private boolean gentle(@Nullable Phase phase, List<Element> steps) {
        int before = steps.size();
        if (phase == Phase.RESTORE) {
            Rules.add(steps, "gentle-step", "load.step.restore");
        }
        if (numbers.episodeDays >= limit.chronicFrom) {
            Rules.add(steps, "gentle-step", "load.step.long-lasting");
        }
        if (Double.isNaN(numbers.episodeDays)) {
            Rules.add(steps, "gentle-step", "load.step.duration-unknown");
        }
        if (signs.present(AVOIDS_MOVEMENT)) {
            Rules.add(steps, "gentle-step", "load.step.avoids-movement");
        }
        if (sessions.daysSinceRed <= limit.recentRedDays) {
            Rules.add(steps, "gentle-step", "load.step.after-red");
        }
        if (sessions.daysOff >= limit.layOffDays) {
            Rules.add(steps, "gentle-step", "load.step.after-lay-off");
        }
        return steps.size() > before;
    }
}
