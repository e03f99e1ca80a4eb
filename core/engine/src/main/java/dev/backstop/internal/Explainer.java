package dev.backstop.internal;

import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.content.Stage;
import dev.backstop.decision.MatchedFact;
import dev.backstop.engine.RuleExplanation;
import dev.backstop.engine.RuleExplanation.ConditionExplanation;
import dev.backstop.engine.RuleExplanation.Outcome;
import dev.backstop.engine.RuleExplanation.Status;
import dev.backstop.model.Assessment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Explains rules from the pack's index: what fired is asked of the engine, why not is worked out from the conditions.
 */
public final class Explainer {
    private final Pipeline pipeline;
    private final PlainEnglish english;
    /** The conditions of a rule in words, by the rule's id: the same in every explanation. */
    private final Map<String, List<String>> texts = new ConcurrentHashMap<>();

    public Explainer(Pipeline pipeline, PackContent content, Limits limits) {
        this.pipeline = pipeline;
        this.english = new PlainEnglish(content, limits);
    }

    /** @throws IllegalArgumentException if there is no such rule */
    public RuleExplanation explain(Assessment assessment, String ruleId) {
        IndexedRule rule = pipeline.rules().get(ruleId);
        return explain(rule, pipeline.trace(assessment));
    }

    /**
     * Some rules, in the order asked for.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public List<RuleExplanation> explain(Assessment assessment, List<String> ruleIds) {
        List<IndexedRule> rules =
                ruleIds.stream().map(id -> pipeline.rules().get(id)).toList();
        Pipeline.Trace trace = pipeline.trace(assessment);
        return rules.stream().map(rule -> explain(rule, trace)).toList();
    }

    /** Every active rule, by stage and then in alphabetical order. */
    public List<RuleExplanation> explain(Assessment assessment) {
        Pipeline.Trace trace = pipeline.trace(assessment);
        return Arrays.stream(Stage.values())
                .flatMap(stage -> pipeline.rules().rules(stage).stream())
                .map(rule -> explain(rule, trace))
                .toList();
    }

    private RuleExplanation explain(IndexedRule rule, Pipeline.Trace trace) {
        ConclusionLog log = Objects.requireNonNull(trace.logs().get(rule.rule().stage()));
        boolean fired = log.fired(rule.rule().id());
        Outcome outcome = fired
                ? Outcome.FIRED
                : rule.truth(trace.facts()) == Truth.POSSIBLE ? Outcome.UNKNOWN : Outcome.NOT_FIRED;
        List<String> words = texts.computeIfAbsent(rule.rule().id(), id -> words(rule));
        List<ConditionExplanation> conditions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            conditions.add(explain(rule.conditions().get(i), words.get(i), trace.facts()));
        }
        return new RuleExplanation(rule.rule(), outcome, conditions);
    }

    private List<String> words(IndexedRule rule) {
        return rule.conditions().stream()
                .map(condition -> english.text(condition.condition()))
                .toList();
    }

    private ConditionExplanation explain(IndexedCondition condition, String text, FactSet facts) {
        Truth truth = condition.truth(facts);
        Status status = truth.holds() ? Status.MET : truth == Truth.POSSIBLE ? Status.UNKNOWN : Status.FAILED;
        List<Object> shown = truth.holds() ? condition.matches(facts) : condition.known(facts);
        List<MatchedFact> known = shown.stream().map(Firing::matched).toList();
        return new ConditionExplanation(
                text,
                status,
                known,
                condition.missing(facts),
                condition.condition().line());
    }
}
