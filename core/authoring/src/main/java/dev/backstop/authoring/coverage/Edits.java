package dev.backstop.authoring.coverage;

import dev.backstop.content.Condition;
import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary.Counted;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Course;
import dev.backstop.model.Finding;
import dev.backstop.model.Person;
import dev.backstop.model.Phase;
import dev.backstop.model.Plan;
import dev.backstop.model.Sex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Assessments that differ from one in what a condition is about, the smallest differences first. */
final class Edits {
    private static final int MOST_NAMED = 4;
    private static final int LONG_AGO = 400;
    private static final int RECENTLY = 3;

    private final PackContent content;

    Edits(PackContent content) {
        this.content = content;
    }

    /** @param limits the numbers that the condition compares with, and those just beside them */
    List<Assessment> of(Assessment start, Condition condition, Cell cell, Collection<Double> limits) {
        return switch (condition.kind()) {
            case FINDING -> findings(start, selected(condition), cell.alone());
            case MEASURE -> {
                List<Assessment> all = new ArrayList<>();
                condition.ids().forEach(id -> all.addAll(measure(start, id, limits)));
                yield all;
            }
            case CHOICE -> {
                List<Assessment> all = new ArrayList<>();
                condition.ids().forEach(id -> all.addAll(choice(start, id)));
                yield all;
            }
        };
    }

    /** Ids of the findings that a condition is about. */
    private List<String> selected(Condition condition) {
        if (!condition.ids().isEmpty()) {
            return condition.ids();
        }
        String group = condition.group();
        return content.vocabulary().findings().values().stream()
                .filter(term -> group == null ? term.required() : term.group().equals(group))
                .map(term -> term.id())
                .toList();
    }

    private static List<@Nullable Finding> states(Assessment start) {
        List<@Nullable Finding> states = new ArrayList<>();
        states.add(Finding.ABSENT);
        states.add(Finding.PRESENT);
        states.add(Finding.UNSURE);
        states.add(null);
        for (Answer answer : List.of(Answer.PRESENT, Answer.UNSURE)) {
            for (Course course : List.of(Course.STABLE, Course.WORSENING)) {
                states.add(new Finding(answer, start.asOf().minusDays(LONG_AGO), course));
                states.add(new Finding(answer, start.asOf().minusDays(RECENTLY), course));
            }
        }
        return states;
    }

    private List<Assessment> findings(Assessment start, List<String> ids, @Nullable String alone) {
        Set<String> named = new LinkedHashSet<>();
        if (alone == null) {
            ids.stream()
                    .filter(id -> start.findings().containsKey(id))
                    .limit(MOST_NAMED)
                    .forEach(named::add);
            ids.stream().limit(MOST_NAMED).forEach(named::add);
        } else {
            named.add(alone);
        }
        List<Assessment> all = new ArrayList<>();
        for (@Nullable Finding others : new Finding[] {Finding.ABSENT, null, Finding.PRESENT}) {
            for (String one : named) {
                for (Finding state : states(start)) {
                    SortedMap<String, Finding> findings = new TreeMap<>(start.findings());
                    ids.forEach(id -> put(findings, id, others));
                    put(findings, one, state);
                    all.add(with(start, findings));
                    // What implies an answer has to go with it.
                    SortedMap<String, Finding> alone2 = new TreeMap<>(findings);
                    alone2.keySet()
                            .removeIf(id -> !ids.contains(id)
                                    && content.vocabulary().implied(id).stream().anyMatch(ids::contains));
                    if (alone2.size() != findings.size()) {
                        all.add(with(start, alone2));
                    }
                }
            }
        }
        return all;
    }

    private static void put(Map<String, Finding> findings, String id, @Nullable Finding finding) {
        if (finding == null) {
            findings.remove(id);
        } else {
            findings.put(id, finding);
        }
    }

