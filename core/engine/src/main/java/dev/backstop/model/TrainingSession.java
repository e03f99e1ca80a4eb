package dev.backstop.model;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One training session and how the back answered it. Everything but the date may be unknown.
 *
 * @param date day of the session
 * @param painBefore pain just before
 * @param painPeak worst pain during the session
 * @param settledAfter time until pain was back at its level before the session; zero when it never rose
 * @param unsettledFor time since the session for which pain has stayed above that level, when it has not settled yet
 * @param nextMorning the back on the morning after
 * @param effort perceived exertion of the session, 0 to 10
 * @param minutes length of the session
 * @param technique how the movements looked or felt
 * @param exercises the exercises done, in order
 */
public record TrainingSession(
        LocalDate date,
        @Nullable PainScore painBefore,
        @Nullable PainScore painPeak,
        @Nullable Duration settledAfter,
        @Nullable Duration unsettledFor,
        @Nullable NextMorning nextMorning,
        @Nullable Double effort,
        @Nullable Integer minutes,
        @Nullable Technique technique,
        List<ExerciseResult> exercises) {
    public TrainingSession {
        exercises = List.copyOf(exercises);
    }

    public static Builder on(LocalDate date) {
        return new Builder(date);
    }

    /** Collects what is known of a session; what is not set stays unknown. */
    public static final class Builder {
        private final LocalDate date;
        private @Nullable PainScore painBefore;
        private @Nullable PainScore painPeak;
        private @Nullable Duration settledAfter;
        private @Nullable Duration unsettledFor;
        private @Nullable NextMorning nextMorning;
        private @Nullable Double effort;
        private @Nullable Integer minutes;
        private @Nullable Technique technique;
        private final List<ExerciseResult> exercises = new ArrayList<>();

        private Builder(LocalDate date) {
            this.date = date;
        }

        /** Pain just before and at its worst, in points from 0 to 10. */
        public Builder pain(double before, double peak) {
            return painBefore(before).painPeak(peak);
        }

        public Builder painBefore(double points) {
            this.painBefore = PainScore.of(points);
            return this;
        }

        public Builder painPeak(double points) {
            this.painPeak = PainScore.of(points);
            return this;
        }

        public Builder settledAfter(Duration time) {
            this.settledAfter = time;
            return this;
        }

        public Builder unsettledFor(Duration time) {
            this.unsettledFor = time;
            return this;
        }

        public Builder nextMorning(NextMorning state) {
            this.nextMorning = state;
            return this;
        }

        /** Perceived exertion from 0 to 10. */
        public Builder effort(double rpe) {
            this.effort = rpe;
            return this;
        }

        public Builder minutes(int length) {
            this.minutes = length;
            return this;
        }

        public Builder technique(Technique technique) {
            this.technique = technique;
            return this;
        }

        /** One more exercise that was done, and the worst pain in it, in points from 0 to 10. */
        public Builder exercise(String id, double pain) {
            exercises.add(new ExerciseResult(id, PainScore.of(pain)));
            return this;
        }

        /** More exercises that were done; how much they hurt is not known. */
        public Builder exercises(String... ids) {
            for (String id : ids) {
                exercises.add(ExerciseResult.of(id));
            }
            return this;
        }

        public TrainingSession build() {
            return new TrainingSession(
                    date,
                    painBefore,
                    painPeak,
                    settledAfter,
                    unsettledFor,
                    nextMorning,
                    effort,
                    minutes,
                    technique,
                    exercises);
        }
    }
}
