package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.internal.Syntax.Comparison;
import dev.backstop.authoring.internal.Syntax.Pattern;
import dev.backstop.authoring.internal.Syntax.RuleText;
import dev.backstop.authoring.internal.Syntax.Value;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Condition.Quantifier;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Has Drools read a rule file too, and refuses the file unless both readings say the same: what is checked here has to
 * be what will run.
 */
final class DrlAgreement {
    private static final String UNREADABLE = "Drools, which runs the rules, does not understand what stands here; write"
            + " it in the form of the rules around it.";

    private DrlAgreement() {}

    /** Adds a fault for every difference between our reading of a file and that of Drools. */
    static void check(PackFile file, Syntax.File ours, Faults faults) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr theirs;
        try {
            theirs = parser.parse(false, file.text());
        } catch (DroolsParserException notParsed) {
            faults.add(Check.RULE_SYNTAX, Place.of(file.path()), UNREADABLE);
            return;
        }
        for (DroolsError error : parser.getErrors()) {
            Place at = error instanceof ParserError parsed
                    ? new Place(file.path(), parsed.getRow(), parsed.getCol() + 1)
                    : Place.of(file.path());
            faults.add(Check.RULE_SYNTAX, at, UNREADABLE);
        }
        if (theirs == null || parser.hasErrors()) {
            return;
        }
        compare(file, "", header(ours), header(theirs), faults, new Place(file.path(), 1, 1));
        List<RuleDescr> rules = theirs.getRules();
        for (int i = 0; i < Math.min(rules.size(), ours.rules().size()); i++) {
            RuleText rule = ours.rules().get(i);
            compare(
                    file,
                    rule.name().text(),
                    rule(rule),
                    rule(rules.get(i)),
                    faults,
                    rule.name().at());
        }
    }

    private static void compare(PackFile file, String rule, String ours, String theirs, Faults faults, Place at) {
        if (!ours.equals(theirs)) {
            String owner = rule.isEmpty() ? "The beginning of the file" : "rule \"" + rule + "\"";
            faults.add(
                    Check.RULE_SYNTAX,
                    at,
                    owner + " can be read in two ways: as " + ours + ", and by Drools as " + theirs + ".");
        }
    }

    private static String header(Syntax.File file) {
        return "package " + file.packageName().text() + " imports "
                + file.imports().stream().map(Token::text).sorted().toList() + " globals "
                + file.globals().stream()
                        .map(global ->
                                global.type().text() + " " + global.name().text())
                        .sorted()
                        .toList()
                + " rules "
                + file.rules().stream().map(rule -> rule.name().text()).toList();
    }

    private static String header(PackageDescr file) {
        boolean more = !(file.getAttributes().isEmpty()
                && file.getFunctions().isEmpty()
                && file.getFunctionImports().isEmpty()
                && file.getAccumulateImports().isEmpty()
                && file.getTypeDeclarations().isEmpty()
                && file.getEnumDeclarations().isEmpty()
                && file.getEntryPointDeclarations().isEmpty()
                && file.getWindowDeclarations().isEmpty()
                && file.getUnit() == null);
        return "package " + file.getName() + " imports "
                + file.getImports().stream()
                        .map(ImportDescr::getTarget)
                        .sorted()
                        .toList() + " globals "
                + file.getGlobals().stream().map(DrlAgreement::global).sorted().toList()
                + " rules " + file.getRules().stream().map(RuleDescr::getName).toList() + (more ? " and more" : "");
    }

    private static String global(GlobalDescr global) {
        return global.getType() + " " + global.getIdentifier();
    }

    private static String rule(RuleText rule) {
        StringBuilder text = new StringBuilder();
        TreeMap<String, String> annotations = new TreeMap<>();
        rule.annotations()
                .forEach(annotation -> annotations.put(
                        annotation.name().text(), annotation.value().text()));
        text.append(annotations);
        for (Pattern pattern : rule.patterns()) {
            text.append(' ')
                    .append(pattern.quantifier())
                    .append(' ')
                    .append(pattern.type().text());
            text.append(pattern.comparisons().stream().map(DrlAgreement::words).toList());
        }
        List<String> call = new ArrayList<>(List.of("conclude", "."));
        if (rule.call() != null) {
            call.add(rule.call().method().text());
            call.addAll(list(rule.call().arguments()));
            call.add(";");
        }
        return text.append(" then ").append(String.join(" ", call)).toString();
    }

    private static String words(Comparison comparison) {
        List<String> words = new ArrayList<>();
        if (comparison.negated()) {
            words.add("!");
        }
        words.add(comparison.field().text());
        Operator operator = comparison.operator();
        if (operator == Operator.IN) {
            words.add("in");
            words.addAll(list(comparison.values()));
        } else if (operator != null) {
            words.add(operator.symbol());
            words.addAll(words(comparison.values().get(0)));
        }
        return String.join(" ", words);
    }

    private static List<String> list(List<Value> values) {
        List<String> words = new ArrayList<>(List.of("("));
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                words.add(",");
            }
            words.addAll(words(values.get(i)));
        }
        words.add(")");
        return words;
    }

    private static List<String> words(Value value) {
        return switch (value.kind()) {
            case LIMIT -> List.of("limit", ".", "of", "(", value.token().shown(), ")");
            case CONSTANT -> List.of(value.type(), ".", value.token().text());
            default -> List.of(value.token().shown());
        };
    }

    private static String rule(RuleDescr rule) {
        TreeMap<String, String> annotations = new TreeMap<>();
        for (String name : new TreeSet<>(rule.getAnnotationNames())) {
            String value = String.valueOf(rule.getAnnotation(name).getSingleValueAsString());
            boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
            annotations.put(name, quoted ? value.substring(1, value.length() - 1) : value);
        }
        boolean more = !rule.getAttributes().isEmpty()
                || rule.getParentName() != null
                || !rule.getNamedConsequences().isEmpty()
                || rule.isQuery();
        return annotations
                + rule.getLhs().getDescrs().stream()
                        .map(descr -> " " + pattern(descr))
                        .collect(Collectors.joining())
                + " then " + String.join(" ", DrlLexer.words(String.valueOf(rule.getConsequence())))
                + (more ? " and more" : "");
    }

    private static String pattern(BaseDescr descr) {
        if (descr instanceof PatternDescr pattern) {
            return Quantifier.EACH + " " + fact(pattern);
        }
        if (descr instanceof ConditionalElementDescr element
                && element.getDescrs().size() == 1
                && element.getDescrs().get(0) instanceof PatternDescr pattern) {
            if (descr instanceof ExistsDescr) {
                return Quantifier.EXISTS + " " + fact(pattern);
            }
            if (descr instanceof NotDescr) {
                return Quantifier.NOT + " " + fact(pattern);
            }
        }
        return descr.toString();
    }

    private static String fact(PatternDescr pattern) {
        boolean more = pattern.getIdentifier() != null
                || pattern.getSource() != null
                || !pattern.getBehaviors().isEmpty()
                || !pattern.getAnnotations().isEmpty();
        List<String> constraints = new ArrayList<>();
        for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
            constraints.add(
                    constraint instanceof ExprConstraintDescr expression
                            ? String.join(" ", DrlLexer.words(expression.getExpression()))
                            : constraint.toString());
        }
        return pattern.getObjectType() + constraints + (more ? " and more" : "");
    }
}
