package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.internal.Syntax.Comparison;
import dev.backstop.authoring.internal.Syntax.Pattern;
import dev.backstop.authoring.internal.Syntax.Value;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Checks a pattern over findings. */
final class FindingChecker {
    private static final List<String> ANSWERS = List.of("present", "absent", "unsure", "notAsked");
    private static final List<String> COURSES = List.of("recent", "worsening", "steady");
    private static final List<String> FIELDS = List.of(
            "id", "group", "present", "absent", "unsure", "notAsked", "required", "recent", "worsening", "steady");

    private final String owner;
    private final Terms terms;
    private final Faults faults;
    private final Set<String> stated = new TreeSet<>();
    private boolean subject;
    private boolean required;

    FindingChecker(String owner, Terms terms, Faults faults) {
        this.owner = owner;
        this.terms = terms;
        this.faults = faults;
    }

    List<Constraint> check(Pattern pattern) {
        List<Constraint> constraints = new ArrayList<>();
        int before = faults.count();
        for (Comparison comparison : pattern.comparisons()) {
            constraints.addAll(comparison(comparison));
        }
        if (faults.count() == before) {
            checkWhole(pattern);
        }
        return constraints;
    }

    private List<Constraint> comparison(Comparison comparison) {
        String field = comparison.field().text();
        if (!FIELDS.contains(field)) {
            faults.add(
                    Check.WRONG_CONDITION,
                    comparison.field().at(),
                    owner + " asks a Finding for \"" + field + "\"; it has " + Words.list(FIELDS) + ".",
                    Words.hint(field, FIELDS));
            return List.of();
        }
        if (field.equals("id") || field.equals("group")) {
            return subject(comparison);
        }
        if (comparison.operator() != null) {
            faults.add(
                    Check.WRONG_CONDITION,
                    comparison.field().at(),
                    owner + " compares \"" + field + "\" with something; write " + field + " alone"
                            + (ANSWERS.contains(field) ? "." : ", or !" + field + "."));
            return List.of();
        }
        if (comparison.negated() && ANSWERS.contains(field)) {
            faults.add(
                    Check.UNKNOWN_AS_NO,
                    comparison.field().at(),
                    owner + " negates \"" + field
                            + "\", which would take an unknown answer for another one; only recent,"
                            + " worsening, steady, required may be negated.");
            return List.of();
        }
        if (field.equals("required")) {
            required |= !comparison.negated();
        } else if (!stated.add(comparison.negated() ? "!" + field : field)) {
            faults.add(
                    Check.DUPLICATE_ENTRY,
                    comparison.field().at(),
                    owner + " says \"" + field + "\" twice in one pattern.");
        }
        return List.of(new Constraint(field, Operator.EQUAL, List.of(new Operand.Flag(!comparison.negated()))));
    }

    private List<Constraint> subject(Comparison comparison) {
        String field = comparison.field().text();
        if (subject) {
            faults.add(
                    Check.DUPLICATE_ENTRY,
                    comparison.field().at(),
                    owner + " names the id or the group of a pattern twice; one of them is allowed.");
        }
        subject = true;
        boolean group = field.equals("group");
        if (comparison.negated() || group && comparison.operator() != Operator.EQUAL) {
            faults.add(
                    Check.WRONG_CONDITION,
                    comparison.field().at(),
                    owner + " compares \"" + field + "\" otherwise than allowed; allowed is " + field + " == \"…\".");
            return List.of();
        }
        List<Constraint> constraint = Comparisons.texts(comparison, owner, faults);
        if (!constraint.isEmpty()) {
            Names names = group ? terms.groups : terms.findings;
            for (Value value : comparison.values()) {
                names.check(value.token().text(), value.token().at(), owner, "asks for", faults);
            }
        }
        return constraint;
    }

    private void checkWhole(Pattern pattern) {
        if (!subject && !required) {
            faults.add(
                    Check.WRONG_CONDITION,
                    pattern.at(),
                    owner + " has a Finding without id == \"…\", id in ( … ), group == \"…\" or required.");
        }
        if (stated.isEmpty()) {
            faults.add(
                    Check.WRONG_CONDITION,
                    pattern.at(),
                    owner + " does not say how the finding was answered; allowed are "
                            + Words.list(FIELDS.subList(2, FIELDS.size())) + ".");
        } else if (stated.stream().allMatch(state -> state.startsWith("!"))) {
            faults.add(
                    Check.UNKNOWN_AS_NO,
                    pattern.at(),
                    owner
                            + " says only what a finding is not, which also holds when it was answered \"no\"; add present"
                            + " or unsure.");
        }
        List<String> answers = ANSWERS.stream().filter(stated::contains).toList();
        if (answers.size() > 1) {
            faults.add(
                    Check.NEVER_FIRES,
                    pattern.at(),
                    owner + " wants a finding to be " + String.join(" and ", answers) + ", which never holds.");
        } else if (stated.contains("absent") || stated.contains("notAsked")) {
            COURSES.stream()
                    .filter(stated::contains)
                    .forEach(course -> faults.add(
                            Check.NEVER_FIRES,
                            pattern.at(),
                            owner + " wants a finding to be " + answers.get(0) + " and " + course
                                    + ", which never holds."));
        }
        for (String course : COURSES) {
            if (stated.contains(course) && stated.contains("!" + course)) {
                faults.add(
                        Check.NEVER_FIRES,
                        pattern.at(),
                        owner + " wants a finding to be " + course + " and !" + course + ", which never holds.");
            }
        }
    }
}
