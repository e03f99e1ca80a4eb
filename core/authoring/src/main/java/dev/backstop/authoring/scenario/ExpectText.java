package dev.backstop.authoring.scenario;

import dev.backstop.authoring.ExerciseExpectation;
import dev.backstop.authoring.Expectation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a decision has to say as {@code expect}. */
final class ExpectText {
    private final Map<String, Object> expect = new LinkedHashMap<>();

    private ExpectText() {}

    static Map<String, Object> of(Expectation expected, List<String> because) {
        ExerciseExpectation exercises = expected.exercises();
        return new ExpectText()
                .word("outcome", expected.outcome())
                .word("urgency", expected.urgency())
                .word("training-limit", expected.trainingLimit())
                .word("load", expected.load())
                .word("phase", expected.phase())
                .word("next-phase", expected.nextPhase())
                .words("labels", expected.labels())
                .words("suspicions", expected.suspicions())
                .words("advice", expected.advice())
                .words("not-advice", expected.notAdvice())
                .pairs("targets", expected.targets())
                .words("not-targets", expected.notTargets())
                .words("exercises", exercises.chosen())
                .words("not-exercises", exercises.notChosen())
                .pairs("swaps", exercises.swaps())
                .words("uncovered", exercises.uncovered())
                .words("steps", exercises.steps())
                .word("load-most", expected.loadMost() == null ? null : BigDecimal.valueOf(expected.loadMost()))
                .words("because", because)
                .expect;
    }

    private ExpectText word(String key, @Nullable Object word) {
        if (word != null) {
            expect.put(key, word);
        }
        return this;
    }

    private ExpectText words(String key, List<String> words) {
        return word(key, words.isEmpty() ? null : words);
    }

    private ExpectText pairs(String key, Map<String, String> pairs) {
        return word(key, pairs.isEmpty() ? null : new TreeMap<>(pairs));
    }
}
