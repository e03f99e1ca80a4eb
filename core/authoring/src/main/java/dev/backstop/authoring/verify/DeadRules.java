package dev.backstop.authoring.verify;

import dev.backstop.content.Limits;
import dev.backstop.content.Rule;
import dev.backstop.internal.IndexedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Rules that nobody can meet, and rules that only ever fire beside one that says as much. */
final class DeadRules {
    private final Inquiry inquiry;
    private final Limits limits;

    DeadRules(Inquiry inquiry, Limits limits) {
        this.inquiry = inquiry;
        this.limits = limits;
    }

    void look(Study study, Consumer<Problem> found) {
        List<IndexedRule> alive = new ArrayList<>();
        for (IndexedRule rule : study.rules()) {
            Study.Answer answer = study.ask(study.space().fires(rule), Map.of());
            if (!answer.isNone()) {
                inquiry.ledger().proved(rule.rule().id());
                alive.add(rule);
            } else if (answer.sampled() > 0) {
                inquiry.ledger().sampled(rule.rule().id(), answer.sampled());
                alive.add(rule);
            } else {
                inquiry.ledger().found(rule.rule().id());
                found.accept(problem(
                        Kind.DEAD,
                        rule.rule(),
                        List.of(rule.rule().id()),
                        "Its conditions can never hold together, whatever is answered."));
            }
        }
        List<String> redundant = new ArrayList<>();
        for (IndexedRule rule : alive) {
            for (IndexedRule other : alive) {
                if (rule != other
                        && !redundant.contains(other.rule().id())
                        && Weight.saysAsMuch(other.rule(), rule.rule(), limits)
                        && implies(study, rule, other)) {
                    redundant.add(rule.rule().id());
                    inquiry.ledger().found(rule.rule().id());
                    found.accept(
                            problem(
                                    Kind.REDUNDANT,
                                    rule.rule(),
                                    List.of(rule.rule().id(), other.rule().id()),
                                    "Whenever it fires, \"" + other.rule().id()
                                            + "\" fires too and concludes the same or more, so it can never change an answer."));
                    break;
                }
            }
        }
    }

    /** Whether the other rule fires whenever this one does. */
    static boolean implies(Study study, IndexedRule rule, IndexedRule other) {
        List<Constraint> constraints = new ArrayList<>(study.space().fires(rule));
        constraints.add(study.space().silent(other));
        Study.Answer answer = study.ask(constraints, Map.of());
        return answer.isNone() && answer.sampled() == 0;
    }

    static Problem problem(Kind kind, Rule rule, List<String> ids, String text) {
        return new Problem(kind, ids, rule.file(), rule.line(), text, List.of());
    }
}
