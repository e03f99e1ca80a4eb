package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.decision.Contradiction;
import dev.backstop.decision.Decision;
import dev.backstop.decision.UrgencyRange;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;

/** Law 9: whatever the missing answers turn out to be, the urgency lies within the range given. */
public interface UrgencyStaysInRange extends SafetyLaw {

    @Law
    default void whatever_is_answered_the_urgency_stays_in_range(
            @ForAll("assessments") Assessment assessment, @ForAll Random random) {
        Decision now = decider().decide(assessment);
        UrgencyRange range = now.triage().range();
        assertThat(range.best()).isLessThanOrEqualTo(range.worst());
        Assessment completed = completed(assessment, decider().content(), random);
        Decision then = decider().decide(completed);
        Assume.that(contradicted(then).equals(contradicted(now)));
        Seen.atLeastOnce("open", range.best() == range.worst() ? "settled" : "open", List.of("open"));
        assertThat(then.triage().urgency())
                .as("urgency once everything required is answered, as in %s", completed)
                .isBetween(range.best(), range.worst());
    }

    @Law
    default void a_complete_screen_has_its_urgency_in_range(@ForAll("assessments") Assessment assessment) {
        Decision decision = decider().decide(assessment);
        if (decision.triage().isComplete()) {
            UrgencyRange range = decision.triage().range();
            assertThat(decision.triage().urgency()).isBetween(range.best(), range.worst());
        }
    }

    private static Set<String> contradicted(Decision decision) {
        return decision.triage().contradictions().stream()
                .map(Contradiction::finding)
                .collect(Collectors.toSet());
    }

    private static Assessment completed(Assessment assessment, PackContent content, Random random) {
        Implications implications = new Implications(content);
        List<String> open = content.vocabulary().findings().values().stream()
                .filter(FindingTerm::required)
                .map(FindingTerm::id)
                .filter(id -> !Implications.isAnswered(assessment, id, Answer.ABSENT))
                .filter(id -> !Implications.isAnswered(assessment, id, Answer.PRESENT))
                .toList();
        int yesInTen = random.nextInt(4);
        Assessment completed = assessment;
        for (String id : open) {
            boolean yes = random.nextInt(10) < yesInTen && implications.mayBePresent(completed, id);
            boolean present = yes || implications.isImplied(completed, id);
            completed = completed.with(id, present ? Finding.PRESENT : Finding.ABSENT);
        }
        return completed;
    }
}
