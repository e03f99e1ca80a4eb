package dev.backstop.authoring.diff;

import dev.backstop.authoring.internal.OutlineText;
import dev.backstop.internal.Outline;
import dev.backstop.model.Phase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says each aspect of an answer in a few words, and which of two answers lets somebody do more. */
final class AnswerText {
    /** From the most cautious to the freest. */
    private static final List<String> LOADS =
            List.of("refer", "ask-first", "substitute", "regress", "modify", "hold", "progress");

    private AnswerText() {}

    static String of(Aspect aspect, @Nullable Outline outline) {
        if (outline == null) {
            return "no decision";
        }
        return switch (aspect) {
            case DECISION -> "a decision";
            case URGENCY -> OutlineText.urgency(outline);
            case TRAINING_LIMIT -> OutlineText.trainingLimit(outline);
            case LOAD -> OutlineText.load(outline);
            case PHASE -> OutlineText.phase(outline);
        };
    }

    /** Whether the newer answer is less urgent, stricter about less, or none. */
    static boolean isPermissive(Aspect aspect, @Nullable Outline older, @Nullable Outline newer) {
        if (older == null || newer == null) {
            return newer == null;
        }
        return switch (aspect) {
            case DECISION -> false;
            case URGENCY -> newer.urgency().compareTo(older.urgency()) < 0;
            case TRAINING_LIMIT -> newer.trainingLimit().compareTo(older.trainingLimit()) < 0;
            case LOAD ->
                newer.change().most() > older.change().most()
                        || newer.change().suggested() > older.change().suggested()
                        || newer.change().least() > older.change().least()
                        || LOADS.indexOf(newer.load()) > LOADS.indexOf(older.load());
            case PHASE -> rank(newer) > rank(older);
        };
    }

    private static int rank(Outline outline) {
        Phase phase = outline.phase();
        return 2 * (phase == null ? 0 : phase.ordinal())
                + (outline.phaseVerdict().equals("complete") ? 1 : 0);
    }
}
