package dev.backstop.authoring.internal;

import dev.backstop.authoring.internal.Syntax.Comparison;
import dev.backstop.authoring.internal.Syntax.Pattern;
import dev.backstop.authoring.internal.Syntax.Value;
import dev.backstop.authoring.internal.Syntax.ValueKind;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Condition.Quantifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code when}: one pattern a line. */
final class ConditionReader {
    static final String PATTERNS = "a pattern Finding( … ), Measure( … ) or Choice( … ), alone or after exists or not";
    private static final List<String> CONSTANTS = List.of("Urgency", "TrainingLimit");
    private static final String VALUES = "a text in double quotes, limit.of(\"…\") or 0";

    private final Tokens tokens;
    private int lastLine;

    ConditionReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The next pattern. */
    Pattern pattern() {
        Place at = tokens.peek().at();
        if (!tokens.peek().isWord() || Refusals.isReserved(tokens.peek())) {
            throw Refusals.unexpected(tokens.peek(), PATTERNS);
        }
        if (at.line() == lastLine) {
            throw new SyntaxFault(at, "has two patterns in one line; write each on a line of its own.", null);
        }
        Quantifier quantifier =
                tokens.accept("exists") ? Quantifier.EXISTS : tokens.accept("not") ? Quantifier.NOT : Quantifier.EACH;
        if (Refusals.isReserved(tokens.peek())
                || !tokens.peek().isWord()
                || !(tokens.second().is("(") || tokens.second().is(":"))) {
            throw Refusals.unexpected(tokens.peek(), PATTERNS);
        }
        Token type = tokens.next();
        tokens.expect("(", PATTERNS);
        List<Comparison> comparisons = new ArrayList<>();
        if (!tokens.isNext(")")) {
            do {
                comparisons.add(comparison());
            } while (tokens.accept(","));
        }
        lastLine = tokens.expect(")", "a comma or the closing bracket").at().line();
        return new Pattern(at, quantifier, type, comparisons);
    }

    private Comparison comparison() {
        boolean negated = tokens.accept("!");
        Token field = tokens.expect(Token.Kind.WORD, "a property of the fact");
        if (Refusals.isReserved(field)) {
            throw Refusals.unexpected(field, "a property of the fact");
        }
        if (tokens.accept("in")) {
            return new Comparison(field, negated, Operator.IN, list());
        }
        Operator operator = operator();
        if (operator == null) {
            if (!tokens.isNext(",") && !tokens.isNext(")")) {
                throw Refusals.unexpected(tokens.peek(), "a comparison, a comma or the closing bracket");
            }
            return new Comparison(field, negated, null, List.of());
        }
        tokens.next();
        return new Comparison(field, negated, operator, List.of(value()));
    }

    private @Nullable Operator operator() {
        return Stream.of(Operator.values())
                .filter(operator -> operator != Operator.IN && tokens.isNext(operator.symbol()))
                .findFirst()
                .orElse(null);
    }

    private List<Value> list() {
        tokens.expect("(", "a list such as in ( \"one\", \"two\" )");
        List<Value> values = new ArrayList<>();
        do {
            values.add(value());
        } while (tokens.accept(","));
        tokens.expect(")", "a comma or the closing bracket");
        return values;
    }

    private Value value() {
        return value(tokens, VALUES);
    }

    /** A text, a number, a parameter or a constant of an enum. */
    static Value value(Tokens tokens, String allowed) {
        Token token = tokens.peek();
        if (token.kind() == Token.Kind.TEXT) {
            return new Value(ValueKind.TEXT, tokens.next(), "");
        }
        if (token.kind() == Token.Kind.NUMBER) {
            return new Value(ValueKind.NUMBER, tokens.next(), "");
        }
        if (token.is("limit")) {
            return limit(tokens);
        }
        if (CONSTANTS.contains(token.text()) && allowed.contains(token.text())) {
            tokens.next();
            tokens.expect(".", allowed);
            Token constant = tokens.expect(Token.Kind.WORD, allowed);
            return new Value(ValueKind.CONSTANT, new Token(Token.Kind.WORD, constant.text(), token.at()), token.text());
        }
        throw Refusals.unexpected(token, allowed);
    }

    private static Value limit(Tokens tokens) {
        String allowed = "limit.of(\"…\") with the id of a parameter";
        tokens.next();
        tokens.expect(".", allowed);
        tokens.expect("of", allowed);
        tokens.expect("(", allowed);
        Token parameter = tokens.expect(Token.Kind.TEXT, allowed);
        tokens.expect(")", allowed);
        return new Value(ValueKind.LIMIT, parameter, "");
    }
}
