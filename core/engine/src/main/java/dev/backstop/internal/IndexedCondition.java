package dev.backstop.internal;

import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.Limits;
import dev.backstop.facts.Choice;
import dev.backstop.facts.Finding;
import dev.backstop.facts.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One condition of the index, evaluated over a set of facts in which much may be unknown. */
public final class IndexedCondition {
    private final Condition condition;
    private final FindingTerms terms;
    private final List<String> ids;
    private final int[] findings;
    private final Trait[] traits;
    private final Comparison[] comparisons;
    private final Constraint[] values;
    private final Truth ofAbsent;
    private final Truth ofNotAsked;

    IndexedCondition(Condition condition, FindingTerms terms, Limits limits) {
        this.condition = condition;
        this.terms = terms;
        this.ids = condition.ids();
        this.findings = condition.kind() == FactKind.FINDING ? selected() : new int[0];
        this.traits = condition.kind() == FactKind.FINDING ? Trait.of(condition) : new Trait[0];
        this.comparisons = condition.kind() == FactKind.MEASURE ? Comparison.of(condition, limits) : new Comparison[0];
        this.values = condition.constraints().stream()
                .filter(constraint -> condition.kind() == FactKind.CHOICE
                        && constraint.field().equals("value"))
                .toArray(Constraint[]::new);
        // Most findings of a form are absent or not asked, and then it is always the same.
        this.ofAbsent = findings.length == 0 ? Truth.NEVER : truth(terms.absent(findings[0]), List.of());
        this.ofNotAsked =
                findings.length == 0 ? Truth.NEVER : truth(terms.notAsked(findings[0]), terms.answers(findings[0]));
    }

    private int[] selected() {
        return IntStream.range(0, terms.size())
                .filter(index -> condition.constraints().stream().allMatch(constraint -> mayBe(index, constraint)))
                .toArray();
    }

    /**
     * Whether what can never change about a finding (its id, its group) satisfies the constraint, or is not its
     * concern.
     */
    private boolean mayBe(int index, Constraint constraint) {
        return switch (constraint.field()) {
            case "id" -> matches(terms.term(index).id(), constraint);
            case "group" -> matches(terms.term(index).group(), constraint);
            case "required" -> matches(terms.term(index).required(), constraint);
            default -> true;
        };
    }

    public Condition condition() {
        return condition;
    }

    /** Indexes of the findings that the condition is about, in the vocabulary's order. */
    public int[] findings() {
        return findings;
    }

    /** Numbers that the condition compares a measure with. */
    public List<Double> limits() {
        return Arrays.stream(comparisons).map(Comparison::limit).toList();
    }

    /** Texts that the condition compares a choice with. */
    List<String> texts() {
        return Arrays.stream(values)
                .flatMap(constraint -> constraint.operands().stream())
                .map(operand -> ((Operand.Text) operand).value())
                .toList();
    }

    Truth truth(FactSet facts) {
        return switch (condition.kind()) {
            case FINDING -> findingTruth(facts);
            case MEASURE -> quantified(measureTruth(facts));
            case CHOICE -> quantified(choiceTruth(facts));
        };
    }

    /** Whether the condition holds now, whatever is still answered: what {@link #truth} says, and cheaper. */
    boolean holds(FactSet facts) {
        if (condition.quantifier() == Quantifier.NOT) {
            return truth(facts).holds();
        }
        return switch (condition.kind()) {
            case FINDING -> firstMatch(facts) != null;
            case MEASURE -> anyMeasureMatches(facts);
            case CHOICE -> choiceTruth(facts) == Truth.ALWAYS;
        };
    }

    private boolean anyMeasureMatches(FactSet facts) {
        for (String id : ids) {
            Measure measure = facts.measure(id);
            if (measure != null && matches(measure.value())) {
                return true;
            }
        }
        return false;
    }

    /** Facts that match now. */
    List<Object> matches(FactSet facts) {
        List<Object> matches = new ArrayList<>();
        for (int index : findings) {
            if (matches(facts.finding(index))) {
                matches.add(facts.finding(index));
            }
        }
        for (String id : ids) {
            Measure measure = condition.kind() == FactKind.MEASURE ? facts.measure(id) : null;
            if (measure != null && matches(measure.value())) {
                matches.add(measure);
            }
            if (condition.kind() == FactKind.CHOICE) {
                for (Choice choice : facts.choices(id)) {
                    if (matches(choice)) {
                        matches.add(choice);
                    }
                }
            }
        }
        return matches;
    }

