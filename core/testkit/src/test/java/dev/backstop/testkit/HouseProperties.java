package dev.backstop.testkit;

import java.util.List;

/** A decider that keeps every law passes every law. */
class HouseProperties implements SafetyLaws {
    private static final Decider HOUSE = new HouseRules();

    @Override
    public Decider decider() {
        return HOUSE;
    }

    @Override
    public List<Decider> shuffled() {
        return List.of(HOUSE);
    }
}
