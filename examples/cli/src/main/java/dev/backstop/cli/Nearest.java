package dev.backstop.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that was probably meant. */
final class Nearest {
    private Nearest() {}

    /** The candidate with the fewest edits, unless that would be more than a third of the word. */
    static Optional<String> to(String word, Collection<String> candidates) {
        int most = Math.max(2, word.length() / 3);
        return candidates.stream()
                .filter(candidate -> edits(word, candidate) <= most)
                .min(Comparator.comparingInt((String candidate) -> edits(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int edits(String from, String to) {
        return LevenshteinDistance.getDefaultInstance().apply(from, to);
    }
}
