package dev.backstop.benchmarks;

import static dev.backstop.benchmarks.Sign.CANNOT_WALK_OR_SELF_CARE;
import static dev.backstop.benchmarks.Sign.CAUDA_EQUINA;
import static dev.backstop.benchmarks.Sign.CONFUSED_OR_VERY_UNWELL;
import static dev.backstop.benchmarks.Sign.FEVER;
import static dev.backstop.benchmarks.Sign.GENERALLY_UNWELL;
import static dev.backstop.benchmarks.Sign.LEG_WEAKNESS;
import static dev.backstop.benchmarks.Sign.LONG_STEROID_USE;
import static dev.backstop.benchmarks.Sign.NERVE_SYMPTOMS;
import static dev.backstop.benchmarks.Sign.NIGHT_PAIN;
import static dev.backstop.benchmarks.Sign.PAIN_WORSE_LYING_DOWN;
import static dev.backstop.benchmarks.Sign.SELF_HARM_THOUGHTS;
import static dev.backstop.benchmarks.Sign.SEXUAL_FUNCTION_CHANGE;
import static dev.backstop.benchmarks.Sign.STRUGGLING_TO_MANAGE_PAIN;
import static dev.backstop.benchmarks.Sign.UNACCUSTOMED_LOAD;
import static dev.backstop.benchmarks.Sign.UNREMITTING_PAIN;
import static dev.backstop.benchmarks.Sign.WEIGHT_LOSS;

import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;
import java.util.List;

/** Fever and infection, being unwell, night pain, severe pain, and thoughts of self-harm. */
final class GeneralHealth {
    private static final List<Sign> REST_PAIN = List.of(UNREMITTING_PAIN, PAIN_WORSE_LYING_DOWN);
    private static final List<Sign> WEAK_OR_UNWELL = List.of(LEG_WEAKNESS, GENERALLY_UNWELL);
    private static final List<Sign> INFECTION_FEATURES =
            List.of(GENERALLY_UNWELL, WEIGHT_LOSS, NIGHT_PAIN, UNREMITTING_PAIN, PAIN_WORSE_LYING_DOWN);

    private GeneralHealth() {}

    static void screen(Signs signs, Numbers numbers, Thresholds limit, Suspicions suspicions) {
        if (signs.present(FEVER)) {
            fever(signs, suspicions);
        }
        if (signs.unsure(FEVER) && signs.anyFresh(NERVE_SYMPTOMS)) {
            suspicions.sameDay("infection-with-nerve-sign-perhaps", "triage.fever.perhaps-with-nerve-sign");
        }
        if (signs.present(LONG_STEROID_USE)) {
            weakenedImmunity(signs, suspicions);
        }
        unwell(signs, suspicions);
        if (signs.present(UNACCUSTOMED_LOAD)) {
            muscleBreakdown(signs, numbers, limit, suspicions);
        }
        nightPain(signs, suspicions);
        severePain(signs, numbers, limit, suspicions);
        selfHarm(signs, suspicions);
    }

    private static void fever(Signs signs, Suspicions suspicions) {
        suspicions.sameDay("infection", "triage.fever.any");
        if (signs.anyPresent(NERVE_SYMPTOMS)) {
            suspicions.emergency("infection-with-nerve-sign", "triage.fever.with-nerve-sign");
        }
        if (signs.anyPresent(CAUDA_EQUINA)) {
            suspicions.emergency("infection-with-nerve-sign", "triage.fever.with-cauda-equina-sign");
        }
        if (signs.present(SEXUAL_FUNCTION_CHANGE)) {
            suspicions.emergency("infection-with-nerve-sign", "triage.fever.with-other-nerve-sign");
        }
        if (signs.present(CONFUSED_OR_VERY_UNWELL)) {
            suspicions.emergency("sepsis", "triage.fever.very-unwell");
        }
    }

