package dev.backstop.internal;

import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.content.Parameter;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says a condition of the rule index in words, with the vocabulary's labels and the parameters' values. */
public final class PlainEnglish {
    private static final Map<String, String> STATES = Map.of(
            "present", "present",
            "absent", "absent",
            "unsure", "not sure",
            "notAsked", "not asked");
    private static final Map<String, String> TRAITS = Map.of(
            "recent", "recent",
            "worsening", "getting worse",
            "steady", "long-standing and not getting worse");

    private final Vocabulary vocabulary;
    private final Map<String, Parameter> parameters;
    private final Limits limits;
    private final boolean brief;

    public PlainEnglish(PackContent content, Limits limits) {
        this(content, limits, false);
    }

    private PlainEnglish(PackContent content, Limits limits, boolean brief) {
        this.vocabulary = content.vocabulary();
        this.parameters = content.parameters();
        this.limits = limits;
        this.brief = brief;
    }

    /** Says what is asked for, as in a list of what is still to be done, and names no parameters. */
    static PlainEnglish brief(PackContent content, Limits limits) {
        return new PlainEnglish(content, limits, true);
    }

    public String text(Condition condition) {
        return switch (condition.kind()) {
            case FINDING -> finding(condition);
            case MEASURE -> measure(condition);
            case CHOICE -> choice(condition);
        };
    }

    private String finding(Condition condition) {
        List<String> is = new ArrayList<>();
        for (Constraint constraint : condition.constraints()) {
            boolean wanted = constraint.operands().get(0) instanceof Operand.Flag flag && flag.value();
            if (STATES.containsKey(constraint.field())) {
                is.add(STATES.get(constraint.field()));
            } else if (TRAITS.containsKey(constraint.field())) {
                is.add((wanted ? "" : "not known to be ") + TRAITS.get(constraint.field()));
            }
        }
        String states = is.isEmpty() ? "in the vocabulary" : String.join(", ", is);
        return subject(condition) + is() + states;
    }

    private String subject(Condition condition) {
        List<String> labels = condition.ids().stream().map(this::findingLabel).toList();
        if (!labels.isEmpty()) {
            return String.join(" or ", labels);
        }
        String group = condition.group();
        boolean required = condition.constraints().stream()
                .anyMatch(constraint -> constraint.field().equals("required")
                        && constraint.operands().get(0) instanceof Operand.Flag flag
                        && flag.value());
        return "Any " + (required ? "required " : "") + "finding" + (group == null ? "" : " of the group " + group);
    }

    private String findingLabel(String id) {
        Vocabulary.FindingTerm term = vocabulary.findings().get(id);
        return term == null ? id : term.label();
    }

    private String measure(Condition condition) {
        Vocabulary.MeasureTerm count = vocabulary.measures().get(condition.ids().get(0));
        if (count != null && count.isCount() && condition.quantifier() != Quantifier.NOT) {
            return count(count, condition);
        }
        String label = condition.ids().stream().map(this::measureLabel).collect(Collectors.joining(" or "));
        return sentence(label, condition, this::comparison);
    }

    private String count(Vocabulary.MeasureTerm term, Condition condition) {
        String numbers = condition.constraints().stream()
                .filter(constraint -> constraint.field().equals("value"))
                .map(constraint -> comparison(constraint, false))
                .collect(Collectors.joining(" and "));
        return term.label() + ": " + (numbers.isEmpty() ? "any number" : numbers) + " of "
                + vocabulary.counted(term).size() + (term.upperBoundOf() == null ? " hold" : " can hold");
    }

    private String measureLabel(String id) {
        Vocabulary.MeasureTerm term = vocabulary.measures().get(id);
        return term == null ? id : term.label();
    }

    private String comparison(Constraint constraint) {
        return comparison(constraint, true);
    }

    private String comparison(Constraint constraint, boolean withUnit) {
        String said = constraint.operator().words();
        String words = said.isEmpty() ? "" : said + " ";
        Operand operand = constraint.operands().get(0);
        if (operand instanceof Operand.Limit limit) {
            Parameter parameter = parameters.get(limit.parameter());
            String unit = parameter == null || !withUnit ? "" : " " + parameter.unit();
            String named = brief ? "" : " (" + limit.parameter() + ")";
            return words + Numbers.text(limits.of(limit.parameter())) + unit + named;
        }
        return words + (operand instanceof Operand.Amount amount ? Numbers.text(amount.value()) : operand.toString());
    }

    private String choice(Condition condition) {
        String label = condition.ids().stream().map(this::choiceLabel).collect(Collectors.joining(" or "));
        ChoiceTerm term = vocabulary.choices().get(condition.ids().get(0));
        return sentence(label, condition, constraint -> values(constraint, term));
    }

    private String choiceLabel(String id) {
        ChoiceTerm term = vocabulary.choices().get(id);
        return term == null ? id : term.label();
    }

    private String is() {
        return brief ? ": " : " is ";
    }

    private String sentence(String label, Condition condition, Function<Constraint, String> words) {
        if (condition.quantifier() == Quantifier.NOT) {
            return label + is() + "not known";
        }
        String values = condition.constraints().stream()
                .filter(constraint -> constraint.field().equals("value"))
                .map(words)
                .collect(Collectors.joining(" and "));
        return label + is() + (values.isEmpty() ? "known" : values);
    }

    private static String values(Constraint constraint, @Nullable ChoiceTerm term) {
        String prefix = constraint.operator() == Operator.NOT_EQUAL ? "not " : "";
        return prefix
                + constraint.operands().stream()
                        .map(operand -> ((Operand.Text) operand).value())
                        .map(value -> term == null ? value : term.values().getOrDefault(value, value))
                        .collect(Collectors.joining(" or "));
    }
}
