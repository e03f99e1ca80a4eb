package dev.backstop.internal;

import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.facts.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The findings of a vocabulary, numbered in its order, with what is the same in every decision worked out once. */
final class FindingTerms {
    private static final boolean[] EITHER = {true, false};

    private final List<FindingTerm> terms;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<int[]> implied = new ArrayList<>();
    private final List<int[]> implying = new ArrayList<>();
    private final List<List<Finding>> suspicions = new ArrayList<>();
    private final List<List<Finding>> answers = new ArrayList<>();
    private final Finding[] absent;
    private final Finding[] notAsked;

    FindingTerms(Vocabulary vocabulary) {
        terms = List.copyOf(vocabulary.findings().values());
        for (FindingTerm term : terms) {
            indexes.put(term.id(), indexes.size());
        }
        absent = new Finding[terms.size()];
        notAsked = new Finding[terms.size()];
        for (int i = 0; i < terms.size(); i++) {
            FindingTerm term = terms.get(i);
            absent[i] = answered(i, false, true, false, false, false, false);
            notAsked[i] = new Finding(
                    term.id(), term.group(), term.required(), false, false, false, true, false, false, false);
            implied.add(vocabulary.implied(term.id()).stream()
                    .mapToInt(this::index)
                    .sorted()
                    .toArray());
            suspicions.add(traits(i));
            List<Finding> all = new ArrayList<>(suspicions.get(i));
            all.add(absent[i]);
            answers.add(List.copyOf(all));
        }
        for (int i = 0; i < terms.size(); i++) {
            int index = i;
            implying.add(IntStream.range(0, terms.size())
                    .filter(other -> Arrays.stream(implied.get(other)).anyMatch(one -> one == index))
                    .toArray());
        }
    }

    /** Everything that a finding which is present or unsure may be. */
    private List<Finding> traits(int index) {
        List<Finding> all = new ArrayList<>();
        for (boolean present : EITHER) {
            for (boolean recent : EITHER) {
                for (boolean worsening : EITHER) {
                    all.add(suspected(index, present, recent, worsening, false));
                }
            }
            all.add(suspected(index, present, false, false, true));
        }
        return List.copyOf(all);
    }

    int size() {
        return terms.size();
    }

    FindingTerm term(int index) {
        return terms.get(index);
    }

    int index(String id) {
        Integer index = indexes.get(id);
        return index == null ? -1 : index;
    }

    /** Indexes of all that is present whenever this one is, itself left out. */
    int[] implied(int index) {
        return implied.get(index);
    }

    /** Indexes of all that makes this one present, itself left out. */
    int[] implying(int index) {
        return implying.get(index);
    }

    /** Everything that a finding which is present or unsure may be. */
    List<Finding> suspicions(int index) {
        return suspicions.get(index);
    }

    /** Everything that the answer to a finding may be. */
    List<Finding> answers(int index) {
        return answers.get(index);
    }

    Finding absent(int index) {
        return absent[index];
    }

    Finding notAsked(int index) {
        return notAsked[index];
    }

    Finding suspected(int index, boolean present, boolean recent, boolean worsening, boolean steady) {
        return answered(index, present, false, !present, recent, worsening, steady);
    }

    private Finding answered(
            int index,
            boolean present,
            boolean absent,
            boolean unsure,
            boolean recent,
            boolean worsening,
            boolean steady) {
        FindingTerm term = terms.get(index);
        return new Finding(
                term.id(), term.group(), term.required(), present, absent, unsure, false, recent, worsening, steady);
    }
}
