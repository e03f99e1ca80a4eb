package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.Triage;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;

/** Law 14: what another answer implies decides as if it had been said. */
public interface ImpliedIsAsGoodAsSaid extends SafetyLaw {

    @Law
    default void saying_what_an_answer_implies_changes_nothing(
            @ForAll("assessments") Assessment assessment, @ForAll Random random) {
        Implications implications = Implications.of(decider().content());
        Map<String, Finding> implied = new TreeMap<>();
        implications
                .of(assessment.measures(), assessment.choices())
                .forEach(finding -> implied.put(finding, Finding.PRESENT));
        assessment.findings().forEach((id, answer) -> {
            if (answer.answer() == Answer.PRESENT) {
                implications.of(id).forEach(finding -> implied.put(finding, answer));
            }
        });
        if (implied.isEmpty()) {
            return;
        }
        List<Map.Entry<String, Finding>> candidates = List.copyOf(implied.entrySet());
        Map.Entry<String, Finding> chosen = candidates.get(random.nextInt(candidates.size()));
        String finding = chosen.getKey();
        Assessment unsaid = Implications.without(assessment, finding);
        Triage left = decider().decide(unsaid).triage();
        Triage said = decider().decide(unsaid.with(finding, chosen.getValue())).triage();
        assertThat(said.urgency())
                .as("urgency when %s is said, which %s implies", finding, unsaid)
                .isEqualTo(left.urgency());
        assertThat(said.trainingLimit())
                .as("training limit when %s is said, which %s implies", finding, unsaid)
                .isEqualTo(left.trainingLimit());
    }
}
