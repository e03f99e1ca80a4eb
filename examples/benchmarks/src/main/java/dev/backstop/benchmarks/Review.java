package dev.backstop.benchmarks;

import static dev.backstop.benchmarks.Sign.ACTIVITY_LIMITS_FOR_MONTHS;
import static dev.backstop.benchmarks.Sign.FLARE_UP;
import static dev.backstop.benchmarks.Sign.HARD_TO_RETURN_TO_ACTIVITIES;
import static dev.backstop.benchmarks.Sign.NERVE_SYMPTOMS;
import static dev.backstop.benchmarks.Sign.NO_IMPROVEMENT;
import static dev.backstop.benchmarks.Sign.STRUGGLING_TO_MANAGE_PAIN;
import static dev.backstop.benchmarks.Sign.UNSURE_WHERE_TO_START;
import static dev.backstop.benchmarks.Sign.WORSE_DESPITE_MODIFICATION;

import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;

/** Pain that does not get better, and people who need help with it. */
final class Review {
    private Review() {}

    static void screen(Signs signs, Numbers numbers, Thresholds limit, Suspicions suspicions) {
        if (signs.present(WORSE_DESPITE_MODIFICATION)) {
            suspicions.soon("worse-despite-modification", "triage.review.worse-despite-change");
            if (signs.anyFresh(NERVE_SYMPTOMS)) {
                suspicions.urgent("worse-with-nerve-sign", "triage.review.worse-with-nerve-sign");
            }
        }
        if (signs.present(NO_IMPROVEMENT)) {
            noImprovement(numbers, limit, suspicions);
        }
        if (signs.presentAndOld(FLARE_UP)) {
            suspicions.add(
                    "flare-lasts", Urgency.ROUTINE_REVIEW, TrainingLimit.NO_PROGRESSION, "triage.flare.lasts-since");
        }
        if (signs.present(FLARE_UP) && signs.worsening(FLARE_UP)) {
            suspicions.add("flare-grows", Urgency.ROUTINE_REVIEW, TrainingLimit.NO_PROGRESSION, "triage.flare.grows");
        }
        plan(signs, UNSURE_WHERE_TO_START, "unsure-where-to-start", "triage.review.unsure", suspicions);
        plan(signs, STRUGGLING_TO_MANAGE_PAIN, "struggling-to-manage-pain", "triage.review.struggling", suspicions);
        plan(
                signs,
                HARD_TO_RETURN_TO_ACTIVITIES,
                "hard-to-return-to-activities",
                "triage.review.usual-activities",
                suspicions);
        plan(
                signs,
                ACTIVITY_LIMITS_FOR_MONTHS,
                "activity-limits-for-months",
                "triage.review.limits-for-months",
                suspicions);
    }

    private static void plan(Signs signs, Sign sign, String id, String rule, Suspicions suspicions) {
        if (signs.present(sign)) {
            suspicions.add(id, Urgency.ROUTINE_REVIEW, TrainingLimit.NONE, rule);
        }
    }

    private static void noImprovement(Numbers numbers, Thresholds limit, Suspicions suspicions) {
        TrainingLimit allowed = TrainingLimit.NO_PROGRESSION;
        boolean older = numbers.age > limit.noImprovementAge;
        if (numbers.episodeDays >= limit.noImprovementPrompt) {
            suspicions.add("no-improvement", Urgency.ROUTINE_REVIEW, allowed, "triage.review.no-improvement");
        }
        if (numbers.episodeDays >= limit.noImprovementFirm) {
            suspicions.add("no-improvement-firm", Urgency.ROUTINE_REVIEW, allowed, "triage.review.no-improvement-firm");
            if (older) {
                suspicions.soon("no-improvement-older", "triage.review.no-improvement-older");
            }
        }
        if (Double.isNaN(numbers.episodeDays)) {
            suspicions.add(
                    "no-improvement", Urgency.ROUTINE_REVIEW, allowed, "triage.review.no-improvement-since-unknown");
            if (older) {
                suspicions.soon("no-improvement-older", "triage.review.no-improvement-older-since-unknown");
            }
        }
    }
}
