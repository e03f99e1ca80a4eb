package dev.backstop.cli;

import dev.backstop.authoring.change.SmallestChange;
import dev.backstop.authoring.change.SmallestChange.Changed;
import dev.backstop.cli.ExplainCommand.Explained;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.content.Stage;
import dev.backstop.decision.Decision;
import dev.backstop.decision.Question;
import dev.backstop.decision.SourceReference;
import dev.backstop.decision.Urgency;
import dev.backstop.engine.RuleExplanation;
import dev.backstop.engine.RuleExplanation.ConditionExplanation;
import java.util.List;
import java.util.stream.Collectors;

/** Why a decision is as it is, and why not otherwise, as a person likes to read it. */
final class ExplanationText {
    private static final int QUESTIONS_SHOWN = 10;

    private final Page page;
    private final PackWords words;

    private ExplanationText(Page page, PackWords words) {
        this.page = page;
        this.words = words;
    }

    static String of(Explained explained, PackContent content, Audience audience, Terminal terminal) {
        ExplanationText text = new ExplanationText(new Page(terminal), new PackWords(content, audience));
        Decision decision = explained.decision();
        if (decision == null) {
            explained.rules().forEach(text::inFull);
        } else {
            text.all(decision, explained);
        }
        return text.page.toString();
    }

    private void all(Decision decision, Explained explained) {
        List<RuleExplanation> rules = explained.rules();
        page.line(0, decision.triage().outcome().replace('_', ' '), Tone.STRONG)
                .line(0, words.of(decision.triage().action()));
        for (Stage stage : Stage.values()) {
            List<RuleExplanation> fired = with(rules, RuleExplanation.Outcome.FIRED).stream()
                    .filter(rule -> rule.rule().stage() == stage)
                    .toList();
            if (!fired.isEmpty()) {
                page.section("What counted: " + stage.id());
                fired.forEach(this::fired);
            }
        }
        questions(decision);
        explained.changes().forEach(this::change);
        List<RuleExplanation> waiting = with(rules, RuleExplanation.Outcome.UNKNOWN);
        if (!waiting.isEmpty()) {
            page.section("Rules that wait for an answer");
            waiting.forEach(this::waiting);
        }
        List<RuleExplanation> others = with(rules, RuleExplanation.Outcome.NOT_FIRED);
        if (!others.isEmpty()) {
            page.section("Rules that did not count");
            others.forEach(this::other);
        }
        page.blank().line(0, "\"--rule ID\" shows one rule with all of its conditions.", Tone.QUIET);
    }

    private static List<RuleExplanation> with(List<RuleExplanation> rules, RuleExplanation.Outcome outcome) {
        return rules.stream().filter(rule -> rule.outcome() == outcome).toList();
    }

    private void fired(RuleExplanation explanation) {
        page.item(1, page.met(), explanation.rule().title());
        ReasonText.facts(
                page,
                words,
                2,
                explanation.conditions().stream()
                        .flatMap(condition -> condition.facts().stream())
                        .distinct()
                        .toList());
        page.line(2, reference(explanation.rule()), Tone.QUIET);
    }

    private void questions(Decision decision) {
        List<Question> questions = decision.triage().nextQuestions();
        if (questions.isEmpty()) {
            return;
        }
        page.section("What would change it");
        page.line(
                1,
                "Whatever the missing answers are, the urgency stays between %s and %s."
                        .formatted(
                                name(decision.triage().range().best()),
                                name(decision.triage().range().worst())));
        for (Question question : questions.subList(0, Math.min(QUESTIONS_SHOWN, questions.size()))) {
            Urgency worst = question.canRaiseTo();
            page.item(
                    1,
                    page.notKnown(),
                    words.of(question) + (worst == null ? "" : " [could mean " + name(worst) + "]"));
            String why = question.why();
            if (why != null) {
                page.line(2, "Asked because of: " + why);
            }
            page.line(2, question.id(), Tone.QUIET);
        }
    }

    /** What can be asked, what can be done, and what could only have been otherwise. */
    private void change(SmallestChange change) {
        page.section(
                switch (change.goal()) {
                    case MORE_URGENT -> "It would be more urgent with";
                    case LESS_URGENT -> "It would be less urgent with";
                    case PROGRESS -> "More load would be open with";
                    case NEXT_PHASE -> "The next phase would be open with";
                });
        for (Changed answer : change.answers()) {
            page.item(1, page.bullet(), words.name(answer.question(), answer.label()) + " – " + answer.value());
            page.line(
                    2,
                    switch (answer.kind()) {
                        case ASK -> "not known yet";
                        case DO -> "can become so";
                        case OTHERWISE -> "has been answered; it would have to have been otherwise";
                    },
                    Tone.QUIET);
        }
    }

    private void waiting(RuleExplanation explanation) {
        page.item(1, page.notKnown(), explanation.rule().title());
        page.line(
                2,
                explanation.rule().id() + " waits for "
                        + explanation.conditions().stream()
                                .flatMap(condition -> condition.missing().stream())
                                .distinct()
                                .collect(Collectors.joining(", ")),
                Tone.QUIET);
    }

    private void other(RuleExplanation explanation) {
        page.item(1, page.notMet(), explanation.rule().title());
        page.line(
                2,
                explanation.rule().id()
                        + explanation.conditions().stream()
                                .filter(condition -> condition.status() == RuleExplanation.Status.FAILED)
                                .findFirst()
                                .map(condition -> "; not so: " + condition.text())
                                .orElse(""),
                Tone.QUIET);
    }

    private void inFull(RuleExplanation explanation) {
        Rule rule = explanation.rule();
        page.line(0, rule.title(), Tone.STRONG);
        page.line(0, rule.id() + " (" + rule.file() + ":" + rule.line() + ")", Tone.QUIET);
        page.blank()
                .line(
                        0,
                        switch (explanation.outcome()) {
                            case FIRED -> "It counted: every condition is met.";
                            case NOT_FIRED -> "It did not count.";
                            case UNKNOWN -> "It waits for an answer.";
                        });
        for (ConditionExplanation condition : explanation.conditions()) {
            page.item(1, mark(condition.status()), condition.text());
            ReasonText.facts(page, words, 2, condition.facts());
            condition.missing().forEach(id -> page.item(2, "-", "not known: " + words.name(id) + " (" + id + ")"));
        }
        page.line(
                0,
                "%s met, %s not met, %s not known".formatted(page.met(), page.notMet(), page.notKnown()),
                Tone.QUIET);
        page.blank()
                .line(
                        0,
                        "When it counts: " + rule.conclusion().call() + " "
                                + String.join(", ", rule.conclusion().arguments()));
        page.line(0, "From: " + reference(rule));
        ReasonText.setAside(page, 0, rule.setAside());
    }

    private String mark(RuleExplanation.Status status) {
        return switch (status) {
            case MET -> page.met();
            case FAILED -> page.notMet();
            case UNKNOWN -> page.notKnown();
        };
    }

    private static String reference(Rule rule) {
        return "%s; %s; %s"
                .formatted(
                        rule.id(),
                        String.join(" ", rule.statements()),
                        rule.sources().stream().map(SourceReference::toString).collect(Collectors.joining("; ")));
    }

    private static String name(Urgency urgency) {
        return urgency.name().replace('_', ' ');
    }
}
