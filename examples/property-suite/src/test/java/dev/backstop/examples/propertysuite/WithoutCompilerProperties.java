package dev.backstop.examples.propertysuite;

import dev.backstop.engine.Backstop;
import dev.backstop.engine.RulePack;
import dev.backstop.testkit.Decider;
import dev.backstop.testkit.oracle.SecondOpinionAgrees;
import net.jqwik.api.PropertyDefaults;

/** The rules as the compiler built them and the rules as they are made in memory give the same decisions. */
@PropertyDefaults(tries = 100)
class WithoutCompilerProperties implements SecondOpinionAgrees {
    private static final Decider RULES = Decider.of(Backstop.bundled());
    private static final Decider IN_MEMORY = Decider.of(Backstop.of(RulePack.of(RULES.content())));

    @Override
    public Decider decider() {
        return RULES;
    }

    @Override
    public Decider secondOpinion() {
        return IN_MEMORY;
    }
}
