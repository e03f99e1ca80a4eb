package dev.backstop.authoring.coverage;

import dev.backstop.authoring.coverage.Cell.Kind;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.Rule;
import dev.backstop.content.Vocabulary;
import dev.backstop.facts.Choice;
import dev.backstop.facts.Finding;
import dev.backstop.facts.Measure;
import dev.backstop.internal.Numbers;
import dev.backstop.internal.RuleProbe;
import dev.backstop.internal.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cells of one rule, and which of them an assessment shows. */
final class RuleCells {
    private static final double PRECISION = 1e-9;

    private final Rule rule;
    private final RuleProbe probe;
    private final Vocabulary vocabulary;
    private final Steps steps;
    private final List<Cell> cells = new ArrayList<>();

    RuleCells(Rule rule, RuleProbe probe, Vocabulary vocabulary, Steps steps) {
        this.rule = rule;
        this.probe = probe;
        this.vocabulary = vocabulary;
        this.steps = steps;
        add(Kind.FIRED, -1, -1, null, "fires");
        for (int i = 0; i < rule.conditions().size(); i++) {
            Condition condition = rule.conditions().get(i);
            List<Constraint> parts = parts(condition);
            for (int part = 0; part < parts.size(); part++) {
                add(Kind.FAILS, i, part, null, "does not fire, only because " + shown(parts.get(part)) + " fails");
            }
            if (parts.isEmpty()) {
                add(Kind.FAILS, i, -1, null, "does not fire, only because it is known");
            }
            for (String alone : alternatives(condition)) {
                add(Kind.ALONE, i, -1, alone, "fires by " + alone + " alone");
            }
            add(Kind.UNKNOWN, i, -1, null, "waits only for an answer about " + subject(condition));
            List<Double> limits = probe.limits(rule, i);
            for (int part = 0; part < limits.size(); part++) {
                String limit = subject(condition) + " " + shown(parts.get(part));
                String number = Numbers.text(limits.get(part));
                add(Kind.ON_LIMIT, i, part, null, "is decided by " + limit + " exactly at " + number);
                add(Kind.OFF_LIMIT, i, part, null, "is decided by " + limit + " just beside " + number);
            }
        }
    }

    Rule rule() {
        return rule;
    }

    /** How far beside a limit of a measure still is just beside it. */
    double step(String measure) {
        return steps.of(measure);
    }

    List<Cell> cells() {
        return cells;
    }

    private void add(Kind kind, int condition, int part, @Nullable String alone, String what) {
        int line =
                condition < 0 ? rule.line() : rule.conditions().get(condition).line();
        cells.add(new Cell(rule.id(), kind, condition, part, alone, line, what));
    }

    private static String subject(Condition condition) {
        String group = condition.group();
        if (group != null) {
            return "the group " + group;
        }
        return condition.ids().isEmpty() ? "the required findings" : String.join(", ", condition.ids());
    }

    private static String shown(Constraint constraint) {
        if (constraint.operands().get(0) instanceof Operand.Flag) {
            return isWanted(constraint) ? constraint.field() : "!" + constraint.field();
        }
        return constraint.operator().symbol() + " "
                + constraint.operands().stream().map(RuleCells::shown).collect(Collectors.joining(", "));
    }

    private static String shown(Operand operand) {
        if (operand instanceof Operand.Limit limit) {
            return limit.parameter();
        }
        return operand instanceof Operand.Text text ? text.value() : Numbers.text(((Operand.Amount) operand).value());
    }

    /** Whether a trait is wanted, and not its opposite. */
    static boolean isWanted(Constraint constraint) {
        return constraint.operands().get(0) instanceof Operand.Flag flag
                && flag.value() == (constraint.operator() == Operator.EQUAL);
    }

    /** What a condition wants of a fact, beside being the fact that it is about. */
    static List<Constraint> parts(Condition condition) {
        Set<String> selecting = Set.of("id", "group", "required");
        return condition.constraints().stream()
                .filter(constraint -> !selecting.contains(constraint.field()))
                .toList();
    }

    /** Facts or values that are named one by one and of which one is enough; none where there is no choice. */
    private static List<String> alternatives(Condition condition) {
        if (condition.quantifier() == Quantifier.NOT) {
            return List.of();
        }
        List<String> named = condition.ids();
        if (condition.kind() == FactKind.CHOICE) {
            named = condition.constraints().stream()
                    .filter(constraint -> constraint.field().equals("value") && constraint.operator() == Operator.IN)
                    .flatMap(constraint -> constraint.operands().stream())
                    .map(operand -> ((Operand.Text) operand).value())
                    .toList();
        }
        return named.size() > 1 ? named : List.of();
    }

