package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.content.Stage;
import dev.backstop.content.Vocabulary.Bound;
import dev.backstop.content.Vocabulary.MeasureTerm;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which findings, numbers and answers imply which findings; no finding may imply itself. */
final class ImpliedFindings {
    private static final int MOST = 3_000;

    private final Map<String, Map<String, Place>> implied = new LinkedHashMap<>();
    private final List<Runnable> checks = new ArrayList<>();
    private final Terms terms;
    private final Faults faults;

    ImpliedFindings(Terms terms, Faults faults) {
        this.terms = terms;
        this.faults = faults;
    }

    void add(String finding, Map<String, Place> implies) {
        implied.put(finding, implies);
    }

    /** What a measure implies, by finding: {@code { fever: { at-least: triage.fever-temperature } }}. */
    Map<String, Bound> ofMeasure(String measure, Fields fields) {
        Map<String, Bound> bounds = new LinkedHashMap<>();
        String owner = "measure \"" + measure + "\"";
        for (Map.Entry<String, Yaml.Entry> entry : entries(fields, owner).entrySet()) {
            String finding = entry.getKey();
            Place at = entry.getValue().keyAt();
            String what = owner + ", implying \"" + finding + "\",";
            Fields comparison =
                    new Fields(Fields.mapping(entry.getValue().value(), what, faults), what, at, faults, Bounds.WORDS);
            Bound bound = Bounds.read(comparison, what, terms, faults);
            if (bound != null) {
                bounds.put(finding, bound);
            }
            checks.add(() -> terms.findings.check(finding, at, owner, "implies", faults));
        }
        checks.add(() -> {
            MeasureTerm term = terms.measureTerms.get(measure);
            if (term != null && fields.has("implies") && CountedItems.isOverFindings(term)) {
                faults.add(
                        Check.IMPLICATION,
                        fields.at("implies"),
                        owner + " is counted from findings, so it cannot imply one.");
            }
        });
        return bounds;
    }

    /** What the values of a choice imply: {@code { major: [trauma] }}. */
    Map<String, List<String>> ofChoice(String choice, Set<String> values, Fields fields) {
        Map<String, List<String>> byValue = new LinkedHashMap<>();
        String owner = "choice \"" + choice + "\"";
        Map<String, Yaml.Entry> entries = entries(fields, owner);
        entries.forEach((value, entry) -> {
            if (!values.contains(value)) {
                faults.add(
                        Check.UNKNOWN_VALUE,
                        entry.keyAt(),
                        owner + " says what \"" + value + "\" implies, which is none of its values; they are "
                                + Words.list(values) + ".",
                        Words.hint(value, values));
            }
        });
        if (!entries.isEmpty()) {
            Fields lists = new Fields(
                    Fields.mapping(fields.yaml("implies"), owner, faults),
                    owner,
                    fields.at("implies"),
                    faults,
                    List.copyOf(entries.keySet()));
            for (String value : entries.keySet()) {
                Map<String, Place> findings = lists.texts(value);
                byValue.put(value, List.copyOf(findings.keySet()));
                checks.add(() -> findings.forEach((id, at) -> terms.findings.check(id, at, owner, "implies", faults)));
            }
            if (EngineNeeds.firstStage(choice) != Stage.TRIAGE) {
                faults.add(
                        Check.IMPLICATION,
                        fields.at("implies"),
                        owner + " is only known after triage, so it cannot imply a finding.");
            }
        }
        return byValue;
    }

    private Map<String, Yaml.Entry> entries(Fields fields, String owner) {
        return Fields.mapping(fields.yaml("implies"), owner + ": \"implies\"", faults)
                .entries();
    }

    /** Adds the faults; all findings and measures are known by now. */
    void check() {
        if (implied.size() > MOST) {
            faults.add(
                    Check.TOO_LARGE,
                    Place.of("vocabulary"),
                    "The pack has " + implied.size() + " findings; at most " + MOST + " are allowed.");
            return;
        }
        Set<String> endless = endless();
        implied.forEach((finding, implies) -> implies.forEach((other, at) -> {
            String owner = "finding \"" + finding + "\"";
            if (terms.findings.check(other, at, owner, "implies", faults) && endless.contains(other)) {
                List<String> path = path(other, finding);
                if (!path.isEmpty()) {
                    faults.add(
                            Check.IMPLICATION,
                            at,
                            owner + " implies itself: " + finding + " -> " + String.join(" -> ", path) + ".");
                }
            }
        }));
        checks.forEach(Runnable::run);
    }

    // Findings from which implications lead into a cycle: what is left when whatever ends is taken away.
    private Set<String> endless() {
        Map<String, Integer> open = new HashMap<>();
        Map<String, List<String>> impliedBy = new HashMap<>();
        Deque<String> ended = new ArrayDeque<>();
        implied.forEach((finding, implies) -> {
            implies.keySet()
                    .forEach(other -> impliedBy
                            .computeIfAbsent(other, unused -> new ArrayList<>())
                            .add(finding));
            open.put(finding, implies.size());
        });
        impliedBy.keySet().forEach(finding -> open.putIfAbsent(finding, 0));
        open.forEach((finding, implies) -> {
            if (implies == 0) {
                ended.add(finding);
            }
        });
        while (!ended.isEmpty()) {
            String finding = ended.remove();
            open.remove(finding);
            for (String before : impliedBy.getOrDefault(finding, List.of())) {
                if (open.merge(before, -1, Integer::sum) == 0) {
                    ended.add(before);
                }
            }
        }
        return open.keySet();
    }

    // One after the other and not one within the other: a chain may be as long as a file.
    private List<String> path(String from, String to) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(from));
        cameFrom.put(from, "");
        while (!next.isEmpty() && !cameFrom.containsKey(to)) {
            String here = next.remove();
            for (String there : implied.getOrDefault(here, Map.of()).keySet()) {
                if (cameFrom.putIfAbsent(there, here) == null) {
                    next.add(there);
                }
            }
        }
        Deque<String> path = new ArrayDeque<>();
        for (String at = cameFrom.containsKey(to) ? to : ""; !at.isEmpty(); at = cameFrom.getOrDefault(at, "")) {
            path.addFirst(at);
        }
        return List.copyOf(path);
    }
}
