package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.Condition;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.content.Stage;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.decision.Urgency;
import dev.backstop.decision.UrgencyRange;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;

/**
 * The other half of law 9: the range is no wider than it has to be. Both of its ends come out with some answers to what
 * is open; they are searched for with the rules of the pack for a guide, so it holds for what decides by that pack. It
 * needs a pack whose triage asks nothing of training sessions, the diary or the plan.
 */
public interface RangeIsReached extends SafetyLaw {

    @Law
    default void the_calmest_end_of_the_range_can_come_out(
            @ForAll("assessments") Assessment assessment, @ForAll Random random) {
        assertReached(assessment, decider().decide(assessment).triage().range().best(), random);
    }

    @Law
    default void the_most_urgent_end_of_the_range_can_come_out(
            @ForAll("assessments") Assessment assessment, @ForAll Random random) {
        UrgencyRange range = decider().decide(assessment).triage().range();
        Seen.atLeastOnce("open", range.best() == range.worst() ? "settled" : "open", List.of("open"));
        assertReached(assessment, range.worst(), random);
    }

    private void assertReached(Assessment assessment, Urgency end, Random random) {
        int tries = 3000;
        Completion completion = new Completion(decider().content());
        List<Rule> rules = decider().content().rules(Stage.TRIAGE).stream()
                .filter(rule -> rule.conclusion().arguments().stream().anyMatch(one -> one.endsWith(end.name())))
                .toList();
        boolean reached = false;
        for (int i = 0; i < tries && !reached; i++) {
            boolean calm = rules.isEmpty() || i % 2 == 0;
            Map<String, Answer> wishes =
                    calm ? Map.of() : wishes(rules.get(random.nextInt(rules.size())), assessment, random);
            Assessment completed = completion.of(assessment, 0, wishes, random);
            reached = decider().decide(completed).triage().urgency() == end;
        }
        assertThat(reached).as("whether %s can come out of %s", end, assessment).isTrue();
    }

    private Map<String, Answer> wishes(Rule rule, Assessment assessment, Random random) {
        PackContent content = decider().content();
        Map<String, Answer> wishes = new HashMap<>();
        for (Condition condition : rule.conditions()) {
            if (condition.kind() == FactKind.FINDING) {
                Answer wish = Aim.is(condition, "absent", true) ? Answer.ABSENT : Answer.PRESENT;
                Answer never = wish == Answer.ABSENT ? Answer.PRESENT : Answer.ABSENT;
                List<String> ids = content.vocabulary().findings().values().stream()
                        .filter(term -> Aim.isAbout(condition, term))
                        .map(FindingTerm::id)
                        .filter(id -> !Implications.isAnswered(assessment, id, never))
                        .toList();
                if (!ids.isEmpty()) {
                    wishes.put(ids.get(random.nextInt(ids.size())), wish);
                }
            }
        }
        return wishes;
    }
}
