package dev.backstop.content;

import dev.backstop.decision.AdviceKind;
import dev.backstop.decision.SourceReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a pack can ask, know and say. Every map is in the order of the pack's files.
 *
 * @param findings by id
 * @param measures by id
 * @param choices by id
 * @param criteria by id
 * @param advice by id
 * @param instruments by id
 * @param exercises what can be offered, and what a week of it has to cover
 * @param targets by id
 * @param progress what it says about progress over several assessments
 */
public record Vocabulary(
        Map<String, FindingTerm> findings,
        Map<String, MeasureTerm> measures,
        Map<String, ChoiceTerm> choices,
        Map<String, CriterionTerm> criteria,
        Map<String, AdviceTerm> advice,
        Map<String, Instrument> instruments,
        ExerciseCatalogue exercises,
        Map<String, TargetTerm> targets,
        ProgressTerms progress) {

    /** What a count counts; for the upper bound of a count what that one does. */
    public List<Counted> counted(MeasureTerm measure) {
        MeasureTerm base = measure.upperBoundOf() == null ? measure : measures.get(measure.upperBoundOf());
        return base == null ? List.of() : base.counts();
    }

    /** Ids of the findings that are present whenever this one is, over any number of steps and without itself. */
    public Set<String> implied(String findingId) {
        return implied(findings, findingId);
    }

    /** The same, of findings that are not in a vocabulary yet; ids that are not among them imply nothing. */
    public static Set<String> implied(Map<String, FindingTerm> findings, String findingId) {
        Set<String> implied = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(findingId));
        while (!open.isEmpty()) {
            FindingTerm term = findings.get(open.remove());
            if (term != null) {
                term.implies().stream().filter(implied::add).forEach(open::add);
            }
        }
        implied.remove(findingId);
        return implied;
    }

    /** Which answer to a finding is the worrying one. */
    public enum Polarity {
        DANGER,
        REASSURING,
        NEUTRAL
    }

    /** Which way a measure gets worse. */
    public enum Worse {
        HIGHER,
        LOWER,
        NEITHER
    }

    /**
     * A finding: something that a person has, has not, or is not sure of.
     *
     * @param group what it is asked together with
     * @param question for the person
     * @param label for a clinician
     * @param required whether it must be answered "no" before anybody is reassured
     * @param implies ids of the findings that are present whenever this one is, not closed transitively
     * @param synonyms other words for it
     * @param statements ids of the source statements that it carries
     * @param codes what it is called in code systems: {@code SNOMED-CT 386661006}
     */
    public record FindingTerm(
            String id,
            String group,
            String question,
            String label,
            Polarity polarity,
            boolean required,
            List<String> implies,
            List<String> synonyms,
            List<String> statements,
            List<String> codes) {
        public FindingTerm {
            implies = List.copyOf(implies);
            synonyms = List.copyOf(synonyms);
            statements = List.copyOf(statements);
            codes = List.copyOf(codes);
        }
    }

    /**
     * A comparison of a number with a parameter of the pack.
     *
     * @param operator {@code LESS}, {@code AT_MOST}, {@code MORE} or {@code AT_LEAST}
     */
    public record Bound(Condition.Operator operator, String parameter) {}

    /**
     * One thing that is counted.
     *
     * @param id of a finding, which counts when it is present; or of a measure
     * @param bound what a measure has to satisfy to count; absent for a finding
     */
    public record Counted(String id, @Nullable Bound bound) {}

    /**
     * How a number is worked out from two others.
     *
     * @param first id of a measure
     * @param second id of another
     */
    public record Calculation(Operation operation, String first, String second) {
        /** What is done with the two. */
        public enum Operation {
            /** The first divided by the second; not known where the second is 0. */
            RATIO
        }
    }

    /**
     * A number.
     *
     * @param question for the person
     * @param label for a clinician
     * @param min smallest value allowed, inclusive
     * @param max largest value allowed, inclusive
     * @param from for a derived measure the part of the assessment that it is derived from; absent for one that is
     *     given
     * @param counts what is counted; empty for a measure that is no count
     * @param upperBoundOf id of the count of which this is the highest value that is still possible
     * @param calculation how it is worked out from two other measures; absent for any other
     * @param implies what has to be so for a finding to be present, by the finding's id
     * @param synonyms other words for it
     * @param statements ids of the source statements that it carries
     * @param codes what it is called in code systems: {@code LOINC 8310-5}
     */
    public record MeasureTerm(
            String id,
            String question,
            String label,
            String unit,
            double min,
            double max,
            Worse worse,
            @Nullable String from,
            List<Counted> counts,
            @Nullable String upperBoundOf,
            @Nullable Calculation calculation,
            Map<String, Bound> implies,
            List<String> synonyms,
            List<String> statements,
            List<String> codes) {
        public MeasureTerm {
            counts = List.copyOf(counts);
            synonyms = List.copyOf(synonyms);
            statements = List.copyOf(statements);
            codes = List.copyOf(codes);
        }

        /** Ids of the findings that this number makes present, in one step; a limit that is not there makes none. */
        public List<String> implied(double value, Map<String, Parameter> limits) {
            return implies.entrySet().stream()
                    .filter(entry -> {
                        Parameter limit = limits.get(entry.getValue().parameter());
                        return limit != null && entry.getValue().operator().holds(value, limit.value());
                    })
                    .map(Map.Entry::getKey)
                    .toList();
        }

        /** Whether it is a count, or the upper bound of one. */
        public boolean isCount() {
            return !counts.isEmpty() || upperBoundOf != null;
        }

        /** Whether it is derived from other parts of the assessment and so cannot be given. */
        public boolean isDerived() {
            return from != null;
        }
    }

    /**
     * One answer out of several.
     *
     * @param question for the person
     * @param label for a clinician
     * @param values label by value, in order
     * @param from for a derived choice the part of the assessment, or the stage, that it comes from
     * @param always whether it is known in every decision, so that no rule can find it unknown
     * @param implies ids of the findings that are present when it has a value, by that value
     * @param statements ids of the source statements that it carries
     * @param codes what it is called in code systems
     */
    public record ChoiceTerm(
            String id,
            String question,
            String label,
            Map<String, String> values,
            @Nullable String from,
            boolean always,
            Map<String, List<String>> implies,
            List<String> statements,
            List<String> codes) {
        public ChoiceTerm {
            statements = List.copyOf(statements);
            codes = List.copyOf(codes);
        }

        /** Ids of the findings that this value makes present, in one step. */
        public List<String> implied(String value) {
            return implies.getOrDefault(value, List.of());
        }

        /** Whether it is derived and so cannot be given. */
        public boolean isDerived() {
            return from != null;
        }
    }

    /**
     * A criterion of a gate.
     *
     * @param gate {@code load.progress}, {@code phase.restore}, {@code phase.rebuild}, {@code phase.reload} or
     *     {@code phase.self-management}
     * @param text what has to be so
     */
    public record CriterionTerm(String id, String gate, String text) {}

    /**
     * A piece of advice that guidance rules may give.
     *
     * @param sources where the facts in its text come from; may be empty
     * @param statements ids of the source statements that it carries; may be empty
     */
    public record AdviceTerm(String id, AdviceKind kind, List<SourceReference> sources, List<String> statements) {
        public AdviceTerm {
            sources = List.copyOf(sources);
            statements = List.copyOf(statements);
        }
    }

    /**
     * A number to aim for, that guidance rules may give. Its text is message {@code target.<id>}.
     *
     * @param label what it is a number of: "Walking"
     * @param unit what it is counted in: "minutes a day"
     * @param roundTo both ends are rounded down to a multiple of this; more than 0
     * @param sources where it comes from, beside the sources of the rules that give it; may be empty
     * @param statements ids of the source statements that it carries
     */
    public record TargetTerm(
            String id,
            String label,
            String unit,
            double roundTo,
            List<SourceReference> sources,
            List<String> statements) {
        public TargetTerm {
            sources = List.copyOf(sources);
            statements = List.copyOf(statements);
        }
    }
}
