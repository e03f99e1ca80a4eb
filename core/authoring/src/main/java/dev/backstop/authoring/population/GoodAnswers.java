package dev.backstop.authoring.population;

import dev.backstop.authoring.internal.AssessmentDraft;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Rule;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.content.Vocabulary.Polarity;
import dev.backstop.content.Vocabulary.Worse;
import dev.backstop.model.CapacityTest;
import dev.backstop.model.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A complete form of somebody without danger signs: what it holds speaks for more load and for the next phase. */
final class GoodAnswers {
    static final String CAPACITY = "capacity.";
    private static final int ORDINARY = 15;
    private static final int ANSWERED = 97;

    private final SortedMap<String, Finding> findings = new TreeMap<>();
    private final List<String> neutral = new ArrayList<>();
    private final List<String> reassuring = new ArrayList<>();
    private final Map<String, List<Double>> measures = new LinkedHashMap<>();
    private final Map<String, List<String>> choices = new LinkedHashMap<>();
    private final List<ChoiceTerm> otherChoices = new ArrayList<>();

    GoodAnswers(Union union, Aims aims) {
        List<Condition> wanted = union.rules().stream()
                .filter(rule -> rule.conclusion().call().equals("met"))
                .map(Rule::conditions)
                .flatMap(List::stream)
                .toList();
        union.vocabulary().findings().values().forEach(term -> finding(term, wanted));
        union.vocabulary().measures().values().forEach(term -> measure(term, wanted, aims));
        union.vocabulary().choices().values().forEach(term -> choice(term, wanted));
    }

    private void finding(FindingTerm term, List<Condition> wanted) {
        boolean present = wanted.stream()
                .filter(condition -> condition.kind() == FactKind.FINDING)
                .filter(condition -> condition.ids().contains(term.id()))
                .anyMatch(condition -> condition.constraints().stream()
                        .anyMatch(one -> one.field().equals("present")));
        findings.put(term.id(), present ? Finding.PRESENT : Finding.ABSENT);
        if (!present && !term.required() && term.polarity() == Polarity.NEUTRAL) {
            neutral.add(term.id());
        }
        if (!present && !term.required() && term.polarity() == Polarity.REASSURING) {
            reassuring.add(term.id());
        }
    }

    /** Of the values at the limits those that most criteria want, and the good end of the range. */
    private void measure(MeasureTerm term, List<Condition> wanted, Aims aims) {
        boolean given = !term.isDerived() && !term.isCount() && term.calculation() == null;
        if (!given && !term.id().startsWith(CAPACITY)) {
            return;
        }
        Map<Double, Integer> votes = new TreeMap<>();
        wanted.stream()
                .filter(condition -> condition.kind() == FactKind.MEASURE)
                .filter(condition -> condition.ids().contains(term.id()))
                .forEach(condition ->
                        aims.satisfying(condition, term).forEach(one -> votes.merge(one, 1, Integer::sum)));
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Double> good = new ArrayList<>();
        votes.forEach((value, count) -> {
            if (count == most) {
                good.add(value);
            }
        });
        if (term.worse() != Worse.NEITHER) {
            double end = term.worse() == Worse.HIGHER ? term.min() : term.max();
            good.add(end);
            good.add(end);
        }
        if (!good.isEmpty()) {
            measures.put(term.id(), good);
        }
    }

    private void choice(ChoiceTerm term, List<Condition> wanted) {
        if (term.isDerived()) {
            return;
        }
        List<String> good = wanted.stream()
                .filter(condition -> condition.kind() == FactKind.CHOICE)
                .filter(condition -> condition.ids().contains(term.id()))
                .flatMap(condition -> Aims.satisfying(condition, term).stream())
                .distinct()
                .toList();
        if (good.isEmpty()) {
            otherChoices.add(term);
        } else {
            choices.put(term.id(), good);
        }
    }

    void tell(AssessmentDraft draft, Chance chance) {
        draft.findings().putAll(findings);
        neutral.forEach(id -> {
            if (chance.percent(ORDINARY)) {
                draft.findings().put(id, Finding.PRESENT);
            }
        });
        reassuring.forEach(id -> {
            if (chance.percent(50)) {
                draft.findings().put(id, Finding.PRESENT);
            }
        });
        measures.forEach((id, good) -> {
            if (id.startsWith(CAPACITY)) {
                draft.capacityTests()
                        .add(new CapacityTest(
                                id.substring(CAPACITY.length()),
                                draft.asOf().minusDays(chance.between(0, 14)),
                                chance.of(good)));
            } else if (chance.percent(ANSWERED)) {
                draft.measures().put(id, chance.of(good));
            }
        });
        choices.forEach((id, good) -> {
            if (chance.percent(ANSWERED)) {
                draft.choices().put(id, chance.of(good));
            }
        });
        if (!otherChoices.isEmpty() && chance.percent(ORDINARY)) {
            ChoiceTerm one = chance.of(otherChoices);
            draft.choices().put(one.id(), chance.of(List.copyOf(one.values().keySet())));
        }
    }
}
