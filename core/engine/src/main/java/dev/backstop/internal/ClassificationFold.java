package dev.backstop.internal;

import dev.backstop.content.PackContent;
import dev.backstop.content.RuleContentException;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.decision.Classification;
import dev.backstop.decision.Classification.Label;
import dev.backstop.decision.InstrumentScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects the classes that the classification rules found, in the vocabulary's order. */
final class ClassificationFold {
    private final Map<String, ChoiceTerm> choices;

    ClassificationFold(PackContent content) {
        this.choices = content.vocabulary().choices();
    }

    Classification fold(ConclusionLog log, List<InstrumentScore> scores) {
        Map<String, List<Concluded>> concluded = log.byId("classify");
        List<Label> labels = new ArrayList<>();
        choices.forEach((dimension, term) -> {
            List<Concluded> ofDimension = concluded.getOrDefault(dimension, List.of());
            if (ofDimension.isEmpty()) {
                return;
            }
            term.values().forEach((value, text) -> {
                List<Concluded> ofValue = ofDimension.stream()
                        .filter(one -> one.value().equals(value))
                        .toList();
                if (!ofValue.isEmpty()) {
                    labels.add(new Label(dimension, value, text, ConclusionLog.reasons(ofValue)));
                }
            });
        });
        concluded.keySet().stream()
                .filter(id -> !choices.containsKey(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new RuleContentException(
                            "The pack has no choice \"" + id + "\", but a rule classifies by it.");
                });
        return new Classification(labels, scores);
    }
}
