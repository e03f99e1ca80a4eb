package dev.backstop.internal;

import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary.CriterionTerm;
import dev.backstop.decision.Criterion;
import dev.backstop.decision.Criterion.Need;
import dev.backstop.decision.Criterion.Status;
import dev.backstop.decision.Question;
import dev.backstop.decision.Question.Part;
import dev.backstop.decision.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells of each criterion of a gate whether it is met, not met or not known: good answers have to be earned. */
final class Criteria {
    private final Map<String, List<CriterionTerm>> gates = new HashMap<>();
    private final Map<String, List<Way>> ways = new HashMap<>();
    private final Questions questions;

    /** A rule that meets a criterion, and each of its conditions in words. */
    private record Way(IndexedRule rule, List<String> texts) {
        List<Need> needs(FactSet facts) {
            List<Need> needs = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                IndexedCondition condition = rule.conditions().get(i);
                if (!condition.truth(facts).holds()) {
                    needs.add(new Need(
                            rule.rule().id(),
                            texts.get(i),
                            condition.known(facts).stream().map(Firing::matched).toList()));
                }
            }
            return needs;
        }
    }

    Criteria(PackContent content, RuleBook rules, Limits limits) {
        PlainEnglish english = PlainEnglish.brief(content, limits);
        this.questions = new Questions(content);
        content.vocabulary().criteria().values().forEach(term -> {
            gates.computeIfAbsent(term.gate(), key -> new ArrayList<>()).add(term);
            ways.put(
                    term.id(),
                    rules.meeting(term.id()).stream()
                            .map(rule -> way(rule, english))
                            .toList());
        });
    }

    private static Way way(IndexedRule rule, PlainEnglish english) {
        return new Way(
                rule,
                rule.conditions().stream()
                        .map(condition -> english.text(condition.condition()))
                        .toList());
    }

    /** The criteria of a gate in the vocabulary's order. */
    List<Criterion> of(String gate, ConclusionLog log, FactSet facts) {
        Map<String, List<Concluded>> met = log.byId("met");
        return gates.getOrDefault(gate, List.of()).stream()
                .map(term -> criterion(term, met.getOrDefault(term.id(), List.of()), facts))
                .toList();
    }

    private Criterion criterion(CriterionTerm term, List<Concluded> met, FactSet facts) {
        if (!met.isEmpty()) {
            return new Criterion(term.id(), term.text(), Status.MET, ConclusionLog.reasons(met), List.of(), List.of());
        }
        Set<String> missing = new TreeSet<>();
        List<Reason> reasons = new ArrayList<>();
        List<Need> needs = new ArrayList<>();
        for (Way way : ways.getOrDefault(term.id(), List.of())) {
            IndexedRule rule = way.rule();
            if (rule.truth(facts) == Truth.POSSIBLE) {
                missing.addAll(rule.missing(facts));
            }
            reasons.add(rule.unfired());
            needs.addAll(way.needs(facts));
        }
        Status status = missing.isEmpty() ? Status.UNMET : Status.UNKNOWN;
        return new Criterion(term.id(), term.text(), status, reasons, List.copyOf(missing), needs);
    }

    /** What has to be asked to know the rest of these criteria. */
    List<Question> questions(List<Criterion> criteria) {
        Map<String, Set<String>> waiting = new TreeMap<>(Comparator.comparingInt(questions::order));
        Map<String, String> why = new HashMap<>();
        for (Criterion criterion : criteria) {
            for (String id : criterion.missing()) {
                if (questions.askable(id)) {
                    Set<String> ruleIds = waiting.computeIfAbsent(id, key -> new TreeSet<>());
                    why.putIfAbsent(id, criterion.text());
                    criterion.reasons().forEach(reason -> ruleIds.add(reason.rule()));
                }
            }
        }
        List<Question> asked = new ArrayList<>();
        waiting.forEach((id, ruleIds) -> asked.add(questions.ask(id, Part.ANSWER, null, why.get(id), ruleIds)));
        return asked;
    }

    static boolean all(List<Criterion> criteria, Status status) {
        return criteria.stream().allMatch(criterion -> criterion.status() == status);
    }

    static boolean any(List<Criterion> criteria, Status status) {
        return criteria.stream().anyMatch(criterion -> criterion.status() == status);
    }
}
