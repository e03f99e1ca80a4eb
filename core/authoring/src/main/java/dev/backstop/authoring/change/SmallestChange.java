package dev.backstop.authoring.change;

import dev.backstop.model.Assessment;
import java.util.List;

/**
 * The fewest answers found that would change a decision in one way. All of them are needed.
 *
 * @param goal what they would change
 * @param answers what would have to be so, in alphabetical order of ids
 * @param after the assessment with these answers
 */
public record SmallestChange(Goal goal, List<Changed> answers, Assessment after) {
    public SmallestChange {
        answers = List.copyOf(answers);
    }

    /** A way in which a decision can change. */
    public enum Goal {
        MORE_URGENT,
        LESS_URGENT,
        /** More load. */
        PROGRESS,
        /** On to the next phase, or to self-management. */
        NEXT_PHASE
    }

    /** What it takes for an answer to be another. */
    public enum Kind {
        /** It is not known yet, and can be asked. */
        ASK,
        /** It is about training, days, tests or the plan, and can become so. */
        DO,
        /** It has been answered, and cannot be changed: it would have to have been otherwise. */
        OTHERWISE
    }

    /**
     * One answer.
     *
     * @param id of a finding, measure or choice
     * @param label what it is called
     * @param question for the person
     * @param value what it would have to be
     */
    public record Changed(String id, String label, String question, String value, Kind kind) {}
}
