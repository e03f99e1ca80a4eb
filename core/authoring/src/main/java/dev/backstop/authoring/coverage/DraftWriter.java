package dev.backstop.authoring.coverage;

import dev.backstop.authoring.Expectation;
import dev.backstop.authoring.Scenario;
import dev.backstop.authoring.coverage.Cell.Kind;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Rule;
import dev.backstop.content.Stage;
import dev.backstop.content.Vocabulary;
import dev.backstop.decision.Decision;
import dev.backstop.engine.Backstop;
import dev.backstop.engine.RulePack;
import dev.backstop.model.Assessment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes scenarios of assessments: names them, and fills in what the engine decides. */
final class DraftWriter implements AutoCloseable {
    private final Examined examined;
    private final Backstop backstop;
    private final Vocabulary vocabulary;
    private final Map<Scenario, Integer> lengths = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    DraftWriter(Examined examined) {
        this.examined = examined;
        this.backstop = Backstop.of(RulePack.of(examined.content));
        this.vocabulary = examined.content.vocabulary();
        examined.scenarios.forEach(one -> names.add(one.file() + one.name()));
    }

    /** How much a scenario states, to be compared. */
    int length(Scenario scenario) {
        return lengths.computeIfAbsent(
                scenario, one -> examined.text.given(one.assessment()).length());
    }

    Draft draft(Cell cell, List<Cell> shown, Assessment assessment) {
        Rule rule = rule(cell);
        String file = rule.file().replaceAll("\\.drl$", ".scenarios.yaml");
        Decision decision = backstop.decide(assessment);
        Scenario scenario = new Scenario(
                name(file, cell),
                file,
                0,
                assessment,
                expected(rule, cell, decision),
                ids(shown, kind -> kind == Kind.FIRED || kind == Kind.ALONE),
                ids(shown, kind -> kind == Kind.FAILS),
                ids(shown, kind -> kind == Kind.UNKNOWN),
                List.of());
        return new Draft(scenario, shown);
    }

    private static List<String> ids(List<Cell> cells, Predicate<Kind> kinds) {
        return cells.stream()
                .filter(cell -> kinds.test(cell.kind()))
                .map(Cell::rule)
                .distinct()
                .toList();
    }

    private Rule rule(Cell cell) {
        return examined.content.rules().stream()
                .filter(one -> one.id().equals(cell.rule()))
                .findFirst()
                .orElseThrow();
    }

    /** What the rule's stage decides. */
    private static Expectation expected(Rule rule, Cell cell, Decision decision) {
        Expectation all = Expectation.of(decision);
        boolean triage = rule.stage() == Stage.TRIAGE;
        boolean limits = cell.kind().isLimit();
        Expectation any = Expectation.ANY;
        return new Expectation(
                triage || limits ? all.outcome() : null,
                null,
                null,
                rule.stage() == Stage.LOAD ? all.load() : null,
                rule.stage() == Stage.PHASE ? all.phase() : null,
                null,
                any.labels(),
                any.suspicions(),
                any.advice(),
                any.notAdvice(),
                any.targets(),
                any.notTargets(),
                any.exercises(),
                null);
    }

    private String name(String file, Cell cell) {
        Rule rule = rule(cell);
        String name = rule.title() + ", " + what(rule, cell);
        String unique = name;
        for (int number = 2; !names.add(file + unique); number++) {
            unique = name + ", " + number;
        }
        return unique;
    }

    private String what(Rule rule, Cell cell) {
        String subject = subject(rule, cell);
        return switch (cell.kind()) {
            case FIRED -> "and it counts";
            case FAILS -> "not " + fails(rule, cell, subject);
            case ALONE -> "by " + quoted(alone(rule, cell)) + " alone";
            case UNKNOWN -> "not known while " + subject + " is open";
            case ON_LIMIT -> "with " + subject + " exactly at the limit";
            case OFF_LIMIT -> "with " + subject + " just beside the limit";
        };
    }

    private static String fails(Rule rule, Cell cell, String subject) {
        Condition condition = rule.conditions().get(cell.condition());
        if (cell.part() < 0) {
            return "where " + subject + " is known";
        }
        if (condition.kind() == FactKind.MEASURE) {
            return "with this " + subject;
        }
        boolean present = RuleCells.parts(condition).get(cell.part()).field().equals("present");
        return present ? "where " + subject + " is answered no" : "with this answer about " + subject;
    }

    private static String quoted(String label) {
        return '"' + label + '"';
    }

    private String alone(Rule rule, Cell cell) {
        String id = cell.alone() == null ? "" : cell.alone();
        for (String choice : rule.conditions().get(cell.condition()).ids()) {
            var term = vocabulary.choices().get(choice);
            if (term != null) {
                return lower(term.label()) + " " + lower(term.values().getOrDefault(id, id));
            }
        }
        return label(id);
    }

    private String subject(Rule rule, Cell cell) {
        if (cell.condition() < 0) {
            return "it";
        }
        List<String> ids = rule.conditions().get(cell.condition()).ids();
        String group = rule.conditions().get(cell.condition()).group();
        return ids.isEmpty()
                ? group == null ? "the required questions" : "the group " + group
                : ids.stream()
                        .limit(2)
                        .map(this::label)
                        .map(DraftWriter::quoted)
                        .collect(Collectors.joining(" or "));
    }

    private String label(String id) {
        var finding = vocabulary.findings().get(id);
        if (finding != null) {
            return lower(finding.label());
        }
        var measure = vocabulary.measures().get(id);
        var choice = vocabulary.choices().get(id);
        return lower(measure != null ? measure.label() : choice != null ? choice.label() : id);
    }

    private static String lower(@Nullable String text) {
        if (text == null || text.length() < 2 || Character.isUpperCase(text.charAt(1))) {
            return text == null ? "" : text;
        }
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    @Override
    public void close() {
        backstop.close();
    }
}
