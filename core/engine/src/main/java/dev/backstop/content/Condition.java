package dev.backstop.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pattern of a rule's condition.
 *
 * @param quantifier how many facts have to match
 * @param kind which facts it is about
 * @param constraints what has to hold of one and the same fact
 * @param line line in the rule's file
 */
public record Condition(Quantifier quantifier, FactKind kind, List<Constraint> constraints, int line) {
    public Condition {
        constraints = List.copyOf(constraints);
    }

    /** The ids that the condition names, or none when it is about a whole group. */
    public List<String> ids() {
        return texts("id");
    }

    /** The group that the condition names, if it does. */
    public @Nullable String group() {
        List<String> groups = texts("group");
        return groups.isEmpty() ? null : groups.get(0);
    }

    private List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (Constraint constraint : constraints) {
            if (constraint.field().equals(field)) {
                constraint.operands().forEach(operand -> texts.add(((Operand.Text) operand).value()));
            }
        }
        return List.copyOf(texts);
    }

    /** How many facts have to match. */
    public enum Quantifier {
        /** One; the rule concludes once for each fact that matches. */
        EACH,
        /** At least one; the rule concludes once. */
        EXISTS,
        /** None. */
        NOT
    }

    /** The kinds of fact. */
    public enum FactKind {
        FINDING("Finding"),
        MEASURE("Measure"),
        CHOICE("Choice");

        private final String typeName;

        FactKind(String typeName) {
            this.typeName = typeName;
        }

        /** The fact's type as rules write it. */
        public String typeName() {
            return typeName;
        }
    }

    /**
     * One comparison.
     *
     * @param field a property of the fact
     * @param operator how it is compared
     * @param operands with what: one, or at least one for {@link Operator#IN}
     */
    public record Constraint(String field, Operator operator, List<Operand> operands) {
        public Constraint {
            operands = List.copyOf(operands);
        }
    }

    /** The comparisons that rules may make. */
    public enum Operator {
        EQUAL("==", ""),
        NOT_EQUAL("!=", "not"),
        LESS("<", "less than"),
        AT_MOST("<=", "at most"),
        MORE(">", "more than"),
        AT_LEAST(">=", "at least"),
        IN("in", "");

        private final String symbol;
        private final String words;

        Operator(String symbol, String words) {
            this.symbol = symbol;
            this.words = words;
        }

        /** The comparison as one says it before what is compared with; empty for "is". */
        public String words() {
            return words;
        }

        /** The comparison as rules write it. */
        public String symbol() {
            return symbol;
        }

        /** Whether a number compares with a limit in this way. */
        public boolean holds(double value, double limit) {
            return switch (this) {
                case EQUAL -> value == limit;
                case NOT_EQUAL -> value != limit;
                case LESS -> value < limit;
                case AT_MOST -> value <= limit;
                case MORE -> value > limit;
                case AT_LEAST -> value >= limit;
                case IN -> throw new IllegalStateException("A measure is compared with one number.");
            };
        }
    }

    /** What a fact is compared with. */
    public sealed interface Operand {
        /** A literal text. */
        record Text(String value) implements Operand {}

        /** A literal number. */
        record Amount(double value) implements Operand {}

        /** A literal truth value. */
        record Flag(boolean value) implements Operand {}

        /** A parameter of the pack. */
        record Limit(String parameter) implements Operand {}
    }
}
