package dev.backstop.internal;

import dev.backstop.content.Rule;
import dev.backstop.decision.Urgency;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A rule with a say in the urgency, as restrictions on what things may turn out to be.
 *
 * @param wanted by condition, what it wants of each thing that it is about; one that is so is enough
 * @param firing demands under which the rule fires
 * @param quiet a demand under which it does not: no thing is as one of the conditions wants it
 */
record Weighed(Rule rule, Urgency urgency, List<Restriction> wanted, List<Restriction[]> firing, Restriction[] quiet) {

    static Weighed of(IndexedRule rule, Urgency urgency, Completable things) {
        List<Restriction> wanted =
                rule.conditions().stream().map(things::wanted).toList();
        return new Weighed(
                rule.rule(),
                urgency,
                wanted,
                wanted.stream().map(Weighed::oneOf).toList(),
                wanted.stream().map(Restriction::opposite).toArray(Restriction[]::new));
    }

    private static Restriction[] oneOf(Restriction wanted) {
        return IntStream.range(0, wanted.things().length)
                .mapToObj(i -> Restriction.of(wanted.things()[i], wanted.states()[i]))
                .toArray(Restriction[]::new);
    }

    /** Whether it fires in every completion, in some as far as each condition for itself can tell, or in none. */
    Truth truth(Completions completions) {
        Truth truth = Truth.ALWAYS;
        for (Restriction condition : wanted) {
            truth = truth.and(completions.any(condition));
            if (truth == Truth.NEVER) {
                return truth;
            }
        }
        return truth;
    }
}
