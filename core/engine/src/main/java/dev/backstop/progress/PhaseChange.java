package dev.backstop.progress;

import dev.backstop.model.Phase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day from which another phase held.
 *
 * @param from the phase before; absent when none was known
 */
public record PhaseChange(LocalDate day, @Nullable Phase from, Phase to) {
    public boolean isStepBack() {
        return from != null && to.compareTo(from) < 0;
    }
}
