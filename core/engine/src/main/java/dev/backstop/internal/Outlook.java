package dev.backstop.internal;

import dev.backstop.content.Rule;
import dev.backstop.content.Stage;
import dev.backstop.decision.Question;
import dev.backstop.decision.Urgency;
import dev.backstop.decision.UrgencyRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where a triage can still go: between which urgencies, and which answers would move it. */
final class Outlook {
    private final List<Weighed> rules;
    private final Questions questions;

    Outlook(RuleBook book, Questions questions) {
        this.questions = questions;
        this.rules = book.rules(Stage.TRIAGE).stream()
                .filter(rule -> isWeighed(rule.rule()))
                .map(rule -> new Weighed(rule, urgency(rule.rule()), isSuspicion(rule.rule())))
                .toList();
    }

    private static boolean isWeighed(Rule rule) {
        return isSuspicion(rule) || rule.conclusion().call().equals("incomplete");
    }

    private static boolean isSuspicion(Rule rule) {
        return rule.conclusion().call().equals("suspicion");
    }

    private static Urgency urgency(Rule rule) {
        String written = rule.conclusion().arguments().get(1);
        return Urgency.valueOf(written.substring(written.lastIndexOf('.') + 1));
    }

    /**
     * @param known the urgency of what is known
     * @param unanswered ids of the required findings that are open; asked even where no answer can raise anything
     */
    View from(FactSet facts, Urgency known, List<String> unanswered) {
        Urgency best = Urgency.SELF_MANAGE;
        Urgency worst = Urgency.SELF_MANAGE;
        Map<String, Asked> asked = new HashMap<>();
        for (Weighed rule : rules) {
            Truth truth = rule.rule().truth(facts);
            if (truth == Truth.NEVER) {
                continue;
            }
            worst = worst.or(rule.urgency());
            if (truth == Truth.ALWAYS && rule.suspicion()) {
                best = best.or(rule.urgency());
            }
            if (truth == Truth.POSSIBLE && rule.suspicion() && rule.urgency().compareTo(known) > 0) {
                Set<String> missing = rule.rule().missing(facts);
                for (String id : missing) {
                    if (questions.askable(id)) {
                        asked.computeIfAbsent(id, Asked::new).by(rule, missing.size());
                    }
                }
            }
        }
        if (known != Urgency.EMERGENCY) {
            unanswered.forEach(id -> asked.computeIfAbsent(id, Asked::new));
        }
        return new View(new UrgencyRange(best, worst), worded(asked));
    }

    private List<Question> worded(Map<String, Asked> asked) {
        List<Asked> sorted = new ArrayList<>(asked.values());
        sorted.sort(Comparator.<Asked, Urgency>comparing(one -> one.canRaiseTo)
                .reversed()
                .thenComparingInt(one -> one.otherwiseMissing)
                .thenComparing(one -> !questions.required(one.id))
                .thenComparingInt(one -> questions.order(one.id)));
        return sorted.stream()
                .map(one ->
                        questions.ask(one.id, one.canRaiseTo == Urgency.SELF_MANAGE ? null : one.canRaiseTo, one.rules))
                .toList();
    }

    /** What can be seen from here. */
    record View(UrgencyRange range, List<Question> questions) {}

    private record Weighed(IndexedRule rule, Urgency urgency, boolean suspicion) {}

    /** A question in the making: the highest that it can lead to, and how much else that needs. */
    private static final class Asked {
        private final String id;
        private final Set<String> rules = new TreeSet<>();
        private Urgency canRaiseTo = Urgency.SELF_MANAGE;
        private int otherwiseMissing = Integer.MAX_VALUE;

        Asked(String id) {
            this.id = id;
        }

        void by(Weighed rule, int missing) {
            rules.add(rule.rule().rule().id());
            int higher = rule.urgency().compareTo(canRaiseTo);
            if (higher > 0 || (higher == 0 && missing < otherwiseMissing)) {
                canRaiseTo = rule.urgency();
                otherwiseMissing = missing;
            }
        }
    }
}
