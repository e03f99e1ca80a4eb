package dev.backstop.cli;

import dev.backstop.authoring.AssessmentReader;
import dev.backstop.authoring.AssessmentReading;
import dev.backstop.authoring.diff.Case;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Assessments in the files of a folder, alone or as the {@code assessment} of a record or a vignette. */
final class CaseFiles {
    private CaseFiles() {}

    /** @throws FaultyInputException if the folder or a file in it cannot be read, or a file holds no assessment */
    static List<Case> read(String folder, Vocabulary vocabulary) {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                cases.add(new Case(
                        Path.of(folder).relativize(file).toString().replace('\\', '/'), assessment(file, vocabulary)));
            }
        } catch (InvalidPathException notAPath) {
            throw new FaultyInputException(folder, "This is not a directory: " + notAPath.getReason() + ".");
        } catch (IOException unreadable) {
            throw new FaultyInputException(
                    folder, "The cases cannot be read (" + unreadable.getClass().getSimpleName() + ").");
        }
        if (cases.isEmpty()) {
            throw new FaultyInputException(folder, "There is no file that ends in .json.");
        }
        return cases;
    }

    private static Assessment assessment(Path file, Vocabulary vocabulary) {
        Map<String, Object> tree = AssessmentFile.read(file.toString(), InputStream.nullInputStream());
        Object inner = tree.get("assessment");
        AssessmentReading reading = AssessmentReader.read(inner == null ? tree : inner);
        if (!reading.faults().isEmpty()) {
            throw new FaultyInputException(file.toString(), reading.faults());
        }
        Assessment stated = reading.orThrow();
        return "absent".equals(tree.get("otherwise")) ? screened(stated, vocabulary) : stated;
    }

    /** Every required finding that is not stated, and that nothing stated implies, was answered "no". */
    private static Assessment screened(Assessment stated, Vocabulary vocabulary) {
        Set<String> open = new HashSet<>();
        stated.findings().forEach((id, finding) -> {
            if (finding.answer() != Answer.ABSENT) {
                open.addAll(vocabulary.implied(id));
            }
        });
        open.addAll(stated.findings().keySet());
        Assessment.Builder screened = stated.toBuilder();
        vocabulary.findings().values().stream()
                .filter(FindingTerm::required)
                .filter(term -> !open.contains(term.id()))
                .forEach(term -> screened.finding(term.id(), Finding.ABSENT));
        return screened.build();
    }
}
