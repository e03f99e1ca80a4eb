package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import java.util.ArrayList;
import java.util.List;

/** Checks the terms that the engine derives against what it does derive. */
final class DerivedTerms {
    private DerivedTerms() {}

    static void check(MeasureTerm term, Fields fields, Faults faults) {
        String owner = "measure \"" + term.id() + "\"";
        String unit = EngineNeeds.MEASURES.get(term.id());
        boolean derived = unit != null || term.id().startsWith(EngineNeeds.CAPACITY);
        if (CountedItems.isCount(fields)) {
            if (derived) {
                faults.add(
                        Check.ENGINE_NEED, fields.at(), owner + " is derived by the engine, so it cannot be a count.");
            }
            return;
        }
        if (CalculatedMeasures.isCalculated(fields)) {
            if (derived) {
                faults.add(
                        Check.ENGINE_NEED,
                        fields.at(),
                        owner + " is derived by the engine, so it cannot be worked out otherwise.");
            }
            return;
        }
        checkFrom(
                owner,
                term.id(),
                derived,
                term.isDerived(),
                new ArrayList<>(EngineNeeds.MEASURES.keySet()),
                fields,
                faults);
        if (unit != null && !term.unit().equals(unit)) {
            fields.wrong("unit", "\"" + unit + "\", in which the engine derives it");
        }
    }

    static void check(ChoiceTerm term, Fields fields, Faults faults) {
        String owner = "choice \"" + term.id() + "\"";
        EngineNeeds.DerivedChoice need = EngineNeeds.CHOICES.get(term.id());
        boolean derived = need != null || term.id().startsWith(EngineNeeds.CLASSIFICATION);
        checkFrom(
                owner,
                term.id(),
                derived,
                term.isDerived(),
                new ArrayList<>(EngineNeeds.CHOICES.keySet()),
                fields,
                faults);
        boolean always = need != null && need.always();
        if (term.always() != always) {
            faults.add(
                    Check.ENGINE_NEED,
                    fields.at("always"),
                    owner
                            + (always
                                    ? " is known in every decision, so it needs \"always: true\"."
                                    : " is not known in every decision, so it must not have \"always: true\"."));
        }
        List<String> values = need == null ? null : need.values();
        if (values != null) {
            values.stream()
                    .filter(value -> !term.values().containsKey(value))
                    .forEach(value -> faults.add(
                            Check.ENGINE_NEED,
                            fields.at("values"),
                            owner + " lacks the value \"" + value + "\", which the engine can give it."));
            fields.keys("values").forEach((value, at) -> {
                if (!values.contains(value)) {
                    faults.add(
                            Check.ENGINE_NEED,
                            at,
                            owner + " has the value \"" + value + "\", which the engine never gives it; allowed are "
                                    + Words.list(values) + ".",
                            Words.hint(value, values));
                }
            });
        }
    }

    private static void checkFrom(
            String owner,
            String id,
            boolean derived,
            boolean hasFrom,
            List<String> known,
            Fields fields,
            Faults faults) {
        if (derived && !hasFrom) {
            faults.add(Check.ENGINE_NEED, fields.at(), owner + " is derived by the engine, so it needs a \"from\".");
        }
        if (hasFrom && !derived) {
            faults.add(
                    Check.ENGINE_NEED,
                    fields.at("from"),
                    owner + " has a \"from\", but the engine derives nothing of this name.",
                    Words.hint(id, known));
        }
    }

    /** Adds a fault for everything that the engine needs and the pack lacks. */
    static void checkComplete(Terms terms, Faults faults) {
        if (faults.isUnread()) {
            return;
        }
        need(EngineNeeds.MEASURES.keySet(), terms.measures, "measure", "vocabulary", faults);
        need(EngineNeeds.CHOICES.keySet(), terms.choices, "choice", "vocabulary", faults);
        need(EngineNeeds.PARAMETERS, terms.parameters, "parameter", "parameters", faults);
        for (String gate : EngineNeeds.GATES) {
            if (terms.criterionTerms.values().stream()
                    .noneMatch(term -> term.gate().equals(gate))) {
                faults.add(
                        Check.MISSING_RULE,
                        Place.of("vocabulary"),
                        "The pack has no criterion of the gate \"" + gate + "\", which would so be open to everybody.");
            }
        }
        need(EngineNeeds.MESSAGES, terms.messages, "message", "messages", faults);
    }

    private static void need(Iterable<String> ids, Names names, String kind, String folder, Faults faults) {
        for (String id : ids) {
            if (!names.has(id)) {
                faults.add(
                        Check.ENGINE_NEED,
                        Place.of(folder),
                        "The pack has no " + kind + " \"" + id + "\", which the engine needs.",
                        names.hint(id));
            }
        }
    }
}
