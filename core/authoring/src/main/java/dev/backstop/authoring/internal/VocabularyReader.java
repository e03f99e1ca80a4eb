package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.content.Instrument;
import dev.backstop.content.Vocabulary.AdviceTerm;
import dev.backstop.content.Vocabulary.Calculation;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.CriterionTerm;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.content.Vocabulary.Polarity;
import dev.backstop.content.Vocabulary.TargetTerm;
import dev.backstop.content.Vocabulary.Worse;
import dev.backstop.decision.AdviceKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads vocabulary/*.yaml. */
final class VocabularyReader {
    private static final List<String> SECTIONS = List.of(
            "findings", "measures", "choices", "criteria", "advice", "targets", "instruments", "markers", "progress");
    private static final List<String> OF_OVERLAY = SECTIONS.subList(0, SECTIONS.indexOf("markers"));
    private static final List<String> FINDING =
            List.of("group", "question", "label", "polarity", "required", "implies", "synonyms", "statements", "codes");
    private static final List<String> MEASURE = List.of(
            "question",
            "label",
            "unit",
            "min",
            "max",
            "worse",
            "from",
            "counts",
            "upper-bound-of",
            "ratio",
            "implies",
            "synonyms",
            "statements",
            "codes");
    private static final List<String> CHOICE =
            List.of("question", "label", "values", "from", "always", "implies", "statements", "codes");
    private static final List<String> TARGET = List.of("label", "unit", "round-to", "source", "statements");
    private static final List<String> CODE_SYSTEMS = List.of("LOINC", "SNOMED-CT");

    private final Terms terms;
    private final Faults faults;
    private final ImpliedFindings implied;
    private final CountedItems counted;
    private final CalculatedMeasures calculated;
    private final ProgressReader progress;

    private VocabularyReader(Terms terms, Faults faults) {
        this.terms = terms;
        this.faults = faults;
        this.implied = new ImpliedFindings(terms, faults);
        this.counted = new CountedItems(terms, faults);
        this.calculated = new CalculatedMeasures(terms, faults);
        this.progress = new ProgressReader(terms, faults);
    }

    static void read(List<PackFile> files, Terms terms, Faults faults) {
        VocabularyReader reader = new VocabularyReader(terms, faults);
        for (PackFile file : files) {
            reader.file(file);
        }
        reader.implied.check();
        reader.counted.check();
        reader.calculated.check();
        if (terms.base == null) {
            reader.progress.finish();
        }
    }

    private void file(PackFile file) {
        Yaml.Mapping root = Fields.mapping(YamlReader.read(file, faults), file.path(), faults);
        Fields sections = new Fields(root, file.path(), root.at(), faults, terms.base == null ? SECTIONS : OF_OVERLAY);
        if (!SECTIONS.containsAll(root.entries().keySet())) {
            faults.setUnread();
        }
        section(sections, "findings", this::finding);
        section(sections, "measures", this::measure);
        section(sections, "choices", this::choice);
        section(sections, "criteria", this::criterion);
        section(sections, "advice", this::advice);
        section(sections, "targets", this::target);
        section(sections, "instruments", this::instrument);
        section(sections, "markers", progress::marker);
        Yaml ofProgress = sections.yaml("progress");
        if (ofProgress != null) {
            progress.progress(ofProgress);
        }
    }

    private interface TermReader {
        void read(String id, Yaml.Entry entry);
    }

    private void section(Fields sections, String name, TermReader reader) {
        if (sections.has(name)) {
            Fields.mapping(sections.yaml(name), "\"" + name + "\"", faults)
                    .entries()
                    .forEach((id, entry) -> {
                        if (!Words.isId(id)) {
                            faults.add(
                                    Check.MALFORMED_ID,
                                    entry.keyAt(),
                                    "The id \"" + id + "\" has to be kebab-case words joined by dots.");
                        }
                        reader.read(id, entry);
                    });
        }
    }

    private Fields fields(String kind, String id, Yaml.Entry entry, List<String> allowed) {
        String owner = kind + " \"" + id + "\"";
        return new Fields(Fields.mapping(entry.value(), owner, faults), owner, entry.keyAt(), faults, allowed);
    }

