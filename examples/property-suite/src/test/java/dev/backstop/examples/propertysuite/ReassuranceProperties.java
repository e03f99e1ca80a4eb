package dev.backstop.examples.propertysuite;

import dev.backstop.engine.Backstop;
import dev.backstop.testkit.Decider;
import dev.backstop.testkit.ReassuranceIsEarned;

/** Law 1 for itself, so that it can be tried more often than the others. */
class ReassuranceProperties implements ReassuranceIsEarned {
    private static final Decider RULES = Decider.of(Backstop.bundled());

    @Override
    public Decider decider() {
        return RULES;
    }
}
