package dev.backstop.internal;

import dev.backstop.content.Rule;
import dev.backstop.decision.MatchedFact;
import dev.backstop.decision.Reason;
import dev.backstop.facts.Choice;
import dev.backstop.facts.Finding;
import dev.backstop.facts.Measure;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One rule that fired, and the facts that it matched.
 *
 * @param rule the rule
 * @param facts facts of {@link dev.backstop.facts}, in the order of the rule's conditions
 */
public record Firing(Rule rule, List<Object> facts) {
    private static final Comparator<MatchedFact> ALPHABETICAL =
            Comparator.comparing(MatchedFact::id).thenComparing(MatchedFact::value);

    /** One reason for all firings of a rule. */
    static Reason reason(List<Firing> firings) {
        Rule rule = firings.get(0).rule();
        Set<MatchedFact> matched = new TreeSet<>(ALPHABETICAL);
        for (Firing firing : firings) {
            for (Object fact : firing.facts()) {
                matched.add(matched(fact));
            }
        }
        return new Reason(
                rule.id(), rule.title(), List.copyOf(matched), rule.sources(), rule.statements(), rule.setAside());
    }

    static MatchedFact matched(Object fact) {
        if (fact instanceof Finding finding) {
            return new MatchedFact(finding.id(), answer(finding));
        }
        if (fact instanceof Measure measure) {
            return new MatchedFact(measure.id(), Numbers.text(measure.value()));
        }
        Choice choice = (Choice) fact;
        return new MatchedFact(choice.id(), choice.value());
    }

    private static String answer(Finding finding) {
        if (finding.present()) {
            return finding.worsening() ? "present, worsening" : finding.steady() ? "present, steady" : "present";
        }
        return finding.absent() ? "absent" : finding.unsure() ? "unsure" : "not asked";
    }
}
