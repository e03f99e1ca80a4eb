package dev.backstop.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.backstop.authoring.AssessmentReader;
import dev.backstop.authoring.AssessmentReading;
import dev.backstop.decision.Decision;
import dev.backstop.decision.PackId;
import dev.backstop.engine.Backstop;
import dev.backstop.model.AssessmentFault;
import dev.backstop.record.DecisionRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes records of decisions, and makes decisions again from them. */
final class DecisionRecords {
    private static final int AROUND = 3;

    private final String file;
    private final Map<String, Object> tree;

    private DecisionRecords(String file, Map<String, Object> tree) {
        this.file = file;
        this.tree = tree;
    }

    /** @throws FaultyInputException if the file cannot be written */
    static void write(Decision decision, boolean masked, String file) {
        DecisionRecord whole = decision.toRecord();
        try {
            Files.writeString(
                    Path.of(file), Json.write((masked ? whole.masked() : whole).toTree()), StandardCharsets.UTF_8);
        } catch (InvalidPathException notAPath) {
            throw new FaultyInputException(file, "This is not a file name: " + notAPath.getReason() + ".");
        } catch (IOException unwritable) {
            throw new FaultyInputException(
                    file,
                    "The record cannot be written (" + unwritable.getClass().getSimpleName() + ").");
        }
    }

    /** @throws FaultyInputException if the file is no record */
    static DecisionRecords read(Console console, String file) {
        DecisionRecords found =
                new DecisionRecords(AssessmentFile.shownName(file), AssessmentFile.read(file, console.in()));
        Object form = found.tree.get("record");
        if (!(form instanceof Integer number) || number != DecisionRecord.FORM) {
            throw found.faulty(
                    "record",
                    form,
                    "It has to be " + DecisionRecord.FORM
                            + ": the file has to hold a record, as \"decide --record\" writes it");
        }
        return found;
    }

    /** What the app had set when the decision was made. */
    void set(Backstop.Builder builder) {
        if (!(tree.get("language") instanceof String language)) {
            throw faulty("language", tree.get("language"), "It has to be a language tag such as en");
        }
        if (!(tree.get("limits") instanceof Map<?, ?> limits)) {
            throw faulty("limits", tree.get("limits"), "It has to be an object of parameters and numbers");
        }
        builder.language(language);
        limits.forEach((id, value) -> {
            if (!(value instanceof Number number)) {
                throw faulty("limits." + id, value, "It has to be a number");
            }
            builder.limit(String.valueOf(id), number.doubleValue());
        });
    }

    /**
     * What comes out otherwise when the decision is made again, as lines; none when it is the same.
     *
     * @throws FaultyInputException if the record was made with another pack, or its assessment is faulty
     */
    List<String> replay(Backstop backstop) {
        PackId now = backstop.content().id();
        PackId then = pack();
        if (!then.equals(now)) {
            throw new FaultyInputException(
                    file,
                    List.of(new AssessmentFault(
                            "pack",
                            "The record was made with the rule pack %s, and this is %s. Give that pack with --pack DIR."
                                    .formatted(shown(then), shown(now)))));
        }
        AssessmentReading input = AssessmentReader.read(tree.get("assessment"));
        if (!input.faults().isEmpty()) {
            throw new FaultyInputException(
                    file,
                    input.faults().stream()
                            .map(fault -> new AssessmentFault("assessment." + fault.path(), fault.message()))
                            .toList());
        }
        return difference(backstop.decide(input.orThrow()).toRecord().toTree());
    }

    private List<String> difference(Map<String, Object> again) {
        List<String> before = lines(tree);
        List<String> after = lines(again);
        return UnifiedDiffUtils.generateUnifiedDiff(
                "recorded", "decided again", before, DiffUtils.diff(before, after), AROUND);
    }

    // Version and mask of the record say nothing about what was decided.
    private static List<String> lines(Map<String, Object> record) {
        return Json.write(new Outcome(record.get("parameters"), record.get("decision")))
                .lines()
                .toList();
    }

    private record Outcome(
            @Nullable Object parameters, @Nullable Object decision) {}

    private PackId pack() {
        if (tree.get("pack") instanceof Map<?, ?> pack
                && pack.get("id") instanceof String id
                && pack.get("version") instanceof String version
                && pack.get("digest") instanceof String digest) {
            return new PackId(id, version, digest);
        }
        throw faulty("pack", tree.get("pack"), "It has to be an object with id, version and digest");
    }

    private static String shown(PackId pack) {
        return pack.id() + " " + pack.version() + " (digest " + pack.digest() + ")";
    }

    private FaultyInputException faulty(String path, @Nullable Object found, String allowed) {
        String there = found == null ? "missing" : String.valueOf(found);
        return new FaultyInputException(
                file, List.of(new AssessmentFault(path, "It is " + there + ". " + allowed + ".")));
    }
}
