package dev.backstop.benchmarks;

import static dev.backstop.benchmarks.Sign.BOTH_LEGS_PAIN;
import static dev.backstop.benchmarks.Sign.BOTH_LEGS_TINGLING;
import static dev.backstop.benchmarks.Sign.BOTH_LEGS_WEAKNESS;
import static dev.backstop.benchmarks.Sign.CANCER_HISTORY;
import static dev.backstop.benchmarks.Sign.CAUDA_EQUINA;
import static dev.backstop.benchmarks.Sign.CONSTIPATION;
import static dev.backstop.benchmarks.Sign.FEVER;
import static dev.backstop.benchmarks.Sign.LEG_PAIN;
import static dev.backstop.benchmarks.Sign.LEG_PAIN_CHANGED_SIDES;
import static dev.backstop.benchmarks.Sign.LEG_TINGLING;
import static dev.backstop.benchmarks.Sign.LEG_WEAKNESS;
import static dev.backstop.benchmarks.Sign.LONG_STEROID_USE;
import static dev.backstop.benchmarks.Sign.NEW_LEG_SYMPTOMS_IN_SESSION;
import static dev.backstop.benchmarks.Sign.NUMBNESS;
import static dev.backstop.benchmarks.Sign.OSTEOPOROSIS;
import static dev.backstop.benchmarks.Sign.PREGNANCY;
import static dev.backstop.benchmarks.Sign.REQUIRED;
import static dev.backstop.benchmarks.Sign.SEXUAL_FUNCTION_CHANGE;
import static dev.backstop.benchmarks.Sign.SLIGHT_KNOCK_SETTLING;
import static dev.backstop.benchmarks.Sign.TRAUMA;
import static dev.backstop.benchmarks.Sign.UNSTEADY_OR_CLUMSY;
import static dev.backstop.benchmarks.Sign.WEIGHT_LOSS;

import dev.backstop.benchmarks.Answer.Element;
import java.util.ArrayList;
import java.util.List;

/** What to watch for, and for how many days the answer stands. */
final class SafetyNet {
    private static final List<Sign> LEG_SYMPTOMS =
            List.of(LEG_PAIN, LEG_TINGLING, NUMBNESS, LEG_WEAKNESS, UNSTEADY_OR_CLUMSY, NEW_LEG_SYMPTOMS_IN_SESSION);
    private static final List<Sign> BOTH_LEGS =
            List.of(BOTH_LEGS_PAIN, BOTH_LEGS_TINGLING, BOTH_LEGS_WEAKNESS, LEG_PAIN_CHANGED_SIDES);
    private static final List<Sign> INJURY = List.of(TRAUMA, SLIGHT_KNOCK_SETTLING);
    private static final List<Sign> INFECTION = List.of(FEVER);
    private static final List<Sign> CANCER = List.of(CANCER_HISTORY, WEIGHT_LOSS);
    private static final List<Sign> BONES = List.of(OSTEOPOROSIS, LONG_STEROID_USE);
    private static final List<Sign> PREGNANT = List.of(PREGNANCY);

    final List<Element> watchFor = new ArrayList<>();
    final double days;

    SafetyNet(Signs signs, Numbers numbers, Thresholds limit) {
        caudaEquina(signs);
        answered(signs, INJURY, "injury");
        answered(signs, INFECTION, "infection");
        answered(signs, CANCER, "cancer");
        watchFor(signs.anyPresent(REQUIRED), "re-check", "triage.safety-net.suspected");
        boolean suspected = !watchFor.isEmpty();
        answered(signs, BONES, "bones");
        answered(signs, PREGNANT, "pregnancy");
        watchFor(PersonalRisks.hasModifier(signs, numbers, limit), "modifiers", "triage.modifiers.few");
        // It hangs on any "no", and outside the slice every answer is one.
        watchFor(true, "general", "triage.safety-net.general");
        days = suspected ? Math.min(limit.screenDays, limit.screenDaysSuspected) : limit.screenDays;
        Rules.sorted(watchFor);
    }

    private void caudaEquina(Signs signs) {
        watchFor(signs.anyPresent(LEG_SYMPTOMS), "cauda-equina", "triage.safety-net.leg-symptoms");
        watchFor(
                signs.anyUnsure(LEG_SYMPTOMS) || signs.anyUnsure(BOTH_LEGS),
                "cauda-equina",
                "triage.safety-net.leg-symptoms-unsure");
        watchFor(signs.anySteady(CAUDA_EQUINA), "cauda-equina", "triage.safety-net.cauda-equina-steady");
        watchFor(signs.steady(SEXUAL_FUNCTION_CHANGE), "cauda-equina", "triage.safety-net.sexual-steady");
        watchFor(signs.present(CONSTIPATION), "cauda-equina", "triage.safety-net.constipation");
        watchFor(signs.anyNotAsked(REQUIRED), "cauda-equina", "triage.safety-net.not-asked");
        watchFor(signs.anyUnsure(REQUIRED), "cauda-equina", "triage.safety-net.unsure");
    }

    private void answered(Signs signs, List<Sign> group, String id) {
        if (signs.anyPresent(group)) {
            Rules.add(watchFor, id, "triage.safety-net." + id);
        }
        if (signs.anyUnsure(group)) {
            Rules.add(watchFor, id, "triage.safety-net." + id + "-unsure");
        }
    }

    private void watchFor(boolean when, String id, String rule) {
        if (when) {
            Rules.add(watchFor, id, rule);
        }
    }
}
