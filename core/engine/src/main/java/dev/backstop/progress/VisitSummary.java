package dev.backstop.progress;

import dev.backstop.decision.Guidance;
import dev.backstop.decision.Message;
import dev.backstop.decision.Question;
import dev.backstop.decision.Suspicion;
import dev.backstop.decision.Urgency;
import dev.backstop.model.Answer;
import dev.backstop.model.Course;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to tell and to ask a clinician, as of the last assessment. The numbers stand in the rest of the report.
 *
 * @param urgency how soon
 * @param action what to do
 * @param onset since when; absent when not known
 * @param toCheck what has to be checked, and screens that are open, most urgent first
 * @param flags answers about danger that are "yes" or "not sure", those that matter most first
 * @param behaviour what makes it better or worse, and what was tried
 * @param ask what to ask
 * @param open questions that are open still, most telling first
 */
public record VisitSummary(
        Urgency urgency,
        Message action,
        @Nullable LocalDate onset,
        List<Suspicion> toCheck,
        List<Told> flags,
        List<Told> behaviour,
        List<Guidance.Advice> ask,
        List<Question> open) {
    public VisitSummary {
        toCheck = List.copyOf(toCheck);
        flags = List.copyOf(flags);
        behaviour = List.copyOf(behaviour);
        ask = List.copyOf(ask);
        open = List.copyOf(open);
    }

    /**
     * How one finding was answered.
     *
     * @param question for the person
     * @param label for a clinician
     */
    public record Told(
            String id,
            String question,
            String label,
            Answer answer,
            @Nullable LocalDate since,
            @Nullable Course course) {}
}
