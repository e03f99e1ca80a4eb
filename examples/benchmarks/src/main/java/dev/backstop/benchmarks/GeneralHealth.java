package dev.backstop.benchmarks;

import static dev.backstop.benchmarks.Sign.CANCER_HISTORY;
import static dev.backstop.benchmarks.Sign.CANNOT_WALK_OR_SELF_CARE;
import static dev.backstop.benchmarks.Sign.CAUDA_EQUINA;
import static dev.backstop.benchmarks.Sign.CONFUSED_OR_VERY_UNWELL;
import static dev.backstop.benchmarks.Sign.FEVER;
import static dev.backstop.benchmarks.Sign.LEG_PAIN;
import static dev.backstop.benchmarks.Sign.NERVE_SYMPTOMS;
import static dev.backstop.benchmarks.Sign.NIGHT_PAIN;
import static dev.backstop.benchmarks.Sign.NO_IMPROVEMENT;
import static dev.backstop.benchmarks.Sign.PAIN_WORSE_LYING_DOWN;
import static dev.backstop.benchmarks.Sign.PREGNANCY;
import static dev.backstop.benchmarks.Sign.REQUIRED;
import static dev.backstop.benchmarks.Sign.SELF_HARM_THOUGHTS;
import static dev.backstop.benchmarks.Sign.SEXUAL_FUNCTION_CHANGE;
import static dev.backstop.benchmarks.Sign.STRUGGLING_TO_MANAGE_PAIN;
import static dev.backstop.benchmarks.Sign.UNREMITTING_PAIN;
import static dev.backstop.benchmarks.Sign.WEIGHT_LOSS;
import static dev.backstop.benchmarks.Sign.WORSE_DESPITE_MODIFICATION;

import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;
import java.util.List;

/** Fever, cancer, night pain, severe pain, and who the rules are not made for. */
final class GeneralHealth {
    private static final List<Sign> REST_PAIN = List.of(UNREMITTING_PAIN, PAIN_WORSE_LYING_DOWN);
    private static final List<Sign> NIGHT_OR_REST_PAIN = List.of(NIGHT_PAIN, UNREMITTING_PAIN, PAIN_WORSE_LYING_DOWN);
    private static final List<Sign> PAIN_FEATURES =
            List.of(NIGHT_PAIN, UNREMITTING_PAIN, PAIN_WORSE_LYING_DOWN, WORSE_DESPITE_MODIFICATION, WEIGHT_LOSS);

    private GeneralHealth() {}

    static void screen(Signs signs, Numbers numbers, Thresholds limit, Suspicions suspicions) {
        fever(signs, suspicions);
        if (signs.present(CANCER_HISTORY)) {
            cancer(signs, numbers, limit, suspicions);
        }
        nightPain(signs, suspicions);
        severePain(signs, numbers, limit, suspicions);
        scope(signs, numbers, limit, suspicions);
    }

    private static void fever(Signs signs, Suspicions suspicions) {
        boolean unwell = signs.present(CONFUSED_OR_VERY_UNWELL);
        if (signs.present(FEVER)) {
            suspicions.sameDay("infection", "triage.fever.any");
            if (signs.anyPresent(NERVE_SYMPTOMS)) {
                suspicions.emergency("infection-with-nerve-sign", "triage.fever.with-nerve-sign");
            }
            if (signs.anyPresent(CAUDA_EQUINA)) {
                suspicions.emergency("infection-with-nerve-sign", "triage.fever.with-cauda-equina-sign");
            }
            if (unwell) {
                suspicions.emergency("sepsis", "triage.fever.very-unwell");
            }
        }
        if (unwell) {
            suspicions.sameDay("very-unwell", "triage.fever.confused");
        }
    }

    private static void cancer(Signs signs, Numbers numbers, Thresholds limit, Suspicions suspicions) {
        suspicions.urgent("cancer", "triage.cancer.history");
        if (signs.anyPresent(NERVE_SYMPTOMS)) {
            suspicions.emergency("cord-compression", "triage.cancer.with-nerve-sign");
        }
        if (signs.anyPresent(CAUDA_EQUINA)) {
            suspicions.emergency("cord-compression", "triage.cancer.with-cauda-equina-sign");
        }
        if (signs.present(LEG_PAIN) || signs.present(SEXUAL_FUNCTION_CHANGE)) {
            suspicions.emergency("cord-compression", "triage.cancer.with-leg-pain");
        }
        if (signs.anyPresent(PAIN_FEATURES)) {
            suspicions.sameDay("spinal-metastases", "triage.cancer.with-pain-feature");
        }
        if (signs.present(NO_IMPROVEMENT) && numbers.episodeDays >= limit.noImprovementFirm) {
            suspicions.sameDay("spinal-metastases", "triage.cancer.no-improvement");
        }
        if (signs.present(CONFUSED_OR_VERY_UNWELL)) {
            suspicions.emergency("cancer-very-unwell", "triage.cancer.confused");
        }
    }

    private static void nightPain(Signs signs, Suspicions suspicions) {
        if (signs.present(NIGHT_PAIN)) {
            suspicions.add("night-pain", Urgency.SOON, TrainingLimit.NO_PROGRESSION, "triage.night-pain.persistent");
        }
        if (signs.anyPresent(REST_PAIN)) {
            suspicions.urgent("unremitting-pain", "triage.night-pain.unremitting");
        }
        if (signs.present(WEIGHT_LOSS)) {
            suspicions.urgent("weight-loss", "triage.weight-loss.any");
            if (signs.anyPresent(NIGHT_OR_REST_PAIN)) {
                suspicions.urgent("night-pain-with-weight-loss", "triage.night-pain.with-weight-loss");
            }
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

    private static void scope(Signs signs, Numbers numbers, Thresholds limit, Suspicions suspicions) {
        if (signs.present(SELF_HARM_THOUGHTS)) {
            suspicions.emergency("self-harm", "triage.self-harm.thoughts");
        }
        if (signs.present(PREGNANCY)) {
            suspicions.add("pregnancy", Urgency.ROUTINE_REVIEW, TrainingLimit.NO_PROGRESSION, "triage.scope.pregnancy");
        }
        if (numbers.age < limit.adultAge) {
            suspicions.add("under-age", Urgency.SOON, TrainingLimit.BLOCKED, "triage.scope.under-age");
            if (signs.anyPresent(REQUIRED)) {
                suspicions.sameDay("under-age-with-sign", "triage.scope.under-age-with-sign");
            }
        }
    }
}
