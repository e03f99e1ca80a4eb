package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.internal.TextFile.Line;
import dev.backstop.content.Vocabulary;
import dev.backstop.internal.VocabularyTexts;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads messages/vocabulary.properties of an overlay: texts of the vocabulary below in other words. */
final class OverlayTexts {
    static final String FILE = "messages/vocabulary.properties";

    private final Map<String, Line> lines;

    private OverlayTexts(Map<String, Line> lines) {
        this.lines = lines;
    }

    static OverlayTexts read(PackFiles files, Terms terms, Faults faults) {
        PackFile file = files.find(FILE);
        Base base = terms.base;
        if (file == null || base == null) {
            return new OverlayTexts(Map.of());
        }
        Map<String, Line> lines = TextFile.read(file, faults).lines();
        Map<String, String> below = base.texts();
        TextPlaceholders placeholders = new TextPlaceholders(terms, faults);
        lines.forEach((key, line) -> {
            placeholders.check("text \"" + key + "\"", line.text(), line.at());
            if (!below.containsKey(key)) {
                faults.add(
                        Check.UNUSED_MESSAGE,
                        line.at(),
                        "text \"" + key + "\" is of nothing in the vocabulary of the pack below.",
                        Words.hint(key, below.keySet()));
            }
        });
        return new OverlayTexts(lines);
    }

    /** The vocabulary in these words. */
    Vocabulary in(Vocabulary vocabulary) {
        return lines.isEmpty()
                ? vocabulary
                : VocabularyTexts.map(vocabulary, (key, text) -> {
                    Line line = lines.get(key);
                    return line == null ? text : line.text();
                });
    }

    Map<String, Place> places() {
        Map<String, Place> places = new LinkedHashMap<>();
        lines.forEach((key, line) -> places.put(key, line.at()));
        return places;
    }
}
