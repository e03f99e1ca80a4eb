package dev.backstop.internal;

import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Operator;
import dev.backstop.facts.Finding;
import java.util.function.Predicate;

/** Something that a condition wants of how a finding was answered. */
record Trait(Predicate<Finding> trait, boolean wanted) {
    /** What a condition wants beside an id, a group or being required: those are of the finding, not of its answer. */
    static Trait[] of(Condition condition) {
        return condition.constraints().stream()
                .filter(constraint -> !isOfTheFinding(constraint.field()))
                .map(Trait::of)
                .toArray(Trait[]::new);
    }

    private static boolean isOfTheFinding(String field) {
        return field.equals("id") || field.equals("group") || field.equals("required");
    }

    private static Trait of(Constraint constraint) {
        boolean flag = constraint.operands().get(0) instanceof Operand.Flag operand && operand.value();
        return new Trait(trait(constraint.field()), flag == (constraint.operator() == Operator.EQUAL));
    }

    private static Predicate<Finding> trait(String field) {
        return switch (field) {
            case "present" -> Finding::present;
            case "absent" -> Finding::absent;
            case "unsure" -> Finding::unsure;
            case "notAsked" -> Finding::notAsked;
            case "recent" -> Finding::recent;
            case "worsening" -> Finding::worsening;
            case "steady" -> Finding::steady;
            default -> throw new IllegalStateException("A finding has no " + field + ".");
        };
    }

    boolean isOf(Finding finding) {
        return trait.test(finding) == wanted;
    }
}
