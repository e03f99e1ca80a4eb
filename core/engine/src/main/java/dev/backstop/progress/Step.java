package dev.backstop.progress;

import dev.backstop.decision.Criterion;
import dev.backstop.decision.Decision;
import dev.backstop.model.Phase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided at one assessment, with everything told up to that day.
 *
 * @param from the phase that the person said they were in; absent when not known
 */
public record Step(@Nullable Phase from, Decision decision) {
    public LocalDate day() {
        return decision.asOf();
    }

    /** The phase from then on; absent when it could not be told. */
    public @Nullable Phase phase() {
        return decision.phase().phase();
    }

    /** Whether it went back from the phase before. */
    public boolean isStepBack() {
        Phase to = phase();
        return from != null && to != null && to.compareTo(from) < 0;
    }

    /** Criteria of the gate to the next phase that were met. */
    public int criteriaMet() {
        return (int) decision.phase().criteria().stream()
                .filter(criterion -> criterion.status() == Criterion.Status.MET)
                .count();
    }

    /** Criteria of the gate to the next phase; 0 when there is no gate. */
    public int criteria() {
        return decision.phase().criteria().size();
    }
}