    private void finding(String id, Yaml.Entry entry) {
        Fields fields = fields("finding", id, entry, FINDING);
        Map<String, Place> implies = fields.texts("implies");
        FindingTerm term = new FindingTerm(
                id,
                fields.text("group"),
                fields.text("question"),
                fields.text("label"),
                fields.word("polarity", Polarity.class, Polarity.NEUTRAL),
                fields.flag("required"),
                List.copyOf(implies.keySet()),
                fields.list("synonyms"),
                statements("finding", id, fields),
                codes("finding", id, fields));
        if (!term.group().isEmpty() && !Words.isId(term.group())) {
            fields.wrong("group", "kebab-case words joined by dots");
        }
        if (terms.findings.define(id, entry.keyAt(), faults) && isNew(id, entry, "finding")) {
            terms.findingTerms.put(id, term);
            implied.add(id, implies);
            if (!terms.groups.has(term.group())) {
                terms.groups.define(term.group(), fields.at("group"), faults);
            }
        }
    }

    private void measure(String id, Yaml.Entry entry) {
        Fields fields = fields("measure", id, entry, MEASURE);
        Calculation calculation = calculated.read(id, fields);
        MeasureTerm term = new MeasureTerm(
                id,
                fields.text("question"),
                fields.text("label"),
                fields.text("unit"),
                fields.number("min"),
                fields.number("max"),
                fields.word("worse", Worse.class, Worse.NEITHER),
                CountedItems.isCount(fields)
                        ? CountedItems.FROM
                        : calculation == null ? fields.optionalText("from") : CalculatedMeasures.from(calculation),
                counted.read(id, fields),
                fields.optionalText("upper-bound-of"),
                calculation,
                implied.ofMeasure(id, fields),
                fields.list("synonyms"),
                statements("measure", id, fields),
                codes("measure", id, fields));
        if (term.min() > term.max()) {
            fields.wrong("min", "at most \"max\"");
        }
        if (terms.measures.define(id, entry.keyAt(), faults) && isNew(id, entry, "measure")) {
            terms.measureTerms.put(id, term);
            DerivedTerms.check(term, fields, faults);
        }
    }

    // An added suspicion or class is a further value of a choice that the pack below has.
    private void furtherValues(String id, Yaml.Entry entry, ChoiceTerm before) {
        Fields fields = fields("choice", id, entry, List.of("values"));
        Map<String, String> values = new LinkedHashMap<>(before.values());
        Map<String, String> further = fields.pairs("values");
        fields.keys("values").forEach((value, at) -> {
            if (!Words.isId(value)) {
                faults.add(
                        Check.MALFORMED_ID,
                        at,
                        "choice \"" + id + "\" has the value \"" + value + "\"; it has to be kebab-case.");
            } else if (values.putIfAbsent(value, further.getOrDefault(value, value)) != null) {
                faults.add(
                        Check.DUPLICATE_ID,
                        at,
                        "choice \"" + id + "\" has the value \"" + value + "\" already, in the pack below.");
            }
        });
        ChoiceTerm after = new ChoiceTerm(
                id,
                before.question(),
                before.label(),
                values,
                before.from(),
                before.always(),
                before.implies(),
                before.statements(),
                before.codes());
        terms.choiceTerms.put(id, after);
        DerivedTerms.check(after, fields, faults);
    }

    private void choice(String id, Yaml.Entry entry) {
        ChoiceTerm before = terms.choiceTerms.get(id);
        if (before != null && terms.isBelow(terms.choices, id)) {
            furtherValues(id, entry, before);
            return;
        }
        Fields fields = fields("choice", id, entry, CHOICE);
        Map<String, String> values = fields.pairs("values");
        ChoiceTerm term = new ChoiceTerm(
                id,
                fields.text("question"),
                fields.text("label"),
                values,
                fields.optionalText("from"),
                fields.flag("always"),
                implied.ofChoice(id, values.keySet(), fields),
                statements("choice", id, fields),
                codes("choice", id, fields));
        fields.keys("values").forEach((value, at) -> {
            if (!Words.isId(value)) {
                faults.add(
                        Check.MALFORMED_ID,
                        at,
                        "choice \"" + id + "\" has the value \"" + value + "\"; it has to be kebab-case.");
            }
        });
        if (terms.choices.define(id, entry.keyAt(), faults) && isNew(id, entry, "choice")) {
            terms.choiceTerms.put(id, term);
            DerivedTerms.check(term, fields, faults);
        }
    }

