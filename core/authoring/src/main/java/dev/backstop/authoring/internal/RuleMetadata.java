package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.internal.Syntax.Annotation;
import dev.backstop.authoring.internal.Syntax.RuleText;
import dev.backstop.decision.SetAside;
import dev.backstop.decision.SourceReference;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The annotations of a rule, checked.
 *
 * @param replacedBy empty unless the rule is retired
 */
public record RuleMetadata(
        String title,
        List<SourceReference> sources,
        List<String> statements,
        List<SetAside> setAside,
        Status status,
        LocalDate reviewed,
        LocalDate reviewBy,
        String replacedBy,
        Place replacedByAt) {
    private static final List<String> REQUIRED = List.of("title", "source", "statements", "status", "reviewed");
    private static final List<String> ALLOWED =
            List.of("title", "source", "statements", "setAside", "status", "reviewed", "reviewBy", "replacedBy");

    /** Whether a rule is used. */
    public enum Status {
        DRAFT,
        ACTIVE,
        RETIRED
    }

    static RuleMetadata read(RuleText rule, String owner, Terms terms, int reviewMonths, Faults faults) {
        Map<String, Token> values = values(rule.annotations(), owner, faults);
        for (String name : REQUIRED) {
            if (!values.containsKey(name)) {
                faults.add(Check.MISSING_FIELD, rule.name().at(), owner + " has no @" + name + ".");
            } else if (text(values, name).isBlank()) {
                faults.add(Check.MISSING_FIELD, at(values, name, rule), owner + " has an empty @" + name + ".");
            }
        }
        Status status = status(values, owner, rule, faults);
        boolean retired = status == Status.RETIRED;
        if (retired != values.containsKey("replacedBy")) {
            faults.add(
                    Check.REPLACEMENT,
                    at(values, "replacedBy", rule),
                    owner
                            + (retired
                                    ? " is retired and has no @replacedBy; write the id of a rule, or \"none: why\"."
                                    : " has a @replacedBy, which is for retired rules only."));
        }
        LocalDate reviewed = date(values, "reviewed", "was reviewed on", owner, rule, faults);
        LocalDate reviewBy = values.containsKey("reviewBy")
                ? date(values, "reviewBy", "has to be reviewed by", owner, rule, faults)
                : reviewed.plusMonths(reviewMonths);
        if (reviewBy.isBefore(reviewed)) {
            faults.add(
                    Check.REVIEW_ORDER,
                    at(values, "reviewBy", rule),
                    owner + " has to be read again before it was last read.");
        }
        List<String> statements = statements(values, owner, rule, terms, faults);
        return new RuleMetadata(
                text(values, "title"),
                text(values, "source").isBlank()
                        ? List.of()
                        : References.sources(text(values, "source"), at(values, "source", rule), owner, terms, faults),
                statements,
                values.containsKey("setAside")
                        ? References.setAside(
                                text(values, "setAside"),
                                statements,
                                at(values, "setAside", rule),
                                owner,
                                terms,
                                faults)
                        : List.of(),
                status,
                reviewed,
                reviewBy,
                text(values, "replacedBy"),
                at(values, "replacedBy", rule));
    }

    private static Map<String, Token> values(List<Annotation> annotations, String owner, Faults faults) {
        Map<String, Token> values = new LinkedHashMap<>();
        for (Annotation annotation : annotations) {
            String name = annotation.name().text();
            Place at = annotation.name().at();
            if (!ALLOWED.contains(name)) {
                faults.add(
                        Check.UNKNOWN_KEY,
                        at,
                        owner + " has an unknown annotation @" + name + "; allowed are @" + String.join(", @", ALLOWED)
                                + ".",
                        Words.hint(name, ALLOWED));
            } else if (values.putIfAbsent(name, annotation.value()) != null) {
                faults.add(
                        Check.DUPLICATE_ENTRY,
                        at,
                        owner + " has @" + name + " twice; Drools would keep only the first.");
            }
        }
        return values;
    }

    private static Status status(Map<String, Token> values, String owner, RuleText rule, Faults faults) {
        String word = text(values, "status");
        Status status = Words.constant(Status.class, word);
        if (status == null) {
            if (!word.isBlank()) {
                List<String> allowed = Words.of(Status.class);
                faults.add(
                        Check.WRONG_VALUE,
                        at(values, "status", rule),
                        owner + " has the status \"" + word + "\"; allowed are " + Words.list(allowed) + ".",
                        Words.hint(word, allowed));
            }
            return Status.ACTIVE;
        }
        return status;
    }

    private static List<String> statements(
            Map<String, Token> values, String owner, RuleText rule, Terms terms, Faults faults) {
        String text = text(values, "statements").strip();
        List<String> ids = text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
        References.statements(ids, at(values, "statements", rule), owner, terms, faults);
        return ids;
    }

    private static LocalDate date(
            Map<String, Token> values, String name, String what, String owner, RuleText rule, Faults faults) {
        String text = text(values, name);
        LocalDate date = Words.date(text);
        if (date == null && !text.isBlank()) {
            faults.add(
                    Check.WRONG_VALUE,
                    at(values, name, rule),
                    owner + " " + what + " \"" + text + "\"; it has to be a date such as 2026-11-21.");
        }
        return date == null ? LocalDate.EPOCH : date;
    }

    private static String text(Map<String, Token> values, String name) {
        Token value = values.get(name);
        return value == null ? "" : value.text();
    }

    private static Place at(Map<String, Token> values, String name, RuleText rule) {
        Token value = values.get(name);
        return value == null ? rule.name().at() : value.at();
    }
}
