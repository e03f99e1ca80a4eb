package dev.backstop.examples.propertysuite;

import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.CapacityTest;
import dev.backstop.model.Episode;
import dev.backstop.model.Finding;
import dev.backstop.model.PainScore;
import dev.backstop.testkit.Programme;
import dev.backstop.testkit.Programme.Week;
import java.time.LocalDate;

/** Somebody of 35 whose screen is clear, who can do what the gates ask for, and who wants to lift again. */
final class Trainee implements Programme.Person {
    private static final LocalDate ONSET = LocalDate.of(2026, 8, 20);

    private final String[] required;

    Trainee(PackContent content) {
        required = content.vocabulary().findings().values().stream()
                .filter(FindingTerm::required)
                .map(FindingTerm::id)
                .toArray(String[]::new);
    }

    @Override
    public void tell(Assessment.Builder assessment, Week week, int daysSinceRaise) {
        LocalDate today = assessment.build().asOf();
        assessment
                .age(35)
                .episode(new Episode(ONSET, PainScore.of(week.pain()), 1, null))
                .absent(required)
                .present(
                        "sit-to-stand-without-hands",
                        "hinge-with-control",
                        "loaded-squat-and-hinge",
                        "wants-barbell-lifting")
                .measure("confidence", 8)
                .measure("raise.days-ago", daysSinceRaise)
                .finding("flare-up", answer(week.flare()))
                .finding("flare-up-lately", answer(week.flare()))
                .finding("high-fear-of-movement", answer(week.afraid()))
                .absent("fear-growing")
                .capacityTest(new CapacityTest("sit-to-stand-pain", today, 1))
                .capacityTest(new CapacityTest("worst-pain", today, 1))
                .capacityTest(new CapacityTest("biering-sorensen", today, 95))
                .capacityTest(new CapacityTest("side-plank-left", today, 40))
                .capacityTest(new CapacityTest("side-plank-right", today, 40));
    }

    private static Finding answer(boolean present) {
        return new Finding(present ? Answer.PRESENT : Answer.ABSENT, null, null);
    }
}
