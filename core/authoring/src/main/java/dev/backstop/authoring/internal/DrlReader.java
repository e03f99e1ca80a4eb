package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.internal.Syntax.Annotation;
import dev.backstop.authoring.internal.Syntax.Call;
import dev.backstop.authoring.internal.Syntax.Global;
import dev.backstop.authoring.internal.Syntax.Pattern;
import dev.backstop.authoring.internal.Syntax.RuleText;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a rule file in the small language that rules are written in. Whatever is not in that language is refused here,
 * from the text itself, so that nothing depends on what a larger parser would make of it.
 */
final class DrlReader {
    private static final String HEADER = "\"import\", \"global\" or \"rule\"";
    private static final String RULE = "an annotation such as @title( \"…\" ), or \"when\"";

    private final Tokens tokens;
    private final Faults faults;
    private final String file;
    private final List<Token> imports = new ArrayList<>();
    private final List<Global> globals = new ArrayList<>();
    private final List<RuleText> rules = new ArrayList<>();
    private boolean whole = true;

    private DrlReader(PackFile file, Faults faults) {
        this.file = file.path();
        this.faults = faults;
        this.tokens = new Tokens(DrlLexer.tokens(file.path(), file.text()));
    }

    /** What the file says; parts that are not understood are left out, with a fault. */
    static Syntax.File read(PackFile file, Faults faults) {
        return new DrlReader(file, faults).read();
    }

    private Syntax.File read() {
        Token packageName = new Token(Token.Kind.WORD, "", new Place(file, 1, 1));
        try {
            tokens.expect("package", "\"package\" and the name of the package");
            packageName = qualifiedName();
        } catch (SyntaxFault fault) {
            fault.addTo(faults, "the file");
            if (!isPart("import", "global", "rule")) {
                skipLine();
            }
        }
        while (tokens.peek().kind() != Token.Kind.END) {
            try {
                part();
            } catch (SyntaxFault fault) {
                fault.addTo(faults, "the file");
                whole = false;
                skipToRule();
            }
        }
        return new Syntax.File(packageName, imports, globals, rules, whole && !rules.isEmpty());
    }

    private void part() {
        if (tokens.isNext("rule")) {
            if (!rules.isEmpty()
                    && rules.get(rules.size() - 1).lastLine()
                            == tokens.peek().at().line()) {
                faults.add(
                        Check.RULE_SYNTAX,
                        tokens.peek().at(),
                        "Two rules share this line; begin each on a line of its own.");
            }
            rules.add(rule());
        } else if (rules.isEmpty() && tokens.accept("import")) {
            imports.add(qualifiedName());
        } else if (rules.isEmpty() && tokens.accept("global")) {
            Token type = qualifiedName(false);
            globals.add(new Global(type, tokens.expect(Token.Kind.WORD, "the name of the global")));
            tokens.accept(";");
        } else {
            throw Refusals.unexpected(tokens.peek(), rules.isEmpty() ? HEADER : "\"rule\"");
        }
    }

    private Token qualifiedName() {
        return qualifiedName(true);
    }

    private Token qualifiedName(boolean last) {
        Token first = tokens.expect(Token.Kind.WORD, "a name such as dev.backstop.facts.Finding");
        if (Refusals.isReserved(first)) {
            throw Refusals.unexpected(first, "a name such as dev.backstop.facts.Finding");
        }
        StringBuilder name = new StringBuilder(first.text());
        while (tokens.accept(".")) {
            name.append('.')
                    .append(
                            tokens.isNext("*")
                                    ? tokens.next().text()
                                    : tokens.expect(Token.Kind.WORD, "a name").text());
        }
        boolean sameLine = tokens.peek().at().line() == first.at().line();
        if (last && sameLine && tokens.peek().kind() != Token.Kind.END && !tokens.accept(";")) {
            throw Refusals.unexpected(tokens.peek(), "nothing more in this line");
        }
        return new Token(Token.Kind.WORD, name.toString(), first.at());
    }

