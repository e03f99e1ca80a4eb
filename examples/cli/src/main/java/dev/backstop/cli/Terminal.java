package dev.backstop.cli;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * What the place that text goes to can show.
 *
 * @param width columns
 * @param colour whether it shows colours
 * @param charset how characters are written
 */
record Terminal(int width, boolean colour, Charset charset) {
    private static final int DEFAULT_WIDTH = 80;
    private static final int MIN_WIDTH = 40;
    private static final int MAX_WIDTH = 120;
    private static final Map<Character, String> IN_ASCII = Map.ofEntries(
            Map.entry('–', "-"),
            Map.entry('—', "-"),
            Map.entry('−', "-"),
            Map.entry('‘', "'"),
            Map.entry('’', "'"),
            Map.entry('“', "\""),
            Map.entry('”', "\""),
            Map.entry('…', "..."),
            Map.entry('≤', "<="),
            Map.entry('≥', ">="),
            Map.entry('×', "x"),
            Map.entry('→', "->"),
            Map.entry('•', "*"),
            Map.entry('°', " deg"),
            Map.entry('é', "e"),
            Map.entry('è', "e"),
            Map.entry('ö', "oe"),
            Map.entry('ä', "ae"),
            Map.entry('ü', "ue"),
            Map.entry('Ö', "Oe"));

    /** The terminal that this process runs in; colour follows NO_COLOR and whether there is a terminal at all. */
    static Terminal ofProcess() {
        return new Terminal(
                width(System.getenv("COLUMNS")),
                Ansi.AUTO.enabled(),
                charset("stdout.encoding", "sun.stdout.encoding", "native.encoding"));
    }

    static int width(@Nullable String columns) {
        try {
            return columns == null
                    ? DEFAULT_WIDTH
                    : Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, Integer.parseInt(columns.strip())));
        } catch (NumberFormatException notANumber) {
            return DEFAULT_WIDTH;
        }
    }

    private static Charset charset(String... properties) {
        for (String property : properties) {
            String name = System.getProperty(property);
            if (name != null && Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** Whether it can show characters beyond ASCII. */
    boolean showsSymbols() {
        return charset.newEncoder().canEncode("✓✗");
    }

    /** The text with what it cannot show replaced, and without characters that would steer the terminal. */
    String shown(String text) {
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            String character = Character.toString(point);
            if (Character.isISOControl(point) && point != '\n' || Character.getType(point) == Character.FORMAT) {
                shown.append(String.format("\\u%04x", point));
            } else if (encoder.canEncode(character)) {
                shown.append(character);
            } else {
                shown.append(IN_ASCII.getOrDefault(character.charAt(0), "?"));
            }
        });
        return shown.toString();
    }
}
