package dev.backstop.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class NearestWord {
    private NearestWord() {}

    /** The word with the fewest edits from {@code written}, if they are few for its length. */
    public static Optional<String> to(String written, Collection<String> words) {
        int tolerated = Math.max(2, written.length() / 3);
        return words.stream()
                .filter(word -> distance(written, word) <= tolerated)
                .min(Comparator.<String>comparingInt(word -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A second line for an error message, or nothing. */
    public static String hint(String written, Collection<String> words) {
        return to(written, words)
                .map(word -> "\nMaybe you meant \"" + word + "\".")
                .orElse("");
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
