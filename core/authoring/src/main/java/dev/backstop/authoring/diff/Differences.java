package dev.backstop.authoring.diff;

import dev.backstop.authoring.diff.Difference.Kind;
import dev.backstop.authoring.diff.Difference.Part;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.PackContent;
import dev.backstop.content.Parameter;
import dev.backstop.content.Parameter.HostMay;
import dev.backstop.content.Rule;
import dev.backstop.content.Vocabulary;
import dev.backstop.internal.Numbers;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what differs in the packs themselves. */
final class Differences {
    private static final Set<String> NOT_SHOWN = Set.of("id", "file", "line");

    private final PackContent older;
    private final PackContent newer;
    private final List<Difference> found = new ArrayList<>();

    private Differences(PackContent older, PackContent newer) {
        this.older = older;
        this.newer = newer;
    }

    static List<Difference> between(PackContent older, PackContent newer) {
        Differences differences = new Differences(older, newer);
        differences.compare();
        return differences.found;
    }

    private void compare() {
        compare("parameters", older.parameters(), newer.parameters(), Differences::direction);
        compare("rules", rules(older), rules(newer), (before, after) -> "");
        compare("sources", PackContent::sources);
        Vocabulary before = older.vocabulary();
        Vocabulary after = newer.vocabulary();
        compare("findings", before.findings(), after.findings());
        compare("measures", before.measures(), after.measures());
        compare("choices", before.choices(), after.choices());
        compare("criteria", before.criteria(), after.criteria());
        compare("advice", before.advice(), after.advice());
        compare("targets", before.targets(), after.targets());
        compare("instruments", before.instruments(), after.instruments());
        compare("exercises", before.exercises().exercises(), after.exercises().exercises());
        compare("messages", PackContent::messages);
        older.translations().keySet().stream()
                .filter(language -> newer.translations().containsKey(language)
                        && !Objects.equals(
                                older.translations().get(language),
                                newer.translations().get(language)))
                .forEach(language -> found.add(
                        new Difference("translations", language, Kind.CHANGED, List.of(), "its texts changed")));
    }

    private <T> void compare(String section, Function<PackContent, Map<String, T>> part) {
        compare(section, part.apply(older), part.apply(newer));
    }

    private <T> void compare(String section, Map<String, T> before, Map<String, T> after) {
        compare(section, before, after, (one, other) -> "");
    }

    private <T> void compare(String section, Map<String, T> before, Map<String, T> after, Note<? super T> note) {
        Set<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            T one = before.get(id);
            T other = after.get(id);
            if (one == null) {
                found.add(new Difference(section, id, Kind.ADDED, List.of(), title(Objects.requireNonNull(other))));
            } else if (other == null) {
                found.add(new Difference(section, id, Kind.REMOVED, List.of(), title(one)));
            } else if (!one.equals(other)) {
                List<Part> parts = parts(one, other);
                if (!parts.isEmpty()) {
                    found.add(new Difference(section, id, Kind.CHANGED, parts, note.on(one, other)));
                }
            }
        }
    }

    /** A word on what changed. */
    private interface Note<T> {
        String on(T before, T after);
    }

    private static String title(Object thing) {
        return component(thing, "title", component(thing, "label", component(thing, "description", "")));
    }

    private static String component(Object thing, String name, String otherwise) {
        for (RecordComponent component : thing.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                return String.valueOf(value(component, thing));
            }
        }
        return otherwise;
    }

    private static List<Part> parts(Object before, Object after) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            Object one = value(component, before);
            Object other = value(component, after);
            if (!NOT_SHOWN.contains(component.getName()) && !Objects.equals(one, other)) {
                parts.add(new Part(component.getName(), text(one), text(other)));
            }
        }
        return parts;
    }

    private static Object value(RecordComponent component, Object thing) {
        try {
            return component.getAccessor().invoke(thing);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(Object value) {
        return value instanceof Double number ? Numbers.text(number) : String.valueOf(value);
    }

    private static String direction(Parameter before, Parameter after) {
        if (before.value() == after.value()) {
            return "";
        }
        boolean lower = after.value() < before.value();
        String way = lower ? "lower" : "higher";
        if (after.hostMay() == HostMay.KEEP) {
            return way + "; the pack does not say which side is safe";
        }
        return way + (lower == (after.hostMay() == HostMay.LOWER) ? ", the safe side" : ", not the safe side");
    }

    /** A rule as one reads it; where it stands is no difference. */
    record RuleText(
            String title, String stage, String when, String then, String sources, String statements, String reviewed) {}

    private static Map<String, RuleText> rules(PackContent pack) {
        Map<String, RuleText> texts = new LinkedHashMap<>();
        for (Rule rule : pack.rules()) {
            texts.put(
                    rule.id(),
                    new RuleText(
                            rule.title(),
                            rule.stage().id(),
                            rule.conditions().stream()
                                    .map(Differences::condition)
                                    .collect(Collectors.joining("; ")),
                            rule.conclusion().call() + "("
                                    + String.join(", ", rule.conclusion().arguments()) + ")",
                            rule.sources() + (rule.setAside().isEmpty() ? "" : ", set aside " + rule.setAside()),
                            String.join(" ", rule.statements()),
                            rule.reviewed().toString()));
        }
        return texts;
    }

    /** As the rule file has it: with the ids of parameters, so that one that moved is one difference and not many. */
    private static String condition(Condition condition) {
        String quantifier = condition.quantifier() == Quantifier.EACH
                ? ""
                : condition.quantifier().name().toLowerCase(Locale.ROOT) + " ";
        return quantifier
                + condition.kind().typeName()
                + condition.constraints().stream()
                        .map(Differences::constraint)
                        .collect(Collectors.joining(", ", "( ", " )"));
    }

    private static String constraint(Constraint constraint) {
        List<String> operands =
                constraint.operands().stream().map(Differences::operand).toList();
        if (constraint.operands().get(0) instanceof Operand.Flag flag) {
            boolean wanted = flag.value() == (constraint.operator() == Operator.EQUAL);
            return (wanted ? "" : "!") + constraint.field();
        }
        return constraint.field() + " " + constraint.operator().symbol() + " "
                + (constraint.operator() == Operator.IN ? "( " + String.join(", ", operands) + " )" : operands.get(0));
    }

    private static String operand(Operand operand) {
        if (operand instanceof Operand.Text text) {
            return "\"" + text.value() + "\"";
        }
        if (operand instanceof Operand.Limit limit) {
            return "limit.of(\"" + limit.parameter() + "\")";
        }
        return operand instanceof Operand.Amount amount ? Numbers.text(amount.value()) : String.valueOf(operand);
    }
}
