package dev.backstop.authoring;

import dev.backstop.model.Assessment;
import dev.backstop.model.AssessmentFault;
import dev.backstop.model.InvalidAssessmentException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of reading an assessment.
 *
 * @param assessment the assessment; absent when there are faults
 * @param faults everything that is wrong with its form, in the order of their paths
 */
public record AssessmentReading(@Nullable Assessment assessment, List<AssessmentFault> faults) {
    public AssessmentReading {
        faults = List.copyOf(faults);
    }

    /**
     * The assessment, when nothing is wrong with its form.
     *
     * @throws InvalidAssessmentException if there are faults; it lists all of them
     */
    public Assessment orThrow() {
        Assessment read = assessment;
        if (read == null) {
            throw new InvalidAssessmentException(faults);
        }
        return read;
    }
}