    /** The first finding that matches now, if there is one. */
    @Nullable
    Finding firstMatch(FactSet facts) {
        for (int index : findings) {
            Finding now = facts.finding(index);
            boolean matches = now.absent() ? ofAbsent.holds() : now.notAsked() ? ofNotAsked.holds() : matches(now);
            if (matches) {
                return now;
            }
        }
        return null;
    }

    /** Facts that the condition is about and that are known, whether they match or not. */
    List<Object> known(FactSet facts) {
        List<Object> known = new ArrayList<>();
        for (int index : findings) {
            if (!facts.finding(index).notAsked()) {
                known.add(facts.finding(index));
            }
        }
        for (String id : ids) {
            Measure measure = condition.kind() == FactKind.MEASURE ? facts.measure(id) : null;
            if (measure != null) {
                known.add(measure);
            }
            if (condition.kind() == FactKind.CHOICE) {
                known.addAll(facts.choices(id));
            }
        }
        return known;
    }

    /** Ids of what is not known and would make the condition hold if it turned out so. */
    List<String> missing(FactSet facts) {
        if (truth(facts) != Truth.POSSIBLE) {
            return List.of();
        }
        List<String> missing = new ArrayList<>();
        for (int index : findings) {
            if (truth(facts, index) == Truth.POSSIBLE) {
                missing.add(terms.term(index).id());
            }
        }
        for (String id : ids) {
            if (condition.kind() == FactKind.MEASURE) {
                if (facts.truth(id, comparisons) == Truth.POSSIBLE) {
                    missing.addAll(facts.missing(id));
                }
            } else if (condition.kind() == FactKind.CHOICE && facts.choices(id).isEmpty()) {
                missing.add(id);
            }
        }
        return missing;
    }

    private Truth findingTruth(FactSet facts) {
        Truth truth = Truth.NEVER;
        for (int index : findings) {
            truth = truth.or(truth(facts, index));
            if (truth == Truth.ALWAYS) {
                return truth;
            }
        }
        return truth;
    }

    private Truth truth(FactSet facts, int index) {
        Finding now = facts.finding(index);
        if (now.absent()) {
            return ofAbsent;
        }
        return now.notAsked() && !facts.isRuledOut(index) ? ofNotAsked : truth(now, facts.completions(index));
    }

    private Truth truth(Finding finding, List<Finding> completions) {
        boolean now = matches(finding);
        boolean some = now;
        boolean every = now;
        for (Finding completion : completions) {
            boolean matches = matches(completion);
            some |= matches;
            every &= matches;
        }
        return Truth.of(now, some, every);
    }

    private Truth measureTruth(FactSet facts) {
        Truth truth = Truth.NEVER;
        for (String id : ids) {
            truth = truth.or(facts.truth(id, comparisons));
        }
        return truth;
    }

    private Truth choiceTruth(FactSet facts) {
        Truth truth = Truth.NEVER;
        for (String id : ids) {
            List<Choice> choices = facts.choices(id);
            if (choices.isEmpty()) {
                truth = truth.or(Truth.POSSIBLE);
            }
            for (Choice choice : choices) {
                if (matches(choice)) {
                    return Truth.ALWAYS;
                }
            }
        }
        return truth;
    }

    /** "Not" is only ever about whether something is known at all, so it holds now and may end. */
    private Truth quantified(Truth truth) {
        if (condition.quantifier() != Quantifier.NOT) {
            return truth;
        }
        return truth == Truth.POSSIBLE ? Truth.NOW : Truth.NEVER;
    }

    /** Whether an answer to a finding satisfies the condition. */
    public boolean matches(Finding finding) {
        for (Trait trait : traits) {
            if (!trait.isOf(finding)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a number satisfies the condition. */
    public boolean matches(double value) {
        return Comparison.allHold(comparisons, value);
    }

    /** Whether an answer satisfies the condition. */
    public boolean matches(Choice choice) {
        for (Constraint constraint : values) {
            if (!matches(choice.value(), constraint)) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String value, Constraint constraint) {
        boolean among = false;
        for (Operand operand : constraint.operands()) {
            among |= operand instanceof Operand.Text text && text.value().equals(value);
        }
        return (constraint.operator() != Operator.NOT_EQUAL) == among;
    }

    private static boolean matches(boolean value, Constraint constraint) {
        return constraint.operands().get(0) instanceof Operand.Flag flag
                && (flag.value() == value) == (constraint.operator() == Operator.EQUAL);
    }
}
