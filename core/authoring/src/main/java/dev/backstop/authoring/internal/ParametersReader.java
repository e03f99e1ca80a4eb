package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.content.Parameter;
import java.util.List;

/** Reads parameters/*.yaml. */
final class ParametersReader {
    private static final List<String> KEYS =
            List.of("description", "unit", "value", "source", "statements", "reviewed", "review-by", "host-may");

    private static final List<String> MOVED = List.of("value", "source", "reviewed", "review-by");

    private ParametersReader() {}

    static void read(PackFile file, Terms terms, Faults faults) {
        Fields.mapping(YamlReader.read(file, faults), file.path(), faults)
                .entries()
                .forEach((id, entry) -> parameter(id, entry, terms, faults));
    }

    // What it is and in which unit cannot change, nor which way is the safe one.
    private static void moved(String id, Yaml.Entry entry, Parameter before, Terms terms, Faults faults) {
        String owner = "parameter \"" + id + "\"";
        Fields fields = new Fields(Fields.mapping(entry.value(), owner, faults), owner, entry.keyAt(), faults, MOVED);
        Parameter after = new Parameter(
                id,
                before.description(),
                before.unit(),
                fields.number("value"),
                References.sources(fields.text("source"), fields.at("source"), owner, terms, faults),
                before.statements(),
                fields.date("reviewed"),
                fields.date("review-by"),
                before.hostMay());
        checkOrder(after, fields, owner, faults);
        terms.parameters.replace(id, entry.keyAt());
        terms.parameterTerms.put(id, after);
    }

    private static void checkOrder(Parameter parameter, Fields fields, String owner, Faults faults) {
        if (parameter.reviewBy().isBefore(parameter.reviewed())) {
            faults.add(
                    Check.REVIEW_ORDER,
                    fields.at("review-by"),
                    owner + " has to be read again before it was last read.");
        }
    }

    private static void parameter(String id, Yaml.Entry entry, Terms terms, Faults faults) {
        String owner = "parameter \"" + id + "\"";
        if (!Words.isId(id)) {
            faults.add(Check.MALFORMED_ID, entry.keyAt(), owner + " needs an id of kebab-case words joined by dots.");
        }
        Parameter before = terms.parameterTerms.get(id);
        if (before != null && terms.isBelow(terms.parameters, id)) {
            moved(id, entry, before, terms, faults);
            return;
        }
        Fields fields = new Fields(Fields.mapping(entry.value(), owner, faults), owner, entry.keyAt(), faults, KEYS);
        List<String> statements = fields.list("statements");
        if (!fields.has("statements")) {
            faults.add(
                    Check.MISSING_FIELD, fields.at(), owner + " has no \"statements\"; write [] when it carries none.");
        }
        References.statements(statements, fields.at("statements"), owner, terms, faults);
        Parameter parameter = new Parameter(
                id,
                fields.text("description"),
                fields.text("unit"),
                fields.number("value"),
                fields.has("source")
                        ? References.sources(fields.text("source"), fields.at("source"), owner, terms, faults)
                        : List.of(),
                statements,
                fields.date("reviewed"),
                fields.date("review-by"),
                fields.word("host-may", Parameter.HostMay.class, Parameter.HostMay.KEEP));
        if (!fields.has("source")) {
            faults.add(Check.MISSING_SOURCE, fields.at(), owner + " has no \"source\".");
        }
        checkOrder(parameter, fields, owner, faults);
        if (terms.parameters.define(id, entry.keyAt(), faults)) {
            terms.parameterTerms.put(id, parameter);
        }
    }
}
