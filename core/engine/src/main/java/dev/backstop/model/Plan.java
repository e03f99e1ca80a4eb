package dev.backstop.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person is doing and wants to do next.
 *
 * @param phase the phase that they are in; absent means unknown or not started
 * @param since the day on which that phase began
 * @param earlier the phases before the present one, the first one first; empty when nothing is known of them
 * @param override a phase that a clinician decided on instead of the rules
 * @param sessionsPerWeek planned sessions a week
 * @param proposedLoadChange load of the next week against the last, in percent (+10 is a tenth more)
 * @param proposedVolumeChange volume (sets, repetitions, minutes) of the next week against the last, in percent
 * @param exercises what the plan is made of, each exercise once
 */
public record Plan(
        @Nullable Phase phase,
        @Nullable LocalDate since,
        List<PhaseStart> earlier,
        @Nullable PhaseOverride override,
        @Nullable Integer sessionsPerWeek,
        @Nullable Double proposedLoadChange,
        @Nullable Double proposedVolumeChange,
        List<PlannedExercise> exercises) {
    public static final Plan UNKNOWN = builder().build();

    public Plan {
        earlier = List.copyOf(earlier);
        exercises = List.copyOf(exercises);
    }

    public static Plan in(Phase phase, LocalDate since) {
        return builder().phase(phase).since(since).build();
    }

    /** The same plan with this proposal for next week, both in percent of the last. */
    public Plan proposing(double loadChange, double volumeChange) {
        return toBuilder()
                .proposedLoadChange(loadChange)
                .proposedVolumeChange(volumeChange)
                .build();
    }

    public Plan withSessionsPerWeek(int sessions) {
        return toBuilder().sessionsPerWeek(sessions).build();
    }

    public Plan withExercises(PlannedExercise... planned) {
        return toBuilder().exercises(List.of(planned)).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this plan. */
    public Builder toBuilder() {
        return builder()
                .phase(phase)
                .since(since)
                .earlier(earlier)
                .override(override)
                .sessionsPerWeek(sessionsPerWeek)
                .proposedLoadChange(proposedLoadChange)
                .proposedVolumeChange(proposedVolumeChange)
                .exercises(exercises);
    }

    /** Collects what is known of a plan; what is not set, or set to null, is unknown. */
    public static final class Builder {
        private @Nullable Phase phase;
        private @Nullable LocalDate since;
        private List<PhaseStart> earlier = List.of();
        private @Nullable PhaseOverride override;
        private @Nullable Integer sessionsPerWeek;
        private @Nullable Double proposedLoadChange;
        private @Nullable Double proposedVolumeChange;
        private List<PlannedExercise> exercises = List.of();

        private Builder() {}

        public Builder phase(@Nullable Phase phase) {
            this.phase = phase;
            return this;
        }

        public Builder since(@Nullable LocalDate since) {
            this.since = since;
            return this;
        }

        /** The phases before the present one, the first one first. */
        public Builder earlier(List<PhaseStart> phases) {
            this.earlier = phases;
            return this;
        }

        public Builder override(@Nullable PhaseOverride override) {
            this.override = override;
            return this;
        }

        public Builder sessionsPerWeek(@Nullable Integer sessions) {
            this.sessionsPerWeek = sessions;
            return this;
        }

        /** Load of the next week against the last, in percent. */
        public Builder proposedLoadChange(@Nullable Double percent) {
            this.proposedLoadChange = percent;
            return this;
        }

        /** Volume of the next week against the last, in percent. */
        public Builder proposedVolumeChange(@Nullable Double percent) {
            this.proposedVolumeChange = percent;
            return this;
        }

        public Builder exercises(List<PlannedExercise> planned) {
            this.exercises = planned;
            return this;
        }

        public Plan build() {
            return new Plan(
                    phase,
                    since,
                    earlier,
                    override,
                    sessionsPerWeek,
                    proposedLoadChange,
                    proposedVolumeChange,
                    exercises);
        }
    }
}
