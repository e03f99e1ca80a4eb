package dev.backstop.internal;

import dev.backstop.content.Exercise;
import dev.backstop.content.ExerciseCatalogue;
import dev.backstop.content.Instrument;
import dev.backstop.content.ProgressTerms;
import dev.backstop.content.ProgressTerms.Marker;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.CriterionTerm;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.content.Vocabulary.TargetTerm;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/** Every text of a vocabulary, by a key of its own: the one place that knows where they are. */
public final class VocabularyTexts {
    private static final Pattern PLAIN_WORDS = Pattern.compile("[a-z]+( [a-z]+)*");
    private static final String SYNONYMS = "; ";

    private final Vocabulary vocabulary;
    private final BinaryOperator<String> other;
    private final Map<String, String> questionKeys = new HashMap<>();

    private VocabularyTexts(Vocabulary vocabulary, BinaryOperator<String> other) {
        this.vocabulary = vocabulary;
        this.other = other;
        // All scores of a questionnaire are asked for in its words.
        for (Instrument instrument : vocabulary.instruments().values()) {
            instrument
                    .measures()
                    .forEach(measure -> questionKeys.put(measure.id(), "instrument-question." + instrument.id()));
        }
    }

    /** All of them, in the order of the vocabulary. Empty texts and units such as {@code mg/l} are not among them. */
    public static Map<String, String> of(Vocabulary vocabulary) {
        Map<String, String> texts = new LinkedHashMap<>();
        map(vocabulary, (key, text) -> {
            texts.putIfAbsent(key, text);
            return text;
        });
        return texts;
    }

    /**
     * The same vocabulary in other words.
     *
     * @param other gives the other text for a key and the text so far
     */
    public static Vocabulary map(Vocabulary vocabulary, BinaryOperator<String> other) {
        return new VocabularyTexts(vocabulary, other).map();
    }

    private Vocabulary map() {
        return new Vocabulary(
                each(vocabulary.findings(), this::finding),
                each(vocabulary.measures(), this::measure),
                each(vocabulary.choices(), this::choice),
                each(
                        vocabulary.criteria(),
                        (id, term) -> new CriterionTerm(id, term.gate(), text("criterion." + id, term.text()))),
                vocabulary.advice(),
                each(vocabulary.instruments(), this::instrument),
                exercises(vocabulary.exercises()),
                each(vocabulary.targets(), this::target),
                progress(vocabulary.progress()));
    }

    private static <T> Map<String, T> each(Map<String, T> terms, BiFunction<String, T, T> change) {
        Map<String, T> changed = new LinkedHashMap<>();
        terms.forEach((id, term) -> changed.put(id, change.apply(id, term)));
        return Collections.unmodifiableMap(changed);
    }

    private String text(String key, String text) {
        return text.isEmpty() ? text : other.apply(key, text);
    }

    private String unit(String unit) {
        return PLAIN_WORDS.matcher(unit).matches() ? text("unit." + unit.replace(' ', '-'), unit) : unit;
    }

    private List<String> synonyms(String id, List<String> synonyms) {
        String texts = text("synonyms." + id, String.join(SYNONYMS, synonyms));
        return texts.isEmpty()
                ? synonyms
                : Arrays.stream(texts.split(SYNONYMS.strip()))
                        .map(String::strip)
                        .toList();
    }

    private FindingTerm finding(String id, FindingTerm term) {
        return new FindingTerm(
                id,
                term.group(),
                text("question." + id, term.question()),
                text("label." + id, term.label()),
                term.polarity(),
                term.required(),
                term.implies(),
                synonyms(id, term.synonyms()),
                term.statements(),
                term.codes());
    }

    private MeasureTerm measure(String id, MeasureTerm term) {
        return new MeasureTerm(
                id,
                text(questionKeys.getOrDefault(id, "question." + id), term.question()),
                text("label." + id, term.label()),
                unit(term.unit()),
                term.min(),
                term.max(),
                term.worse(),
                term.from(),
                term.counts(),
                term.upperBoundOf(),
                term.calculation(),
                term.implies(),
                synonyms(id, term.synonyms()),
                term.statements(),
                term.codes());
    }

    private ChoiceTerm choice(String id, ChoiceTerm term) {
        return new ChoiceTerm(
                id,
                text("question." + id, term.question()),
                text("label." + id, term.label()),
                each(term.values(), (value, label) -> text("value." + id + "." + value, label)),
                term.from(),
                term.always(),
                term.implies(),
                term.statements(),
                term.codes());
    }

    private Instrument instrument(String id, Instrument instrument) {
        return new Instrument(
                id,
                text("instrument." + id, instrument.label()),
                text("instrument-question." + id, instrument.question()),
                instrument.sources(),
                instrument.statements(),
                each(
                        instrument.items(),
                        (item, one) -> new Instrument.Item(
                                item,
                                text("item." + id + "." + item, one.label()),
                                one.min(),
                                one.max(),
                                one.reversed())),
                each(
                        instrument.scores(),
                        (score, one) -> new Instrument.Score(
                                score,
                                text("label." + score, one.label()),
                                unit(one.unit()),
                                one.worse(),
                                one.method(),
                                one.items(),
                                one.answered())));
    }

    private ExerciseCatalogue exercises(ExerciseCatalogue catalogue) {
        return new ExerciseCatalogue(
                each(catalogue.exercises(), this::exercise), catalogue.groups(), catalogue.parts());
    }

    private Exercise exercise(String id, Exercise one) {
        return new Exercise(
                id,
                text("exercise." + id, one.title()),
                one.part(),
                one.pattern(),
                one.groups(),
                one.equipment(),
                one.phases(),
                one.ceiling(),
                one.stresses(),
                one.easier(),
                one.harder(),
                one.dose(),
                one.sources(),
                one.statements());
    }

    private TargetTerm target(String id, TargetTerm term) {
        return new TargetTerm(
                id,
                text("target." + id, term.label()),
                unit(term.unit()),
                term.roundTo(),
                term.sources(),
                term.statements());
    }

    private ProgressTerms progress(ProgressTerms progress) {
        return progress.withMarkers(each(
                progress.markers(),
                (id, one) -> new Marker(
                        id,
                        text("marker." + id, one.label()),
                        one.measure(),
                        one.flare(),
                        one.better(),
                        one.shows(),
                        one.smallestChange(),
                        one.sources(),
                        one.statements())));
    }
}
