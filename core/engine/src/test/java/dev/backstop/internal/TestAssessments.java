package dev.backstop.internal;

import static dev.backstop.internal.TestPack.TODAY;

import dev.backstop.decision.Contradiction;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Course;
import dev.backstop.model.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
                        Arbitraries.of(50.0, 60.0, 61.0).injectNull(0.4),
                        Arbitraries.of(83.0, 84.0).injectNull(0.6),
                        Arbitraries.of("none", "hard").injectNull(0.6))
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
        later.choices().forEach((id, value) -> {
            if (!assessment.choices().containsKey(id)) {
                filled.choice(id, value);
            }
        });
        return filled.build();
    }

    /** Whether what was filled in contradicts nothing that was answered before. */
    static boolean isConsistent(TestPack pack, Assessment assessment, Assessment filled) {
        return contradicted(pack, filled).equals(contradicted(pack, assessment));
    }

    private static Set<String> contradicted(TestPack pack, Assessment assessment) {
        return pack.facts(assessment).contradictions().stream()
                .map(Contradiction::finding)
                .collect(Collectors.toSet());
    }

    private static Assessment of(
            Map<String, Finding> answers, @Nullable Double weight, @Nullable Double heat, @Nullable String fall) {
        Assessment.Builder builder = TestPack.today();
        if (weight != null) {
            builder.measure("weight", weight);
        }
        if (heat != null) {
            builder.measure("heat", heat);
        }
        if (fall != null) {
            builder.choice("fall", fall);
        }
        answers.forEach(builder::finding);
        return builder.build();
    }
}
