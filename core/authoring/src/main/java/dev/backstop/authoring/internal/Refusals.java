package dev.backstop.authoring.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says why something that Drools would take is not allowed here, and what to write instead. */
final class Refusals {
    private static final Map<String, String> REASONS = reasons();

    private Refusals() {}

    /** A token that must not stand where it stands. */
    static SyntaxFault unexpected(Token found, String allowed) {
        String reason =
                found.kind() == Token.Kind.WORD || found.kind() == Token.Kind.SYMBOL ? REASONS.get(found.text()) : null;
        String message =
                "uses " + quoted(found) + "; " + (reason == null ? "" : reason + "; ") + "allowed is " + allowed + ".";
        return new SyntaxFault(found.at(), message, null);
    }

    /** Whether a word is one that rules never use, so that it is not just an unknown name. */
    static boolean isReserved(Token token) {
        return token.isWord() && REASONS.containsKey(token.text());
    }

    private static String quoted(Token found) {
        return switch (found.kind()) {
            case TEXT, END -> found.shown();
            default -> "\"" + found.text() + "\"";
        };
    }

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new HashMap<>();
        put(
                reasons,
                "rules have no attributes, because their order must not matter",
                List.of(
                        "salience",
                        "agenda",
                        "no",
                        "lock",
                        "dialect",
                        "enabled",
                        "ruleflow",
                        "activation",
                        "auto",
                        "date",
                        "duration",
                        "timer",
                        "calendars",
                        "refract",
                        "direct",
                        "attributes"));
        put(reasons, "write one rule for each case", List.of("or", "||", "|"));
        put(
                reasons,
                "join comparisons with commas and write each pattern on a line of its own",
                List.of("and", "&&", "&"));
        put(
                reasons,
                "rules compare single facts and hold no code",
                List.of(
                        "eval",
                        "from",
                        "accumulate",
                        "acc",
                        "collect",
                        "forall",
                        "over",
                        "matches",
                        "contains",
                        "memberOf",
                        "soundslike",
                        "str",
                        "this",
                        "new",
                        "+",
                        "-",
                        "*",
                        "/",
                        "%",
                        "=",
                        "?",
                        "{",
                        "}",
                        "[",
                        "]",
                        "#"));
        put(
                reasons,
                "a rule file holds nothing but its package, imports, globals and rules",
                List.of("function", "static", "declare", "query", "unit", "expander", "entry", "window", "template"));
        put(
                reasons,
                "a rule changes no facts; it concludes",
                List.of("modify", "update", "insert", "insertLogical", "retract", "delete", "drools", "kcontext"));
        put(reasons, "variables are not allowed", List.of(":", ":=", "$"));
        put(reasons, "write a comment as \"// text\"", List.of("/*"));
        put(
                reasons,
                "texts stand in double quotes, begin and end in one line and have no backslash",
                List.of("'", "\\", "\""));
        put(
                reasons,
                "these are typographic quotes, which word processors write",
                List.of("\u201C", "\u201D", "\u201E", "\u2018", "\u2019", "\u201A", "\u00AB", "\u00BB"));
        put(reasons, "write >=", List.of("\u2265", "\u2A7E"));
        put(reasons, "write <=", List.of("\u2264", "\u2A7D"));
        put(reasons, "write !=", List.of("\u2260", "<>"));
        return reasons;
    }

    private static void put(Map<String, String> reasons, String reason, List<String> words) {
        words.forEach(word -> reasons.put(word, reason));
    }
}
