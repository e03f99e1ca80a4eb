package dev.backstop.benchmarks;

import static dev.backstop.benchmarks.Sign.AVOIDS_MOVEMENT;
import static dev.backstop.benchmarks.Sign.BED_REST;
import static dev.backstop.benchmarks.Sign.BELIEVES_BACK_IS_FRAGILE;
import static dev.backstop.benchmarks.Sign.COMES_BACK_IN_CYCLES;
import static dev.backstop.benchmarks.Sign.EASES_WITH_MOVEMENT;
import static dev.backstop.benchmarks.Sign.FLARE_UP;
import static dev.backstop.benchmarks.Sign.HARD_TO_RETURN_TO_ACTIVITIES;
import static dev.backstop.benchmarks.Sign.HIGH_FEAR_OF_MOVEMENT;
import static dev.backstop.benchmarks.Sign.HIGH_STRESS;
import static dev.backstop.benchmarks.Sign.MUSCLE_SORENESS_ONLY;
import static dev.backstop.benchmarks.Sign.NO_IMPROVEMENT;
import static dev.backstop.benchmarks.Sign.PAINKILLERS_ONLY;
import static dev.backstop.benchmarks.Sign.PASSIVE_TREATMENT_ONLY;
import static dev.backstop.benchmarks.Sign.POOR_SLEEP;
import static dev.backstop.benchmarks.Sign.RESTS_MORE_THAN_TWO_DAYS;
import static dev.backstop.benchmarks.Sign.UNACCUSTOMED_LOAD;
import static dev.backstop.benchmarks.Sign.UNDER_FUELLED;
import static dev.backstop.benchmarks.Sign.WARM_UP_SKIPPED;

import dev.backstop.benchmarks.Answer.Element;
import dev.backstop.benchmarks.Answer.OfLoad;
import dev.backstop.benchmarks.Answer.OfPhase;
import dev.backstop.benchmarks.Answer.OfTriage;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.model.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The advice that goes with the answer, in the order in which it is read. */
final class HandWrittenGuidance {
    private static final Set<String> MAY_NEED_A_SCAN = Set.of(
            "fracture-after-lift",
            "leg-pain-lasting",
            "modifiers",
            "no-improvement-older",
            "trauma",
            "walking-pattern-both-legs");

    private final Signs signs;
    private final Numbers numbers;
    private final Thresholds limit;
    private final String outcome;
    private final TrainingLimit training;
    private final boolean legPain;
    private final boolean bySuspicion;
    private final String load;
    private final @Nullable Phase phase;
    private final List<Element> advice = new ArrayList<>();

    private HandWrittenGuidance(
            OfTriage triage, OfLoad load, OfPhase phase, Signs signs, Numbers numbers, Thresholds limit) {
        this.signs = signs;
        this.numbers = numbers;
        this.limit = limit;
        this.outcome = triage.outcome();
        this.training = triage.limit();
        this.legPain = Suspicions.has(triage.suspicions(), "leg-pain");
        this.bySuspicion = Suspicions.hasAny(triage.suspicions(), MAY_NEED_A_SCAN);
        this.load = load.verdict();
        this.phase = phase.phase();
    }

    static List<Element> decide(
            OfTriage triage, OfLoad load, OfPhase phase, Signs signs, Numbers numbers, Thresholds limit) {
        HandWrittenGuidance guidance = new HandWrittenGuidance(triage, load, phase, signs, numbers, limit);
        guidance.review();
        if (guidance.mayTrain()) {
            guidance.training();
        }
        if (guidance.training != TrainingLimit.BLOCKED) {
            guidance.everyday();
        }
        guidance.education();
        return guidance.advice;
    }

    private boolean mayTrain() {
        return training.compareTo(TrainingLimit.NO_PROGRESSION) <= 0;
    }

    private boolean selfManages() {
        return outcome.equals("SELF_MANAGE");
    }

    private boolean isCalm() {
        return selfManages() || outcome.equals("ROUTINE_REVIEW");
    }

    private void advise(String id, String rule) {
        Rules.add(advice, id, rule);
    }

    private void advise(boolean when, String id, String rule) {
        if (when) {
            Rules.add(advice, id, rule);
        }
    }

    private void review() {
        advise(load.equals("refer"), "training-stops", "guidance.review.training-stops");
        switch (outcome) {
            case "SAME_DAY", "URGENT", "SOON", "ROUTINE_REVIEW" ->
                advise("tell-the-clinician", "guidance.review.tell-the-clinician");
            case "NEEDS_INFORMATION" -> advise("finish-screen", "guidance.review.finish-screen");
            default -> {}
        }
        advise(numbers.diary.painChange >= limit.weeklyPainRise, "review-rising-pain", "guidance.review.rising-pain");
        advise(selfManages(), "serious-cause-unusual", "guidance.outlook.serious-cause-unusual");
    }

