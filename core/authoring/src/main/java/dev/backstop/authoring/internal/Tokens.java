package dev.backstop.authoring.internal;

import java.util.List;

/** Reads a rule file from token to token. */
final class Tokens {
    private final List<Token> all;
    private int next;

    /** @param all ends with {@link Token.Kind#END} */
    Tokens(List<Token> all) {
        this.all = all;
    }

    Token peek() {
        skipComments();
        return all.get(next);
    }

    Token next() {
        Token token = peek();
        if (token.kind() != Token.Kind.END) {
            next++;
        }
        return token;
    }

    /** The token after the next one. */
    Token second() {
        peek();
        int i = next + 1;
        while (i < all.size() - 1 && all.get(i).kind() == Token.Kind.COMMENT) {
            i++;
        }
        return all.get(Math.min(i, all.size() - 1));
    }

    boolean isNext(String text) {
        return peek().is(text);
    }

    boolean accept(String text) {
        if (isNext(text)) {
            next();
            return true;
        }
        return false;
    }

    /** The next token, which has to be this one. */
    Token expect(String text, String allowed) {
        if (!isNext(text)) {
            throw Refusals.unexpected(peek(), allowed);
        }
        return next();
    }

    /** The next token, which has to be of this kind. */
    Token expect(Token.Kind kind, String allowed) {
        if (peek().kind() != kind) {
            throw Refusals.unexpected(peek(), allowed);
        }
        return next();
    }

    /** The comments between two places. */
    List<Token> commentsBetween(Place start, Place end) {
        return all.stream()
                .filter(token -> token.kind() == Token.Kind.COMMENT)
                .filter(token -> before(start, token.at()) && before(token.at(), end))
                .toList();
    }

    private static boolean before(Place first, Place second) {
        return first.line() < second.line() || first.line() == second.line() && first.column() < second.column();
    }

    private void skipComments() {
        while (all.get(next).kind() == Token.Kind.COMMENT) {
            next++;
        }
    }
}
