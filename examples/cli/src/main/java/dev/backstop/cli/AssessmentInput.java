package dev.backstop.cli;

import dev.backstop.authoring.AssessmentReader;
import dev.backstop.authoring.AssessmentReading;
import dev.backstop.model.Assessment;
import dev.backstop.model.AssessmentFault;
import dev.backstop.model.InvalidAssessmentException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Takes an assessment from a file to an answer; whatever is wrong with it comes out as one list of faults. */
final class AssessmentInput {
    /** Stands in for a day that was not given, only to find further faults: no date in an assessment is after it. */
    private static final String SOME_DAY = "9999-12-31";

    private final String file;
    private final Map<String, Object> tree;

    private AssessmentInput(String file, Map<String, Object> tree) {
        this.file = file;
        this.tree = tree;
    }

    /** @throws FaultyInputException if the file cannot be read or is not one JSON object */
    static AssessmentInput read(Console console, String file) {
        return new AssessmentInput(AssessmentFile.shownName(file), AssessmentFile.read(file, console.in()));
    }

    /**
     * @param question what to ask the engine
     * @throws FaultyInputException with every fault of the assessment
     */
    <T> T ask(Function<Assessment, T> question) {
        AssessmentReading result = AssessmentReader.read(tree);
        if (!result.faults().isEmpty()) {
            throw faulty(Stream.concat(result.faults().stream(), further(result.faults(), question).stream())
                    .distinct()
                    .toList());
        }
        try {
            return question.apply(result.orThrow());
        } catch (InvalidAssessmentException invalid) {
            throw faulty(invalid.faults());
        }
    }

    /** What only the rule pack can find, in the part of the assessment that could be read. */
    private List<AssessmentFault> further(List<AssessmentFault> faults, Function<Assessment, ?> question) {
        Map<String, Object> withDay = new LinkedHashMap<>(tree);
        withDay.putIfAbsent("asOf", SOME_DAY);
        Map<String, Object> rest = Pruning.without(faults, withDay).orElse(Map.of());
        if (rest.isEmpty()) {
            return List.of();
        }
        rest.putIfAbsent("asOf", SOME_DAY);
        AssessmentReading readable = AssessmentReader.read(rest);
        if (!readable.faults().isEmpty()) {
            return List.of();
        }
        try {
            question.apply(readable.orThrow());
            return List.of();
        } catch (InvalidAssessmentException invalid) {
            return invalid.faults();
        }
    }

    private FaultyInputException faulty(List<AssessmentFault> faults) {
        return new FaultyInputException(file, faults);
    }
}
