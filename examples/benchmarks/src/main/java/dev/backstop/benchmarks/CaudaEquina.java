package dev.backstop.benchmarks;

import static dev.backstop.benchmarks.Sign.BOTH_LEGS_PAIN;
import static dev.backstop.benchmarks.Sign.BOTH_LEGS_TINGLING;
import static dev.backstop.benchmarks.Sign.BOTH_LEGS_WEAKNESS;
import static dev.backstop.benchmarks.Sign.BOWEL_BLADDER_CHANGE;
import static dev.backstop.benchmarks.Sign.BOWEL_CONTROL_LOSS;
import static dev.backstop.benchmarks.Sign.CAUDA_EQUINA;
import static dev.backstop.benchmarks.Sign.CONSTIPATION;
import static dev.backstop.benchmarks.Sign.LEG_PAIN_CHANGED_SIDES;
import static dev.backstop.benchmarks.Sign.LEG_TINGLING;
import static dev.backstop.benchmarks.Sign.LEG_WEAKNESS;
import static dev.backstop.benchmarks.Sign.NEW_MEDICINE_BEFORE_CHANGE;
import static dev.backstop.benchmarks.Sign.NUMBNESS;
import static dev.backstop.benchmarks.Sign.SADDLE_NUMBNESS;
import static dev.backstop.benchmarks.Sign.SEXUAL_FUNCTION_CHANGE;
import static dev.backstop.benchmarks.Sign.UNSTEADY_OR_CLUMSY;
import static dev.backstop.benchmarks.Sign.URINARY_RETENTION_OR_INCONTINENCE;
import static dev.backstop.benchmarks.Sign.URINE_FLOW_CHANGE;

import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;
import dev.backstop.model.Assessment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The signs of a squeezed cauda equina. */
final class CaudaEquina {
    private static final List<Sign> BLADDER_BOWEL =
            List.of(URINE_FLOW_CHANGE, URINARY_RETENTION_OR_INCONTINENCE, BOWEL_CONTROL_LOSS, BOWEL_BLADDER_CHANGE);
    private static final List<Sign> BLADDER_BOWEL_SEXUAL = List.of(
            URINE_FLOW_CHANGE,
            URINARY_RETENTION_OR_INCONTINENCE,
            BOWEL_CONTROL_LOSS,
            BOWEL_BLADDER_CHANGE,
            SEXUAL_FUNCTION_CHANGE);
    private static final List<Sign> BOTH_LEGS = List.of(BOTH_LEGS_PAIN, BOTH_LEGS_TINGLING, LEG_PAIN_CHANGED_SIDES);
    private static final List<Sign> BOTH_LEGS_WALKING = List.of(BOTH_LEGS_PAIN, BOTH_LEGS_TINGLING);
    private static final List<Sign> LONG_STANDING =
            List.of(SADDLE_NUMBNESS, BOTH_LEGS_WEAKNESS, LEG_PAIN_CHANGED_SIDES);
    private static final List<Sign> NERVE_SIGNS = List.of(NUMBNESS, LEG_TINGLING, LEG_WEAKNESS);

    private CaudaEquina() {}

    static void screen(Assessment assessment, Signs signs, Suspicions suspicions, Suspicions open) {
        fresh(signs, suspicions);
        @Nullable String pattern = assessment.choices().get("both-legs-pattern");
        bothLegs(signs, pattern, suspicions);
        longStanding(signs, pattern, assessment.choices().get("bladder-bowel-cause"), suspicions);
        if (signs.present(CONSTIPATION)) {
            suspicions.urgent("constipation", "triage.cauda-equina.constipation");
        }
        if (signs.anyNotAsked(CAUDA_EQUINA)) {
            open.sameDay("cauda-equina", "triage.cauda-equina.not-asked");
        }
        if (signs.notAsked(SEXUAL_FUNCTION_CHANGE)) {
            open.soon("sexual-function", "triage.cauda-equina.sexual-not-asked");
        }
        if (signs.unsure(SEXUAL_FUNCTION_CHANGE)) {
            open.soon("sexual-function", "triage.cauda-equina.sexual-unsure");
        }
    }

