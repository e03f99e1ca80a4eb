package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.content.Vocabulary.Bound;
import dev.backstop.content.Vocabulary.Counted;
import dev.backstop.content.Vocabulary.MeasureTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What measures count: findings, and measures that satisfy a comparison. */
final class CountedItems {
    /** What every count comes from. */
    static final String FROM = "the findings and measures that it counts";

    private final Terms terms;
    private final Faults faults;
    private final Map<String, List<Item>> items = new LinkedHashMap<>();
    private final Map<String, Place> upperBounds = new LinkedHashMap<>();

    private record Item(Counted counted, Place at) {}

    CountedItems(Terms terms, Faults faults) {
        this.terms = terms;
        this.faults = faults;
    }

    static boolean isCount(Fields fields) {
        return fields.has("counts") || fields.has("upper-bound-of");
    }

    /** The items of a measure's list; empty when the measure is no count. */
    List<Counted> read(String measure, Fields fields) {
        String owner = "measure \"" + measure + "\"";
        if (!isCount(fields)) {
            return List.of();
        }
        if (fields.has("from")) {
            faults.add(Check.CALCULATED_MEASURE, fields.at("from"), owner + " is a count, which needs no \"from\".");
        }
        if (fields.has("upper-bound-of")) {
            upperBounds.put(measure, fields.at("upper-bound-of"));
            if (fields.has("counts")) {
                faults.add(
                        Check.CALCULATED_MEASURE,
                        fields.at("upper-bound-of"),
                        owner + " has both \"counts\" and \"upper-bound-of\"; it can only be one of them.");
            }
        }
        List<Item> read = new ArrayList<>();
        if (fields.yaml("counts") instanceof Yaml.Sequence sequence
                && !sequence.items().isEmpty()) {
            sequence.items().forEach(item -> item(item, owner, read));
        } else if (fields.has("counts")) {
            faults.add(
                    Check.CALCULATED_MEASURE,
                    fields.at("counts"),
                    owner + " counts nothing; \"counts\" has to be a list that is not empty.");
        }
        items.put(measure, read);
        return read.stream().map(Item::counted).toList();
    }

    private void item(Yaml yaml, String owner, List<Item> read) {
        if (yaml instanceof Yaml.Scalar scalar) {
            read.add(new Item(new Counted(scalar.text(), null), scalar.at()));
            return;
        }
        String item = owner + ": a counted measure";
        List<String> allowed = new ArrayList<>(List.of("measure"));
        allowed.addAll(Bounds.WORDS);
        Fields fields = new Fields(Fields.mapping(yaml, item, faults), item, yaml.at(), faults, allowed);
        String id = fields.text("measure");
        Bound bound = Bounds.read(fields, item, terms, faults);
        if (bound != null) {
            read.add(new Item(new Counted(id, bound), fields.at("measure")));
        }
    }

    /** Adds the faults; all findings and measures are known by now. */
    void check() {
        items.forEach((measure, counted) -> {
            Set<String> seen = new TreeSet<>();
            counted.forEach(item -> check("measure \"" + measure + "\"", item.counted(), item.at(), seen));
        });
        upperBounds.forEach((measure, at) -> {
            MeasureTerm term = terms.measureTerms.get(measure);
            String of = term == null || term.upperBoundOf() == null ? "" : term.upperBoundOf();
            String owner = "measure \"" + measure + "\"";
            MeasureTerm base = terms.measureTerms.get(of);
            if (terms.measures.check(of, at, owner, "is the upper bound of", faults)
                    && base != null
                    && base.counts().isEmpty()) {
                faults.add(
                        Check.CALCULATED_MEASURE,
                        at,
                        owner + " is the upper bound of \"" + of + "\", which has no \"counts\".");
            }
        });
    }

    private void check(String owner, Counted item, Place at, Set<String> seen) {
        if (!seen.add(item.id())) {
            faults.add(Check.DUPLICATE_ENTRY, at, owner + " counts \"" + item.id() + "\" twice.");
        }
        if (item.bound() == null) {
            terms.findings.check(item.id(), at, owner, "counts", faults);
        } else if (terms.measures.check(item.id(), at, owner, "counts", faults)) {
            MeasureTerm term = terms.measureTerms.get(item.id());
            if (term != null && isOverFindings(term)) {
                faults.add(
                        Check.CALCULATED_MEASURE,
                        at,
                        owner + " counts \"" + item.id() + "\", which is a count itself.");
            }
        }
    }

    /** Whether a measure depends on findings, so that it cannot be counted or imply one in turn. */
    static boolean isOverFindings(MeasureTerm term) {
        return term.isCount() || term.id().startsWith(EngineNeeds.SCREEN);
    }
}
