package dev.backstop.cli;

import dev.backstop.authoring.AssessmentReader;
import dev.backstop.model.Assessment;
import dev.backstop.model.InvalidAssessmentException;
import java.util.Map;
import java.util.function.Function;

/** Takes an assessment from a file to an answer; whatever is wrong with it comes out as one list of faults. */
final class AssessmentInput {
    private final Console console;
    private final String file;

    AssessmentInput(Console console, String file) {
        this.console = console;
        this.file = file;
    }

    /**
     * @param question what to ask the engine
     * @throws FaultyInputException with every fault of the assessment
     */
    <T> T ask(Function<Assessment, T> question) {
        Map<String, Object> tree = AssessmentFile.read(file, console.in());
        AssessmentReader.Result result = AssessmentReader.read(tree);
        if (!result.faults().isEmpty()) {
            throw new FaultyInputException(AssessmentFile.shownName(file), result.faults());
        }
        try {
            return question.apply(result.assessment());
        } catch (InvalidAssessmentException invalid) {
            throw new FaultyInputException(AssessmentFile.shownName(file), invalid.faults());
        }
    }
}
