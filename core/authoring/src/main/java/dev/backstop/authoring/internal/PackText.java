package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a file into text, and refuses what an author cannot see. */
final class PackText {
    private PackText() {}

    static @Nullable String decode(String path, byte[] bytes, Faults faults) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            faults.add(Check.CHARACTERS, after(path, text), "This is not UTF-8 text.");
            return null;
        }
        int before = faults.count();
        check(path, text, faults);
        return faults.count() == before ? text : null;
    }

    // Line ends are one character everywhere, so that the pack's digest is the same on every system.
    private static void check(String path, String text, Faults faults) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                column = 1;
                continue;
            }
            if (c == '\t') {
                faults.add(Check.CHARACTERS, new Place(path, line, column), "A tab; use spaces.");
            } else if (c == '\r') {
                faults.add(
                        Check.CHARACTERS,
                        new Place(path, line, column),
                        "The line ends with CR LF; save the file with LF.");
                return;
            } else if (isInvisible(c)) {
                faults.add(
                        Check.CHARACTERS,
                        new Place(path, line, column),
                        String.format("An invisible character, U+%04X.", (int) c));
            }
            column++;
        }
    }

    // Marks that turn the direction of writing can make a rule read otherwise than it runs.
    private static boolean isInvisible(char c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }

    private static Place after(String path, String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new Place(path, line, text.length() - text.lastIndexOf('\n'));
    }
}