    /** The cells that the facts of one decision show. */
    List<Cell> shown(RuleProbe.Seen seen) {
        Truth[] truths = seen.truths(rule);
        int open = -1;
        for (int i = 0; i < truths.length; i++) {
            if (!truths[i].holds()) {
                if (open >= 0) {
                    return List.of();
                }
                open = i;
            }
        }
        List<Cell> shown = new ArrayList<>();
        for (Cell cell : cells) {
            if (isShown(cell, open, truths, seen)) {
                shown.add(cell);
            }
        }
        return shown;
    }

    /** @param open index of the only condition that does not hold; -1 if all hold */
    private boolean isShown(Cell cell, int open, Truth[] truths, RuleProbe.Seen seen) {
        boolean others = open < 0 || open == cell.condition();
        return switch (cell.kind()) {
            case FIRED -> open < 0;
            case FAILS -> open >= 0 && others && truths[open] == Truth.NEVER && fails(cell, seen);
            case ALONE -> open < 0 && isAlone(cell, seen);
            case UNKNOWN -> open >= 0 && others && truths[open] == Truth.POSSIBLE;
            case ON_LIMIT, OFF_LIMIT -> others && isAtLimit(cell, seen);
        };
    }

    /** Some fact is all that the condition wants but for one comparison. */
    private boolean fails(Cell cell, RuleProbe.Seen seen) {
        Condition condition = rule.conditions().get(cell.condition());
        if (cell.part() < 0 || parts(condition).size() == 1) {
            return true;
        }
        return seen.about(rule, cell.condition()).stream().anyMatch(fact -> {
            boolean[] are = holds(condition, cell.condition(), fact);
            for (int part = 0; part < are.length; part++) {
                if (are[part] == (part == cell.part())) {
                    return false;
                }
            }
            return true;
        });
    }

    private boolean[] holds(Condition condition, int index, Object fact) {
        if (fact instanceof Finding finding) {
            return RuleProbe.traits(condition, finding);
        }
        List<Constraint> parts = parts(condition);
        boolean[] hold = new boolean[parts.size()];
        for (int part = 0; part < hold.length; part++) {
            hold[part] = fact instanceof Measure measure
                    ? parts.get(part)
                            .operator()
                            .holds(measure.value(), probe.limits(rule, index).get(part))
                    : isAmong(parts.get(part), ((Choice) fact).value());
        }
        return hold;
    }

    private static boolean isAmong(Constraint constraint, String value) {
        boolean among = constraint.operands().contains(new Operand.Text(value));
        return among != (constraint.operator() == Operator.NOT_EQUAL);
    }

    boolean isAlone(Cell cell, RuleProbe.Seen seen) {
        List<Object> matches = seen.matches(rule, cell.condition());
        boolean matched = false;
        for (Object match : matches) {
            String name = name(match);
            matched |= name.equals(cell.alone());
            if (!name.equals(cell.alone()) && !isImplied(name, cell.alone(), match)) {
                return false;
            }
        }
        return matched;
    }

    /** What another finding brings with it does not make that one any less the reason. */
    private boolean isImplied(String name, @Nullable String by, Object match) {
        return by != null && match instanceof Finding && vocabulary.implied(by).contains(name);
    }

    private static String name(Object fact) {
        if (fact instanceof Finding finding) {
            return finding.id();
        }
        return fact instanceof Measure measure ? measure.id() : ((Choice) fact).value();
    }

    boolean isAtLimit(Cell cell, RuleProbe.Seen seen) {
        Condition condition = rule.conditions().get(cell.condition());
        double limit = probe.limits(rule, cell.condition()).get(cell.part());
        Operator operator = parts(condition).get(cell.part()).operator();
        return seen.about(rule, cell.condition()).stream().anyMatch(fact -> {
            double value = ((Measure) fact).value();
            boolean[] hold = holds(condition, cell.condition(), fact);
            for (int part = 0; part < hold.length; part++) {
                if (part != cell.part() && !hold[part]) {
                    return false;
                }
            }
            boolean on = Math.abs(value - limit) < PRECISION;
            if (cell.kind() == Kind.ON_LIMIT) {
                return on;
            }
            double step = steps.of(((Measure) fact).id());
            return !on
                    && Math.abs(value - limit) <= step + PRECISION
                    && operator.holds(value, limit) != operator.holds(limit, limit);
        });
    }
}
