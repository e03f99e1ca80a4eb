package dev.backstop.benchmarks;

import static dev.backstop.benchmarks.Sign.ACTIVITY_LIMITS_FOR_MONTHS;
import static dev.backstop.benchmarks.Sign.CAUDA_EQUINA;
import static dev.backstop.benchmarks.Sign.CONSTIPATION;
import static dev.backstop.benchmarks.Sign.FOOT_DROP;
import static dev.backstop.benchmarks.Sign.HARD_TO_RETURN_TO_ACTIVITIES;
import static dev.backstop.benchmarks.Sign.LEG_PAIN;
import static dev.backstop.benchmarks.Sign.LEG_TINGLING;
import static dev.backstop.benchmarks.Sign.LEG_WEAKNESS;
import static dev.backstop.benchmarks.Sign.NO_IMPROVEMENT;
import static dev.backstop.benchmarks.Sign.NUMBNESS;
import static dev.backstop.benchmarks.Sign.REQUIRED;
import static dev.backstop.benchmarks.Sign.STRUGGLING_TO_MANAGE_PAIN;
import static dev.backstop.benchmarks.Sign.UNSURE_WHERE_TO_START;
import static dev.backstop.benchmarks.Sign.WORSE_DESPITE_MODIFICATION;

import dev.backstop.benchmarks.Answer.Element;
import dev.backstop.benchmarks.Answer.OfTriage;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;
import dev.backstop.model.Assessment;
import java.util.ArrayList;
import java.util.List;

/** How soon somebody has to look at it. */
final class HandWrittenTriage {
    private static final List<Sign> LEG_SYMPTOMS = List.of(LEG_PAIN, LEG_TINGLING, NUMBNESS, LEG_WEAKNESS, FOOT_DROP);

    private HandWrittenTriage() {}

    static OfTriage decide(Assessment assessment, Signs signs, Numbers numbers, Thresholds limit) {
        Suspicions suspicions = new Suspicions();
        Suspicions open = new Suspicions();
        CaudaEquina.screen(assessment, signs, suspicions, open);
        NervesAndTrauma.screen(assessment, signs, numbers, limit, suspicions);
        GeneralHealth.screen(signs, numbers, limit, suspicions);
        review(signs, numbers, limit, suspicions);
        open(signs, open);

        Urgency known = suspicions.urgency();
        Urgency urgency = known.or(open.urgency());
        String outcome = open.urgency().compareTo(known) > 0 ? "NEEDS_INFORMATION" : urgency.name();
        List<String> clearedBy =
                urgency == Urgency.SELF_MANAGE && isClear(signs) ? List.of("triage.screen.clear") : List.of();
        List<Element> watchFor = new ArrayList<>();
        double days = watchFor(signs, limit, watchFor);
        return new OfTriage(
                outcome,
                urgency,
                suspicions.limit().or(open.limit()),
                suspicions.sorted(),
                open.sorted(),
                unanswered(signs),
                clearedBy,
                urgency == Urgency.EMERGENCY ? List.of() : Rules.sorted(watchFor),
                assessment.asOf().plusDays((long) days));
    }

    private static void review(Signs signs, Numbers numbers, Thresholds limit, Suspicions suspicions) {
        if (signs.present(WORSE_DESPITE_MODIFICATION)) {
            suspicions.add(
                    "worse-despite-modification",
                    Urgency.SOON,
                    TrainingLimit.NO_PROGRESSION,
                    "triage.review.worse-despite-change");
        }
        if (signs.present(NO_IMPROVEMENT)) {
            noImprovement(numbers, limit, suspicions);
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
        if (numbers.episodeDays >= limit.noImprovementPrompt) {
            suspicions.add("no-improvement", Urgency.ROUTINE_REVIEW, allowed, "triage.review.no-improvement");
        }
        if (numbers.episodeDays >= limit.noImprovementFirm) {
            suspicions.add("no-improvement-firm", Urgency.ROUTINE_REVIEW, allowed, "triage.review.no-improvement-firm");
            if (numbers.age > limit.noImprovementAge) {
                suspicions.add("no-improvement-older", Urgency.SOON, allowed, "triage.review.no-improvement-older");
            }
        }
        if (Double.isNaN(numbers.episodeDays)) {
            suspicions.add(
                    "no-improvement", Urgency.ROUTINE_REVIEW, allowed, "triage.review.no-improvement-since-unknown");
        }
    }

    private static void open(Signs signs, Suspicions open) {
        if (signs.anyNotAsked(REQUIRED)) {
            open.add("screen", Urgency.SOON, TrainingLimit.NO_PROGRESSION, "triage.screen.not-asked");
        }
        if (signs.anyUnsure(REQUIRED)) {
            open.add("screen-unsure", Urgency.SOON, TrainingLimit.NO_PROGRESSION, "triage.screen.unsure");
        }
    }

    private static boolean isClear(Signs signs) {
        return !signs.anyPresent(REQUIRED) && !signs.anyNotAsked(REQUIRED) && !signs.anyUnsure(REQUIRED);
    }

    private static List<String> unanswered(Signs signs) {
        List<String> unanswered = new ArrayList<>();
        for (Sign sign : REQUIRED) {
            if (signs.notAsked(sign) || signs.unsure(sign)) {
                unanswered.add(sign.id());
            }
        }
        return unanswered;
    }

    /** Returns for how many days the answer stands. */
    private static double watchFor(Signs signs, Thresholds limit, List<Element> watchFor) {
        if (signs.anyPresent(LEG_SYMPTOMS)) {
            Rules.add(watchFor, "cauda-equina", "triage.safety-net.leg-symptoms");
        }
        if (signs.anyUnsure(LEG_SYMPTOMS)) {
            Rules.add(watchFor, "cauda-equina", "triage.safety-net.leg-symptoms-unsure");
        }
        if (signs.anySteady(CAUDA_EQUINA)) {
            Rules.add(watchFor, "cauda-equina", "triage.safety-net.cauda-equina-steady");
        }
        if (signs.present(CONSTIPATION)) {
            Rules.add(watchFor, "cauda-equina", "triage.safety-net.constipation");
        }
        if (signs.anyNotAsked(REQUIRED)) {
            Rules.add(watchFor, "cauda-equina", "triage.safety-net.not-asked");
        }
        if (signs.anyUnsure(REQUIRED)) {
            Rules.add(watchFor, "cauda-equina", "triage.safety-net.unsure");
        }
        if (signs.anyPresent(REQUIRED)) {
            Rules.add(watchFor, "re-check", "triage.safety-net.suspected");
        }
        boolean suspected = !watchFor.isEmpty();
        if (signs.anyAbsent(REQUIRED)) {
            Rules.add(watchFor, "general", "triage.safety-net.general");
            return suspected ? Math.min(limit.screenDays, limit.screenDaysSuspected) : limit.screenDays;
        }
        return suspected ? limit.screenDaysSuspected : 0;
    }
}
