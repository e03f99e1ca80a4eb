package dev.backstop.authoring.internal;

/**
 * The smallest piece of a rule file.
 *
 * @param text as written, a quoted text without its quotes
 */
record Token(Kind kind, String text, Place at) {
    enum Kind {
        WORD,
        TEXT,
        NUMBER,
        SYMBOL,
        COMMENT,
        /** After the last one. */
        END
    }

    boolean is(String symbolOrWord) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(symbolOrWord);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** As an author sees it. */
    String shown() {
        return switch (kind) {
            case TEXT -> "\"" + text + "\"";
            case END -> "the end of the file";
            default -> text;
        };
    }
}
