package dev.backstop.benchmarks;

import dev.backstop.content.Vocabulary;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import java.util.List;
import java.util.Set;

/**
 * Cuts an assessment down to what the hand-written Java knows, for both sides alike: every other finding is denied, and
 * other numbers, choices and questionnaires are not given. So the engine still has to go through all of its content.
 */
final class Slice {
    static final Set<String> MEASURES = Set.of("confidence", "raise.days-ago");
    static final Set<String> CHOICES = Set.of("both-legs-pattern", "bladder-bowel-cause", "trauma-severity");

    private final List<String> denied;

    Slice(Vocabulary vocabulary) {
        denied = vocabulary.findings().keySet().stream()
                .filter(id -> Sign.of(id) == null)
                .toList();
    }

    Assessment of(Assessment assessment) {
        Assessment.Builder slice = Assessment.on(assessment.asOf())
                .person(assessment.person())
                .episode(assessment.episode())
                .plan(assessment.plan())
                .sessions(assessment.sessions())
                .days(assessment.days())
                .capacityTests(assessment.capacityTests());
        assessment.findings().forEach((id, finding) -> {
            if (Sign.of(id) != null) {
                slice.finding(id, finding);
            }
        });
        denied.forEach(id -> slice.finding(id, Finding.ABSENT));
        assessment.measures().forEach((id, value) -> {
            if (MEASURES.contains(id)) {
                slice.measure(id, value);
            }
        });
        assessment.choices().forEach((id, value) -> {
            if (CHOICES.contains(id)) {
                slice.choice(id, value);
            }
        });
        return slice.build();
    }
}