    private static void weakenedImmunity(Signs signs, Suspicions suspicions) {
        suspicions.urgent("weakened-immunity", "triage.infection-risk.weakened-immunity");
        if (signs.anyPresent(INFECTION_FEATURES)) {
            suspicions.sameDay("infection-likely", "triage.infection-risk.with-feature");
        }
        if (signs.present(FEVER)) {
            suspicions.sameDay("infection-likely", "triage.infection-risk.with-fever");
        }
        if (signs.anyFresh(NERVE_SYMPTOMS)) {
            suspicions.sameDay("infection-likely", "triage.infection-risk.with-nerve-sign");
        }
        if (signs.present(CONFUSED_OR_VERY_UNWELL)) {
            suspicions.emergency("sepsis", "triage.infection-risk.confused");
        }
    }

    private static void unwell(Signs signs, Suspicions suspicions) {
        if (signs.present(GENERALLY_UNWELL)) {
            suspicions.urgent("unwell", "triage.unwell.any");
            if (signs.anyPresent(REST_PAIN)) {
                suspicions.sameDay("unremitting-pain-unwell", "triage.night-pain.unremitting-unwell");
            }
            if (signs.present(UNREMITTING_PAIN) && signs.anyFresh(NERVE_SYMPTOMS)) {
                suspicions.sameDay("unremitting-pain-with-nerve-sign", "triage.night-pain.unremitting-nerve-sign");
            }
        }
        if (signs.present(CONFUSED_OR_VERY_UNWELL)) {
            suspicions.sameDay("very-unwell", "triage.fever.confused");
            if (signs.worsening(CONFUSED_OR_VERY_UNWELL)) {
                suspicions.emergency("confused-emergency", "triage.unwell.confused-getting-worse");
            }
        }
    }

    private static void muscleBreakdown(Signs signs, Numbers numbers, Thresholds limit, Suspicions suspicions) {
        if (!signs.anyFresh(WEAK_OR_UNWELL)) {
            return;
        }
        if (numbers.episodeDays <= limit.muscleBreakdownDays) {
            suspicions.emergency("muscle-breakdown", "triage.muscle-breakdown.weak-or-unwell");
        }
        if (Double.isNaN(numbers.episodeDays)) {
            suspicions.emergency("muscle-breakdown", "triage.muscle-breakdown.weak-or-unwell-since-unknown");
        }
    }

    private static void nightPain(Signs signs, Suspicions suspicions) {
        if (signs.present(NIGHT_PAIN)) {
            suspicions.soon("night-pain", "triage.night-pain.persistent");
        }
        if (signs.anyPresent(REST_PAIN)) {
            suspicions.urgent("unremitting-pain", "triage.night-pain.unremitting");
        }
    }

    private static void severePain(Signs signs, Numbers numbers, Thresholds limit, Suspicions suspicions) {
        if (signs.present(CANNOT_WALK_OR_SELF_CARE)) {
            suspicions.sameDay("disabling-pain", "triage.severe-pain.disabling");
        }
        if (!(numbers.pain >= limit.severePain)) {
            return;
        }
        suspicions.add("severe-pain", Urgency.ROUTINE_REVIEW, TrainingLimit.NO_RESISTANCE, "triage.severe-pain.any");
        if (numbers.episodeDays >= limit.severePainDays) {
            suspicions.urgent("severe-pain-lasting", "triage.severe-pain.lasting");
        }
        if (Double.isNaN(numbers.episodeDays)) {
            suspicions.urgent("severe-pain-lasting", "triage.severe-pain.since-unknown");
        }
        if (signs.present(STRUGGLING_TO_MANAGE_PAIN)) {
            suspicions.urgent("severe-pain-lasting", "triage.severe-pain.uncontrolled");
        }
    }

    private static void selfHarm(Signs signs, Suspicions suspicions) {
        if (signs.present(SELF_HARM_THOUGHTS)) {
            suspicions.emergency("self-harm", "triage.self-harm.thoughts");
        }
        if (signs.unsure(SELF_HARM_THOUGHTS)) {
            suspicions.sameDay("self-harm-unsure", "triage.self-harm.unsure");
        }
    }
}
