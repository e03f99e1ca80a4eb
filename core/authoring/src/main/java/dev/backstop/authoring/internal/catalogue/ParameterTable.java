package dev.backstop.authoring.internal.catalogue;

import static dev.backstop.authoring.internal.catalogue.Markdown.link;
import static dev.backstop.authoring.internal.catalogue.Markdown.text;

import dev.backstop.authoring.internal.EngineNeeds;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.PackContent;
import dev.backstop.content.Parameter;
import dev.backstop.content.Rule;
import dev.backstop.internal.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Thresholds and doses, and who reads them. */
final class ParameterTable {
    // A parameter may have the same id as a topic.
    private static final String ANCHOR = "parameter-";

    private ParameterTable() {}

    static String linkTo(String parameter) {
        return link(parameter, ANCHOR + parameter);
    }

    static void write(Markdown page, PackContent content) {
        Map<String, List<String>> readers = readers(content);
        page.tableHead("Parameter", "Value", "An app may", "Sources", "Statements", "Read by");
        for (Parameter parameter : content.parameters().values()) {
            page.tableRow(
                    Markdown.anchor(ANCHOR + parameter.id()) + "**" + text(parameter.id()) + "** "
                            + text(parameter.description()),
                    Numbers.text(parameter.value()) + " " + text(parameter.unit()),
                    switch (parameter.hostMay()) {
                        case LOWER -> "lower it";
                        case RAISE -> "raise it";
                        case KEEP -> "not move it";
                    },
                    SourceTable.references(parameter.sources(), content),
                    text(String.join(", ", parameter.statements())),
                    String.join(", ", readers.getOrDefault(parameter.id(), List.of())));
        }
    }

    private static Map<String, List<String>> readers(PackContent content) {
        Map<String, List<String>> readers = new LinkedHashMap<>();
        for (String parameter : EngineNeeds.PARAMETERS) {
            readers.computeIfAbsent(parameter, key -> new ArrayList<>()).add("the engine");
        }
        for (Rule rule : content.rules()) {
            for (String parameter : read(rule)) {
                readers.computeIfAbsent(parameter, key -> new ArrayList<>()).add(link(rule.id()));
            }
        }
        return readers;
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
