package dev.backstop.benchmarks;

import static dev.backstop.benchmarks.Sign.CAUDA_EQUINA;
import static dev.backstop.benchmarks.Sign.CLIMBING_TINGLING;
import static dev.backstop.benchmarks.Sign.FOOT_DROP;
import static dev.backstop.benchmarks.Sign.LEG_PAIN;
import static dev.backstop.benchmarks.Sign.LEG_TINGLING;
import static dev.backstop.benchmarks.Sign.LEG_WEAKNESS;
import static dev.backstop.benchmarks.Sign.LONG_STEROID_USE;
import static dev.backstop.benchmarks.Sign.MAJOR_LEG_WEAKNESS;
import static dev.backstop.benchmarks.Sign.NERVE_SYMPTOMS;
import static dev.backstop.benchmarks.Sign.NUMBNESS;
import static dev.backstop.benchmarks.Sign.OSTEOPOROSIS;
import static dev.backstop.benchmarks.Sign.SLIGHT_KNOCK_SETTLING;
import static dev.backstop.benchmarks.Sign.SUDDEN_SEVERE_ONSET;
import static dev.backstop.benchmarks.Sign.TRAUMA;
import static dev.backstop.benchmarks.Sign.UNACCUSTOMED_LOAD;
import static dev.backstop.benchmarks.Sign.UNSTEADY_OR_CLUMSY;

import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;
import dev.backstop.model.Assessment;
import dev.backstop.model.Sex;
import java.util.List;

/** Leg symptoms, weakness, sudden onset and injuries. */
final class NervesAndTrauma {
    private static final List<Sign> TINGLING = List.of(LEG_TINGLING, NUMBNESS);
    private static final List<Sign> MAJOR = List.of(FOOT_DROP, MAJOR_LEG_WEAKNESS);

    private NervesAndTrauma() {}

    static void screen(Assessment assessment, Signs signs, Numbers numbers, Thresholds limit, Suspicions suspicions) {
        legs(signs, suspicions);
        weakness(signs, suspicions);
        if (signs.present(SUDDEN_SEVERE_ONSET)) {
            suspicions.sameDay("sudden-severe-onset", "triage.sudden-onset.alone");
            if (signs.anyFresh(NERVE_SYMPTOMS)) {
                suspicions.emergency("sudden-onset-with-nerve-sign", "triage.sudden-onset.with-nerve-sign");
            }
        }
        trauma(assessment, signs, suspicions);
        fracture(assessment, signs, numbers, limit, suspicions);
    }

    private static void legs(Signs signs, Suspicions suspicions) {
        if (signs.anyFresh(TINGLING)) {
            suspicions.add("nerve-symptoms", Urgency.URGENT, TrainingLimit.WALKING_ONLY, "triage.leg-symptoms.new");
            if (signs.fresh(LEG_WEAKNESS)) {
                suspicions.sameDay("numbness-with-weakness", "triage.weakness.with-numbness");
            }
        }
        if (signs.anyPresentAndSteady(TINGLING)) {
            suspicions.add("nerve-symptoms", Urgency.SOON, TrainingLimit.NO_RESISTANCE, "triage.leg-symptoms.steady");
        }
        if (signs.present(LEG_PAIN)) {
            suspicions.add("leg-pain", Urgency.SOON, TrainingLimit.NO_PROGRESSION, "triage.leg-symptoms.pain");
            if (signs.worsening(LEG_PAIN)) {
                suspicions.add(
                        "leg-pain", Urgency.URGENT, TrainingLimit.WALKING_ONLY, "triage.leg-symptoms.pain-worsening");
            }
        }
    }

    private static void weakness(Signs signs, Suspicions suspicions) {
        if (signs.fresh(LEG_WEAKNESS)) {
            suspicions.urgent("leg-weakness", "triage.weakness.new");
        }
        if (signs.presentAndSteady(LEG_WEAKNESS)) {
            suspicions.urgent("leg-weakness", "triage.weakness.steady");
        }
        if (worsening(signs, LEG_WEAKNESS) || worsening(signs, FOOT_DROP) || worsening(signs, MAJOR_LEG_WEAKNESS)) {
            suspicions.emergency("progressive-weakness", "triage.weakness.worsening");
        }
        if (signs.anyFresh(MAJOR)) {
            suspicions.sameDay("major-weakness", "triage.weakness.major");
        }
        if (signs.anyPresentAndSteady(MAJOR)) {
            suspicions.urgent("major-weakness", "triage.weakness.major-steady");
        }
        if (signs.present(UNSTEADY_OR_CLUMSY)) {
            suspicions.sameDay("cord-signs", "triage.weakness.unsteady");
            if (signs.worsening(UNSTEADY_OR_CLUMSY)) {
                suspicions.emergency("cord-signs", "triage.weakness.unsteady-worsening");
            }
        }
        if (signs.present(CLIMBING_TINGLING)) {
            suspicions.emergency("climbing-nerve-symptoms", "triage.weakness.climbing");
        }
    }

    private static boolean worsening(Signs signs, Sign sign) {
        return signs.present(sign) && signs.worsening(sign);
    }

    private static void trauma(Assessment assessment, Signs signs, Suspicions suspicions) {
        if (signs.present(TRAUMA)) {
            suspicions.add("trauma", Urgency.SOON, TrainingLimit.BLOCKED, "triage.trauma.any");
            if ("major".equals(assessment.choices().get("trauma-severity"))) {
                suspicions.emergency("major-trauma", "triage.trauma.major");
            }
            if (signs.anyPresent(NERVE_SYMPTOMS)) {
                suspicions.emergency("trauma-with-nerve-sign", "triage.trauma.with-nerve-sign");
            }
            if (signs.anyPresent(CAUDA_EQUINA)) {
                suspicions.emergency("trauma-with-nerve-sign", "triage.trauma.with-cauda-equina-sign");
            }
        }
        if (signs.present(SLIGHT_KNOCK_SETTLING)) {
            suspicions.add("slight-knock", Urgency.ROUTINE_REVIEW, TrainingLimit.BLOCKED, "triage.trauma.slight");
        }
    }

    private static void fracture(
            Assessment assessment, Signs signs, Numbers numbers, Thresholds limit, Suspicions suspicions) {
        if (signs.present(UNACCUSTOMED_LOAD) && signs.present(OSTEOPOROSIS)) {
            suspicions.sameDay("fracture", "triage.trauma.strain-thin-bones");
        }
        if (!signs.present(TRAUMA) && !signs.present(SLIGHT_KNOCK_SETTLING)) {
            return;
        }
        if (signs.present(OSTEOPOROSIS) || signs.present(LONG_STEROID_USE)) {
            suspicions.sameDay("fracture", "triage.trauma.thin-bones");
        }
        if (numbers.age >= limit.fractureAge) {
            suspicions.sameDay("fracture", "triage.trauma.older");
        }
        if (numbers.age >= limit.fractureAgeWomen && assessment.person().sex() == Sex.FEMALE) {
            suspicions.sameDay("fracture", "triage.trauma.older-woman");
        }
    }
}
