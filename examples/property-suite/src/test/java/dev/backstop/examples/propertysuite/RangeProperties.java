package dev.backstop.examples.propertysuite;

import dev.backstop.engine.Backstop;
import dev.backstop.testkit.Decider;
import dev.backstop.testkit.RangeIsReached;
import net.jqwik.api.PropertyDefaults;

/**
 * Both ends of every range that the bundled rules give can come out. Each try answers some two hundred open questions
 * one by one, so there are few.
 */
@PropertyDefaults(tries = 20)
class RangeProperties implements RangeIsReached {
    private static final Decider RULES = Decider.of(Backstop.bundled());

    @Override
    public Decider decider() {
        return RULES;
    }
}
