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
 * Triage, load and phase of a decision, without texts: what both sides have to agree on. The classification, the
 * guidance and the person's own numbers are no part of it.
 */
record Answer(OfTriage triage, OfLoad load, OfPhase phase) {
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

    record Checked(String criterion, Status status, List<String> rules) {}
}
