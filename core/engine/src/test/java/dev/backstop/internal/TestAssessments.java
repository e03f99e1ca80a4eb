package dev.backstop.internal;

import static dev.backstop.internal.TestPack.TODAY;

import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Course;
import dev.backstop.model.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Assessments in the words of {@link TestPack}, and ways in which they may be filled in later. */
final class TestAssessments {
    private static final List<String> IDS =
            List.copyOf(TestVocabulary.create().findings().keySet());

    private TestAssessments() {}

    /** Answers, traits and gaps in any mixture; some of these contradict each other. */
    static Arbitrary<Assessment> any() {
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.of(IDS), answers()),
                        Arbitraries.of(50.0, 60.0, 61.0).injectNull(0.4))
                .as(TestAssessments::of);
    }

    static Arbitrary<Finding> answers() {
        Arbitrary<@Nullable LocalDate> since =
                Arbitraries.of(TODAY, TODAY.minusDays(42), TODAY.minusDays(43)).injectNull(0.3);
        Arbitrary<@Nullable Course> course = Arbitraries.of(Course.class).injectNull(0.3);
        return Combinators.combine(Arbitraries.of(Answer.class), since, course).as(Finding::new);
    }

    /** What was open in the assessment is answered from the second one; what was known stays. */
    static Assessment filled(Assessment assessment, Assessment later) {
        Assessment.Builder filled = assessment.toBuilder();
        later.findings().forEach((id, answer) -> {
            Finding now = assessment.findings().get(id);
            if (now == null) {
                filled.finding(id, answer);
            } else if (now.answer() != Answer.ABSENT) {
                Answer settled = now.answer() == Answer.UNSURE ? answer.answer() : now.answer();
                LocalDate since = now.since() == null ? answer.since() : now.since();
                Course course = now.course() == null ? answer.course() : now.course();
                filled.finding(id, new Finding(settled, since, course));
            }
        });
        later.measures().forEach((id, value) -> {
            if (!assessment.measures().containsKey(id)) {
                filled.measure(id, value);
            }
        });
        return filled.build();
    }

    static boolean isValid(TestPack pack, Assessment assessment) {
        return new AssessmentValidator(pack.content.vocabulary(), pack.terms)
                .faults(assessment)
                .isEmpty();
    }

    private static Assessment of(Map<String, Finding> answers, @Nullable Double weight) {
        Assessment.Builder builder = TestPack.today();
        if (weight != null) {
            builder.measure("weight", weight);
        }
        answers.forEach(builder::finding);
        return builder.build();
    }
}
