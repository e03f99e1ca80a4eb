package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.internal.Syntax.Global;
import dev.backstop.content.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks the package, the imports and the globals of a rule file. */
final class DrlHeader {
    private static final String FACTS = "dev.backstop.facts.";
    private static final String DECISION = "dev.backstop.decision.";

    private DrlHeader() {}

    static void check(PackFile file, Syntax.File syntax, Faults faults) {
        Stage stage = file.stage();
        checkPackage(syntax.packageName(), stage, faults);
        Set<String> imported = checkImports(syntax.imports(), stage, faults);
        Set<String> globals = checkGlobals(syntax.globals(), stage, faults);
        for (Syntax.RuleText rule : syntax.rules()) {
            String owner = "rule \"" + rule.name().text() + "\"";
            used(rule).forEach((name, at) -> {
                if (name.equals("limit") || name.equals("conclude")) {
                    if (!globals.contains(name)) {
                        String line = "\"global " + globals(stage).get(name) + " " + name + "\"";
                        faults.add(
                                Check.RULE_HEADER,
                                at,
                                owner + " uses \"" + name + "\"; the file needs the line " + line + ".");
                    }
                } else if (!imported.contains(name) && allowed(stage).contains(qualified(name))) {
                    faults.add(
                            Check.RULE_HEADER,
                            at,
                            owner + " uses " + name + "; the file needs the line \"import " + qualified(name) + "\".");
                }
            });
        }
    }

    private static void checkPackage(Token name, Stage stage, Faults faults) {
        String expected = "dev.backstop.rules." + stage.id();
        if (!name.text().isEmpty() && !name.text().equals(expected)) {
            faults.add(
                    Check.RULE_HEADER,
                    name.at(),
                    "the package is \"" + name.text() + "\"; in the folder " + stage.id() + "/ it has to be \""
                            + expected + "\".");
        }
    }

    private static Set<String> checkImports(List<Token> imports, Stage stage, Faults faults) {
        Set<String> simple = new TreeSet<>();
        List<String> allowed = allowed(stage);
        for (Token name : imports) {
            if (!allowed.contains(name.text())) {
                faults.add(
                        Check.RULE_HEADER,
                        name.at(),
                        "the import \"" + name.text() + "\" is not allowed; allowed are " + Words.list(allowed) + ".",
                        Words.hint(name.text(), allowed));
            } else if (!simple.add(name.text().substring(name.text().lastIndexOf('.') + 1))) {
                faults.add(Check.RULE_HEADER, name.at(), "the import \"" + name.text() + "\" stands here twice.");
            }
        }
        return simple;
    }

    private static Set<String> checkGlobals(List<Global> globals, Stage stage, Faults faults) {
        Map<String, String> allowed = globals(stage);
        Set<String> names = new TreeSet<>();
        for (Global global : globals) {
            String found =
                    "global " + global.type().text() + " " + global.name().text();
            if (!global.type().text().equals(allowed.get(global.name().text()))) {
                List<String> lines = new ArrayList<>();
                allowed.forEach((name, type) -> lines.add("global " + type + " " + name));
                faults.add(
                        Check.RULE_HEADER,
                        global.type().at(),
                        "\"" + found + "\" is not allowed; allowed are " + Words.quoted(lines) + ".",
                        Words.hint(found, lines));
            } else if (!names.add(global.name().text())) {
                faults.add(Check.RULE_HEADER, global.type().at(), "\"" + found + "\" stands here twice.");
            }
        }
        return names;
    }

    private static Map<String, Place> used(Syntax.RuleText rule) {
        Map<String, Place> used = new LinkedHashMap<>();
        for (Syntax.Pattern pattern : rule.patterns()) {
            used.putIfAbsent(pattern.type().text(), pattern.type().at());
            pattern.comparisons().forEach(comparison -> comparison.values().forEach(value -> use(value, used)));
        }
        if (rule.call() != null) {
            used.putIfAbsent("conclude", rule.call().method().at());
            rule.call().arguments().forEach(value -> use(value, used));
        }
        return used;
    }

    private static void use(Syntax.Value value, Map<String, Place> used) {
        switch (value.kind()) {
            case LIMIT -> used.putIfAbsent("limit", value.token().at());
            case CONSTANT -> used.putIfAbsent(value.type(), value.token().at());
            default -> {}
        }
    }

    private static List<String> allowed(Stage stage) {
        List<String> allowed = new ArrayList<>(List.of(FACTS + "Finding", FACTS + "Measure", FACTS + "Choice"));
        if (stage == Stage.TRIAGE) {
            allowed.addAll(List.of(DECISION + "Urgency", DECISION + "TrainingLimit"));
        }
        return allowed;
    }

    private static String qualified(String name) {
        return (name.equals("Urgency") || name.equals("TrainingLimit") ? DECISION : FACTS) + name;
    }

    private static Map<String, String> globals(Stage stage) {
        Map<String, String> globals = new LinkedHashMap<>();
        globals.put("limit", "dev.backstop.content.Limits");
        globals.put("conclude", stage.conclusions().getName());
        return globals;
    }
}
