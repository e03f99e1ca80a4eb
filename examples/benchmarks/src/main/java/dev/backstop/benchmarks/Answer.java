package dev.backstop.benchmarks;

import dev.backstop.decision.Criterion.Status;
import dev.backstop.decision.LoadChange;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;
import dev.backstop.model.Phase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision without its texts: what both sides have to agree on.
 *
 * @param labels the classification
 * @param advice the guidance
 */
record Answer(OfTriage triage, List<Label> labels, OfLoad load, OfPhase phase, List<Element> advice) {
    /** @param clearedBy the rules that cleared the screen, when nothing is suspected */
    record OfTriage(
            String outcome,
            Urgency urgency,
            TrainingLimit limit,
            List<Suspected> suspicions,
            List<Suspected> openScreens,
            List<String> unanswered,
            List<String> clearedBy,
            List<Element> watchFor,
            LocalDate validUntil) {}

    record OfLoad(String verdict, LoadChange change, List<Element> actions, List<Checked> criteria) {}

    record OfPhase(String verdict, @Nullable Phase phase, List<Element> actions, List<Checked> criteria) {}

    /**
     * Anything that rules concluded.
     *
     * @param rules the ids of the rules that did, in alphabetical order
     */
    record Element(String id, List<String> rules) {}

    record Suspected(String id, Urgency urgency, TrainingLimit limit, List<String> rules) {}

    record Label(String dimension, String value, List<String> rules) {}

    record Checked(String criterion, Status status, List<String> rules) {}
}
