package dev.backstop.internal;

import dev.backstop.content.Limits;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.decision.Contradiction;
import dev.backstop.facts.Choice;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Course;
import dev.backstop.model.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The answers as they count: with what numbers and choices say of findings, and without a "no" that something else
 * contradicts.
 */
final class Implications {
    private final FindingTerms terms;
    private final List<Source> sources = new ArrayList<>();

    Implications(Vocabulary vocabulary, FindingTerms terms, Limits limits) {
        this.terms = terms;
        vocabulary
                .measures()
                .values()
                .forEach(term -> term.implies()
                        .forEach((finding, bound) -> sources.add(new Source(
                                term.id(), term.label(), terms.index(finding), Comparison.of(bound, limits), ""))));
        vocabulary
                .choices()
                .values()
                .forEach(term -> term.implies()
                        .forEach((value, findings) -> findings.forEach(finding ->
                                sources.add(new Source(term.id(), term.label(), terms.index(finding), null, value)))));
    }

    /**
     * @param counted what counts as answered, by finding
     * @param contradictions in the vocabulary's order: of the findings, then of what implies them
     */
    record Answers(SortedMap<String, Finding> counted, List<Contradiction> contradictions) {}

    /** @param facts with every number and choice that the assessment holds */
    Answers answers(Assessment assessment, FactSet facts) {
        SortedMap<String, Finding> counted = new TreeMap<>(assessment.findings());
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Finding given = assessment.findings().get(terms.term(i).id());
            if (given != null && given.answer() == Answer.PRESENT) {
                contradicted(terms.implied(i), terms.term(i).id(), terms.term(i).label(), assessment, found);
            }
        }
        for (Source source : sources) {
            if (source.truth(facts) == Truth.ALWAYS) {
                contradicted(new int[] {source.finding()}, source.id(), source.label(), assessment, found);
                contradicted(terms.implied(source.finding()), source.id(), source.label(), assessment, found);
            }
        }
        // As if it had not been asked: what implies it then says how it is.
        found.forEach(one -> counted.remove(one.contradiction().finding()));
        for (Source source : sources) {
            if (source.truth(facts) == Truth.ALWAYS) {
                counted.compute(terms.term(source.finding()).id(), (id, answer) -> present(answer));
            }
        }
        return new Answers(
                counted,
                found.stream()
                        .sorted(Comparator.comparingInt(Found::finding))
                        .map(Found::contradiction)
                        .distinct()
                        .toList());
    }

    /** A number says nothing about onset and course, so only what a person said of it can calm, and doubt cannot. */
    private static Finding present(@Nullable Finding answer) {
        if (answer != null && answer.answer() == Answer.PRESENT) {
            return answer;
        }
        boolean worsening = answer != null && answer.course() == Course.WORSENING;
        return Finding.present(null, worsening ? Course.WORSENING : null);
    }

    private void contradicted(
            int[] implied, String impliedBy, String label, Assessment assessment, List<Found> contradictions) {
        for (int index : implied) {
            FindingTerm term = terms.term(index);
            Finding given = assessment.findings().get(term.id());
            if (given != null && given.answer() == Answer.ABSENT) {
                String text = "\"" + term.label() + "\" was answered no, but \"" + label
                        + "\" says otherwise, so it counts as present. Ask again which of the two is right.";
                contradictions.add(new Found(index, new Contradiction(term.id(), impliedBy, text)));
            }
        }
    }

    /** Whether a number or choice that is not known could still make the finding present. */
    boolean isOpen(int finding, FactSet facts) {
        for (Source source : sources) {
            if (source.finding() == finding && source.isOpen(facts)) {
                return true;
            }
        }
        return false;
    }

    /** All numbers and choices that imply findings. */
    List<Source> sources() {
        return sources;
    }

    private record Found(int finding, Contradiction contradiction) {}

    /**
     * A number or choice that implies a finding.
     *
     * @param comparison of a number
     * @param value of a choice
     */
    record Source(
            String id, String label, int finding, @Nullable Comparison comparison, String value) {
        Truth truth(FactSet facts) {
            if (comparison != null) {
                return facts.truth(id, comparison);
            }
            List<Choice> choices = facts.choices(id);
            boolean holds = choices.stream().anyMatch(choice -> choice.value().equals(value));
            return Truth.of(holds, choices.isEmpty(), true);
        }

        boolean isOpen(FactSet facts) {
            Truth truth = truth(facts);
            return truth == Truth.POSSIBLE || truth == Truth.NOW;
        }
    }
}
