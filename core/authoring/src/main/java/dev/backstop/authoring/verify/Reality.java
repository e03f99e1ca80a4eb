package dev.backstop.authoring.verify;

import dev.backstop.authoring.Scenario;
import dev.backstop.authoring.internal.AssessmentDraft;
import dev.backstop.authoring.verify.Constraint.Restriction;
import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.facts.Choice;
import dev.backstop.facts.Measure;
import dev.backstop.internal.FactSet;
import dev.backstop.internal.IndexEngine;
import dev.backstop.internal.Outline;
import dev.backstop.internal.Pipeline;
import dev.backstop.internal.Pipeline.Trace;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import dev.backstop.model.InvalidAssessmentException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes people of combinations of states, and asks what is decided about them. */
final class Reality {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final int MOST_SCENARIOS = 4;
    private static final int WAYS = 3;
    private static final int REMEMBERED = 200;

    private final PackContent content;
    private final Pipeline pipeline;
    private final Setter setter;
    private final Map<String, List<Assessment>> byRule = new HashMap<>();
    private final Map<Assessment, Object> latest = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Assessment, Object> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final List<Assessment> always;
    private long decisions;

    Reality(PackContent content, List<Scenario> scenarios, Limits limits) {
        this.content = content;
        this.pipeline = new Pipeline(content, limits, IndexEngine::new);
        this.setter = new Setter(content, limits);
        scenarios.stream()
                .sorted(Comparator.comparingInt(scenario -> size(scenario.assessment())))
                .forEach(this::remember);
        Assessment empty = Assessment.on(AS_OF).build();
        Assessment.Builder clear = empty.toBuilder();
        content.vocabulary().findings().values().stream()
                .filter(term -> term.required())
                .forEach(term -> clear.finding(term.id(), Finding.ABSENT));
        this.always = List.of(clear.build(), empty);
    }

    private static int size(Assessment assessment) {
        return assessment.findings().size()
                + assessment.measures().size()
                + assessment.sessions().size()
                + assessment.days().size();
    }

    private void remember(Scenario scenario) {
        scenario.because().forEach(rule -> {
            List<Assessment> known = byRule.computeIfAbsent(rule, none -> new ArrayList<>());
            if (known.size() < MOST_SCENARIOS) {
                known.add(scenario.assessment());
            }
        });
    }

    Pipeline pipeline() {
        return pipeline;
    }

    /** How many decisions were made. */
    long decisions() {
        return decisions;
    }

    /** What is decided, and what led to it; null where the assessment is faulty or there is no decision. */
    @Nullable
    Trace trace(Assessment assessment) {
        return refusal(assessment) instanceof Trace trace ? trace : null;
    }

    /** The decision with what led to it, or why there is none. */
    Object refusal(Assessment assessment) {
        Object known = latest.get(assessment);
        if (known != null) {
            return known;
        }
        decisions++;
        Object outcome;
        try {
            outcome = pipeline.trace(assessment);
        } catch (InvalidAssessmentException | DecisionFailedException none) {
            outcome = none;
        }
        latest.put(assessment, outcome);
        return outcome;
    }

    /** The facts before any stage has decided anything; null where the assessment is faulty. */
    @Nullable
    FactSet facts(Assessment assessment) {
        try {
            return pipeline.facts(assessment);
        } catch (InvalidAssessmentException | DecisionFailedException none) {
            return null;
        }
    }

    /** What is decided, without what is told beside it; null where there is no decision. */
    @Nullable
    Outline outline(Assessment assessment) {
        decisions++;
        try {
            return pipeline.outline(assessment);
        } catch (InvalidAssessmentException | DecisionFailedException none) {
            return null;
        }
    }

    /** The facts that are asked about: without what stages decide, when nothing of that is asked. */
    private @Nullable FactSet facts(Assessment assessment, List<Fact> asked) {
        if (asked.stream().allMatch(fact -> fact.isFinding() || fact.isNumber())) {
            return facts(assessment);
        }
        Trace trace = trace(assessment);
        return trace == null ? null : trace.facts();
    }

    /** Assessments to start from: those that make these rules fire, one with a clear screen, and an empty one. */
    List<Assessment> starts(List<String> rules) {
        Set<Assessment> starts = new LinkedHashSet<>();
        rules.forEach(rule -> starts.addAll(byRule.getOrDefault(rule, List.of())));
        starts.addAll(always);
        return List.copyOf(starts);
    }

    /**
     * Makes people whose facts are within all of the restrictions, and hands them over until something comes back.
     *
     * @param rules ids of rules whose scenarios are a good start
     */
    <T> @Nullable T find(
            List<Fact> facts, List<Restriction> wanted, List<String> rules, Function<Assessment, @Nullable T> use) {
        Set<Assessment> tried = new LinkedHashSet<>();
        for (Assessment start : starts(rules)) {
            for (int way = 0; way < WAYS; way++) {
                Assessment made = make(start, facts, wanted, way);
                if (made == null || !tried.add(made)) {
                    continue;
                }
                T used = use.apply(made);
                if (used != null) {
                    return used;
                }
            }
        }
        return null;
    }

    private @Nullable Assessment make(Assessment start, List<Fact> facts, List<Restriction> wanted, int way) {
        List<Fact> asked = wanted.stream().map(one -> facts.get(one.fact())).toList();
        FactSet before = facts(start, asked);
        AssessmentDraft draft = AssessmentDraft.of(start);
        for (Restriction one : wanted) {
            Fact fact = facts.get(one.fact());
            if (before == null || !isWithin(fact, one.states(), before)) {
                setter.set(draft, fact, one.states(), way);
            }
        }
        Assessment made = draft.build();
        FactSet after = facts(made, asked);
        return after != null && areWithin(facts, wanted, after) ? made : null;
    }

    /** Whether all of the restrictions hold in a person. */
    boolean areSo(Assessment assessment, List<Fact> facts, List<Restriction> wanted) {
        FactSet found = facts(
                assessment, wanted.stream().map(one -> facts.get(one.fact())).toList());
        return found != null && areWithin(facts, wanted, found);
    }

    /** The same person with a fact in one of these states; null where that cannot be done. */
    @Nullable
    Assessment with(Assessment start, Fact fact, long states) {
        AssessmentDraft draft = AssessmentDraft.of(start);
        setter.set(draft, fact, states, 0);
        Assessment made = draft.build();
        FactSet after = facts(made, List.of(fact));
        return after != null && isWithin(fact, states, after) ? made : null;
    }

    static boolean areWithin(List<Fact> facts, List<Restriction> wanted, FactSet found) {
        return wanted.stream().allMatch(one -> isWithin(facts.get(one.fact()), one.states(), found));
    }

    /** Whether what is so is one of these states. */
    static boolean isWithin(Fact fact, long states, FactSet found) {
        return (fact.where(state -> isSo(fact, state, found)) & states) != 0;
    }

    private static boolean isSo(Fact fact, State state, FactSet found) {
        if (state instanceof State.Answer answer) {
            return found.findings().get(fact.index()).equals(answer.finding());
        }
        if (state instanceof State.Flag flag) {
            return found.choices().contains(new Choice(fact.id(), fact.value())) == flag.set();
        }
        if (state instanceof State.Value value) {
            return found.choices().contains(new Choice(fact.id(), value.value()));
        }
        Measure measure = null;
        for (Measure one : found.measures()) {
            measure = one.id().equals(fact.id()) ? one : measure;
        }
        if (state instanceof State.Numbers numbers) {
            return measure != null && numbers.contains(measure.value());
        }
        return measure == null
                && found.choices().stream().noneMatch(choice -> choice.id().equals(fact.id()));
    }
}
