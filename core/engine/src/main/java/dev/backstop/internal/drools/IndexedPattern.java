package dev.backstop.internal.drools;

import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.exists;
import static org.drools.model.PatternDSL.not;
import static org.drools.model.PatternDSL.pattern;

import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Limits;
import dev.backstop.facts.Choice;
import dev.backstop.facts.Finding;
import dev.backstop.facts.Measure;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.functions.Function1;

/**
 * One condition of the index as a pattern of Drools. What it compares with is in the closures; each constraint carries
 * its own text, by which Drools recognises equal ones and lets rules share their evaluation.
 */
final class IndexedPattern {
    // Numbers by which Drools tells apart the fields of one type that it may hash.
    private static final int ID = 0;
    private static final int OTHER = 1;

    private final Limits limits;

    IndexedPattern(Limits limits) {
        this.limits = limits;
    }

    /** @param name unlike that of any other condition of the rule */
    RuleItemBuilder<?> of(Condition condition, String name) {
        PatternDef<?> pattern = switch (condition.kind()) {
            case FINDING -> finding(condition, pattern(declarationOf(Finding.class, name)));
            case MEASURE -> measure(condition, pattern(declarationOf(Measure.class, name)));
            case CHOICE -> choice(condition, pattern(declarationOf(Choice.class, name)));
        };
        return switch (condition.quantifier()) {
            case EACH -> pattern;
            case EXISTS -> exists(pattern);
            case NOT -> not(pattern);
        };
    }

    private static PatternDef<Finding> finding(Condition condition, PatternDef<Finding> pattern) {
        for (Constraint constraint : condition.constraints()) {
            switch (constraint.field()) {
                case "id" -> text(pattern, constraint, ID, Finding::id);
                case "group" -> text(pattern, constraint, OTHER, Finding::group);
                case "required" -> flag(pattern, constraint, Finding::required);
                case "present" -> flag(pattern, constraint, Finding::present);
                case "absent" -> flag(pattern, constraint, Finding::absent);
                case "unsure" -> flag(pattern, constraint, Finding::unsure);
                case "notAsked" -> flag(pattern, constraint, Finding::notAsked);
                case "recent" -> flag(pattern, constraint, Finding::recent);
                case "worsening" -> flag(pattern, constraint, Finding::worsening);
                case "steady" -> flag(pattern, constraint, Finding::steady);
                default -> throw unknown(condition, constraint);
            }
        }
        return pattern;
    }

    private PatternDef<Measure> measure(Condition condition, PatternDef<Measure> pattern) {
        for (Constraint constraint : condition.constraints()) {
            switch (constraint.field()) {
                case "id" -> text(pattern, constraint, ID, Measure::id);
                case "value" -> number(pattern, constraint);
                default -> throw unknown(condition, constraint);
            }
        }
        return pattern;
    }

    private static PatternDef<Choice> choice(Condition condition, PatternDef<Choice> pattern) {
        for (Constraint constraint : condition.constraints()) {
            switch (constraint.field()) {
                case "id" -> text(pattern, constraint, ID, Choice::id);
                case "value" -> text(pattern, constraint, OTHER, Choice::value);
                default -> throw unknown(condition, constraint);
            }
        }
        return pattern;
    }

    private static <F> void text(
            PatternDef<F> pattern, Constraint constraint, int field, Function1<F, String> property) {
        Set<String> among = new HashSet<>();
        for (Operand operand : constraint.operands()) {
            if (!(operand instanceof Operand.Text text)) {
                throw new IllegalArgumentException(written(constraint) + " needs texts");
            }
            among.add(text.value());
        }
        String only = among.iterator().next();
        switch (constraint.operator()) {
            case EQUAL ->
                pattern.expr(
                        written(constraint),
                        fact -> only.equals(property.apply(fact)),
                        alphaIndexedBy(String.class, ConstraintType.EQUAL, field, property, only));
            case NOT_EQUAL -> pattern.expr(written(constraint), fact -> !only.equals(property.apply(fact)));
            case IN -> pattern.expr(written(constraint), fact -> among.contains(property.apply(fact)));
            default -> throw new IllegalArgumentException(written(constraint) + " does not compare texts");
        }
    }

    private static void flag(PatternDef<Finding> pattern, Constraint constraint, Predicate<Finding> property) {
        Operator operator = constraint.operator();
        if (!(constraint.operands().get(0) instanceof Operand.Flag flag)
                || (operator != Operator.EQUAL && operator != Operator.NOT_EQUAL)) {
            throw new IllegalArgumentException(written(constraint) + " needs \"true\" or \"false\"");
        }
        boolean wanted = flag.value() == (operator == Operator.EQUAL);
        pattern.expr(constraint.field() + " == " + wanted, finding -> property.test(finding) == wanted);
    }

    private void number(PatternDef<Measure> pattern, Constraint constraint) {
        Operator operator = constraint.operator();
        Operand operand = constraint.operands().get(0);
        if (operator == Operator.IN || operand instanceof Operand.Text || operand instanceof Operand.Flag) {
            throw new IllegalArgumentException(written(constraint) + " does not compare with a number");
        }
        double limit = operand instanceof Operand.Limit named
                ? limits.of(named.parameter())
                : ((Operand.Amount) operand).value();
        pattern.expr("value " + operator.symbol() + " " + limit, measure -> operator.holds(measure.value(), limit));
    }

    private static String written(Constraint constraint) {
        return constraint.field() + " " + constraint.operator().symbol() + " " + constraint.operands();
    }

    private static IllegalArgumentException unknown(Condition condition, Constraint constraint) {
        return new IllegalArgumentException(
                "a " + condition.kind().typeName() + " has no \"" + constraint.field() + "\"");
    }
}
