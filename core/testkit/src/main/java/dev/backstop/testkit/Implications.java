package dev.backstop.testkit;

import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which findings come with which, over any number of steps. */
final class Implications {
    private final Map<String, Set<String>> implied = new HashMap<>();

    Implications(Vocabulary vocabulary) {
        vocabulary.findings().keySet().forEach(id -> implied.put(id, closure(vocabulary, id)));
    }

    private static Set<String> closure(Vocabulary vocabulary, String id) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(id);
        while (!open.isEmpty()) {
            FindingTerm term = vocabulary.findings().get(open.remove());
            if (term != null) {
                term.implies().stream().filter(found::add).forEach(open::add);
            }
        }
        found.remove(id);
        return found;
    }

    /** The findings that are present whenever this one is, without itself. */
    Set<String> of(String id) {
        return implied.getOrDefault(id, Set.of());
    }

    /** Whether the finding may be answered "yes" beside the answers given. */
    boolean mayBePresent(Assessment assessment, String id) {
        return of(id).stream().noneMatch(other -> isAnswered(assessment, other, Answer.ABSENT));
    }

    /** Whether another finding that is answered "yes" implies this one. */
    boolean isImplied(Assessment assessment, String id) {
        return assessment.findings().entrySet().stream()
                .anyMatch(entry -> entry.getValue().answer() == Answer.PRESENT
                        && of(entry.getKey()).contains(id));
    }

    /** The assessment with this finding present; what it implies is no longer answered "no". */
    Assessment withPresent(Assessment assessment, String id) {
        Assessment.Builder builder = withoutAbsent(assessment, of(id));
        return builder.finding(id, Finding.PRESENT).build();
    }

    private static Assessment.Builder withoutAbsent(Assessment assessment, Set<String> ids) {
        Assessment.Builder builder = Assessment.on(assessment.asOf())
                .person(assessment.person())
                .episode(assessment.episode())
                .plan(assessment.plan())
                .sessions(assessment.sessions())
                .days(assessment.days())
                .capacityTests(assessment.capacityTests());
        assessment.measures().forEach(builder::measure);
        assessment.choices().forEach(builder::choice);
        assessment.findings().forEach((id, finding) -> {
            if (!(ids.contains(id) && finding.answer() == Answer.ABSENT)) {
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
