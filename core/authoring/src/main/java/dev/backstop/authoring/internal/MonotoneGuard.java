package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.overlay.Waiver;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.PackContent;
import dev.backstop.content.Parameter;
import dev.backstop.content.Rule;
import dev.backstop.content.Vocabulary.AdviceTerm;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.Polarity;
import dev.backstop.decision.AdviceKind;
import dev.backstop.decision.Message;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds what an overlay may make less urgent or freer by what it says, without deciding on anybody. Each such thing
 * needs a waiver. In doubt it needs one: a waiver too many costs a few lines.
 */
final class MonotoneGuard {
    /** Calls whose rules only permit or please, so that nobody is less safe without them. */
    private static final Set<String> PERMITTING = Set.of("clear", "met", "offer", "prefer", "ladder");

    /** Beginnings of the messages that tell somebody to get help, or what not to do. */
    private static final List<String> SAFETY_MESSAGES = List.of(
            "urgency.",
            "outcome.",
            "suspicion.",
            "incomplete.",
            "watch-for.",
            "training-limit.",
            "load-verdict.refer",
            "load-verdict.ask-first",
            "statement.");

    private final Base base;
    private final Terms terms;
    private final Map<String, Waiver> waivers;
    private final Faults faults;

    MonotoneGuard(Base base, Terms terms, Map<String, Waiver> waivers, Faults faults) {
        this.base = base;
        this.terms = terms;
        this.waivers = waivers;
        this.faults = faults;
    }

    void check(RulesReader rules, Map<String, Place> switchedOff, Map<String, Place> texts) {
        base.content().parameters().values().forEach(this::parameter);
        base.content().rules().stream()
                .filter(rule -> switchedOff.containsKey(rule.id()) && !isPermitting(rule))
                .forEach(rule -> need(
                        rule.id(),
                        Objects.requireNonNull(switchedOff.get(rule.id())),
                        "The rule \"" + rule.id() + "\" is switched off, which concludes "
                                + rule.conclusion().call()));
        base.content().messages().forEach(this::message);
        texts.forEach(this::text);
        rules.all().stream().filter(ReadRule::isActive).forEach(this::added);
        implied();
    }

    private void parameter(Parameter before) {
        Parameter after = Objects.requireNonNull(terms.parameterTerms.get(before.id()));
        boolean safe = switch (before.hostMay()) {
            case LOWER -> after.value() <= before.value();
            case RAISE -> after.value() >= before.value();
            case KEEP -> after.value() == before.value();
        };
        if (!safe) {
            need(
                    before.id(),
                    at(terms.parameters, before.id()),
                    "The parameter \"" + before.id() + "\" goes from " + plain(before.value()) + " to "
                            + plain(after.value()) + " " + before.unit() + ", and the pack below says host-may: "
                            + Words.of(before.hostMay()));
        }
    }

    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private boolean isPermitting(Rule rule) {
        if (rule.conclusion().call().equals("advise")) {
            AdviceTerm advice =
                    base.content().vocabulary().advice().get(rule.conclusion().id());
            return advice != null && advice.kind() == AdviceKind.REASSURANCE;
        }
        return PERMITTING.contains(rule.conclusion().call());
    }

    private void message(String key, Message before) {
        boolean safety = SAFETY_MESSAGES.stream().anyMatch(key::startsWith) || isReview(key);
        if (safety && !before.equals(terms.messageTerms.get(key))) {
            need(key, at(terms.messages, key), "The message \"" + key + "\" is replaced, which tells of a danger");
        }
    }

    private boolean isReview(String key) {
        String advice = key.startsWith("advice.") ? key.substring("advice.".length()) : "";
        AdviceTerm term = base.content().vocabulary().advice().get(advice);
        return term != null && term.kind() == AdviceKind.REVIEW;
    }

    // Asked otherwise, a question gets other answers.
    private void text(String key, Place at) {
        FindingTerm finding = key.startsWith("question.")
                ? base.content().vocabulary().findings().get(key.substring("question.".length()))
                : null;
        if (finding != null && (finding.polarity() == Polarity.DANGER || finding.required())) {
            need(key, at, "The text \"" + key + "\" is replaced, which asks about a danger");
        }
    }

    private void added(ReadRule read) {
        Rule rule = read.rule();
        PackContent below = base.content();
        String id = rule.conclusion().id();
        String what = switch (rule.conclusion().call()) {
            case "met" ->
                below.vocabulary().criteria().containsKey(id)
                        ? "meets the criterion \"" + id + "\" of the pack below"
                        : null;
            case "offer" -> "offers exercises";
            case "clear" -> "calms";
            case "classify" -> isRead(id) ? "gives \"" + id + "\", which rules of the pack below read" : null;
            default -> null;
        };
        if (what != null) {
            need(rule.id(), read.at(), "The rule \"" + rule.id() + "\" is added and " + what);
        }
    }

    private boolean isRead(String choice) {
        return base.content().rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .anyMatch((Condition condition) ->
                        condition.kind() == FactKind.CHOICE && condition.ids().contains(choice));
    }

    // An answer that implies a reassuring finding overrules the "no" that was given to it.
    private void implied() {
        terms.findingTerms.values().forEach(term -> implied(terms.findings, term.id(), term.implies()));
        terms.measureTerms
                .values()
                .forEach(term ->
                        implied(terms.measures, term.id(), term.implies().keySet()));
        terms.choiceTerms
                .values()
                .forEach(term ->
                        term.implies().values().forEach(findings -> implied(terms.choices, term.id(), findings)));
    }

    private void implied(Names names, String id, Collection<String> findings) {
        Place at = at(names, id);
        if (at.equals(base.place())) {
            return;
        }
        for (String finding : findings) {
            FindingTerm term = base.content().vocabulary().findings().get(finding);
            if (term != null && term.polarity() == Polarity.REASSURING) {
                need(id, at, "\"" + id + "\" is added and implies \"" + finding + "\", which reassures");
            }
        }
    }

    private Place at(Names names, String name) {
        Place at = names.place(name);
        return at == null ? base.place() : at;
    }

    private void need(String id, Place at, String what) {
        if (!waivers.containsKey(id)) {
            faults.add(
                    Check.NOT_WAIVED,
                    at,
                    what + "; that needs a waiver.",
                    "Write \"" + id + ": { reason: …, reviewer: …, day: … }\" in waivers.yaml, or take it back.");
        }
    }
}
