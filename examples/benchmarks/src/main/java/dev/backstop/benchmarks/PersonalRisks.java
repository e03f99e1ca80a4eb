package dev.backstop.benchmarks;

import static dev.backstop.benchmarks.Sign.CANCER_HISTORY;
import static dev.backstop.benchmarks.Sign.CANNOT_WALK_OR_SELF_CARE;
import static dev.backstop.benchmarks.Sign.CLIMBING_TINGLING;
import static dev.backstop.benchmarks.Sign.FEVER;
import static dev.backstop.benchmarks.Sign.LONG_STEROID_USE;
import static dev.backstop.benchmarks.Sign.NERVE_SYMPTOMS;
import static dev.backstop.benchmarks.Sign.NO_IMPROVEMENT;
import static dev.backstop.benchmarks.Sign.OSTEOPOROSIS;
import static dev.backstop.benchmarks.Sign.PAIN_WORSE_LYING_DOWN;
import static dev.backstop.benchmarks.Sign.PREGNANCY;
import static dev.backstop.benchmarks.Sign.REQUIRED;
import static dev.backstop.benchmarks.Sign.SLIGHT_KNOCK_SETTLING;
import static dev.backstop.benchmarks.Sign.SUDDEN_SEVERE_ONSET;
import static dev.backstop.benchmarks.Sign.WORSE_DESPITE_MODIFICATION;

import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;
import dev.backstop.model.Assessment;
import dev.backstop.model.Sex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who needs more care than others: by age, by pregnancy, by what makes a serious cause a little likelier. */
final class PersonalRisks {
    private static final List<Sign> OTHER_SIGNS = List.of(
            SLIGHT_KNOCK_SETTLING,
            OSTEOPOROSIS,
            LONG_STEROID_USE,
            WORSE_DESPITE_MODIFICATION,
            PAIN_WORSE_LYING_DOWN,
            CLIMBING_TINGLING);
    private static final List<Sign> FRACTURE_SIGNS = List.of(SUDDEN_SEVERE_ONSET, CANNOT_WALK_OR_SELF_CARE);
    private static final List<Sign> MODIFIERS = List.of(CANCER_HISTORY, OSTEOPOROSIS, LONG_STEROID_USE);

    private PersonalRisks() {}

    static void screen(
            Assessment assessment,
            Signs signs,
            Numbers numbers,
            Thresholds limit,
            Suspicions suspicions,
            Suspicions open) {
        if (assessment.person().age() == null) {
            open.add("age", Urgency.ROUTINE_REVIEW, TrainingLimit.NO_PROGRESSION, "triage.scope.age-unknown");
        }
        if (numbers.age < limit.adultAge) {
            underAge(signs, suspicions);
        }
        if (numbers.age > limit.fractureAge) {
            olderAge(signs, numbers, limit, suspicions);
        }
        if (signs.present(PREGNANCY)) {
            pregnancy(signs, numbers, limit, suspicions);
        }
        pregnancyOpen(assessment.person().sex(), signs, numbers, limit, open);
        if (mayBeNew(numbers, limit)) {
            modifiers(signs, numbers, limit, suspicions, open);
        }
    }

    private static void underAge(Signs signs, Suspicions suspicions) {
        suspicions.add("under-age", Urgency.SOON, TrainingLimit.BLOCKED, "triage.scope.under-age");
        if (signs.anyPresent(REQUIRED)) {
            suspicions.sameDay("under-age-with-sign", "triage.scope.under-age-with-sign");
        }
        if (signs.anyPresent(OTHER_SIGNS)) {
            suspicions.sameDay("under-age-with-sign", "triage.scope.under-age-with-other-sign");
        }
    }

    private static void olderAge(Signs signs, Numbers numbers, Thresholds limit, Suspicions suspicions) {
        if (numbers.pain >= limit.severePain) {
            plannedReview(suspicions, "older-age-review", "triage.age.older-severe");
        }
        if (signs.present(NO_IMPROVEMENT) && numbers.episodeDays >= limit.noImprovementPrompt) {
            plannedReview(suspicions, "older-age-review", "triage.age.older-no-improvement");
        }
    }

    private static void pregnancy(Signs signs, Numbers numbers, Thresholds limit, Suspicions suspicions) {
        plannedReview(suspicions, "pregnancy", "triage.scope.pregnancy");
        if (signs.present(FEVER)) {
            suspicions.emergency("pregnancy-warning", "triage.pregnancy.with-danger");
        }
        // How far it has got is not known in the slice.
        if (numbers.pain >= limit.severePain) {
            suspicions.sameDay("bone-loss-and-birth", "triage.bone-loss-and-birth.pregnancy-severe");
        }
        if (signs.anyPresent(FRACTURE_SIGNS) && signs.anyPresent(NERVE_SYMPTOMS)) {
            suspicions.sameDay("bone-loss-and-birth", "triage.bone-loss-and-birth.pregnancy-nerve-sign");
        }
    }

    private static void pregnancyOpen(
            @Nullable Sex sex, Signs signs, Numbers numbers, Thresholds limit, Suspicions open) {
        if (signs.unsure(PREGNANCY)) {
            plannedReview(open, "pregnancy", "triage.scope.pregnancy-unsure");
        }
        if (!signs.notAsked(PREGNANCY) || sex != Sex.FEMALE) {
            return;
        }
        if (numbers.age < limit.pregnancyAge) {
            plannedReview(open, "pregnancy", "triage.scope.pregnancy-not-asked");
        }
        if (Double.isNaN(numbers.age)) {
            plannedReview(open, "pregnancy", "triage.scope.pregnancy-not-asked-age-unknown");
        }
    }

    private static void plannedReview(Suspicions suspicions, String id, String rule) {
        suspicions.add(id, Urgency.ROUTINE_REVIEW, TrainingLimit.NO_PROGRESSION, rule);
    }

    private static void modifiers(
            Signs signs, Numbers numbers, Thresholds limit, Suspicions suspicions, Suspicions open) {
        int count = modifiers(signs, numbers, limit);
        if (count >= limit.modifiersCount) {
            suspicions.soon("modifiers", "triage.modifiers.several");
        }
        if (count >= limit.modifiersButOne) {
            if (numbers.age < limit.modifierAgeYoung) {
                suspicions.soon("modifiers", "triage.modifiers.several-young");
            }
            if (signs.anyNotAsked(MODIFIERS)) {
                open.soon("modifiers", "triage.modifiers.history-not-asked");
            }
            if (signs.anyUnsure(MODIFIERS)) {
                open.soon("modifiers", "triage.modifiers.history-unsure");
            }
        }
    }

    /** Whether a modifier has to be watched. */
    static boolean hasModifier(Signs signs, Numbers numbers, Thresholds limit) {
        return mayBeNew(numbers, limit) && modifiers(signs, numbers, limit) > 0;
    }

    private static int modifiers(Signs signs, Numbers numbers, Thresholds limit) {
        int count = numbers.age > limit.modifierAgeOlder ? 1 : 0;
        for (Sign modifier : MODIFIERS) {
            count += signs.present(modifier) ? 1 : 0;
        }
        return count;
    }

    static boolean mayBeNew(Numbers numbers, Thresholds limit) {
        return Double.isNaN(numbers.episodeDays) || numbers.episodeDays < limit.newPainDays;
    }
}