    private static void fresh(Signs signs, Suspicions suspicions) {
        if (signs.fresh(URINE_FLOW_CHANGE)) {
            suspicions.emergency("cauda-equina", "triage.cauda-equina.urine-flow");
        }
        if (signs.fresh(URINARY_RETENTION_OR_INCONTINENCE)) {
            suspicions.emergency("cauda-equina", "triage.cauda-equina.retention");
        }
        if (signs.fresh(SADDLE_NUMBNESS)) {
            suspicions.emergency("cauda-equina", "triage.cauda-equina.saddle");
        }
        if (signs.fresh(BOTH_LEGS_WEAKNESS)) {
            suspicions.emergency("cauda-equina", "triage.cauda-equina.both-legs-weak");
        }
        if (signs.fresh(BOWEL_CONTROL_LOSS)) {
            suspicions.emergency("cauda-equina", "triage.cauda-equina.bowel");
        }
        if (signs.fresh(SEXUAL_FUNCTION_CHANGE)) {
            suspicions.emergency("cauda-equina", "triage.cauda-equina.sexual");
        }
        if (signs.fresh(BOWEL_BLADDER_CHANGE)) {
            suspicions.emergency("cauda-equina", "triage.cauda-equina.bowel-bladder");
        }
        if (signs.anyFresh(BOTH_LEGS)) {
            suspicions.emergency("cauda-equina", "triage.cauda-equina.both-legs");
        }
        if (unsure(signs)) {
            suspicions.emergency("cauda-equina-unsure", "triage.cauda-equina.unsure-answered-by-unknown");
        }
        if (signs.present(NEW_MEDICINE_BEFORE_CHANGE) && signs.anyFresh(BLADDER_BOWEL_SEXUAL)) {
            suspicions.emergency("cauda-equina-after-medicine", "triage.cauda-equina.new-medicine");
        }
    }

    private static boolean unsure(Signs signs) {
        for (Sign sign : CAUDA_EQUINA) {
            if (signs.unsure(sign) && !signs.steady(sign)) {
                return true;
            }
        }
        return false;
    }

    private static void bothLegs(Signs signs, @Nullable String pattern, Suspicions suspicions) {
        if (signs.present(LEG_PAIN_CHANGED_SIDES) && signs.anyPresent(NERVE_SIGNS)) {
            suspicions.emergency("cauda-equina", "triage.cauda-equina.changed-sides-with-nerve-sign");
        }
        if (signs.present(BOTH_LEGS_TINGLING) && signs.fresh(LEG_WEAKNESS)) {
            suspicions.emergency("cauda-equina", "triage.cauda-equina.both-legs-tingling-with-weakness");
        }
        if (signs.anyPresent(BOTH_LEGS_WALKING) && signs.fresh(UNSTEADY_OR_CLUMSY)) {
            suspicions.emergency("cord-signs", "triage.cauda-equina.both-legs-with-unsteady-walking");
        }
        if (!signs.present(BOTH_LEGS_PAIN)) {
            return;
        }
        if (signs.anyFresh(NERVE_SIGNS)) {
            suspicions.emergency("cauda-equina", "triage.cauda-equina.both-legs-with-new-nerve-sign");
        }
        if (signs.anyPresentAndSteady(NERVE_SIGNS)) {
            if (pattern == null) {
                suspicions.emergency("cauda-equina", "triage.cauda-equina.both-legs-with-nerve-sign-pattern-unknown");
            } else if (!onlyWalking(pattern)) {
                suspicions.emergency("cauda-equina", "triage.cauda-equina.both-legs-with-nerve-sign-at-rest");
            }
        }
    }

    private static boolean onlyWalking(String pattern) {
        return pattern.equals("only-walking-over-three-months");
    }

    private static void longStanding(
            Signs signs, @Nullable String pattern, @Nullable String cause, Suspicions suspicions) {
        if (signs.anySteady(LONG_STANDING)) {
            suspicions.sameDay("cauda-equina-long-standing", "triage.cauda-equina.long-standing");
        }
        if (signs.presentAndSteady(SEXUAL_FUNCTION_CHANGE)) {
            suspicions.sameDay("cauda-equina-long-standing", "triage.cauda-equina.sexual-long-standing");
        }
        if (signs.anySteady(BLADDER_BOWEL)) {
            if (cause == null) {
                suspicions.sameDay("cauda-equina-long-standing", "triage.cauda-equina.bladder-bowel-cause-unknown");
            } else if (cause.equals("explained-over-six-months")) {
                suspicions.add(
                        "bladder-bowel-explained",
                        Urgency.ROUTINE_REVIEW,
                        TrainingLimit.NONE,
                        "triage.cauda-equina.bladder-bowel-explained");
            } else {
                suspicions.sameDay("cauda-equina-long-standing", "triage.cauda-equina.bladder-bowel-not-explained");
            }
        }
        if (signs.anySteady(BOTH_LEGS_WALKING)) {
            if (pattern == null) {
                suspicions.sameDay("cauda-equina-long-standing", "triage.cauda-equina.both-legs-pattern-unknown");
            } else if (onlyWalking(pattern)) {
                suspicions.add(
                        "walking-pattern-both-legs",
                        Urgency.SOON,
                        TrainingLimit.NO_RESISTANCE,
                        "triage.cauda-equina.walking-pattern");
                // In the slice nobody says that sitting eases it.
                suspicions.sameDay("cauda-equina-long-standing", "triage.cauda-equina.walking-pattern-not-eased");
            } else {
                suspicions.sameDay("cauda-equina-long-standing", "triage.cauda-equina.both-legs-at-rest");
            }
        }
    }
}
