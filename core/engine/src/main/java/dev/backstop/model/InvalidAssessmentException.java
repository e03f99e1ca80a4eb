package dev.backstop.model;

import java.util.List;
import java.util.stream.Collectors;

/** An assessment that cannot be decided on, with every fault that it has, in the order of their paths. */
public final class InvalidAssessmentException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<AssessmentFault> faults;

    public InvalidAssessmentException(List<AssessmentFault> faults) {
        super(faults.stream()
                .map(AssessmentFault::toString)
                .collect(Collectors.joining("\n", "The assessment has " + faults.size() + " fault(s):\n", "")));
        this.faults = List.copyOf(faults);
    }

    /** Every fault, never empty. */
    public List<AssessmentFault> faults() {
        return faults;
    }
}
