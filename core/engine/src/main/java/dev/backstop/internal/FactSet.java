package dev.backstop.internal;

import dev.backstop.decision.Contradiction;
import dev.backstop.facts.Choice;
import dev.backstop.facts.Finding;
import dev.backstop.facts.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All facts of one decision: one for every finding of the vocabulary, the measures and choices that are known, and what
 * earlier stages decided.
 */
public final class FactSet {
    private final FindingTerms terms;
    private final Finding[] findings;
    private final long[] own;
    private final boolean[] sinceKnown;
    private final boolean[] courseKnown;
    private final boolean[] ruledOut;
    private List<Contradiction> contradictions = List.of();
    private final Map<String, Measure> measures = new HashMap<>();
    private final Map<String, Range> ranges = new HashMap<>();
    private final Map<String, List<String>> open = new HashMap<>();
    private final Map<String, List<Choice>> choices = new HashMap<>();

    FactSet(FindingTerms terms) {
        this.terms = terms;
        this.findings = new Finding[terms.size()];
        this.own = new long[terms.size()];
        this.sinceKnown = new boolean[terms.size()];
        this.courseKnown = new boolean[terms.size()];
        this.ruledOut = new boolean[terms.size()];
        for (int i = 0; i < findings.length; i++) {
            findings[i] = terms.notAsked(i);
            own[i] = AnswerStates.ANY;
        }
    }

    void put(int index, Finding finding) {
        findings[index] = finding;
    }

    /** Takes down what the person's own answer leaves open, as {@link AnswerStates}, before what others imply. */
    void own(int index, long states) {
        own[index] = states;
    }

    /** What the person's own answer leaves open, as {@link AnswerStates}, before what others imply. */
    long own(int index) {
        return own[index];
    }

    /** Says how much about a finding is known for good. */
    void known(int index, boolean sinceIsKnown, boolean courseIsKnown) {
        sinceKnown[index] = sinceIsKnown;
        courseKnown[index] = courseIsKnown;
    }

    /** Says that a finding cannot turn out present, because one that it implies is absent. */
    void ruleOut(int index) {
        ruledOut[index] = true;
    }

    void contradictions(List<Contradiction> found) {
        contradictions = found;
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    void measure(String id, double value) {
        measures.put(id, new Measure(id, value));
    }

    /**
     * A count that depends on answers that are missing: it may still turn out to be any whole number from {@code low}
     * to {@code high}.
     */
    void measure(String id, double value, double low, double high) {
        measure(id, value);
        if (low < high) {
            ranges.put(id, new Range(low, high, true));
        }
    }

    /** What a number that is taken at its worst, or as far as it is known, may still turn out to be. */
    void range(String id, Range range) {
        ranges.put(id, range);
    }

    /** A number that is not known, but not just anything either: no fact, so no rule can match it yet. */
    void unknownMeasure(String id, Range range) {
        ranges.put(id, range);
    }

    /** A count, together with the ids of what may still come to count. */
    void count(String id, double value, double low, double high, List<String> openIds) {
        measure(id, value, low, high);
        open.put(id, openIds);
    }

    /** What would have to be known to know a measure: what a count is still open about, or the measure itself. */
    List<String> missing(String measureId) {
        if (measures.containsKey(measureId) && !ranges.containsKey(measureId)) {
            return List.of();
        }
        return open.getOrDefault(measureId, List.of(measureId));
    }

    void choice(String id, String value) {
        choices.computeIfAbsent(id, key -> new ArrayList<>(1)).add(new Choice(id, value));
    }

    public List<Finding> findings() {
        return Arrays.asList(findings);
    }

    public Collection<Measure> measures() {
        return measures.values();
    }

    public List<Choice> choices() {
        return choices.values().stream().flatMap(List::stream).toList();
    }

    Finding finding(int index) {
        return findings[index];
    }

    @Nullable
    Measure measure(String id) {
        return measures.get(id);
    }

    /** What a measure may still turn out to be; null when it is known for good, or may be anything. */
    @Nullable
    Range range(String measureId) {
        return ranges.get(measureId);
    }

    /** Whether a number satisfies all the comparisons. */
    Truth truth(String measureId, Comparison... comparisons) {
        Measure measure = measures.get(measureId);
        Range range = ranges.get(measureId);
        if (measure == null) {
            // Even if every number of the range would do: what is not there, no rule has matched.
            return range == null || range.anySatisfies(comparisons) ? Truth.POSSIBLE : Truth.NEVER;
        }
        boolean now = Comparison.allHold(comparisons, measure.value());
        if (range == null) {
            return now ? Truth.ALWAYS : Truth.NEVER;
        }
        return Truth.of(now, now || range.anySatisfies(comparisons), now && range.allSatisfy(comparisons));
    }

    List<Choice> choices(String id) {
        return choices.getOrDefault(id, List.of());
    }

    /** Whether a finding is neither present nor absent. */
    boolean isOpen(int index) {
        Finding finding = findings[index];
        return finding.notAsked() || finding.unsure();
    }

    boolean isRuledOut(int index) {
        return ruledOut[index];
    }

    /** What a finding may still turn out to be; empty when everything about it is known. */
    List<Finding> completions(int index) {
        Finding now = findings[index];
        if (now.notAsked() && !ruledOut[index]) {
            return terms.answers(index);
        }
        if (now.absent() || (now.present() && sinceKnown[index] && courseKnown[index])) {
            return List.of();
        }
        List<Finding> completions = new ArrayList<>();
        if (!now.present()) {
            completions.add(terms.absent(index));
        }
        for (Finding answer : terms.suspicions(index)) {
            if ((answer.present() ? !ruledOut[index] : !now.present())
                    && (!sinceKnown[index] || answer.recent() == now.recent())
                    && (!courseKnown[index] || answer.worsening() == now.worsening())) {
                completions.add(answer);
            }
        }
        return completions;
    }
}
