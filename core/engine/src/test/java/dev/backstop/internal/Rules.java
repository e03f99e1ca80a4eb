package dev.backstop.internal;

import dev.backstop.content.Conclusion;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.Rule;
import dev.backstop.content.Stage;
import dev.backstop.decision.SetAside;
import dev.backstop.decision.SourceReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Writes rules of the index in one line each: {@code rule("load.x.y").when(measure("m").above("p")).then("hold", "h")}.
 */
final class Rules {
    private Rules() {}

    static Started rule(String id) {
        return new Started(id);
    }

    static Pattern finding(String... ids) {
        return new Pattern(FactKind.FINDING).ids(ids);
    }

    static Pattern group(String group) {
        return new Pattern(FactKind.FINDING).with("group", Operator.EQUAL, new Operand.Text(group));
    }

    static Pattern anyRequired() {
        return new Pattern(FactKind.FINDING).is("required");
    }

    static Pattern measure(String... ids) {
        return new Pattern(FactKind.MEASURE).ids(ids);
    }

    static Pattern choice(String... ids) {
        return new Pattern(FactKind.CHOICE).ids(ids);
    }

    /** A rule that has an id and needs conditions. */
    static final class Started {
        private final String id;

        private Started(String id) {
            this.id = id;
        }

        Conditioned when(Pattern... patterns) {
            return new Conditioned(id, List.of(patterns));
        }
    }

    /** A rule that needs a conclusion. */
    static final class Conditioned {
        private final String id;
        private final List<Pattern> patterns;

        private Conditioned(String id, List<Pattern> patterns) {
            this.id = id;
            this.patterns = patterns;
        }

        Rule then(String call, String... arguments) {
            List<Condition> conditions = new ArrayList<>();
            for (int i = 0; i < patterns.size(); i++) {
                conditions.add(patterns.get(i).condition(10 + i));
            }
            String stage = id.substring(0, id.indexOf('.'));
            return new Rule(
                    id,
                    Stage.valueOf(stage.toUpperCase(Locale.ROOT)),
                    "Title of " + id,
                    List.of(new SourceReference("SRC-TEST", "page 1")),
                    List.of("T-01"),
                    List.of(new SetAside("T-02", "this comes first")),
                    LocalDate.of(2026, 11, 21),
                    LocalDate.of(2027, 11, 21),
                    conditions,
                    new Conclusion(call, List.of(arguments)),
                    stage + "/topic/topic.drl",
                    7);
        }
    }

    /** One condition in the making. */
    static final class Pattern {
        private final FactKind kind;
        private final List<Constraint> constraints = new ArrayList<>();
        private Quantifier quantifier = Quantifier.EACH;

        private Pattern(FactKind kind) {
            this.kind = kind;
        }

        private Pattern ids(String... ids) {
            Operand[] texts = Arrays.stream(ids).map(Operand.Text::new).toArray(Operand[]::new);
            return with("id", ids.length == 1 ? Operator.EQUAL : Operator.IN, texts);
        }

        Pattern exists() {
            quantifier = Quantifier.EXISTS;
            return this;
        }

        Pattern not() {
            quantifier = Quantifier.NOT;
            return this;
        }

        Pattern is(String trait) {
            return with(trait, Operator.EQUAL, new Operand.Flag(true));
        }

        Pattern isNot(String trait) {
            return with(trait, Operator.EQUAL, new Operand.Flag(false));
        }

        Pattern above(String parameter) {
            return with("value", Operator.MORE, new Operand.Limit(parameter));
        }

        Pattern atLeast(String parameter) {
            return with("value", Operator.AT_LEAST, new Operand.Limit(parameter));
        }

        Pattern below(String parameter) {
            return with("value", Operator.LESS, new Operand.Limit(parameter));
        }

        Pattern atMost(String parameter) {
            return with("value", Operator.AT_MOST, new Operand.Limit(parameter));
        }

        Pattern compared(Operator operator, double number) {
            return with("value", operator, new Operand.Amount(number));
        }

        Pattern oneOf(String... values) {
            Operand[] texts = Arrays.stream(values).map(Operand.Text::new).toArray(Operand[]::new);
            return with("value", values.length == 1 ? Operator.EQUAL : Operator.IN, texts);
        }

        Pattern other(String value) {
            return with("value", Operator.NOT_EQUAL, new Operand.Text(value));
        }

        private Pattern with(String field, Operator operator, Operand... operands) {
            constraints.add(new Constraint(field, operator, List.of(operands)));
            return this;
        }

        Condition condition(int line) {
            return new Condition(quantifier, kind, constraints, line);
        }
    }
}
