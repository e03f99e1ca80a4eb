package dev.backstop.internal;

import dev.backstop.content.Instrument;
import dev.backstop.content.Instrument.Score;
import dev.backstop.content.Stage;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.decision.InstrumentScore;
import dev.backstop.decision.InstrumentScore.Bands;
import dev.backstop.model.Assessment;
import dev.backstop.model.QuestionnaireAnswers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the latest questionnaires come to, and which classes that leaves possible. */
final class InstrumentScores {
    private final Collection<Instrument> instruments;

    /** Rules by the dimension that they classify by. */
    private final Map<String, List<IndexedRule>> rules = new LinkedHashMap<>();

    /** Dimensions by the score that one of their rules reads. */
    private final Map<String, List<ChoiceTerm>> dimensions = new HashMap<>();

    InstrumentScores(Vocabulary vocabulary, RuleBook book) {
        this.instruments = vocabulary.instruments().values();
        for (ChoiceTerm dimension : vocabulary.choices().values()) {
            List<IndexedRule> ofDimension = book.rules(Stage.CLASSIFICATION).stream()
                    .filter(rule -> rule.rule().conclusion().id().equals(dimension.id()))
                    .toList();
            rules.put(dimension.id(), ofDimension);
            ofDimension.stream()
                    .flatMap(rule -> rule.rule().conditions().stream())
                    .flatMap(condition -> condition.ids().stream())
                    .distinct()
                    .forEach(id -> dimensions
                            .computeIfAbsent(id, none -> new ArrayList<>())
                            .add(dimension));
        }
    }

    List<InstrumentScore> of(Assessment assessment, FactSet facts) {
        List<InstrumentScore> scores = new ArrayList<>();
        if (assessment.questionnaires().isEmpty()) {
            return scores;
        }
        for (Instrument instrument : instruments) {
            List<QuestionnaireAnswers> filledIn = QuestionnaireMeasures.latestLast(assessment, instrument);
            if (!filledIn.isEmpty()) {
                QuestionnaireAnswers latest = filledIn.get(filledIn.size() - 1);
                instrument.scores().values().forEach(score -> scores.add(score(instrument, score, latest, facts)));
            }
        }
        return scores;
    }

    private InstrumentScore score(Instrument instrument, Score score, QuestionnaireAnswers answers, FactSet facts) {
        Range range = QuestionnaireMeasures.range(instrument, score, answers);
        int answered = (int) score.items().stream()
                .filter(item -> answers.items().containsKey(item))
                .count();
        return new InstrumentScore(
                instrument.id(),
                score.id(),
                score.label(),
                score.unit(),
                answers.date(),
                range.isOneNumber() ? range.low() : null,
                range.low(),
                range.high(),
                answered,
                score.items().size(),
                dimensions.getOrDefault(score.id(), List.of()).stream()
                        .map(dimension -> new Bands(dimension.id(), possible(dimension, facts)))
                        .toList(),
                instrument.sources());
    }

    private List<String> possible(ChoiceTerm dimension, FactSet facts) {
        return dimension.values().keySet().stream()
                .filter(value -> rules.getOrDefault(dimension.id(), List.of()).stream()
                        .anyMatch(rule -> value(rule).equals(value) && rule.truth(facts) != Truth.NEVER))
                .toList();
    }

    private static String value(IndexedRule rule) {
        return rule.rule().conclusion().arguments().get(1);
    }
}
