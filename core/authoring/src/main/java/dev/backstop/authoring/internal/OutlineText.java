package dev.backstop.authoring.internal;

import dev.backstop.decision.LoadChange;
import dev.backstop.internal.Numbers;
import dev.backstop.internal.Outline;
import dev.backstop.model.Phase;
import java.util.Locale;

/** Says each part of an outline in a few words. */
public final class OutlineText {
    private OutlineText() {}

    public static String urgency(Outline outline) {
        return outline.needsInformation()
                ? "needs information, until then " + word(outline.urgency())
                : word(outline.urgency());
    }

    public static String trainingLimit(Outline outline) {
        return word(outline.trainingLimit());
    }

    public static String load(Outline outline) {
        return outline.load() + ", " + percent(outline.change());
    }

    public static String phase(Outline outline) {
        Phase phase = outline.phase();
        return outline.phaseVerdict() + (phase == null ? "" : ", " + word(phase));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String percent(LoadChange change) {
        if (change.least() == change.most()) {
            return signed(change.most()) + " %";
        }
        return signed(change.suggested()) + " % (" + signed(change.least()) + " to " + signed(change.most()) + " %)";
    }

    private static String signed(double value) {
        return (value > 0 ? "+" : "") + Numbers.text(value);
    }
}
