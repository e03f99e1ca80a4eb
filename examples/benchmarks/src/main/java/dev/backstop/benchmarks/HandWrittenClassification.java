package dev.backstop.benchmarks;

import static dev.backstop.benchmarks.Sign.AVOIDS_MOVEMENT;
import static dev.backstop.benchmarks.Sign.CATCHING_UP_AFTER_LAY_OFF;
import static dev.backstop.benchmarks.Sign.CHANGES_WITH_POSTURE_OR_LOAD;
import static dev.backstop.benchmarks.Sign.CLEAR_EVENT;
import static dev.backstop.benchmarks.Sign.COMES_BACK_IN_CYCLES;
import static dev.backstop.benchmarks.Sign.FLARE_UP;
import static dev.backstop.benchmarks.Sign.GRADUAL_ONSET;
import static dev.backstop.benchmarks.Sign.HIGH_STRESS;
import static dev.backstop.benchmarks.Sign.LEG_PAIN;
import static dev.backstop.benchmarks.Sign.LEG_TINGLING;
import static dev.backstop.benchmarks.Sign.LEG_WEAKNESS;
import static dev.backstop.benchmarks.Sign.LOAD_AND_VOLUME_BOTH_RAISED;
import static dev.backstop.benchmarks.Sign.LOAD_RAISED_TOO_FAST;
import static dev.backstop.benchmarks.Sign.NUMBNESS;
import static dev.backstop.benchmarks.Sign.POOR_SLEEP;
import static dev.backstop.benchmarks.Sign.SITS_MOST_OF_DAY;
import static dev.backstop.benchmarks.Sign.TRAUMA;
import static dev.backstop.benchmarks.Sign.UNACCUSTOMED_LOAD;

import dev.backstop.benchmarks.Answer.Label;
import dev.backstop.benchmarks.Answer.OfTriage;
import dev.backstop.model.Technique;
import java.util.ArrayList;
import java.util.List;

/** What kind of back pain it is. */
final class HandWrittenClassification {
    private static final List<Sign> LOAD_CONTRIBUTORS =
            List.of(LOAD_RAISED_TOO_FAST, LOAD_AND_VOLUME_BOTH_RAISED, CATCHING_UP_AFTER_LAY_OFF);
    private static final List<Sign> LOADING_HABITS = List.of(
            LOAD_RAISED_TOO_FAST,
            LOAD_AND_VOLUME_BOTH_RAISED,
            CATCHING_UP_AFTER_LAY_OFF,
            SITS_MOST_OF_DAY,
            UNACCUSTOMED_LOAD);
    private static final List<Sign> DEFICITS = List.of(LEG_WEAKNESS, NUMBNESS);

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
        boolean uncontrolled = numbers.sessions.technique == Technique.UNCONTROLLED;
        HandWrittenClassification classification = new HandWrittenClassification(signs, numbers, limit);
        classification.duration();
        classification.pattern();
        classification.kind(triage);
        classification.onset();
        classification.contributor(uncontrolled);
        classification.behaviour();
        classification.driver(triage, uncontrolled);
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
        if (isSpecificSuspected(triage)) {
            add("kind", "specific-suspected", "classification.kind.specific-suspected");
        }
        if (signs.present(LEG_TINGLING)) {
            add("kind", "radicular", "classification.kind.radicular");
        }
        if (signs.present(LEG_PAIN)) {
            add("kind", "radicular", "classification.kind.radicular-possible");
        }
        if (signs.anyPresent(DEFICITS)) {
            add("kind", "radiculopathy", "classification.kind.radiculopathy");
        }
        if (Suspicions.has(triage.suspicions(), "walking-pattern-both-legs")) {
            add("kind", "stenosis", "classification.kind.stenosis");
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

    private static boolean isSpecificSuspected(OfTriage triage) {
        return switch (triage.outcome()) {
            case "SOON", "URGENT", "SAME_DAY", "EMERGENCY" -> true;
            default -> false;
        };
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

    private void contributor(boolean uncontrolled) {
        boolean strain = signs.present(CLEAR_EVENT) || signs.present(UNACCUSTOMED_LOAD);
        if (strain && signs.absent(LEG_PAIN) && signs.absent(LEG_TINGLING) && signs.absent(TRAUMA)) {
            add("contributor", "muscle-strain", "classification.contributor.strain");
        }
        if (signs.present(SITS_MOST_OF_DAY)) {
            add("contributor", "sitting", "classification.contributor.sitting");
        }
        if (signs.anyPresent(LOAD_CONTRIBUTORS)) {
            add("contributor", "load-raised-too-fast", "classification.contributor.load");
        }
        if (uncontrolled) {
            add("contributor", "poor-loading", "classification.contributor.poor-loading");
        }
        if (signs.present(HIGH_STRESS) || signs.present(POOR_SLEEP)) {
            add("contributor", "stress-or-sleep", "classification.contributor.stress-or-sleep");
        }
        if (signs.present(LEG_TINGLING)) {
            add("contributor", "disc-or-nerve", "classification.contributor.disc-or-nerve");
        }
        if (signs.anyPresent(DEFICITS)) {
            add("contributor", "disc-or-nerve", "classification.contributor.nerve-loss");
        }
    }

    private void behaviour() {
        if (signs.present(CHANGES_WITH_POSTURE_OR_LOAD)) {
            add("behaviour", "mechanical", "classification.behaviour.mechanical");
        }
        if (signs.absent(CHANGES_WITH_POSTURE_OR_LOAD)) {
            add("behaviour", "non-mechanical", "classification.behaviour.non-mechanical");
        }
    }

    private void driver(OfTriage triage, boolean uncontrolled) {
        if (signs.present(AVOIDS_MOVEMENT)) {
            add("driver", "movement", "classification.driver.movement");
        }
        if (uncontrolled) {
            add("driver", "movement", "classification.driver.technique");
        }
        if (signs.anyPresent(LOADING_HABITS)) {
            add("driver", "loading", "classification.driver.loading");
        }
        if (isSpecificSuspected(triage)) {
            add("driver", "medical-review", "classification.driver.medical-review");
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
