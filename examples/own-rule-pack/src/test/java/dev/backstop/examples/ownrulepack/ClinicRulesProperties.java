package dev.backstop.examples.ownrulepack;

import dev.backstop.engine.Backstop;
import dev.backstop.testkit.Decider;
import dev.backstop.testkit.SafetyLaws;
import java.util.List;

/** The clinic's rules keep every safety law. */
class ClinicRulesProperties implements SafetyLaws {
    private static final Decider RULES = Decider.of(Backstop.bundled());
    private static final List<Decider> SHUFFLED =
            List.of(Decider.of(Backstop.builder().shuffled(1).build()));

    @Override
    public Decider decider() {
        return RULES;
    }

    @Override
    public List<Decider> shuffled() {
        return SHUFFLED;
    }

    @Override
    public double weeklyCap() {
        return 5;
    }
}
