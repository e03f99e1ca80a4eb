package dev.backstop.benchmarks;

import static dev.backstop.benchmarks.Sign.BOTH_LEGS_PAIN;
import static dev.backstop.benchmarks.Sign.BOTH_LEGS_TINGLING;
import static dev.backstop.benchmarks.Sign.CATCHING_UP_AFTER_LAY_OFF;
import static dev.backstop.benchmarks.Sign.CHANGES_WITH_POSTURE_OR_LOAD;
import static dev.backstop.benchmarks.Sign.CLEAR_EVENT;
import static dev.backstop.benchmarks.Sign.COMES_BACK_IN_CYCLES;
import static dev.backstop.benchmarks.Sign.FLARE_UP;
import static dev.backstop.benchmarks.Sign.GRADUAL_ONSET;
import static dev.backstop.benchmarks.Sign.HIGH_STRESS;
import static dev.backstop.benchmarks.Sign.LEG_PAIN;
import static dev.backstop.benchmarks.Sign.LEG_TINGLING;
import static dev.backstop.benchmarks.Sign.LOAD_AND_VOLUME_BOTH_RAISED;
import static dev.backstop.benchmarks.Sign.LOAD_RAISED_TOO_FAST;
import static dev.backstop.benchmarks.Sign.NUMBNESS;
import static dev.backstop.benchmarks.Sign.POOR_SLEEP;
import static dev.backstop.benchmarks.Sign.SITS_MOST_OF_DAY;
import static dev.backstop.benchmarks.Sign.UNACCUSTOMED_LOAD;

import dev.backstop.benchmarks.Answer.Label;
import dev.backstop.benchmarks.Answer.OfTriage;
import java.util.ArrayList;
import java.util.List;

/** What kind of back pain it is. */
final class HandWrittenClassification {
    private static final List<Sign> LOAD_CONTRIBUTORS =
            List.of(LOAD_RAISED_TOO_FAST, LOAD_AND_VOLUME_BOTH_RAISED, CATCHING_UP_AFTER_LAY_OFF);
    private static final List<Sign> RADICULAR =
            List.of(LEG_PAIN, LEG_TINGLING, NUMBNESS, BOTH_LEGS_PAIN, BOTH_LEGS_TINGLING);

    private final Signs signs;
    private final Numbers numbers;
    private final Thresholds limit;
    private final List<Label> labels = new ArrayList<>();

    private HandWrittenClassification(Signs signs, Numbers numbers, Thresholds limit) {
        this.signs = signs;
        this.numbers = numbers;
        this.limit = limit;
    }

    static List<Label> decide(OfTriage triage, Signs signs, Numbers numbers, Thresholds limit) {
        HandWrittenClassification classification = new HandWrittenClassification(signs, numbers, limit);
        classification.duration();
        classification.pattern();
        classification.kind(triage);
        classification.onset();
        classification.contributor();
        return classification.labels;
    }

    static boolean has(List<Label> labels, String dimension) {
        for (Label label : labels) {
            if (label.dimension().equals(dimension)) {
                return true;
            }
        }
        return false;
    }

    static boolean has(List<Label> labels, String dimension, String value) {
        for (Label label : labels) {
            if (label.dimension().equals(dimension) && label.value().equals(value)) {
                return true;
            }
        }
        return false;
    }

    private void duration() {
        if (numbers.episodeDays < limit.subacuteFrom) {
            add("duration", "acute", "classification.duration.acute");
        } else if (numbers.episodeDays < limit.chronicFrom) {
            add("duration", "subacute", "classification.duration.subacute");
        } else if (numbers.episodeDays >= limit.chronicFrom) {
            if (Double.isNaN(numbers.painfulDaysShare)) {
                add("duration", "chronic", "classification.duration.chronic-share-unknown");
            } else if (numbers.painfulDaysShare >= limit.chronicShare) {
                add("duration", "chronic", "classification.duration.chronic");
            } else {
                add("duration", "fluctuating", "classification.duration.fluctuating");
            }
        }
    }

    private void pattern() {
        if (numbers.episodesInYear < limit.recurrentEpisodes && signs.absent(COMES_BACK_IN_CYCLES)) {
            add("pattern", "first-episode", "classification.pattern.first-episode");
        }
        boolean often = numbers.episodesInYear >= limit.recurrentEpisodes;
        if (signs.present(COMES_BACK_IN_CYCLES)) {
            add("pattern", "recurrent", "classification.pattern.cycles");
        }
        if (often) {
            add("pattern", "recurrent", "classification.pattern.recurrent");
        }
        if (signs.present(FLARE_UP)) {
            add("pattern", "flare-up", "classification.pattern.flare-up");
        }
    }

    private void kind(OfTriage triage) {
        switch (triage.outcome()) {
            case "SOON", "URGENT", "SAME_DAY", "EMERGENCY" ->
                add("kind", "specific-suspected", "classification.kind.specific-suspected");
            default -> {}
        }
        if (signs.anyPresent(RADICULAR)) {
            add("kind", "radicular", "classification.kind.radicular");
        }
        boolean calm =
                triage.outcome().equals("SELF_MANAGE") || triage.outcome().equals("ROUTINE_REVIEW");
        if (calm
                && signs.absent(LEG_PAIN)
                && signs.absent(LEG_TINGLING)
                && signs.absent(NUMBNESS)
                && signs.present(CHANGES_WITH_POSTURE_OR_LOAD)) {
            add("kind", "non-specific", "classification.kind.non-specific");
        }
    }

    private void onset() {
        if (signs.present(CLEAR_EVENT)) {
            add("onset", "clear-event", "classification.onset.clear-event");
        }
        if (signs.present(UNACCUSTOMED_LOAD)) {
            add("onset", "unaccustomed-load", "classification.onset.unaccustomed-load");
        }
        if (signs.present(GRADUAL_ONSET)) {
            add("onset", "gradual", "classification.onset.gradual");
        }
    }

    private void contributor() {
        if (signs.anyPresent(LOAD_CONTRIBUTORS)) {
            add("contributor", "load-raised-too-fast", "classification.contributor.load");
        }
        if (signs.present(SITS_MOST_OF_DAY)) {
            add("contributor", "sitting", "classification.contributor.sitting");
        }
        if (signs.present(HIGH_STRESS) || signs.present(POOR_SLEEP)) {
            add("contributor", "stress-or-sleep", "classification.contributor.stress-or-sleep");
        }
    }

    private void add(String dimension, String value, String rule) {
        if (!labels.isEmpty()) {
            Label last = labels.get(labels.size() - 1);
            if (last.dimension().equals(dimension) && last.value().equals(value)) {
                Rules.add(last.rules(), rule);
                return;
            }
        }
        labels.add(new Label(dimension, value, Rules.of(rule)));
    }
}
