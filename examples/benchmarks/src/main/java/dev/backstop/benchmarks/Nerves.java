package dev.backstop.benchmarks;

import static dev.backstop.benchmarks.Sign.CAUDA_EQUINA;
import static dev.backstop.benchmarks.Sign.CLIMBING_TINGLING;
import static dev.backstop.benchmarks.Sign.FOOT_DROP;
import static dev.backstop.benchmarks.Sign.LEG_PAIN;
import static dev.backstop.benchmarks.Sign.LEG_TINGLING;
import static dev.backstop.benchmarks.Sign.LEG_WEAKNESS;
import static dev.backstop.benchmarks.Sign.MAJOR_LEG_WEAKNESS;
import static dev.backstop.benchmarks.Sign.NERVE_SYMPTOMS;
import static dev.backstop.benchmarks.Sign.NO_IMPROVEMENT;
import static dev.backstop.benchmarks.Sign.NUMBNESS;
import static dev.backstop.benchmarks.Sign.SUDDEN_SEVERE_ONSET;
import static dev.backstop.benchmarks.Sign.UNSTEADY_OR_CLUMSY;

import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;
import java.util.List;

/** Leg symptoms, weakness and sudden onset. */
final class Nerves {
    private static final List<Sign> TINGLING = List.of(LEG_TINGLING, NUMBNESS);
    private static final List<Sign> MAJOR = List.of(FOOT_DROP, MAJOR_LEG_WEAKNESS);

    private Nerves() {}

    static void screen(Signs signs, Numbers numbers, Thresholds limit, Suspicions suspicions) {
        legs(signs, numbers, limit, suspicions);
        weakness(signs, suspicions);
        if (signs.present(SUDDEN_SEVERE_ONSET)) {
            suspicions.sameDay("sudden-severe-onset", "triage.sudden-onset.alone");
            if (signs.anyFresh(NERVE_SYMPTOMS)) {
                suspicions.emergency("sudden-onset-with-nerve-sign", "triage.sudden-onset.with-nerve-sign");
            }
            if (signs.anyFresh(CAUDA_EQUINA)) {
                suspicions.emergency("sudden-onset-with-nerve-sign", "triage.sudden-onset.with-cauda-equina-sign");
            }
        }
    }

    private static void legs(Signs signs, Numbers numbers, Thresholds limit, Suspicions suspicions) {
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
            suspicions.soon("leg-pain", "triage.leg-symptoms.pain");
            if (signs.worsening(LEG_PAIN)) {
                suspicions.add(
                        "leg-pain", Urgency.URGENT, TrainingLimit.WALKING_ONLY, "triage.leg-symptoms.pain-worsening");
            }
            if (signs.present(NO_IMPROVEMENT)) {
                lastingLegPain(numbers, limit, suspicions);
            }
        }
    }

    private static void lastingLegPain(Numbers numbers, Thresholds limit, Suspicions suspicions) {
        if (numbers.episodeDays >= limit.legPainLasting) {
            suspicions.soon("leg-pain-lasting", "triage.leg-symptoms.pain-lasting");
        }
        if (Double.isNaN(numbers.episodeDays)) {
            suspicions.soon("leg-pain-lasting", "triage.leg-symptoms.pain-lasting-since-unknown");
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
}
