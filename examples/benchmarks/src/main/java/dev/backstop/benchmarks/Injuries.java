package dev.backstop.benchmarks;

import static dev.backstop.benchmarks.Sign.CAUDA_EQUINA;
import static dev.backstop.benchmarks.Sign.CLEAR_EVENT;
import static dev.backstop.benchmarks.Sign.LONG_STEROID_USE;
import static dev.backstop.benchmarks.Sign.NERVE_SYMPTOMS;
import static dev.backstop.benchmarks.Sign.OSTEOPOROSIS;
import static dev.backstop.benchmarks.Sign.SEXUAL_FUNCTION_CHANGE;
import static dev.backstop.benchmarks.Sign.SLIGHT_KNOCK_SETTLING;
import static dev.backstop.benchmarks.Sign.TRAUMA;
import static dev.backstop.benchmarks.Sign.UNACCUSTOMED_LOAD;

import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;
import dev.backstop.model.Assessment;
import dev.backstop.model.Sex;
import org.jspecify.annotations.Nullable;

/** Injuries, and bones that break without one. */
final class Injuries {
    private final Signs signs;
    private final Numbers numbers;
    private final Thresholds limit;
    private final Suspicions suspicions;
    private final boolean isWoman;
    private final @Nullable String severity;

    private Injuries(Assessment assessment, Signs signs, Numbers numbers, Thresholds limit, Suspicions suspicions) {
        this.signs = signs;
        this.numbers = numbers;
        this.limit = limit;
        this.suspicions = suspicions;
        this.isWoman = assessment.person().sex() == Sex.FEMALE;
        this.severity = assessment.choices().get("trauma-severity");
    }

    static void screen(
            Assessment assessment,
            Signs signs,
            Numbers numbers,
            Thresholds limit,
            Suspicions suspicions,
            Suspicions open) {
        Injuries injuries = new Injuries(assessment, signs, numbers, limit, suspicions);
        injuries.trauma(open);
        if (signs.present(SLIGHT_KNOCK_SETTLING)) {
            injuries.slightKnock();
        }
        if (signs.present(TRAUMA) || signs.present(SLIGHT_KNOCK_SETTLING)) {
            injuries.withNerveSign();
            injuries.fracture();
        }
        injuries.thinBones();
        if ((signs.present(CLEAR_EVENT) || signs.present(UNACCUSTOMED_LOAD))
                && PersonalRisks.mayBeNew(numbers, limit)) {
            injuries.lift();
        }
        if (signs.present(LONG_STEROID_USE)) {
            injuries.steroids();
        }
    }

    private void trauma(Suspicions open) {
        if (signs.present(TRAUMA)) {
            suspicions.add("trauma", Urgency.SOON, TrainingLimit.BLOCKED, "triage.trauma.any");
            if (severity == null) {
                open.sameDay("injury-severity", "triage.trauma.severity-open");
            }
        }
        if ("major".equals(severity)) {
            suspicions.emergency("major-trauma", "triage.trauma.major");
        }
    }

    private void slightKnock() {
        suspicions.add("slight-knock", Urgency.ROUTINE_REVIEW, TrainingLimit.BLOCKED, "triage.trauma.slight");
        notSoSlight(numbers.pain >= limit.severePain, "triage.trauma.slight-severe");
        notSoSlight(numbers.episodeDays > limit.slightKnockDays, "triage.trauma.slight-lasting");
        notSoSlight(Double.isNaN(numbers.episodeDays), "triage.trauma.slight-since-unknown");
        notSoSlight(numbers.age >= limit.fractureAgeWomen, "triage.trauma.slight-middle-age");
    }

    private void notSoSlight(boolean when, String rule) {
        if (when) {
            suspicions.add("trauma", Urgency.SOON, TrainingLimit.BLOCKED, rule);
        }
    }

    private void withNerveSign() {
        if (signs.anyPresent(NERVE_SYMPTOMS)) {
            suspicions.emergency("trauma-with-nerve-sign", "triage.trauma.with-nerve-sign");
        }
        if (signs.anyPresent(CAUDA_EQUINA)) {
            suspicions.emergency("trauma-with-nerve-sign", "triage.trauma.with-cauda-equina-sign");
        }
        if (signs.present(SEXUAL_FUNCTION_CHANGE)) {
            suspicions.emergency("trauma-with-nerve-sign", "triage.trauma.with-sexual-change");
        }
    }

    private void fracture() {
        if (signs.present(OSTEOPOROSIS) || signs.present(LONG_STEROID_USE)) {
            suspicions.sameDay("fracture", "triage.trauma.thin-bones");
        }
        if (numbers.age >= limit.fractureAge) {
            suspicions.sameDay("fracture", "triage.trauma.older");
        }
        if (numbers.age >= limit.fractureAgeWomen && isWoman) {
            suspicions.sameDay("fracture", "triage.trauma.older-woman");
        }
    }

    private void thinBones() {
        if (!signs.present(OSTEOPOROSIS)) {
            return;
        }
        if (signs.present(UNACCUSTOMED_LOAD)) {
            suspicions.sameDay("fracture", "triage.trauma.strain-thin-bones");
        }
        if (numbers.pain >= limit.severePain) {
            suspicions.urgent("fracture-without-injury", "triage.fracture.severe-thin-bones");
        }
    }

    private void lift() {
        if (numbers.age >= limit.fractureAge) {
            afterLift(Urgency.ROUTINE_REVIEW, TrainingLimit.NO_PROGRESSION, "triage.fracture.lift-older");
        }
        if (numbers.age >= limit.liftAgeWomen && isWoman) {
            afterLift(Urgency.ROUTINE_REVIEW, TrainingLimit.NO_PROGRESSION, "triage.fracture.lift-older-woman");
        }
        if (numbers.age >= limit.liftAgeHighest) {
            afterLift(Urgency.SOON, TrainingLimit.NO_RESISTANCE, "triage.fracture.lift-oldest");
        }
    }

    private void afterLift(Urgency urgency, TrainingLimit allowed, String rule) {
        suspicions.add("fracture-after-lift", urgency, allowed, rule);
    }

    private void steroids() {
        if (numbers.episodeDays < limit.newPainDays) {
            suspicions.urgent("steroids-and-bones", "triage.fracture.steroids-recent-pain");
        }
        if (Double.isNaN(numbers.episodeDays)) {
            suspicions.urgent("steroids-and-bones", "triage.fracture.steroids-since-unknown");
        }
        if (isWoman) {
            suspicions.sameDay("fracture-without-injury", "triage.fracture.steroids-woman");
        }
        if (numbers.age > limit.fractureAge) {
            suspicions.sameDay("fracture-without-injury", "triage.fracture.steroids-older");
        }
        if (signs.present(OSTEOPOROSIS)) {
            suspicions.sameDay("fracture-without-injury", "triage.fracture.steroids-with-fracture-sign");
        }
    }
}
