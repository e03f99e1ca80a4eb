package dev.backstop.testkit;

import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which findings come with which findings, numbers and choices, over any number of steps. Of numbers only those that an
 * assessment gives: what the engine derives from other things is its own business.
 */
final class Implications {
    private static final Latest<Implications> LATEST = new Latest<>(Implications::new);

    private final PackContent content;
    private final Map<String, Set<String>> implied = new HashMap<>();

    static Implications of(PackContent content) {
        return LATEST.of(content);
    }

    private Implications(PackContent content) {
        this.content = content;
        Vocabulary vocabulary = content.vocabulary();
        vocabulary.findings().keySet().forEach(id -> implied.put(id, vocabulary.implied(id)));
    }

    /** The findings that are present whenever this one is, without itself. */
    Set<String> of(String id) {
        return implied.getOrDefault(id, Set.of());
    }

    /** Whether the finding may be answered "yes" beside the answers given. */
    boolean mayBePresent(Assessment assessment, String id) {
        return of(id).stream().noneMatch(other -> isAnswered(assessment, other, Answer.ABSENT));
    }

    /** What these numbers and choices imply, over any number of steps. */
    Set<String> of(Map<String, Double> measures, Map<String, String> choices) {
        Set<String> found = new LinkedHashSet<>();
        measures.forEach((id, value) -> {
            MeasureTerm term = content.vocabulary().measures().get(id);
            if (term != null) {
                found.addAll(term.implied(value, content.parameters()));
            }
        });
        choices.forEach((id, value) -> {
            ChoiceTerm term = content.vocabulary().choices().get(id);
            if (term != null) {
                found.addAll(term.implied(value));
            }
        });
        List.copyOf(found).forEach(id -> found.addAll(of(id)));
        return found;
    }

    /** Whether a number, a choice, or another finding that is answered "yes" implies this one. */
    boolean isImplied(Assessment assessment, String id) {
        if (of(assessment.measures(), assessment.choices()).contains(id)) {
            return true;
        }
        return assessment.findings().entrySet().stream()
                .anyMatch(entry -> entry.getValue().answer() == Answer.PRESENT
                        && of(entry.getKey()).contains(id));
    }

    /** The assessment with this finding present; what it implies is no longer answered "no". */
    Assessment withPresent(Assessment assessment, String id) {
        Set<String> implied = of(id);
        return without(assessment, (other, finding) -> implied.contains(other) && finding.answer() == Answer.ABSENT)
                .finding(id, Finding.PRESENT)
                .build();
    }

    /** The assessment without the answer to a finding. */
    static Assessment without(Assessment assessment, String id) {
        return without(assessment, (other, finding) -> other.equals(id)).build();
    }

    private static Assessment.Builder without(Assessment assessment, BiPredicate<String, Finding> left) {
        Assessment.Builder builder = Assessment.on(assessment.asOf())
                .person(assessment.person())
                .episode(assessment.episode())
                .plan(assessment.plan())
                .sessions(assessment.sessions())
                .days(assessment.days())
                .capacityTests(assessment.capacityTests())
                .questionnaires(assessment.questionnaires());
        assessment.measures().forEach(builder::measure);
        assessment.choices().forEach(builder::choice);
        assessment.findings().forEach((id, finding) -> {
            if (!left.test(id, finding)) {
                builder.finding(id, finding);
            }
        });
        return builder;
    }

    static boolean isAnswered(Assessment assessment, String id, Answer answer) {
        @Nullable Finding finding = assessment.findings().get(id);
        return finding != null && finding.answer() == answer;
    }
}