    private void training() {
        boolean referred = load.equals("refer");
        if (!referred) {
            phaseContent();
        }
        switch (load) {
            case "progress" -> advise("weekly-step", "guidance.load-advice.weekly-step");
            case "modify" -> advise("use-the-levers", "guidance.load-advice.levers");
            case "substitute" -> advise("swap-the-movement", "guidance.load-advice.swap");
            default -> {}
        }
        if (!referred) {
            advise(phase == Phase.REBUILD || phase == Phase.RELOAD, "warm-up", "guidance.warm-up.every-session");
            advise(signs.present(WARM_UP_SKIPPED), "warm-up", "guidance.warm-up.skipped");
        }
        advise(signs.present(FLARE_UP), "flare-steps", "guidance.flare.steps");
        advise(
                signs.present(HIGH_FEAR_OF_MOVEMENT) || signs.present(AVOIDS_MOVEMENT),
                "graded-exposure",
                "guidance.beliefs.graded-exposure");
        advise(
                !referred && signs.present(EASES_WITH_MOVEMENT) && numbers.pain <= limit.painModifyMax,
                "movement-eases",
                "guidance.beliefs.eases-with-movement");
        advise(numbers.episodeDays <= limit.shortRestDays, "first-days", "guidance.flare.first-days");
    }

    private void phaseContent() {
        if (phase == null || phase == Phase.PROTECT) {
            return;
        }
        switch (phase) {
            case RESTORE -> advise("phase-restore", "guidance.phase-content.restore");
            case REBUILD -> advise("phase-rebuild", "guidance.phase-content.rebuild");
            default -> advise("phase-reload", "guidance.phase-content.reload");
        }
        advise("day-after", "guidance.phase-content.day-after");
    }

    private void everyday() {
        advise("keep-walking", "guidance.movement.keep-walking");
        advise(mayTrain() && numbers.diary.walkingMean < limit.walkingMin, "walk-more", "guidance.movement.walk-more");
        advise(
                signs.present(BED_REST) || signs.present(RESTS_MORE_THAN_TWO_DAYS),
                "rest-is-short",
                "guidance.movement.rest-is-short");
        advise(numbers.diary.shortNights >= limit.shortNights, "sleep-first", "guidance.recovery.nights");
        advise(signs.present(POOR_SLEEP), "sleep-first", "guidance.recovery.poor-sleep");
        advise(signs.present(HIGH_STRESS), "calm-down", "guidance.recovery.stress");
        advise(signs.present(UNDER_FUELLED), "eat-enough", "guidance.recovery.food");
    }

    /** One answer about a scan, the most cautious one. */
    private void imaging() {
        if (outcome.equals("EMERGENCY")) {
            advise("imaging-hospital-decides", "guidance.imaging.hospital-decides");
            return;
        }
        boolean soonOrReview = outcome.equals("SOON") || outcome.equals("ROUTINE_REVIEW");
        boolean early = numbers.episodeDays < limit.imagingAfterDays;
        boolean clinicianDecides = outcome.equals("SAME_DAY") || outcome.equals("URGENT");
        boolean afterWeeks =
                soonOrReview && signs.present(NO_IMPROVEMENT) && numbers.episodeDays >= limit.imagingAfterDays;
        advise(clinicianDecides, "ask-about-imaging", "guidance.imaging.clinician-decides");
        advise(afterWeeks, "ask-about-imaging", "guidance.imaging.after-weeks");
        advise(bySuspicion, "ask-about-imaging", "guidance.imaging.by-suspicion");
        if (!clinicianDecides && !afterWeeks && !bySuspicion) {
            advise(isCalm() && training == TrainingLimit.NONE, "imaging-seldom-helps", "guidance.imaging.seldom-helps");
            advise(outcome.equals("SOON") && legPain && early, "imaging-seldom-helps", "guidance.imaging.leg-pain");
        }
    }

    private void education() {
        advise(
                mayTrain() && phase != null && phase != Phase.PROTECT,
                "progress-markers",
                "guidance.phase-content.markers");
        advise(
                selfManages() && signs.present(UNACCUSTOMED_LOAD),
                "unaccustomed-day",
                "guidance.flare.unaccustomed-load");
        advise(
                training == TrainingLimit.NONE && signs.present(MUSCLE_SORENESS_ONLY),
                "soreness-passes",
                "guidance.soreness.muscle-only");
        advise(isCalm() && signs.present(BELIEVES_BACK_IS_FRAGILE), "strong-back", "guidance.beliefs.fragile");
        advise(
                isCalm() && (signs.present(HARD_TO_RETURN_TO_ACTIVITIES) || signs.present(AVOIDS_MOVEMENT)),
                "what-you-can-do",
                "guidance.beliefs.what-you-can-do");
        if (training != TrainingLimit.BLOCKED) {
            advise(signs.present(PASSIVE_TREATMENT_ONLY), "active-too", "guidance.treatment.passive-only");
            advise(signs.present(PAINKILLERS_ONLY), "not-painkillers-alone", "guidance.treatment.painkillers-only");
        }
        imaging();
        if (isCalm()) {
            advise("honest-timeline", "guidance.outlook.timeline");
            advise(signs.present(COMES_BACK_IN_CYCLES), "break-the-cycle", "guidance.outlook.cycles");
        }
    }
}
