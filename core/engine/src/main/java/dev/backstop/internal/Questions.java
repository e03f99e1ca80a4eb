package dev.backstop.internal;

import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.decision.Question;
import dev.backstop.decision.Urgency;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words questions, and knows in which order the vocabulary lists them. */
final class Questions {
    private final Vocabulary vocabulary;
    private final Map<String, Integer> order = new HashMap<>();

    Questions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
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

    Question ask(String id, @Nullable Urgency canRaiseTo, Collection<String> rules) {
        FindingTerm finding = vocabulary.findings().get(id);
        List<String> sorted = rules.stream().sorted().toList();
        if (finding != null) {
            return new Question(id, finding.question(), finding.label(), finding.required(), canRaiseTo, sorted);
        }
        MeasureTerm measure = vocabulary.measures().get(id);
        if (measure != null) {
            return new Question(id, measure.question(), measure.label(), false, canRaiseTo, sorted);
        }
        ChoiceTerm choice = vocabulary.choices().get(id);
        if (choice == null) {
            throw new IllegalArgumentException("The vocabulary has no \"" + id + "\".");
        }
        return new Question(id, choice.question(), choice.label(), false, canRaiseTo, sorted);
    }
}
