package dev.backstop.authoring.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Words as authors write them: ids, enum words, dates, lists, and which word was probably meant. */
public final class Words {
    /** No id needs more characters than this. */
    private static final int LONGEST = 200;

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern ID = Pattern.compile(WORD + "(\\." + WORD + ")*");

    private Words() {}

    /** Whether it is kebab-case words joined by dots, of at most 200 characters. */
    public static boolean isId(String text) {
        return text.length() <= LONGEST && ID.matcher(text).matches();
    }

    /** Whether it is one kebab-case word. */
    public static boolean isWord(String text) {
        return text.length() <= LONGEST && WORD.matcher(text).matches();
    }

    /** The allowed word that is nearest to one that is not allowed, if any is near enough to be meant. */
    public static @Nullable String nearest(String found, Collection<String> allowed) {
        if (found.length() > LONGEST) {
            return null;
        }
        String wanted = found.toLowerCase(Locale.ROOT);
        String best = null;
        int fewest = Math.max(2, found.length() / 3) + 1;
        LevenshteinDistance distance = new LevenshteinDistance(fewest - 1);
        for (String word : allowed) {
            int edits = distance.apply(wanted, word.toLowerCase(Locale.ROOT));
            if (edits >= 0 && edits < fewest && edits < word.length()) {
                fewest = edits;
                best = word;
            }
        }
        return best != null ? best : partOf(wanted, allowed);
    }

    // "hours-to-settle" is far from "session.hours-to-settle" in letters, but hardly anything else is meant.
    private static @Nullable String partOf(String wanted, Collection<String> allowed) {
        if (wanted.length() < 4) {
            return null;
        }
        return allowed.stream()
                .filter(word -> word.length() >= 4 && (word.contains(wanted) || wanted.contains(word)))
                .findFirst()
                .orElse(null);
    }

    /** "Maybe you meant …" for the nearest word, if there is one. */
    public static @Nullable String hint(String found, Collection<String> allowed) {
        String nearest = nearest(found, allowed);
        return nearest == null ? null : "Maybe you meant \"" + nearest + "\".";
    }

    /** The constants of an enum as authors write them: {@code same-day}. */
    public static List<String> of(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants()).map(Words::of).toList();
    }

    /** A constant as authors write it: {@code same-day}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of the constant that a word stands for. */
    public static String upper(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The constant that a word stands for, if there is one. */
    public static <E extends Enum<E>> @Nullable E constant(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return constant;
            }
        }
        return null;
    }

    /** A date as {@code 2026-11-21}, or null. */
    public static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    /** {@code a, b, c}. */
    public static String list(Collection<String> words) {
        return String.join(", ", words);
    }

    /** {@code "a", "b", "c"}. */
    public static String quoted(Collection<String> words) {
        return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", "));
    }
}
