package dev.backstop.cli;

import dev.backstop.authoring.AssessmentReader;
import dev.backstop.authoring.AssessmentReading;
import dev.backstop.model.Assessment;
import dev.backstop.model.AssessmentFault;
import dev.backstop.model.InvalidAssessmentException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Takes a diary, which is a list of assessments, from a file to an answer; whatever is wrong comes out as one list. */
final class DiaryInput {
    private static final String LIST = "assessments";
    /** Days that no day of a diary is after; stand-ins for those that cannot be read, only to find further faults. */
    private static final LocalDate SOME_DAY = LocalDate.of(9999, 12, 31);

    private final String file;
    private final List<AssessmentFault> faults = new ArrayList<>();
    private final List<Assessment> history = new ArrayList<>();

    private DiaryInput(String file) {
        this.file = file;
    }

    /** @throws FaultyInputException if the file cannot be read or is not one JSON object */
    static DiaryInput read(Console console, String file) {
        DiaryInput input = new DiaryInput(AssessmentFile.shownName(file));
        Map<String, Object> tree = AssessmentFile.read(file, console.in());
        for (String key : tree.keySet()) {
            if (!key.equals(LIST)) {
                input.fault(key, "There is no such field; a diary is an object with the one field \"" + LIST + "\".");
            }
        }
        if (tree.get(LIST) instanceof List<?> list) {
            list.forEach(input::assessment);
        } else {
            input.fault(LIST, "It has to be a list of assessments.");
        }
        return input;
    }

    private void assessment(Object tree) {
        String path = LIST + "[" + history.size() + "]";
        AssessmentReading reading = AssessmentReader.read(tree);
        reading.faults().forEach(one -> fault(path + (one.path().equals("$") ? "" : "." + one.path()), one.message()));
        history.add(reading.faults().isEmpty() ? reading.orThrow() : readable(reading.faults(), tree));
    }

    private void fault(String path, String message) {
        faults.add(new AssessmentFault(path, message));
    }

    /** What of an assessment could be read. */
    private Assessment readable(List<AssessmentFault> wrong, Object tree) {
        LocalDate standIn = SOME_DAY.minusDays(history.size());
        Map<String, Object> whole = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> whole.put(String.valueOf(key), value));
        }
        whole.putIfAbsent("asOf", standIn.toString());
        Map<String, Object> rest = Pruning.without(wrong, whole).orElse(Map.of());
        AssessmentReading reading = AssessmentReader.read(rest, standIn);
        return reading.faults().isEmpty()
                ? reading.orThrow()
                : Assessment.on(standIn).build();
    }

    /**
     * @param question what to ask the engine
     * @throws FaultyInputException with every fault of the diary
     */
    <T> T ask(Function<List<Assessment>, T> question) {
        try {
            T answer = question.apply(history);
            if (faults.isEmpty()) {
                return answer;
            }
        } catch (InvalidAssessmentException invalid) {
            throw new FaultyInputException(
                    file,
                    Stream.concat(faults.stream(), invalid.faults().stream())
                            .distinct()
                            .toList());
        }
        throw new FaultyInputException(file, faults);
    }
}
