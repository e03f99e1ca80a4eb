package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a file into text, and refuses what an author cannot see or tell apart. */
final class PackText {
    /** No line of a file needs more characters than this. */
    static final int LONGEST_LINE = 4_000;

    private static final int MOST_FAULTS = 20;
    // Letters and marks that leave an empty place or none.
    private static final String INVISIBLE = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    private final String path;
    private final Faults faults;
    private int line = 1;
    private int column = 1;
    private int told;
    private int wordColumn;
    private final StringBuilder word = new StringBuilder();
    private boolean latin;
    private int other;

    private PackText(String path, Faults faults) {
        this.path = path;
        this.faults = faults;
    }

    static @Nullable String decode(String path, byte[] bytes, Faults faults) {
        String wide = wide(bytes);
        if (wide != null) {
            faults.add(Check.CHARACTERS, Place.of(path), wide + "; save the file as UTF-8.");
            return null;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            faults.add(Check.CHARACTERS, after(path, text), notUtf8(bytes[in.position()] & 0xFF));
            return null;
        }
        return new PackText(path, faults).isPlain(text) ? text : null;
    }

    private static @Nullable String wide(byte[] bytes) {
        boolean marked = bytes.length > 1
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
        if (marked) {
            return "This is UTF-16 text";
        }
        for (int i = 0; i < Math.min(bytes.length, LONGEST_LINE); i++) {
            if (bytes[i] == 0) {
                return "This is UTF-16 text, or no text at all";
            }
        }
        return null;
    }

    private static String notUtf8(int found) {
        String latin = found >= 0xA0 ? ", in Latin-1 \"" + (char) found + "\"" : "";
        return String.format("This is not UTF-8 text: the byte %02X%s; save the file as UTF-8.", found, latin);
    }

    // Line ends are one character everywhere, so that the pack's digest is the same on every system.
    private boolean isPlain(String text) {
        if (text.startsWith("\uFEFF")) {
            add(1, "The file begins with a byte order mark, U+FEFF; save it as UTF-8 without one.");
            return false;
        }
        int next;
        for (int i = 0; i < text.length() && told <= MOST_FAULTS; i += Character.charCount(next)) {
            next = text.codePointAt(i);
            if (Character.isLetter(next)) {
                letter(next);
            } else if (!word.isEmpty()) {
                endWord();
            }
            if (next == '\n') {
                endLine();
            } else if (next == '\r') {
                add(column, "The line ends with CR LF; save the file with LF.");
                return false;
            } else {
                check(next);
                column++;
            }
        }
        endWord();
        endLine();
        return told == 0;
    }

    private void endLine() {
        if (column - 1 > LONGEST_LINE) {
            add(1, "The line has " + (column - 1) + " characters; at most " + LONGEST_LINE + " are allowed.");
        }
        line++;
        column = 1;
    }

    private void check(int found) {
        int type = Character.getType(found);
        if (found == '\t') {
            add(column, "A tab; use spaces.");
        } else if (found == 0xFFFD) {
            add(column, "The character U+FFFD, which stands for one that was lost; write the right one.");
        } else if (type == Character.UNASSIGNED || type == Character.PRIVATE_USE || type == Character.SURROGATE) {
            add(column, String.format("A character without a meaning, U+%04X.", found));
        } else if (isInvisible(found, type)) {
            add(column, String.format("An invisible character, U+%04X.", found));
        } else if (type == Character.SPACE_SEPARATOR && found != ' ' && !isSpaceOfTexts(found)) {
            add(column, String.format("A space of another kind, U+%04X", found) + "; write a plain space.");
        } else if (found >= 0xFF01 && found <= 0xFF5E || found >= 0x1D400 && found <= 0x1D7FF) {
            String plain = Normalizer.normalize(Character.toString(found), Normalizer.Form.NFKC);
            add(column, String.format("The character U+%04X, which only looks like \"%s\"; write that.", found, plain));
        }
    }

    // French sets them before a colon.
    private boolean isSpaceOfTexts(int found) {
        return path.endsWith(".properties") && (found == 0x00A0 || found == 0x202F);
    }

    // Marks that turn the direction of writing can make a rule read otherwise than it runs.
    private static boolean isInvisible(int found, int type) {
        return Character.isISOControl(found)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || INVISIBLE.indexOf(found) >= 0
                || found >= 0xFE00 && found <= 0xFE0F
                || found >= 0xE0100 && found <= 0xE01EF;
    }

    private void letter(int letter) {
        wordColumn = word.isEmpty() ? column : wordColumn;
        word.appendCodePoint(letter);
        UnicodeScript script = letter < 128 ? UnicodeScript.LATIN : UnicodeScript.of(letter);
        latin |= script == UnicodeScript.LATIN;
        if (other == 0 && (script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK)) {
            other = letter;
        }
    }

    // "fever" with a Cyrillic "e" is another word, and nobody can see it.
    private void endWord() {
        if (latin && other != 0) {
            String alphabet = UnicodeScript.of(other) == UnicodeScript.GREEK ? "Greek" : "Cyrillic";
            add(
                    wordColumn,
                    String.format(
                            "\"%s\" mixes alphabets: \"%s\", U+%04X, is a %s letter; write all of it in one.",
                            word, Character.toString(other), other, alphabet));
        }
        word.setLength(0);
        latin = false;
        other = 0;
    }

    private void add(int column, String message) {
        if (++told <= MOST_FAULTS) {
            faults.add(Check.CHARACTERS, new Place(path, line, column), message);
        } else {
            faults.add(Check.CHARACTERS, new Place(path, line, column), "And more of this kind; mend these first.");
        }
    }

    private static Place after(String path, String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new Place(path, line, text.length() - text.lastIndexOf('\n'));
    }
}
