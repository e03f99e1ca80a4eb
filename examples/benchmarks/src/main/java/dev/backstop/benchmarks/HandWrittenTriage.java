package dev.backstop.benchmarks;

import static dev.backstop.benchmarks.Sign.REQUIRED;

import dev.backstop.benchmarks.Answer.OfTriage;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;
import dev.backstop.model.Assessment;
import java.util.ArrayList;
import java.util.List;

/** How soon somebody has to look at it. */
final class HandWrittenTriage {
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
