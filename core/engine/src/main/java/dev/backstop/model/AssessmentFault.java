package dev.backstop.model;

/**
 * One thing that is wrong with an assessment.
 *
 * @param path where, as a JSON-like path: {@code sessions[2].painPeak}
 * @param message what was found and what is allowed, as a sentence
 */
public record AssessmentFault(String path, String message) {
    @Override
    public String toString() {
        return path + ": " + message;
    }
}
