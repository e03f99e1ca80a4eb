package dev.backstop.examples.propertysuite;

import dev.backstop.engine.Backstop;
import dev.backstop.testkit.Decider;
import dev.backstop.testkit.oracle.NaiveInterpreter;
import dev.backstop.testkit.oracle.SecondOpinionAgrees;
import net.jqwik.api.PropertyDefaults;

/**
 * Drools and the naive interpreter of the rule index agree on every rule of the bundled pack. The interpreter is slow,
 * so the tries are fewer than those of the laws.
 */
@PropertyDefaults(tries = 300)
class SecondOpinionProperties implements SecondOpinionAgrees {
    private static final Decider RULES = Decider.of(Backstop.bundled());
    private static final Decider SECOND_OPINION = NaiveInterpreter.decider(RULES.content());

    @Override
    public Decider decider() {
        return RULES;
    }

    @Override
    public Decider secondOpinion() {
        return SECOND_OPINION;
    }
}
