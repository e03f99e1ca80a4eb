package dev.backstop.cli;

import dev.backstop.cli.VocabularyCommand.Kind;
import dev.backstop.content.Instrument;
import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary.Bound;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.Counted;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The terms of a vocabulary that were asked for, as JSON. */
record VocabularyJson(
        DecisionJson.PackJson pack,
        List<FindingJson> findings,
        List<MeasureJson> measures,
        List<ChoiceJson> choices,
        List<InstrumentJson> instruments) {

    static VocabularyJson of(PackContent content, VocabularySearch search, @Nullable Kind kind) {
        return new VocabularyJson(
                DecisionJson.PackJson.of(content.id()),
                kind == null || kind == Kind.findings
                        ? content.vocabulary().findings().values().stream()
                                .filter(term -> search.finds(texts(term)))
                                .map(FindingJson::of)
                                .toList()
                        : List.of(),
                kind == null || kind == Kind.measures
                        ? content.vocabulary().measures().values().stream()
                                .filter(term -> search.finds(texts(term)))
                                .map(MeasureJson::of)
                                .toList()
                        : List.of(),
                kind == null || kind == Kind.choices
                        ? content.vocabulary().choices().values().stream()
                                .filter(term -> search.finds(texts(term)))
                                .map(ChoiceJson::of)
                                .toList()
                        : List.of(),
                kind == null || kind == Kind.instruments
                        ? content.vocabulary().instruments().values().stream()
                                .filter(instrument -> search.finds(texts(instrument)))
                                .map(InstrumentJson::of)
                                .toList()
                        : List.of());
    }

    private static List<String> texts(FindingTerm term) {
        List<String> texts = new ArrayList<>(List.of(term.id(), term.question(), term.label(), term.group()));
        texts.addAll(term.synonyms());
        texts.addAll(term.codes());
        return texts;
    }

    private static List<String> texts(MeasureTerm term) {
        List<String> texts = new ArrayList<>(List.of(term.id(), term.question(), term.label(), term.unit()));
        texts.addAll(term.synonyms());
        texts.addAll(term.codes());
        return texts;
    }

    private static List<String> texts(ChoiceTerm term) {
        List<String> texts = new ArrayList<>(List.of(term.id(), term.question(), term.label()));
        texts.addAll(term.values().values());
        texts.addAll(term.codes());
        return texts;
    }

    private static List<String> texts(Instrument instrument) {
        List<String> texts = new ArrayList<>(List.of(instrument.id(), instrument.label()));
        instrument.items().values().forEach(item -> texts.addAll(List.of(item.id(), item.label())));
        texts.addAll(instrument.scores().keySet());
        return texts;
    }

    /** A finding: answered present, absent or unsure. */
    record FindingJson(
            String id,
            String group,
            String question,
            String label,
            String polarity,
            boolean required,
            List<String> implies,
            List<String> synonyms,
            List<String> statements,
            List<String> codes) {
        static FindingJson of(FindingTerm term) {
            return new FindingJson(
                    term.id(),
                    term.group(),
                    term.question(),
                    term.label(),
                    Json.kebab(term.polarity()),
                    term.required(),
                    term.implies(),
                    term.synonyms(),
                    term.statements(),
                    term.codes());
        }
    }

    /** A number; one with {@code from} is derived and cannot be given. */
    record MeasureJson(
            String id,
            String question,
            String label,
            String unit,
            double min,
            double max,
            String worse,
            @Nullable String from,
            List<CountedJson> counts,
            @Nullable String upperBoundOf,
            Map<String, BoundJson> implies,
            List<String> synonyms,
            List<String> statements,
            List<String> codes) {
        static MeasureJson of(MeasureTerm term) {
            return new MeasureJson(
                    term.id(),
                    term.question(),
                    term.label(),
                    term.unit(),
                    term.min(),
                    term.max(),
                    Json.kebab(term.worse()),
                    term.from(),
                    term.counts().stream().map(CountedJson::of).toList(),
                    term.upperBoundOf(),
                    bounds(term.implies()),
                    term.synonyms(),
                    term.statements(),
                    term.codes());
        }
    }

    /** One thing that is counted: a finding, or a measure within a bound. */
    record CountedJson(String id, @Nullable BoundJson bound) {
        static CountedJson of(Counted counted) {
            Bound bound = counted.bound();
            return new CountedJson(counted.id(), bound == null ? null : BoundJson.of(bound));
        }
    }

    /** A comparison with a parameter. */
    record BoundJson(String operator, String parameter) {
        static BoundJson of(Bound bound) {
            return new BoundJson(bound.operator().symbol(), bound.parameter());
        }
    }

    private static Map<String, BoundJson> bounds(Map<String, Bound> bounds) {
        Map<String, BoundJson> json = new LinkedHashMap<>();
        bounds.forEach((finding, bound) -> json.put(finding, BoundJson.of(bound)));
        return json;
    }

    /** One answer out of several; one with {@code from} is derived and cannot be given. */
    record ChoiceJson(
            String id,
            String question,
            String label,
            Map<String, String> values,
            @Nullable String from,
            Map<String, List<String>> implies,
            List<String> statements,
            List<String> codes) {
        static ChoiceJson of(ChoiceTerm term) {
            return new ChoiceJson(
                    term.id(),
                    term.question(),
                    term.label(),
                    term.values(),
                    term.from(),
                    term.implies(),
                    term.statements(),
                    term.codes());
        }
    }

    /** A questionnaire; its scores are derived measures. */
    record InstrumentJson(String id, String label, List<ItemJson> items, List<String> scores) {
        static InstrumentJson of(Instrument instrument) {
            return new InstrumentJson(
                    instrument.id(),
                    instrument.label(),
                    instrument.items().values().stream().map(ItemJson::of).toList(),
                    List.copyOf(instrument.scores().keySet()));
        }
    }

    /** An item of a questionnaire. */
    record ItemJson(String id, String label, int min, int max, boolean reversed) {
        static ItemJson of(Instrument.Item item) {
            return new ItemJson(item.id(), item.label(), item.min(), item.max(), item.reversed());
        }
    }
}
