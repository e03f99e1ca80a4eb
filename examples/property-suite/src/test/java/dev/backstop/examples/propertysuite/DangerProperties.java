package dev.backstop.examples.propertysuite;

import dev.backstop.engine.Backstop;
import dev.backstop.testkit.DangerNeverCalms;
import dev.backstop.testkit.Decider;
import dev.backstop.testkit.UrgencyStaysInRange;

/** Laws 2 and 9 for themselves, so that they can be tried more often than the others. */
class DangerProperties implements DangerNeverCalms, UrgencyStaysInRange {
    private static final Decider RULES = Decider.of(Backstop.bundled());

    @Override
    public Decider decider() {
        return RULES;
    }
}
