package dev.backstop.authoring.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a rule file into tokens. */
final class DrlLexer {
    private static final Pattern TOKEN = Pattern.compile("(?<space>[ \\n]+)"
            + "|(?<comment>//[^\\n]*)"
            + "|\"(?<text>[^\"\\\\\\n]*)\""
            + "|(?<word>[A-Za-z_$][A-Za-z0-9_$]*)"
            + "|(?<number>[0-9]+(\\.[0-9]+)?)"
            + "|(?<symbol>==|!=|<=|>=|&&|\\|\\||/\\*|.)");

    private DrlLexer() {}

    /** The tokens of a whole file, comments among them, and one {@link Token.Kind#END}. */
    static List<Token> tokens(String file, String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int line = 1;
        int lineStart = 0;
        while (matcher.lookingAt()) {
            Place at = new Place(file, line, matcher.start() - lineStart + 1);
            String space = matcher.group("space");
            if (space == null) {
                tokens.add(token(matcher, at));
            } else {
                for (int i = 0; i < space.length(); i++) {
                    if (space.charAt(i) == '\n') {
                        line++;
                        lineStart = matcher.start() + i + 1;
                    }
                }
            }
            matcher.region(matcher.end(), text.length());
        }
        tokens.add(new Token(Token.Kind.END, "", new Place(file, line, text.length() - lineStart + 1)));
        return tokens;
    }

    private static Token token(Matcher matcher, Place at) {
        String text = matcher.group();
        if (matcher.group("comment") != null) {
            return new Token(Token.Kind.COMMENT, text, at);
        }
        if (matcher.group("text") != null) {
            return new Token(Token.Kind.TEXT, matcher.group("text"), at);
        }
        if (matcher.group("word") != null) {
            return new Token(Token.Kind.WORD, text, at);
        }
        return new Token(matcher.group("number") != null ? Token.Kind.NUMBER : Token.Kind.SYMBOL, text, at);
    }

    /** The tokens of a part of a file, to be compared with another reading of it. */
    static List<String> words(String text) {
        return tokens("", text).stream()
                .filter(token -> token.kind() != Token.Kind.END && token.kind() != Token.Kind.COMMENT)
                .map(Token::shown)
                .toList();
    }
}
