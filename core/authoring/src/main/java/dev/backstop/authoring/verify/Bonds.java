package dev.backstop.authoring.verify;

import dev.backstop.authoring.verify.Constraint.Restriction;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Limits;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.Bound;
import dev.backstop.content.Vocabulary.Counted;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.facts.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What binds facts to each other in every assessment: implications, counts, and what a stage says in two ways. */
final class Bonds {
    private static final List<String> LIMITS =
            List.of("none", "no-progression", "no-resistance", "walking-only", "blocked");

    private final Space space;
    private final Vocabulary vocabulary;
    private final Limits limits;
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();

    Bonds(Space space, Vocabulary vocabulary, Limits limits) {
        this.space = space;
        this.vocabulary = vocabulary;
        this.limits = limits;
        vocabulary.findings().values().forEach(this::implied);
        vocabulary.measures().values().forEach(this::implied);
        vocabulary
                .choices()
                .values()
                .forEach(term -> term.implies().forEach((value, ids) -> {
                    Fact choice = fact(term.id());
                    if (choice != null) {
                        ids.forEach(id -> present(choice, choice.where(new State.Value(value)::equals), id));
                    }
                }));
        vocabulary.measures().values().forEach(this::count);
        required("screen.required-present", Finding::present);
        required("screen.required-open", finding -> finding.unsure() || finding.notAsked());
        stages();
    }

    List<Constraint> constraints() {
        return constraints;
    }

    List<Tally> tallies() {
        return tallies;
    }

    private @Nullable Fact fact(String id) {
        int index = space.index(id);
        return index < 0 ? null : space.fact(index);
    }

    /** What implies a finding is at least as alarming as the finding itself. */
    private void implied(FindingTerm term) {
        Fact implying = space.fact(space.index(term.id()));
        for (String id : vocabulary.implied(term.id())) {
            Fact implied = space.fact(space.index(id));
            bind(implying, Finding::present, implied, Finding::present);
            bind(implying, both(Finding::present, Finding::recent), implied, Finding::recent);
            bind(implying, both(Finding::present, Finding::worsening), implied, Finding::worsening);
            bind(implying, finding -> finding.present() && !finding.steady(), implied, finding -> !finding.steady());
        }
    }

    private static Predicate<Finding> both(Predicate<Finding> one, Predicate<Finding> other) {
        return one.and(other);
    }

    private void bind(Fact from, Predicate<Finding> when, Fact to, Predicate<Finding> then) {
        bind(from, from.whereAnswer(when), to, to.whereAnswer(then));
    }

    /** Where the one is in some of these states, the other is in some of those. */
    private void bind(Fact from, long when, Fact to, long then) {
        constraints.add(Constraint.any(
                List.of(new Restriction(from.index(), from.all() & ~when), new Restriction(to.index(), then))));
    }

    private void implied(MeasureTerm term) {
        Fact measure = fact(term.id());
        if (measure != null) {
            term.implies().forEach((id, bound) -> present(measure, satisfying(measure, bound), id));
        }
    }

    private void present(Fact from, long when, String findingId) {
        Fact finding = space.fact(space.index(findingId));
        bind(from, when, finding, finding.whereAnswer(Finding::present));
        vocabulary.implied(findingId).forEach(id -> {
            Fact further = space.fact(space.index(id));
            bind(from, when, further, further.whereAnswer(Finding::present));
        });
    }

    private long satisfying(Fact measure, Bound bound) {
        double limit = limits.of(bound.parameter());
        Operator operator = bound.operator();
        return measure.where(
                state -> state instanceof State.Numbers numbers && operator.holds(numbers.example(), limit));
    }

    private void count(MeasureTerm term) {
        Fact count = fact(term.id());
        if (count == null || !term.isCount()) {
            return;
        }
        List<Restriction> sure = new ArrayList<>();
        List<Restriction> possible = new ArrayList<>();
        boolean highest = term.upperBoundOf() != null;
        for (Counted item : vocabulary.counted(term)) {
            Fact counted = space.fact(space.index(item.id()));
            Bound bound = item.bound();
            long holds = bound == null ? counted.whereAnswer(Finding::present) : satisfying(counted, bound);
            long open = bound == null ? counted.whereAnswer(one -> one.notAsked() || one.unsure()) : counted.unknown();
            // A number of which only a range is known yet may satisfy the comparison and still be open.
            sure.add(new Restriction(counted.index(), bound == null || highest ? holds : 0));
            possible.add(new Restriction(counted.index(), highest ? holds | open : holds));
        }
        tallies.add(new Tally(count.index(), sure, possible));
    }

    private void required(String id, Predicate<Finding> counts) {
        Fact count = fact(id);
        if (count == null) {
            return;
        }
        List<FindingTerm> terms = List.copyOf(vocabulary.findings().values());
        List<Restriction> items = IntStream.range(0, terms.size())
                .filter(index -> terms.get(index).required())
                .mapToObj(index -> new Restriction(index, space.fact(index).whereAnswer(counts)))
                .toList();
        tallies.add(new Tally(count.index(), items, items));
    }

    /** The outcome is the urgency unless information is missing, and what is known limits at most as much as all. */
    private void stages() {
        Fact outcome = fact("triage.outcome");
        Fact urgency = fact("triage.urgency");
        if (outcome != null && urgency != null) {
            for (State state : urgency.states()) {
                bind(outcome, outcome.where(state::equals), urgency, urgency.where(state::equals));
            }
        }
        Fact known = fact("triage.known-training-limit");
        Fact all = fact("triage.training-limit");
        if (known != null && all != null) {
            for (int i = 0; i < LIMITS.size(); i++) {
                State least = new State.Value(LIMITS.get(i));
                List<String> atLeast = LIMITS.subList(i, LIMITS.size());
                long then = all.where(state -> state instanceof State.Value value && atLeast.contains(value.value()));
                bind(known, known.where(least::equals), all, then);
            }
        }
    }
}
