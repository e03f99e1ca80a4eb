package dev.backstop.examples.propertysuite;

import dev.backstop.engine.Backstop;
import dev.backstop.testkit.Decider;
import dev.backstop.testkit.RangeIsReached;

/** Both ends of every range that the bundled rules give can come out. */
class RangeProperties implements RangeIsReached {
    private static final Decider RULES = Decider.of(Backstop.bundled());

    @Override
    public Decider decider() {
        return RULES;
    }
}
