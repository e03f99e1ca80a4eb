package dev.backstop.progress;

import dev.backstop.decision.Classification;
import dev.backstop.decision.Decision;
import dev.backstop.decision.Guidance;
import dev.backstop.decision.Message;
import dev.backstop.model.DayLog;
import dev.backstop.model.Phase;
import dev.backstop.model.TrainingSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How somebody got on, told from several assessments. Everything is as of the last of them.
 *
 * @param days from the first day that anything was told of to the day of the last assessment
 * @param adherence how regularly they trained; it comes first
 * @param timeline what was decided at each assessment, by day
 * @param markers what shows progress, in the vocabulary's order
 * @param doingMore whether they do more without getting worse
 * @param scores what became of the questionnaires, in the vocabulary's order
 * @param flares flare-ups, by day
 * @param profile the domains in which the pack sums a person up, from the last assessment
 * @param expectation what to expect, from the last assessment; nothing is promised
 * @param notes what goes with every report
 * @param visit what to tell and to ask a clinician
 * @param gaps what nobody wrote down
 * @param weeks the record week by week
 * @param diary every diary day told, by day; a day told twice stands once
 * @param sessions every session told, by day; a session told twice stands once
 * @param statement that this is no diagnosis
 */
public record Progress(
        Days days,
        Adherence adherence,
        List<Step> timeline,
        List<MarkerCourse> markers,
        DoingMore doingMore,
        List<ScoreCourse> scores,
        List<Flare> flares,
        List<Classification.Label> profile,
        List<Guidance.Advice> expectation,
        List<Message> notes,
        VisitSummary visit,
        RecordGaps gaps,
        List<Week> weeks,
        List<DayLog> diary,
        List<TrainingSession> sessions,
        Message statement) {
    public Progress {
        timeline = List.copyOf(timeline);
        markers = List.copyOf(markers);
        scores = List.copyOf(scores);
        flares = List.copyOf(flares);
        profile = List.copyOf(profile);
        expectation = List.copyOf(expectation);
        notes = List.copyOf(notes);
        weeks = List.copyOf(weeks);
        diary = List.copyOf(diary);
        sessions = List.copyOf(sessions);
    }

    /** The decision of the last assessment. */
    public Decision latest() {
        return timeline.get(timeline.size() - 1).decision();
    }

    /** The days from which another phase held, first of all the phase that they began in. */
    public List<PhaseChange> phaseChanges() {
        List<PhaseChange> changes = new ArrayList<>();
        @Nullable Phase now = null;
        for (Step step : timeline) {
            Phase from = now == null ? step.from() : now;
            Phase to = step.phase();
            if (to != null && (now == null || to != now)) {
                changes.add(new PhaseChange(step.day(), Objects.equals(from, to) ? null : from, to));
            }
            now = to == null ? now : to;
        }
        return changes;
    }

    /** The assessments at which it went back by a phase. */
    public List<Step> stepBacks() {
        return timeline.stream().filter(Step::isStepBack).toList();
    }
}
