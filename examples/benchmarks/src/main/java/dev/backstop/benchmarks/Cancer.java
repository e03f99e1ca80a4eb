package dev.backstop.benchmarks;

import static dev.backstop.benchmarks.Sign.CANCER_HISTORY;
import static dev.backstop.benchmarks.Sign.CANNOT_WALK_OR_SELF_CARE;
import static dev.backstop.benchmarks.Sign.CAUDA_EQUINA;
import static dev.backstop.benchmarks.Sign.CHANGES_WITH_POSTURE_OR_LOAD;
import static dev.backstop.benchmarks.Sign.CONFUSED_OR_VERY_UNWELL;
import static dev.backstop.benchmarks.Sign.CONSTIPATION;
import static dev.backstop.benchmarks.Sign.GENERALLY_UNWELL;
import static dev.backstop.benchmarks.Sign.LEG_PAIN;
import static dev.backstop.benchmarks.Sign.NERVE_SYMPTOMS;
import static dev.backstop.benchmarks.Sign.NEW_LEG_SYMPTOMS_IN_SESSION;
import static dev.backstop.benchmarks.Sign.NIGHT_PAIN;
import static dev.backstop.benchmarks.Sign.NO_IMPROVEMENT;
import static dev.backstop.benchmarks.Sign.PAIN_WORSE_LYING_DOWN;
import static dev.backstop.benchmarks.Sign.SEXUAL_FUNCTION_CHANGE;
import static dev.backstop.benchmarks.Sign.UNREMITTING_PAIN;
import static dev.backstop.benchmarks.Sign.WEIGHT_LOSS;
import static dev.backstop.benchmarks.Sign.WORSE_DESPITE_MODIFICATION;

import java.util.List;

/** Cancer, weight loss, and the pairs of signs that call for a check together. */
final class Cancer {
    private static final List<Sign> NIGHT_OR_REST_PAIN = List.of(NIGHT_PAIN, UNREMITTING_PAIN, PAIN_WORSE_LYING_DOWN);
    private static final List<Sign> PAIN_FEATURES =
            List.of(NIGHT_PAIN, UNREMITTING_PAIN, PAIN_WORSE_LYING_DOWN, WORSE_DESPITE_MODIFICATION, WEIGHT_LOSS);

    private Cancer() {}

    static void screen(Signs signs, Numbers numbers, Thresholds limit, Suspicions suspicions) {
        if (signs.present(CANCER_HISTORY)) {
            suspicions.urgent("cancer", "triage.cancer.history");
            compression(signs, suspicions);
            metastases(signs, numbers, limit, suspicions);
        }
        if (signs.unsure(CANCER_HISTORY) && signs.anyPresent(PAIN_FEATURES)) {
            suspicions.sameDay("spinal-metastases-perhaps", "triage.cancer.perhaps-with-pain-feature");
        }
        if (signs.present(WEIGHT_LOSS)) {
            weightLoss(signs, numbers, limit, suspicions);
        }
        pairs(signs, numbers, limit, suspicions);
    }

    private static void compression(Signs signs, Suspicions suspicions) {
        if (signs.anyPresent(NERVE_SYMPTOMS)) {
            suspicions.emergency("cord-compression", "triage.cancer.with-nerve-sign");
        }
        if (signs.anyPresent(CAUDA_EQUINA)) {
            suspicions.emergency("cord-compression", "triage.cancer.with-cauda-equina-sign");
        }
        if (signs.present(LEG_PAIN) || signs.present(SEXUAL_FUNCTION_CHANGE)) {
            suspicions.emergency("cord-compression", "triage.cancer.with-leg-pain");
        }
        if (signs.present(NEW_LEG_SYMPTOMS_IN_SESSION) || signs.present(CANNOT_WALK_OR_SELF_CARE)) {
            suspicions.emergency("cord-compression", "triage.cancer.with-other-root-sign");
        }
        if (signs.present(CONFUSED_OR_VERY_UNWELL)) {
            suspicions.emergency("cancer-very-unwell", "triage.cancer.confused");
        }
    }

    private static void metastases(Signs signs, Numbers numbers, Thresholds limit, Suspicions suspicions) {
        if (signs.anyPresent(PAIN_FEATURES)) {
            suspicions.sameDay("spinal-metastases", "triage.cancer.with-pain-feature");
        }
        if (signs.present(CHANGES_WITH_POSTURE_OR_LOAD)) {
            suspicions.sameDay("spinal-metastases", "triage.cancer.mechanical");
        }
        if (numbers.pain >= limit.severePain) {
            suspicions.sameDay("spinal-metastases", "triage.cancer.with-severe-pain");
        }
        if (signs.present(GENERALLY_UNWELL)) {
            suspicions.sameDay("spinal-metastases", "triage.cancer.systemic");
        }
        if (signs.present(CONSTIPATION)) {
            suspicions.sameDay("spinal-metastases", "triage.cancer.constipation");
        }
        if (signs.present(NO_IMPROVEMENT) && numbers.episodeDays >= limit.noImprovementFirm) {
            suspicions.sameDay("spinal-metastases", "triage.cancer.no-improvement");
        }
        if (signs.present(NO_IMPROVEMENT) && Double.isNaN(numbers.episodeDays)) {
            suspicions.sameDay("spinal-metastases", "triage.cancer.no-improvement-since-unknown");
        }
    }

    private static void weightLoss(Signs signs, Numbers numbers, Thresholds limit, Suspicions suspicions) {
        suspicions.urgent("weight-loss", "triage.weight-loss.any");
        if (numbers.age >= limit.weightLossAge) {
            suspicions.urgent("weight-loss-older", "triage.weight-loss.older");
        }
        if (signs.anyPresent(NIGHT_OR_REST_PAIN)) {
            suspicions.urgent("night-pain-with-weight-loss", "triage.night-pain.with-weight-loss");
        }
    }

    private static void pairs(Signs signs, Numbers numbers, Thresholds limit, Suspicions suspicions) {
        boolean pain = signs.anyPresent(NIGHT_OR_REST_PAIN);
        boolean painOrWeightLoss = pain || signs.present(WEIGHT_LOSS);
        boolean unwell = signs.present(GENERALLY_UNWELL);
        if (numbers.age > limit.cancerPairAge && pain) {
            suspicions.urgent("malignancy-pair", "triage.malignancy-pairs.age");
        }
        if (unwell && painOrWeightLoss) {
            suspicions.urgent("malignancy-pair", "triage.malignancy-pairs.unwell");
        }
        if (!signs.present(NO_IMPROVEMENT) || !(painOrWeightLoss || unwell)) {
            return;
        }
        if (numbers.episodeDays >= limit.noImprovementFirm) {
            suspicions.urgent("malignancy-pair", "triage.malignancy-pairs.no-improvement");
        }
        if (Double.isNaN(numbers.episodeDays)) {
            suspicions.urgent("malignancy-pair", "triage.malignancy-pairs.no-improvement-since-unknown");
        }
    }
}
