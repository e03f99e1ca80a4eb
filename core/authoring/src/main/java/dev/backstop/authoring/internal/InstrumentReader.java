package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.content.Instrument;
import dev.backstop.content.Instrument.Item;
import dev.backstop.content.Instrument.Method;
import dev.backstop.content.Instrument.Score;
import dev.backstop.content.Vocabulary.Worse;
import dev.backstop.decision.SourceReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one instrument of a vocabulary file. */
final class InstrumentReader {
    private static final List<String> INSTRUMENT =
            List.of("label", "question", "source", "statements", "items", "scores");
    private static final List<String> ITEM = List.of("label", "min", "max", "reversed");
    private static final List<String> METHODS = Words.of(Method.class);
    private static final List<String> SCORE =
            List.of("label", "unit", "worse", "sum", "so-far", "percent", "mean", "answered");

    private final Terms terms;
    private final Faults faults;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Score> scores = new LinkedHashMap<>();

    InstrumentReader(Terms terms, Faults faults) {
        this.terms = terms;
        this.faults = faults;
    }

    Instrument read(String id, Yaml.Entry entry) {
        String owner = "instrument \"" + id + "\"";
        Fields fields = fields(owner, entry, INSTRUMENT);
        if (id.contains(".")) {
            faults.add(
                    Check.MALFORMED_ID,
                    entry.keyAt(),
                    owner + " has a dot in its id; what follows a dot is the name of a score.");
        }
        List<String> statements = fields.list("statements");
        if (!fields.has("statements")) {
            faults.add(
                    Check.MISSING_FIELD, fields.at(), owner + " has no \"statements\"; write [] when it carries none.");
        }
        References.statements(statements, fields.at("statements"), owner, terms, faults);
        String source = fields.text("source");
        List<SourceReference> sources =
                source.isEmpty() ? List.of() : References.sources(source, fields.at("source"), owner, terms, faults);
        entries(fields, "items", owner).forEach((item, at) -> item(item, at, owner));
        entries(fields, "scores", owner).forEach((score, at) -> score(id, score, at, owner));
        return new Instrument(id, fields.text("label"), fields.text("question"), sources, statements, items, scores);
    }

    private Fields fields(String owner, Yaml.Entry entry, List<String> allowed) {
        return new Fields(Fields.mapping(entry.value(), owner, faults), owner, entry.keyAt(), faults, allowed);
    }

    private Map<String, Yaml.Entry> entries(Fields fields, String key, String owner) {
        Map<String, Yaml.Entry> entries = Fields.mapping(fields.yaml(key), owner + ": \"" + key + "\"", faults)
                .entries();
        if (entries.isEmpty() && !(fields.yaml(key) instanceof Yaml.Scalar)) {
            faults.add(Check.MISSING_FIELD, fields.at(key), owner + " has no \"" + key + "\".");
        }
        return entries;
    }

    private void item(String id, Yaml.Entry entry, String instrument) {
        String owner = instrument + ": item \"" + id + "\"";
        Fields fields = fields(owner, entry, ITEM);
        if (!Words.isWord(id)) {
            faults.add(Check.MALFORMED_ID, entry.keyAt(), owner + " needs an id that is one kebab-case word.");
        }
        int min = whole(fields, "min");
        int max = whole(fields, "max");
        if (min >= max) {
            fields.wrong("min", "less than \"max\"");
        }
        items.put(id, new Item(id, fields.text("label"), min, max, fields.flag("reversed")));
    }

    private static int whole(Fields fields, String key) {
        double number = fields.number(key);
        if (number != Math.rint(number) || Math.abs(number) > 1000) {
            fields.wrong(key, "a whole number between -1000 and 1000");
            return 0;
        }
        return (int) number;
    }

    private void score(String instrumentId, String id, Yaml.Entry entry, String instrument) {
        String owner = instrument + ": score \"" + id + "\"";
        Fields fields = fields(owner, entry, SCORE);
        if (!id.startsWith(instrumentId + ".") || !Words.isWord(id.substring(instrumentId.length() + 1))) {
            faults.add(
                    Check.MALFORMED_ID, entry.keyAt(), owner + " needs an id such as \"" + instrumentId + ".total\".");
            return;
        }
        String label = fields.text("label");
        String unit = fields.text("unit");
        Worse worse = fields.word("worse", Worse.class, Worse.NEITHER);
        List<String> methods = METHODS.stream().filter(fields::has).toList();
        if (methods.size() != 1) {
            faults.add(
                    Check.SCORE,
                    fields.at(),
                    owner + " has to have exactly one of " + Words.list(METHODS) + ", with a list of items.");
            return;
        }
        String key = methods.get(0);
        Method method = Words.constant(Method.class, key);
        List<String> named = named(fields, key, owner);
        if (method == null || named.isEmpty()) {
            return;
        }
        checkItems(method, named, fields, key);
        int answered = named.size();
        if (fields.has("answered")) {
            answered = whole(fields, "answered");
            if (method == Method.SUM || method == Method.SO_FAR) {
                fields.wrong("answered", "left out: a sum is over every item");
            } else if (answered < 1 || answered > named.size()) {
                fields.wrong("answered", "between 1 and " + named.size() + ", the number of its items");
            }
        }
        scores.put(id, new Score(id, label, unit, worse, method, named, answered));
    }

    private List<String> named(Fields fields, String key, String owner) {
        Map<String, Place> texts = fields.texts(key);
        texts.forEach((item, at) -> {
            if (!items.containsKey(item)) {
                faults.add(
                        Check.SCORE,
                        at,
                        owner + " is worked out of the item \"" + item + "\", which the instrument does not have.",
                        Words.hint(item, items.keySet()));
            }
        });
        if (texts.isEmpty()) {
            fields.wrong(key, "a list of items");
        }
        return texts.keySet().stream().filter(items::containsKey).toList();
    }

    // Otherwise a missing item could move the score either way, and the ends of what is possible would be wrong.
    private void checkItems(Method method, List<String> named, Fields fields, String key) {
        List<Item> of = named.stream().map(items::get).toList();
        if (method == Method.PERCENT && of.stream().anyMatch(item -> item.min() != 0)) {
            fields.wrong(key, "a list of items that all have \"min: 0\"");
        }
        if (method == Method.MEAN
                && of.stream()
                        .anyMatch(item -> item.min() != of.get(0).min()
                                || item.max() != of.get(0).max())) {
            fields.wrong(key, "a list of items that all have the same \"min\" and \"max\"");
        }
    }
}
