package dev.backstop.authoring.internal;

import dev.backstop.authoring.PackReading;
import dev.backstop.content.Exercise;
import dev.backstop.content.Instrument;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.content.Vocabulary;
import dev.backstop.internal.VocabularyTexts;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The pack that an overlay is laid over: everything in it may be named, and its texts and parameters replaced. */
final class Base {
    private final PackContent content;
    private final Place place;
    private final Faults faults = new Faults();

    Base(PackContent content) {
        this.content = content;
        this.place = Place.of(content.id().id() + " " + content.id().version());
    }

    PackContent content() {
        return content;
    }

    Place place() {
        return place;
    }

    /** Every text of its vocabulary, by key. */
    Map<String, String> texts() {
        return VocabularyTexts.of(content.vocabulary());
    }

    /** Takes over all that it defines. */
    void define(Terms terms) {
        Vocabulary vocabulary = content.vocabulary();
        terms.findingTerms.putAll(vocabulary.findings());
        terms.measureTerms.putAll(vocabulary.measures());
        terms.choiceTerms.putAll(vocabulary.choices());
        terms.criterionTerms.putAll(vocabulary.criteria());
        terms.adviceTerms.putAll(vocabulary.advice());
        terms.targetTerms.putAll(vocabulary.targets());
        terms.instrumentTerms.putAll(vocabulary.instruments());
        terms.exerciseTerms.putAll(vocabulary.exercises().exercises());
        terms.coverGroups.addAll(vocabulary.exercises().groups());
        terms.coverParts.addAll(vocabulary.exercises().parts());
        terms.progress = vocabulary.progress();
        terms.parameterTerms.putAll(content.parameters());
        terms.sourceTerms.putAll(content.sources());
        terms.messageTerms.putAll(content.messages());

        names(terms.findings, vocabulary.findings().keySet());
        vocabulary.findings().values().forEach(term -> name(terms.groups, term.group()));
        names(terms.measures, vocabulary.measures().keySet());
        names(terms.choices, vocabulary.choices().keySet());
        names(terms.criteria, vocabulary.criteria().keySet());
        names(terms.advice, vocabulary.advice().keySet());
        names(terms.targets, vocabulary.targets().keySet());
        names(terms.instruments, vocabulary.instruments().keySet());
        names(terms.exercises, vocabulary.exercises().exercises().keySet());
        vocabulary.exercises().exercises().values().forEach(exercise -> names(terms.traits, exercise.traits()));
        names(terms.parameters, content.parameters().keySet());
        names(terms.sources, content.sources().keySet());
        names(terms.messages, content.messages().keySet());
        statements(terms.statements);
    }

    /** The pack by itself. */
    ReadPack read() {
        PackReading reading = new PackReading(
                content, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new ReadPack(
                reading,
                PackFiles.none(),
                new Terms(this),
                content.rules().stream().map(this::rule).toList());
    }

    private ReadRule rule(Rule rule) {
        RuleMetadata metadata = new RuleMetadata(
                rule.title(),
                rule.sources(),
                rule.statements(),
                rule.setAside(),
                RuleMetadata.Status.ACTIVE,
                rule.reviewed(),
                rule.reviewBy(),
                "",
                place);
        // An overlay may have files of the same names.
        Rule placed = new Rule(
                rule.id(),
                rule.stage(),
                rule.title(),
                rule.sources(),
                rule.statements(),
                rule.setAside(),
                rule.reviewed(),
                rule.reviewBy(),
                rule.conditions(),
                rule.conclusion(),
                place.file(),
                0);
        return new ReadRule(placed, metadata, place);
    }

    void names(Names names, Collection<String> all) {
        all.forEach(one -> name(names, one));
    }

    private void name(Names names, String name) {
        if (!names.has(name)) {
            names.define(name, place, faults);
        }
    }

    // A built pack no longer has the list of its statements; an overlay may name those that something in it carries.
    private void statements(Names names) {
        Vocabulary vocabulary = content.vocabulary();
        for (Rule rule : content.rules()) {
            names(names, rule.statements());
            rule.setAside().forEach(one -> name(names, one.statement()));
        }
        content.parameters().values().forEach(one -> names(names, one.statements()));
        vocabulary.findings().values().forEach(one -> names(names, one.statements()));
        vocabulary.measures().values().forEach(one -> names(names, one.statements()));
        vocabulary.choices().values().forEach(one -> names(names, one.statements()));
        vocabulary.advice().values().forEach(one -> names(names, one.statements()));
        vocabulary.targets().values().forEach(one -> names(names, one.statements()));
        for (Instrument one : vocabulary.instruments().values()) {
            names(names, one.statements());
        }
        for (Exercise one : vocabulary.exercises().exercises().values()) {
            names(names, one.statements());
        }
    }
}
