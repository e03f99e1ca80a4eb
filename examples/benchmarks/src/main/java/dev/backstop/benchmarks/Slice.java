package dev.backstop.benchmarks;

import dev.backstop.content.Vocabulary;
import dev.backstop.model.Assessment;
import dev.backstop.model.DayLog;
import dev.backstop.model.Finding;
import dev.backstop.model.Plan;
import dev.backstop.model.TrainingSession;
import java.util.List;
import java.util.Set;

/**
 * Cuts an assessment down to what the hand-written Java knows, for both sides alike: every other finding is denied, and
 * other numbers, choices, capacity tests and questionnaires are not given, nor are single exercises, phases before the
 * present one, a clinician's override, and stress, stiffness and sitting in the diary. So the engine still has to go
 * through all of its content.
 */
final class Slice {
    static final Set<String> MEASURES = Set.of("confidence", "raise.days-ago");
    static final Set<String> CHOICES = Set.of("both-legs-pattern", "bladder-bowel-cause", "trauma-severity");
    static final Set<String> TESTS =
            Set.of("biering-sorensen", "side-plank-left", "side-plank-right", "sit-to-stand-pain", "worst-pain");

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
                .plan(of(assessment.plan()))
                .sessions(assessment.sessions().stream().map(Slice::of).toList())
                .days(assessment.days().stream().map(Slice::of).toList())
                .capacityTests(assessment.capacityTests().stream()
                        .filter(test -> TESTS.contains(test.test()))
                        .toList());
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

    private static Plan of(Plan plan) {
        return plan.toBuilder()
                .earlier(List.of())
                .override(null)
                .exercises(List.of())
                .build();
    }

    private static TrainingSession of(TrainingSession session) {
        return new TrainingSession(
                session.date(),
                session.painBefore(),
                session.painPeak(),
                session.settledAfter(),
                session.unsettledFor(),
                session.nextMorning(),
                session.effort(),
                session.minutes(),
                session.technique(),
                List.of());
    }

    private static DayLog of(DayLog day) {
        return new DayLog(
                day.date(), day.pain(), day.sleepHours(), day.sleepQuality(), null, day.walkingMinutes(), null, null);
    }
}
