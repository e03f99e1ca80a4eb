package dev.backstop.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which terms were asked for. */
final class VocabularySearch {
    private final List<String> words;

    VocabularySearch(List<String> words) {
        this.words = words.stream()
                .flatMap(word -> Arrays.stream(normal(word).split(" ")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether every word stands somewhere in the texts. */
    boolean finds(List<String> texts) {
        String all = normal(String.join(" ", texts));
        return words.stream().allMatch(all::contains);
    }

    private static String normal(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
