package dev.backstop.cli;

import dev.backstop.authoring.AssessmentReader;
import dev.backstop.model.Assessment;
import dev.backstop.model.AssessmentFault;
import dev.backstop.model.InvalidAssessmentException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Takes an assessment from a file to an answer; whatever is wrong with it comes out as one list of faults. */
final class AssessmentInput {
    /** Stands in for a day that was not given, only to find further faults: no date in an assessment is after it. */
    private static final String SOME_DAY = "9999-12-31";

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
            throw faulty(Stream.concat(result.faults().stream(), further(tree, result.faults(), question).stream())
                    .distinct()
                    .toList());
        }
        try {
            return question.apply(result.assessment());
        } catch (InvalidAssessmentException invalid) {
            throw faulty(invalid.faults());
        }
    }

    /** What only the rule pack can find, in the part of the assessment that could be read. */
    private static List<AssessmentFault> further(
            Map<String, Object> tree, List<AssessmentFault> faults, Function<Assessment, ?> question) {
        Map<String, Object> rest = Pruning.without(faults, tree).orElse(Map.of());
        if (rest.isEmpty()) {
            return List.of();
        }
        rest.putIfAbsent("asOf", SOME_DAY);
        AssessmentReader.Result readable = AssessmentReader.read(rest);
        if (!readable.faults().isEmpty()) {
            return List.of();
        }
        try {
            question.apply(readable.assessment());
            return List.of();
        } catch (InvalidAssessmentException invalid) {
            return invalid.faults();
        }
    }

    private FaultyInputException faulty(List<AssessmentFault> faults) {
        return new FaultyInputException(AssessmentFile.shownName(file), faults);
    }
}