    private RuleText rule() {
        Token keyword = tokens.next();
        Token name = tokens.expect(Token.Kind.TEXT, "the rule's id in double quotes");
        String owner = "rule \"" + name.text() + "\"";
        int before = faults.count();
        List<Annotation> annotations = annotations(owner);
        List<Pattern> patterns = patterns(owner, name);
        Call call = null;
        try {
            if (!tokens.isNext("then")) {
                throw Refusals.unexpected(tokens.peek(), "\"then\"");
            }
            call = ConclusionReader.read(tokens);
        } catch (SyntaxFault fault) {
            fault.addTo(faults, owner);
        }
        int lastLine = skipEnd(keyword);
        return new RuleText(name, keyword.at().line(), lastLine, annotations, patterns, call, faults.count() == before);
    }

    private List<Annotation> annotations(String owner) {
        List<Annotation> annotations = new ArrayList<>();
        while (!isPart("when", "then", "end")) {
            try {
                Annotation annotation = annotation();
                annotations.add(annotation);
            } catch (SyntaxFault fault) {
                fault.addTo(faults, owner);
                skipUntil("@", "when", "then", "end");
            }
        }
        return annotations;
    }

    private Annotation annotation() {
        tokens.expect("@", RULE);
        Token name = tokens.expect(Token.Kind.WORD, "the name of an annotation");
        String quoted = "one text in double quotes, such as @" + name.text() + "( \"…\" )";
        tokens.expect("(", quoted);
        Token value = tokens.expect(Token.Kind.TEXT, quoted);
        tokens.expect(")", quoted);
        return new Annotation(name, value);
    }

    private List<Pattern> patterns(String owner, Token rule) {
        List<Pattern> patterns = new ArrayList<>();
        if (!tokens.accept("when")) {
            faults.add(
                    Check.NO_CONDITION,
                    rule.at(),
                    owner + " has no \"when\"; a rule without a condition would always fire.");
            return patterns;
        }
        ConditionReader reader = new ConditionReader(tokens);
        int before = faults.count();
        while (!isPart("then", "end", "rule")) {
            try {
                patterns.add(reader.pattern());
            } catch (SyntaxFault fault) {
                fault.addTo(faults, owner);
                skipToPattern();
            }
        }
        if (patterns.isEmpty() && faults.count() == before) {
            faults.add(
                    Check.NO_CONDITION,
                    rule.at(),
                    owner + " has an empty \"when\"; a rule without a condition would always fire.");
        }
        return patterns;
    }

    private boolean isPart(String... words) {
        if (tokens.peek().kind() == Token.Kind.END) {
            return true;
        }
        for (String word : words) {
            if (tokens.isNext(word)) {
                return true;
            }
        }
        return false;
    }

    private void skipUntil(String... words) {
        do {
            tokens.next();
        } while (!isPart(words));
    }

    private void skipLine() {
        int line = tokens.peek().at().line();
        while (tokens.peek().kind() != Token.Kind.END && tokens.peek().at().line() == line) {
            tokens.next();
        }
    }

    // A pattern may go on over several lines; what follows a fault in its middle is not a new pattern.
    private void skipToPattern() {
        if (!isPart("then", "end", "rule")) {
            skipLine();
        }
        while (!isPart("then", "end", "rule", "exists", "not", "Finding", "Measure", "Choice")) {
            skipLine();
        }
    }

    private void skipToRule() {
        skipLine();
        while (!isPart("rule", "import", "global")) {
            skipLine();
        }
    }

    // Whatever stands before "end" has been told of by now.
    private int skipEnd(Token keyword) {
        while (!isPart("end", "rule")) {
            tokens.next();
        }
        Token end = tokens.peek();
        boolean ended = tokens.accept("end");
        if (!ended) {
            whole = false;
            faults.add(Check.RULE_SYNTAX, keyword.at(), "The rule that begins here has no \"end\".");
        }
        return ended ? end.at().line() : Math.max(keyword.at().line(), end.at().line() - 1);
    }
}
