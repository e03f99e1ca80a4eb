package dev.backstop.decision;

import dev.backstop.record.DecisionRecord;
import dev.backstop.record.Origin;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The whole answer for one assessment. It supports a decision of the person and their clinician and is not a diagnosis.
 *
 * @param asOf the day for which it holds
 * @param statement that it is not a diagnosis; show it with every output
 * @param pack the rule pack that it was made with
 * @param origin what it was made from, which says nothing about what it says: see {@link #toRecord()}
 */
public record Decision(
        LocalDate asOf,
        Triage triage,
        Classification classification,
        LoadDecision load,
        PhaseDecision phase,
        Guidance guidance,
        Message statement,
        PackId pack,
        @Nullable Origin origin) {
    /** A decision that nobody can tell what it was made from. */
    public Decision(
            LocalDate asOf,
            Triage triage,
            Classification classification,
            LoadDecision load,
            PhaseDecision phase,
            Guidance guidance,
            Message statement,
            PackId pack) {
        this(asOf, triage, classification, load, phase, guidance, statement, pack, null);
    }

    /**
     * This decision with everything that it was made from, to be kept and made again. Costs about as much as a few
     * decisions; a decision of which nobody wants a record costs nothing more.
     *
     * @throws IllegalStateException if no engine made this decision
     */
    public DecisionRecord toRecord() {
        if (origin == null) {
            throw new IllegalStateException("No engine made this decision, so nobody knows what it was made from.");
        }
        return origin.record(this);
    }

    /** Whether the answers and their reasons are equal, whatever they were made from. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decision that
                && asOf.equals(that.asOf)
                && triage.equals(that.triage)
                && classification.equals(that.classification)
                && load.equals(that.load)
                && phase.equals(that.phase)
                && guidance.equals(that.guidance)
                && statement.equals(that.statement)
                && pack.equals(that.pack);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, triage, classification, load, phase, guidance, statement, pack);
    }

    @Override
    public String toString() {
        return "Decision[asOf=" + asOf + ", triage=" + triage + ", classification=" + classification + ", load=" + load
                + ", phase=" + phase + ", guidance=" + guidance + ", statement=" + statement + ", pack=" + pack + "]";
    }
}
