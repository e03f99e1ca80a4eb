package dev.backstop.cli;

import dev.backstop.content.Exercise;
import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.decision.Classification;
import dev.backstop.decision.MatchedFact;
import dev.backstop.decision.Message;
import dev.backstop.decision.Question;
import java.util.Locale;
import java.util.Map;

/** The pack's words for one audience. */
final class PackWords {
    private static final Map<String, String> ANSWERS =
            Map.of("present", "yes", "absent", "no", "unsure", "not sure", "not asked", "not answered");

    private final PackContent content;
    private final Audience audience;

    PackWords(PackContent content, Audience audience) {
        this.content = content;
        this.audience = audience;
    }

    String of(Message message) {
        return audience.of(message);
    }

    /** The pack's text, or nothing when it has none. */
    String message(String id) {
        Message message = content.messages().get(id);
        return message == null ? "" : audience.of(message);
    }

    /** What a fact is called: the question for the person, the label for a clinician. */
    String name(String id) {
        Vocabulary vocabulary = content.vocabulary();
        FindingTerm finding = vocabulary.findings().get(id);
        if (finding != null) {
            return name(finding.question(), finding.label());
        }
        MeasureTerm measure = vocabulary.measures().get(id);
        if (measure != null) {
            return name(measure.question(), measure.label());
        }
        ChoiceTerm choice = vocabulary.choices().get(id);
        return choice == null ? id : name(choice.question(), choice.label());
    }

    /** What an exercise is called; its id in plain letters where the pack does not have it. */
    String exercise(String id) {
        Exercise exercise = content.vocabulary().exercises().exercises().get(id);
        return exercise != null
                ? exercise.title()
                : id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ');
    }

    /** A class with what it is one of: "needs work" alone says nothing. */
    String of(Classification.Label label) {
        ChoiceTerm dimension = content.vocabulary().choices().get(label.dimension());
        return dimension == null ? label.text() : dimension.label() + ": " + label.text();
    }

    /** A question as it is put. */
    String of(Question question) {
        return name(question.question(), question.label());
    }

    /** The question for a person, where there is one; otherwise what it is called. */
    String name(String question, String label) {
        return audience == Audience.person && !question.isEmpty() ? question : label;
    }

    /** A fact and its value, as a person would say it. */
    String fact(MatchedFact fact) {
        String name = name(fact.id());
        int asked = name.indexOf('?');
        return (asked < 0 ? name + ":" : name.substring(0, asked + 1)) + " " + value(fact);
    }

    private String value(MatchedFact fact) {
        Vocabulary vocabulary = content.vocabulary();
        MeasureTerm measure = vocabulary.measures().get(fact.id());
        if (measure != null) {
            return fact.value() + " " + measure.unit();
        }
        ChoiceTerm choice = vocabulary.choices().get(fact.id());
        if (choice != null) {
            return choice.values().getOrDefault(fact.value(), fact.value());
        }
        int comma = fact.value().indexOf(',');
        String answer = comma < 0 ? fact.value() : fact.value().substring(0, comma);
        return ANSWERS.getOrDefault(answer, answer) + fact.value().substring(answer.length());
    }
}
