package dev.backstop.internal;

import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.decision.Message;
import dev.backstop.decision.Question;
import dev.backstop.decision.Question.Part;
import dev.backstop.decision.Urgency;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words questions, and knows in which order the vocabulary lists them. */
final class Questions {
    private final Vocabulary vocabulary;
    private final Messages messages;
    private final Map<String, Integer> order = new HashMap<>();

    Questions(PackContent content) {
        this.vocabulary = content.vocabulary();
        this.messages = new Messages(content);
        number(vocabulary.findings().keySet());
        number(vocabulary.measures().keySet());
        number(vocabulary.choices().keySet());
    }

    private void number(Collection<String> ids) {
        ids.forEach(id -> order.putIfAbsent(id, order.size()));
    }

    int order(String id) {
        return order.getOrDefault(id, Integer.MAX_VALUE);
    }

    boolean required(String id) {
        FindingTerm finding = vocabulary.findings().get(id);
        return finding != null && finding.required();
    }

    /** Whether somebody can be asked it: what an earlier stage decides cannot be asked. */
    boolean askable(String id) {
        ChoiceTerm choice = vocabulary.choices().get(id);
        return choice == null || !choice.always();
    }

    /** @param why what the answer decides, if it decides anything by itself */
    Question ask(String id, Part part, @Nullable Urgency canRaiseTo, @Nullable String why, Collection<String> rules) {
        List<String> sorted = rules.stream().sorted().toList();
        FindingTerm finding = vocabulary.findings().get(id);
        if (finding != null && part == Part.ANSWER) {
            return new Question(
                    id, part, finding.question(), finding.label(), finding.required(), canRaiseTo, why, sorted);
        }
        if (finding != null) {
            Message more = messages.get("question", part);
            String question = finding.question() + " " + more.person();
            String label = finding.label() + ": " + more.clinician();
            return new Question(id, part, question, label, false, canRaiseTo, why, sorted);
        }
        MeasureTerm measure = vocabulary.measures().get(id);
        if (measure != null) {
            return new Question(id, part, measure.question(), measure.label(), false, canRaiseTo, why, sorted);
        }
        ChoiceTerm choice = vocabulary.choices().get(id);
        if (choice == null) {
            throw new IllegalArgumentException("The vocabulary has no \"" + id + "\".");
        }
        return new Question(id, part, choice.question(), choice.label(), false, canRaiseTo, why, sorted);
    }
}
