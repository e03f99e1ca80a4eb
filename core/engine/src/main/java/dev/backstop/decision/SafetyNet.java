package dev.backstop.decision;

import java.time.LocalDate;
import java.util.List;

/**
 * What to watch for, and until when the screen holds.
 *
 * @param watchFor signs to watch for; empty in an emergency, when there is nothing to wait for
 * @param validUntil last day on which the triage may be relied on, when nothing changes before
 */
public record SafetyNet(List<WatchFor> watchFor, LocalDate validUntil) {
    public SafetyNet {
        watchFor = List.copyOf(watchFor);
    }
}