    private List<String> statements(String kind, String id, Fields fields) {
        String owner = kind + " \"" + id + "\"";
        Map<String, Place> statements = fields.texts("statements");
        statements.forEach((statement, at) -> References.statements(List.of(statement), at, owner, terms, faults));
        return List.copyOf(statements.keySet());
    }

    private List<String> codes(String kind, String id, Fields fields) {
        Map<String, Place> codes = fields.texts("codes");
        codes.forEach((code, at) -> {
            String[] words = code.split(" ", -1);
            if (words.length != 2 || words[1].isEmpty() || !CODE_SYSTEMS.contains(words[0])) {
                faults.add(
                        Check.WRONG_VALUE,
                        at,
                        kind + " \"" + id + "\" has the code \"" + code
                                + "\"; it has to be a code system and a code, such as \"LOINC 8310-5\"; systems are "
                                + Words.list(CODE_SYSTEMS) + ".",
                        CODE_SYSTEMS.contains(words[0]) ? null : Words.hint(words[0], CODE_SYSTEMS));
            }
        });
        return List.copyOf(codes.keySet());
    }

    // Questions name a finding, a measure or a choice by its id alone.
    private boolean isNew(String id, Yaml.Entry entry, String kind) {
        for (Names other : List.of(terms.findings, terms.measures, terms.choices)) {
            Place place = other.place(id);
            if (place != null && !place.equals(entry.keyAt())) {
                faults.add(
                        Check.DUPLICATE_ID,
                        entry.keyAt(),
                        kind + " \"" + id + "\" has the id of something else, in " + place + ".");
                return false;
            }
        }
        return true;
    }

    private void criterion(String id, Yaml.Entry entry) {
        Fields fields = fields("criterion", id, entry, List.of("gate", "text"));
        CriterionTerm term = new CriterionTerm(id, fields.text("gate"), fields.text("text"));
        if (!term.gate().isEmpty() && !EngineNeeds.GATES.contains(term.gate())) {
            faults.add(
                    Check.WRONG_VALUE,
                    fields.at("gate"),
                    "criterion \"" + id + "\" has the gate \"" + term.gate() + "\"; allowed are "
                            + Words.list(EngineNeeds.GATES) + ".",
                    Words.hint(term.gate(), EngineNeeds.GATES));
        }
        if (terms.criteria.define(id, entry.keyAt(), faults)) {
            terms.criterionTerms.put(id, term);
        }
    }

    private void instrument(String id, Yaml.Entry entry) {
        Instrument instrument = new InstrumentReader(terms, faults).read(id, entry);
        if (terms.instruments.define(id, entry.keyAt(), faults)) {
            terms.instrumentTerms.put(id, instrument);
            for (MeasureTerm measure : instrument.measures()) {
                if (terms.measures.define(measure.id(), entry.keyAt(), faults)
                        && isNew(measure.id(), entry, "measure")) {
                    terms.measureTerms.put(measure.id(), measure);
                }
            }
        }
    }

    private void advice(String id, Yaml.Entry entry) {
        Fields fields = fields("advice", id, entry, List.of("kind", "source", "statements"));
        AdviceTerm term = new AdviceTerm(
                id,
                fields.word("kind", AdviceKind.class, AdviceKind.EDUCATION),
                fields.has("source")
                        ? References.sources(
                                fields.text("source"), fields.at("source"), "advice \"" + id + "\"", terms, faults)
                        : List.of(),
                statements("advice", id, fields));
        if (!term.statements().isEmpty() && !fields.has("source")) {
            faults.add(
                    Check.MISSING_SOURCE,
                    fields.at("statements"),
                    "advice \"" + id + "\" carries statements and has no \"source\".");
        }
        if (terms.advice.define(id, entry.keyAt(), faults)) {
            terms.adviceTerms.put(id, term);
        }
    }

    private void target(String id, Yaml.Entry entry) {
        Fields fields = fields("target", id, entry, TARGET);
        TargetTerm term = new TargetTerm(
                id,
                fields.text("label"),
                fields.text("unit"),
                fields.number("round-to"),
                fields.has("source")
                        ? References.sources(
                                fields.text("source"), fields.at("source"), "target \"" + id + "\"", terms, faults)
                        : List.of(),
                statements("target", id, fields));
        if (fields.has("round-to") && term.roundTo() <= 0) {
            fields.wrong("round-to", "more than 0");
        }
        if (terms.targets.define(id, entry.keyAt(), faults)) {
            terms.targetTerms.put(id, term);
        }
    }
}
