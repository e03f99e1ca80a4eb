package dev.backstop.authoring.internal;

import dev.backstop.authoring.internal.Syntax.Call;
import dev.backstop.authoring.internal.Syntax.Value;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code then}: exactly one call of {@code conclude}. */
final class ConclusionReader {
    private static final String CALL = "exactly one call of conclude, such as conclude.hold( \"settles-slowly\" );";
    private static final String ARGUMENTS = "a text in double quotes, Urgency.X, TrainingLimit.X or limit.of(\"…\")";

    private ConclusionReader() {}

    /** The call, up to and with {@code end}. */
    static Call read(Tokens tokens) {
        Token then = tokens.next();
        tokens.expect("conclude", CALL);
        tokens.expect(".", CALL);
        Token method = tokens.expect(Token.Kind.WORD, CALL);
        tokens.expect("(", CALL);
        List<Value> arguments = new ArrayList<>();
        if (!tokens.isNext(")")) {
            do {
                arguments.add(ConditionReader.value(tokens, ARGUMENTS));
            } while (tokens.accept(","));
        }
        tokens.expect(")", "a comma or the closing bracket");
        tokens.expect(";", "a semicolon after the call");
        if (!tokens.isNext("end")) {
            throw Refusals.unexpected(tokens.peek(), "nothing more than one call of conclude before \"end\"");
        }
        // Comments of this part would be copied into generated Java.
        tokens.commentsBetween(then.at(), tokens.peek().at()).forEach(comment -> {
            throw new SyntaxFault(
                    comment.at(), "has a comment between \"then\" and \"end\"; write it above the rule.", null);
        });
        return new Call(method, arguments);
    }
}
