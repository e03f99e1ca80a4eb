package dev.backstop.authoring.diff;

import dev.backstop.authoring.diff.Cause.How;
import dev.backstop.authoring.diff.Judge.Kind;
import dev.backstop.authoring.overlay.Waiver;
import dev.backstop.authoring.overlay.Waivers;
import dev.backstop.authoring.population.Shrink;
import dev.backstop.internal.TwinOutlines.Pair;
import dev.backstop.model.Assessment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts changes of answers by kind. */
final class Tally {
    private final Map<Kind, Group> groups = new HashMap<>();
    private int changed;

    /** Everybody with the same kind of change. */
    static final class Group {
        private final Kind kind;
        private final Map<CauseOf, Integer> causes = new TreeMap<>();
        private final List<String> cases = new ArrayList<>();
        private int people;
        private @Nullable Example smallest;

        Group(Kind kind) {
            this.kind = kind;
        }

        private record CauseOf(String id, How how) implements Comparable<CauseOf> {
            @Override
            public int compareTo(CauseOf other) {
                return Comparator.comparing(CauseOf::id)
                        .thenComparing(CauseOf::how)
                        .compare(this, other);
            }
        }

        private void count(Map<String, How> made) {
            made.forEach((id, how) -> causes.merge(new CauseOf(id, how), 1, Integer::sum));
        }

        private void candidate(Example other) {
            smallest = smallest == null || other.compareTo(smallest) < 0 ? other : smallest;
        }

        private void add(Group other) {
            people += other.people;
            cases.addAll(other.cases);
            other.causes.forEach((cause, count) -> causes.merge(cause, count, Integer::sum));
            if (other.smallest != null) {
                candidate(other.smallest);
            }
        }

        AnswerChange change(Judge judge, Waivers waivers) {
            Example shown = Objects.requireNonNull(smallest);
            Assessment example = Shrink.smallest(shown.assessment(), one -> judge.shows(kind, one));
            List<Cause> made = causes.entrySet().stream()
                    .map(entry -> new Cause(
                            entry.getKey().id(),
                            entry.getKey().how(),
                            judge.movedParameters(entry.getKey().id()),
                            entry.getValue()))
                    .sorted(Comparator.comparingInt(Cause::people).reversed().thenComparing(Cause::id))
                    .toList();
            Set<Waiver> given = new LinkedHashSet<>();
            for (Cause cause : made) {
                add(waivers.of(cause.id()), given);
                cause.parameters().forEach(id -> add(waivers.of(id), given));
            }
            return new AnswerChange(
                    kind.aspect(),
                    kind.from(),
                    kind.to(),
                    kind.permissive(),
                    people,
                    cases.stream().sorted().toList(),
                    made,
                    judge.alsoRules(judge.decide(example)),
                    example,
                    shown.name(),
                    List.copyOf(given));
        }

        private static void add(@Nullable Waiver waiver, Set<Waiver> given) {
            if (waiver != null) {
                given.add(waiver);
            }
        }
    }

    /** Somebody in whom a change can be seen; those that say less come first. */
    private record Example(int size, long number, String name, Assessment assessment) implements Comparable<Example> {
        @Override
        public int compareTo(Example other) {
            return Comparator.comparingInt((Example one) -> one.size)
                    .thenComparingLong(Example::number)
                    .thenComparing(Example::name)
                    .compare(this, other);
        }

        static int size(Assessment of) {
            return of.findings().size()
                    + of.measures().size()
                    + of.choices().size()
                    + 5 * of.sessions().size()
                    + 5 * of.days().size()
                    + of.capacityTests().size()
                    + 10 * of.questionnaires().size();
        }
    }

    void person(int number, Assessment assessment, Judge judge) {
        Pair pair = judge.decide(assessment);
        List<Kind> kinds = Judge.kinds(pair);
        for (Kind kind : kinds) {
            Group group = group(kind);
            group.people++;
            group.count(judge.causes(pair, kind.aspect()));
            group.candidate(
                    new Example(Example.size(assessment), number, "made-up person " + (number + 1), assessment));
        }
        changed += kinds.isEmpty() ? 0 : 1;
    }

    void example(Case one, Judge judge) {
        Pair pair = judge.decide(one.assessment());
        List<Kind> kinds = Judge.kinds(pair);
        for (Kind kind : kinds) {
            Group group = group(kind);
            group.cases.add(one.name());
            group.count(judge.causes(pair, kind.aspect()));
            group.candidate(new Example(Example.size(one.assessment()), -1, one.name(), one.assessment()));
        }
        changed += kinds.isEmpty() ? 0 : 1;
    }

    private Group group(Kind kind) {
        return groups.computeIfAbsent(kind, Group::new);
    }

    void add(Tally other) {
        other.groups.forEach((kind, group) -> group(kind).add(group));
        changed += other.changed;
    }

    int changed() {
        return changed;
    }

    Collection<Group> groups() {
        return groups.values();
    }
}
