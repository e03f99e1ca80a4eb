package dev.backstop.benchmarks;

import static dev.backstop.benchmarks.Sign.CLIMBING_TINGLING;
import static dev.backstop.benchmarks.Sign.CONFUSED_OR_VERY_UNWELL;
import static dev.backstop.benchmarks.Sign.CONSTIPATION;
import static dev.backstop.benchmarks.Sign.LONG_STEROID_USE;
import static dev.backstop.benchmarks.Sign.MAJOR_LEG_WEAKNESS;
import static dev.backstop.benchmarks.Sign.PAIN_WORSE_LYING_DOWN;
import static dev.backstop.benchmarks.Sign.REQUIRED;

import dev.backstop.benchmarks.Answer.OfTriage;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;
import dev.backstop.model.Assessment;
import java.util.ArrayList;
import java.util.List;

/** How soon somebody has to look at it. */
final class HandWrittenTriage {
    private static final List<Sign> DANGER =
            List.of(CONSTIPATION, MAJOR_LEG_WEAKNESS, LONG_STEROID_USE, PAIN_WORSE_LYING_DOWN);
    private static final List<Sign> MAY_BE_EMERGENCY = List.of(CLIMBING_TINGLING, CONFUSED_OR_VERY_UNWELL);

    private HandWrittenTriage() {}

    static OfTriage decide(Assessment assessment, Signs signs, Numbers numbers, Thresholds limit) {
        Suspicions suspicions = new Suspicions();
        Suspicions open = new Suspicions();
        CaudaEquina.screen(assessment, signs, suspicions, open);
        Nerves.screen(signs, numbers, limit, suspicions);
        Injuries.screen(assessment, signs, numbers, limit, suspicions, open);
        GeneralHealth.screen(signs, numbers, limit, suspicions);
        Cancer.screen(signs, numbers, limit, suspicions);
        PersonalRisks.screen(assessment, signs, numbers, limit, suspicions, open);
        Review.screen(signs, numbers, limit, suspicions);
        open(signs, open);

        Urgency known = suspicions.urgency();
        Urgency urgency = known.or(open.urgency());
        String outcome = open.urgency().compareTo(known) > 0 ? "NEEDS_INFORMATION" : urgency.name();
        List<String> clearedBy =
                urgency == Urgency.SELF_MANAGE && isClear(signs) ? List.of("triage.screen.clear") : List.of();
        SafetyNet safetyNet = new SafetyNet(signs, numbers, limit);
        return new OfTriage(
                outcome,
                urgency,
                suspicions.limit().or(open.limit()),
                suspicions.sorted(),
                open.sorted(),
                unanswered(signs),
                clearedBy,
                urgency == Urgency.EMERGENCY ? List.of() : safetyNet.watchFor,
                assessment.asOf().plusDays((long) safetyNet.days));
    }

    private static void open(Signs signs, Suspicions open) {
        if (signs.anyNotAsked(REQUIRED)) {
            open.soon("screen", "triage.screen.not-asked");
        }
        if (signs.anyUnsure(REQUIRED)) {
            open.soon("screen-unsure", "triage.screen.unsure");
        }
        if (signs.anyUnsure(DANGER)) {
            open.soon("screen-unsure", "triage.screen.danger-unsure");
        }
        if (signs.anyUnsure(MAY_BE_EMERGENCY)) {
            open.sameDay("emergency-unsure", "triage.screen.emergency-unsure");
        }
        if (signs.contradicted) {
            open.add(
                    "contradiction",
                    Urgency.ROUTINE_REVIEW,
                    TrainingLimit.NO_PROGRESSION,
                    "triage.screen.contradiction");
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
}
