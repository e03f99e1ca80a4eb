package dev.backstop.cli;

import dev.backstop.decision.Question;
import dev.backstop.decision.Urgency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to ask, as JSON. */
record QuestionJson(
        String id,
        String part,
        String question,
        String label,
        boolean required,
        @Nullable String canRaiseTo,
        @Nullable String why,
        List<String> rules) {

    static List<QuestionJson> of(List<Question> questions) {
        return questions.stream().map(QuestionJson::of).toList();
    }

    static QuestionJson of(Question question) {
        Urgency worst = question.canRaiseTo();
        return new QuestionJson(
                question.id(),
                Json.kebab(question.part()),
                question.question(),
                question.label(),
                question.required(),
                worst == null ? null : worst.name(),
                question.why(),
                question.rules());
    }
}
