package dev.backstop.authoring.internal.catalogue;

import dev.backstop.content.PackContent;
import dev.backstop.content.Parameter;
import dev.backstop.content.ProgressTerms;
import dev.backstop.content.Rule;
import dev.backstop.content.Vocabulary;
import dev.backstop.decision.SetAside;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What of a pack in use carries which source statement. */
public final class Carriers {
    /** The kinds of content that carry statements. */
    public enum Kind {
        RULES(""),
        PARAMETERS("parameter-"),
        FINDINGS("finding-"),
        MEASURES("measure-"),
        CHOICES("choice-"),
        INSTRUMENTS("instrument-"),
        EXERCISES("exercise-"),
        TARGETS("target-"),
        MARKERS("marker-"),
        PROGRESS("progress-"),
        ADVICE("advice-");

        // Ids are unique within a kind only, and a parameter may be called what a topic is called.
        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        String anchor(String id) {
            return Markdown.anchor(prefix + id);
        }

        String link(String id) {
            return Markdown.link(id, prefix + id);
        }
    }

    private final Map<String, Map<Kind, List<String>>> byStatement = new LinkedHashMap<>();
    private final Map<String, List<String>> setAside = new LinkedHashMap<>();

    public Carriers(PackContent content) {
        for (Rule rule : content.rules()) {
            add(Kind.RULES, rule.id(), rule.statements());
            for (SetAside one : rule.setAside()) {
                setAside.computeIfAbsent(one.statement(), key -> new ArrayList<>())
                        .add(rule.id());
            }
        }
        for (Parameter parameter : content.parameters().values()) {
            add(Kind.PARAMETERS, parameter.id(), parameter.statements());
        }
        Vocabulary vocabulary = content.vocabulary();
        vocabulary.findings().forEach((id, term) -> add(Kind.FINDINGS, id, term.statements()));
        vocabulary.measures().forEach((id, term) -> add(Kind.MEASURES, id, term.statements()));
        vocabulary.choices().forEach((id, term) -> add(Kind.CHOICES, id, term.statements()));
        vocabulary.instruments().forEach((id, one) -> add(Kind.INSTRUMENTS, id, one.statements()));
        vocabulary.advice().forEach((id, term) -> add(Kind.ADVICE, id, term.statements()));
        vocabulary.exercises().exercises().forEach((id, one) -> add(Kind.EXERCISES, id, one.statements()));
        vocabulary.targets().forEach((id, term) -> add(Kind.TARGETS, id, term.statements()));
        ProgressTerms progress = vocabulary.progress();
        progress.markers().forEach((id, marker) -> add(Kind.MARKERS, id, marker.statements()));
        if (progress.flares() != null) {
            add(Kind.PROGRESS, "flares", progress.flares().statements());
        }
        if (progress.doingMore() != null) {
            add(Kind.PROGRESS, "doing-more", progress.doingMore().statements());
        }
        progress.notes().forEach((id, note) -> add(Kind.PROGRESS, id, note.statements()));
    }

    private void add(Kind kind, String id, List<String> statements) {
        for (String statement : statements) {
            List<String> ids = byStatement
                    .computeIfAbsent(statement, key -> new EnumMap<>(Kind.class))
                    .computeIfAbsent(kind, key -> new ArrayList<>());
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
    }

    /** Ids of what carries a statement, by kind; empty when nothing does. */
    public Map<Kind, List<String>> of(String statement) {
        return byStatement.getOrDefault(statement, Map.of());
    }

    /** Ids of the rules that do not follow a statement, and say why: that carries nothing. */
    List<String> settingAside(String statement) {
        return setAside.getOrDefault(statement, List.of());
    }

    boolean carry(String statement) {
        return byStatement.containsKey(statement);
    }
}
