package dev.backstop.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the person is doing and wants to do next.
 *
 * @param phase the phase that they are in; absent means unknown or not started
 * @param since the day on which that phase began
 * @param sessionsPerWeek planned sessions a week
 * @param proposedLoadChange load of the next week against the last, in percent (+10 is a tenth more)
 * @param proposedVolumeChange volume (sets, repetitions, minutes) of the next week against the last, in percent
 */
public record Plan(
        @Nullable Phase phase,
        @Nullable LocalDate since,
        @Nullable Integer sessionsPerWeek,
        @Nullable Double proposedLoadChange,
        @Nullable Double proposedVolumeChange) {
    public static final Plan UNKNOWN = new Plan(null, null, null, null, null);

    public static Plan in(Phase phase, LocalDate since) {
        return new Plan(phase, since, null, null, null);
    }

    /** The same plan with this proposal for next week, both in percent of the last. */
    public Plan proposing(double loadChange, double volumeChange) {
        return new Plan(phase, since, sessionsPerWeek, loadChange, volumeChange);
    }

    public Plan withSessionsPerWeek(int sessions) {
        return new Plan(phase, since, sessions, proposedLoadChange, proposedVolumeChange);
    }
}
