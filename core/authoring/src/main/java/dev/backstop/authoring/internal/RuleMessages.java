package dev.backstop.authoring.internal;

import dev.backstop.content.Conclusion;
import dev.backstop.content.Stage;
import java.util.List;
import java.util.Map;

/** Which texts a rule needs for what it concludes. */
public final class RuleMessages {
    private static final Map<String, String> TRIAGE =
            Map.of("suspicion", "suspicion.", "incomplete", "incomplete.", "watchFor", "watch-for.", "clear", "clear.");
    private static final List<String> CHOICES = List.of("offer", "avoid", "prefer", "ladder", "swapAbove");

    private RuleMessages() {}

    /**
     * The key of the text, or an empty one when there is none: a class or a criterion has its text in the vocabulary.
     */
    public static String key(Stage stage, Conclusion conclusion) {
        String call = conclusion.call();
        if (call.equals("met") || call.equals("classify")) {
            return "";
        }
        String prefix = CHOICES.contains(call)
                ? "exercise-choice."
                : call.startsWith("target") ? "target." : prefix(stage, call);
        return prefix + conclusion.id();
    }

    static String prefix(Stage stage, String call) {
        return switch (stage) {
            case TRIAGE -> TRIAGE.getOrDefault(call, call + ".");
            case GUIDANCE -> "advice.";
            default -> stage.id() + ".";
        };
    }
}