    private List<Assessment> measure(Assessment start, String id, Collection<Double> limits) {
        MeasureTerm term = content.vocabulary().measures().get(id);
        List<Assessment> all = new ArrayList<>();
        if (term == null) {
            return all;
        }
        if (term.isCount()) {
            return counts(start, term);
        }
        if (!term.isDerived()) {
            limits.forEach(value -> {
                SortedMap<String, Double> measures = new TreeMap<>(start.measures());
                measures.put(id, value);
                all.add(withMeasures(start, measures));
            });
            SortedMap<String, Double> without = new TreeMap<>(start.measures());
            without.remove(id);
            all.add(withMeasures(start, without));
            return all;
        }
        all.addAll(Leaves.edits(start, limits));
        return all;
    }

    private List<Assessment> counts(Assessment start, MeasureTerm term) {
        String of = term.upperBoundOf() == null ? term.id() : term.upperBoundOf();
        List<String> items = content.vocabulary().measures().getOrDefault(of, term).counts().stream()
                .filter(item -> item.bound() == null)
                .map(Counted::id)
                .toList();
        List<Assessment> all = new ArrayList<>();
        for (@Nullable Finding rest : new Finding[] {Finding.ABSENT, null}) {
            for (int count = 0; count <= items.size(); count++) {
                for (boolean last : new boolean[] {false, true}) {
                    SortedMap<String, Finding> findings = new TreeMap<>(start.findings());
                    for (int i = 0; i < items.size(); i++) {
                        boolean present = last ? i >= items.size() - count : i < count;
                        put(findings, items.get(i), present ? Finding.PRESENT : rest);
                    }
                    all.add(with(start, findings));
                }
            }
        }
        for (String item : items) {
            for (@Nullable Finding state : new Finding[] {Finding.ABSENT, Finding.PRESENT, null}) {
                SortedMap<String, Finding> findings = new TreeMap<>(start.findings());
                put(findings, item, state);
                all.add(with(start, findings));
            }
        }
        return all;
    }

    private List<Assessment> choice(Assessment start, String id) {
        var term = content.vocabulary().choices().get(id);
        List<Assessment> all = new ArrayList<>();
        if (term == null || term.isDerived()) {
            if (id.equals("person.sex")) {
                for (@Nullable Sex sex : new Sex[] {Sex.FEMALE, Sex.MALE, null}) {
                    all.add(start.toBuilder()
                            .person(new Person(start.person().age(), sex))
                            .build());
                }
            }
            if (id.equals("plan.phase")) {
                for (Phase phase : Phase.values()) {
                    Plan plan = start.plan();
                    all.add(start.toBuilder()
                            .plan(plan.toBuilder()
                                    .phase(phase)
                                    .since(plan.since() == null ? start.asOf().minusDays(LONG_AGO / 10) : plan.since())
                                    .build())
                            .build());
                }
                all.add(start.toBuilder().plan(Plan.UNKNOWN).build());
            }
            all.addAll(Leaves.edits(start, List.of()));
            return all;
        }
        term.values().keySet().forEach(value -> {
            SortedMap<String, String> choices = new TreeMap<>(start.choices());
            choices.put(id, value);
            all.add(withChoices(start, choices));
        });
        SortedMap<String, String> without = new TreeMap<>(start.choices());
        without.remove(id);
        all.add(withChoices(start, without));
        return all;
    }

    static Assessment with(Assessment start, SortedMap<String, Finding> findings) {
        return copy(start, findings, start.measures(), start.choices());
    }

    static Assessment withMeasures(Assessment start, SortedMap<String, Double> measures) {
        return copy(start, start.findings(), measures, start.choices());
    }

    static Assessment withChoices(Assessment start, SortedMap<String, String> choices) {
        return copy(start, start.findings(), start.measures(), choices);
    }

    static Assessment copy(
            Assessment start,
            SortedMap<String, Finding> findings,
            SortedMap<String, Double> measures,
            SortedMap<String, String> choices) {
        return new Assessment(
                start.asOf(),
                start.person(),
                start.episode(),
                findings,
                measures,
                choices,
                start.sessions(),
                start.days(),
                start.plan(),
                start.capacityTests(),
                start.questionnaires());
    }
}
