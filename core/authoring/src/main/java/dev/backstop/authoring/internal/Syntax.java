package dev.backstop.authoring.internal;

import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Condition.Quantifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule file says, before anybody asked whether it makes sense. */
final class Syntax {
    private Syntax() {}

    /**
     * A rule file.
     *
     * @param imports qualified names
     * @param isWhole whether every rule was found, whatever is wrong in it
     */
    record File(Token packageName, List<Token> imports, List<Global> globals, List<RuleText> rules, boolean isWhole) {}

    /** A global: its qualified type and its name. */
    record Global(Token type, Token name) {}

    /**
     * One rule.
     *
     * @param lastLine the line of its {@code end}
     * @param complete whether all of it was understood
     */
    record RuleText(
            Token name,
            int firstLine,
            int lastLine,
            List<Annotation> annotations,
            List<Pattern> patterns,
            @Nullable Call call,
            boolean complete) {}

    /** An annotation. */
    record Annotation(Token name, Token value) {}

    /** One line of a condition. */
    record Pattern(Place at, Quantifier quantifier, Token type, List<Comparison> comparisons) {}

    /**
     * One comparison.
     *
     * @param operator null when the field stands alone
     */
    record Comparison(
            Token field, boolean negated, @Nullable Operator operator, List<Value> values) {}

    /** The call that a rule makes. */
    record Call(Token method, List<Value> arguments) {}

    /**
     * A value.
     *
     * @param token its text, number, parameter id or constant
     * @param type the enum of a constant, else empty
     */
    record Value(ValueKind kind, Token token, String type) {}

    /** The kinds of value. */
    enum ValueKind {
        TEXT,
        NUMBER,
        LIMIT,
        CONSTANT
    }
}
