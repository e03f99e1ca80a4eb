package dev.backstop.cli;

import dev.backstop.authoring.change.SmallestChange;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.decision.Decision;
import dev.backstop.engine.RuleExplanation;
import dev.backstop.engine.RuleExplanation.ConditionExplanation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a decision is as it is, as JSON. */
record ExplanationJson(
        DecisionJson.PackJson pack,
        @Nullable String outcome,
        DecisionJson.@Nullable RangeJson range,
        @Nullable List<QuestionJson> nextQuestions,
        @Nullable List<ChangeJson> changes,
        List<RuleJson> rules) {

    static ExplanationJson of(ExplainCommand.Explained explained, PackContent content) {
        Decision decision = explained.decision();
        return new ExplanationJson(
                DecisionJson.PackJson.of(content.id()),
                decision == null ? null : decision.triage().outcome(),
                decision == null
                        ? null
                        : new DecisionJson.RangeJson(
                                decision.triage().range().best().name(),
                                decision.triage().range().worst().name()),
                decision == null ? null : QuestionJson.of(decision.triage().nextQuestions()),
                decision == null
                        ? null
                        : explained.changes().stream().map(ChangeJson::of).toList(),
                explained.rules().stream().map(RuleJson::of).toList());
    }

    /** The fewest answers that would change the decision in one way. */
    record ChangeJson(String goal, List<AnswerJson> answers) {
        static ChangeJson of(SmallestChange change) {
            return new ChangeJson(
                    Json.kebab(change.goal()),
                    change.answers().stream()
                            .map(answer -> new AnswerJson(
                                    answer.id(),
                                    answer.label(),
                                    answer.question(),
                                    answer.value(),
                                    Json.kebab(answer.kind())))
                            .toList());
        }
    }

    /** One of them. */
    record AnswerJson(String id, String label, String question, String value, String kind) {}

    /** One rule and what became of it. */
    record RuleJson(
            String rule,
            String title,
            String stage,
            String outcome,
            ConclusionJson conclusion,
            List<ConditionJson> conditions,
            List<ReasonJson.ReferenceJson> sources,
            List<String> statements,
            List<ReasonJson.SetAsideJson> setAside,
            String file,
            int line) {
        static RuleJson of(RuleExplanation explanation) {
            Rule rule = explanation.rule();
            return new RuleJson(
                    rule.id(),
                    rule.title(),
                    rule.stage().id(),
                    Json.kebab(explanation.outcome()),
                    new ConclusionJson(
                            rule.conclusion().call(), rule.conclusion().arguments()),
                    explanation.conditions().stream().map(ConditionJson::of).toList(),
                    ReasonJson.ReferenceJson.of(rule.sources()),
                    rule.statements(),
                    ReasonJson.SetAsideJson.of(rule.setAside()),
                    rule.file(),
                    rule.line());
        }
    }

    record ConclusionJson(String call, List<String> arguments) {}

    /** One condition of a rule. */
    record ConditionJson(String text, String status, List<ReasonJson.FactJson> facts, List<String> missing, int line) {
        static ConditionJson of(ConditionExplanation condition) {
            return new ConditionJson(
                    condition.text(),
                    Json.kebab(condition.status()),
                    condition.facts().stream().map(ReasonJson.FactJson::of).toList(),
                    condition.missing(),
                    condition.line());
        }
    }
}
