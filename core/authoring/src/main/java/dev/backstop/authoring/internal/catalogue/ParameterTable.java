package dev.backstop.authoring.internal.catalogue;

import static dev.backstop.authoring.internal.catalogue.Markdown.text;

import dev.backstop.authoring.internal.EngineNeeds;
import dev.backstop.authoring.internal.catalogue.Carriers.Kind;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Exercise;
import dev.backstop.content.PackContent;
import dev.backstop.content.Parameter;
import dev.backstop.content.Rule;
import dev.backstop.content.Vocabulary.Counted;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.internal.Numbers;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Thresholds and doses, and who reads them. */
final class ParameterTable {
    private ParameterTable() {}

    /** {@code 28 days (triage.no-improvement-firm)}. */
    static String amount(String id, PackContent content) {
        Parameter parameter = Objects.requireNonNull(content.parameters().get(id));
        return Numbers.text(parameter.value()) + " " + text(parameter.unit()) + " (" + text(id) + ")";
    }

    static void write(Markdown page, PackContent content) {
        Map<String, Set<String>> readers = readers(content);
        page.tableHead("Parameter", "Value", "An app may", "Sources", "Statements", "Read by");
        for (Parameter parameter : content.parameters().values()) {
            page.tableRow(
                    Kind.PARAMETERS.anchor(parameter.id()) + "**" + text(parameter.id()) + "** "
                            + text(parameter.description()),
                    Numbers.text(parameter.value()) + " " + text(parameter.unit()),
                    switch (parameter.hostMay()) {
                        case LOWER -> "lower it";
                        case RAISE -> "raise it";
                        case KEEP -> "not move it";
                    },
                    SourceTable.references(parameter.sources(), content),
                    text(String.join(", ", parameter.statements())),
                    String.join(", ", readers.getOrDefault(parameter.id(), Set.of())));
        }
    }

    private static Map<String, Set<String>> readers(PackContent content) {
        Map<String, Set<String>> readers = new LinkedHashMap<>();
        for (String parameter : EngineNeeds.PARAMETERS) {
            add(readers, parameter, "the engine");
        }
        for (Rule rule : content.rules()) {
            for (String parameter : read(rule)) {
                add(readers, parameter, Kind.RULES.link(rule.id()));
            }
        }
        for (MeasureTerm measure : content.vocabulary().measures().values()) {
            Stream.concat(measure.counts().stream().map(Counted::bound), measure.implies().values().stream())
                    .filter(Objects::nonNull)
                    .forEach(bound -> add(readers, bound.parameter(), Kind.MEASURES.link(measure.id())));
        }
        for (Exercise exercise : content.vocabulary().exercises().exercises().values()) {
            for (String parameter : exercise.dose().parameters()) {
                add(readers, parameter, Kind.EXERCISES.link(exercise.id()));
            }
        }
        return readers;
    }

    private static void add(Map<String, Set<String>> readers, String parameter, String reader) {
        readers.computeIfAbsent(parameter, key -> new LinkedHashSet<>()).add(reader);
    }

    private static Set<String> read(Rule rule) {
        Stream<String> conditions = rule.conditions().stream()
                .flatMap(condition -> condition.constraints().stream())
                .flatMap(constraint -> constraint.operands().stream())
                .filter(Operand.Limit.class::isInstance)
                .map(operand -> ((Operand.Limit) operand).parameter());
        Stream<String> conclusion = rule.conclusion().arguments().stream()
                .map(ConclusionEnglish::parameter)
                .filter(Objects::nonNull);
        return Stream.concat(conditions, conclusion).collect(Collectors.toCollection(TreeSet::new));
    }
}
