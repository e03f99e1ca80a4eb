package dev.backstop.examples.propertysuite;

import dev.backstop.engine.Backstop;
import dev.backstop.testkit.Decider;
import dev.backstop.testkit.SafetyLaws;
import java.util.List;

/** The bundled rules keep every safety law. For your own rule pack, build the deciders from that. */
class BundledRulesProperties implements SafetyLaws {
    private static final Decider RULES = Decider.of(Backstop.bundled());
    private static final List<Decider> SHUFFLED = List.of(
            Decider.of(Backstop.builder().shuffled(1).build()),
            Decider.of(Backstop.builder().shuffled(2).build()));

    @Override
    public Decider decider() {
        return RULES;
    }

    @Override
    public List<Decider> shuffled() {
        return SHUFFLED;
    }

    /** Said here once more, so that a parameter that was raised by mistake is found. */
    @Override
    public double weeklyCap() {
        return 10;
    }
}
