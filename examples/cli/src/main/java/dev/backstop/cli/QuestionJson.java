package dev.backstop.cli;

import dev.backstop.decision.Question;
import dev.backstop.decision.Urgency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to ask, as JSON. */
record QuestionJson(
        String id,
        String question,
        String label,
        boolean required,
        @Nullable String canRaiseTo,
        List<String> rules) {

    static List<QuestionJson> of(List<Question> questions) {
        return questions.stream().map(QuestionJson::of).toList();
    }

    static QuestionJson of(Question question) {
        Urgency worst = question.canRaiseTo();
        return new QuestionJson(
                question.id(),
                question.question(),
                question.label(),
                question.required(),
                worst == null ? null : worst.name(),
                question.rules());
    }
}
