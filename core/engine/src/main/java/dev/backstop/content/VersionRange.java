package dev.backstop.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which versions of the engine a pack is for: {@code >=0.1 <0.2}. Every comparison has to hold; a part of a version
 * that is not written is 0, and what follows a hyphen does not count.
 *
 * @param text comparisons joined by single spaces, each {@code >=}, {@code >}, {@code <}, {@code <=} or {@code =} and
 *     one to four whole numbers joined by dots
 */
public record VersionRange(String text) {
    private static final Pattern PART = Pattern.compile("(>=|<=|>|<|=)([0-9]{1,9}(?:\\.[0-9]{1,9}){0,3})");
    private static final int PARTS = 4;

    // Below the pattern, which its constructor needs.
    /** Any version at all, for packs that are made in memory. */
    public static final VersionRange ANY = new VersionRange(">=0");

    /** @throws IllegalArgumentException if the text is not written like that */
    public VersionRange {
        for (String part : text.split(" ", -1)) {
            if (!PART.matcher(part).matches()) {
                throw new IllegalArgumentException("\"" + text + "\" is no range of versions such as \">=0.1 <0.2\".");
            }
        }
    }

    /** @throws IllegalArgumentException if that is no version such as {@code 0.1.0} or {@code 0.1.0-rc1} */
    public boolean includes(String version) {
        int[] found = numbers(version.split("-", 2)[0]);
        return comparisons().stream()
                .allMatch(part -> holds(part.group(1), Arrays.compare(found, numbers(part.group(2)))));
    }

    private List<Matcher> comparisons() {
        List<Matcher> parts = new ArrayList<>();
        for (String part : text.split(" ", -1)) {
            Matcher matcher = PART.matcher(part);
            if (matcher.matches()) {
                parts.add(matcher);
            }
        }
        return parts;
    }

    private static boolean holds(String operator, int comparison) {
        return switch (operator) {
            case ">=" -> comparison >= 0;
            case ">" -> comparison > 0;
            case "<" -> comparison < 0;
            case "<=" -> comparison <= 0;
            default -> comparison == 0;
        };
    }

    private static int[] numbers(String version) {
        String[] words = version.split("\\.", -1);
        if (words.length > PARTS) {
            throw new IllegalArgumentException("\"" + version + "\" is no version.");
        }
        return IntStream.range(0, PARTS)
                .map(i -> i < words.length ? Integer.parseInt(words[i]) : 0)
                .toArray();
    }

    @Override
    public String toString() {
        return text;
    }
}
