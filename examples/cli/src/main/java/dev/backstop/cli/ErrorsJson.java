package dev.backstop.cli;

import dev.backstop.model.AssessmentFault;
import java.util.List;

/** What is wrong, as JSON. */
record ErrorsJson(List<ErrorJson> errors) {

    /**
     * @param path where in the assessment, as in {@code sessions[2].painPeak}; empty for the whole file or the call
     * @param message what was found and what is allowed
     */
    record ErrorJson(String path, String message) {}

    static ErrorsJson of(List<AssessmentFault> faults) {
        return new ErrorsJson(faults.stream()
                .map(fault -> new ErrorJson(fault.path(), fault.message()))
                .toList());
    }
}
