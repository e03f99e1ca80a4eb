package dev.backstop.authoring.internal.catalogue;

import dev.backstop.content.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules as they are written in the files of a pack. */
final class RuleTexts {
    private final Path directory;
    private final Map<String, List<String>> files = new HashMap<>();

    RuleTexts(Path directory) {
        this.directory = directory;
    }

    /** From the line on which a rule begins to the line that ends it. */
    String of(Rule rule) {
        List<String> lines = files.computeIfAbsent(rule.file(), this::read);
        int first = rule.line() - 1;
        int last = first;
        while (last < lines.size() - 1 && !lines.get(last).strip().equals("end")) {
            last++;
        }
        return String.join("\n", lines.subList(first, last + 1));
    }

    private List<String> read(String file) {
        try {
            return Files.readAllLines(directory.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException("The rule file " + file + " can no longer be read.", gone);
        }
    }
}
