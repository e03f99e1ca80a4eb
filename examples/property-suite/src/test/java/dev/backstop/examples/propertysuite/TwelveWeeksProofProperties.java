package dev.backstop.examples.propertysuite;

import dev.backstop.engine.Backstop;
import dev.backstop.testkit.Decider;
import dev.backstop.testkit.Programme.Person;
import dev.backstop.testkit.ProgrammeKeepsTheLaws;

/** Twelve weeks by the bundled rules, as many as the laws are tried; each is two dozen decisions. */
class TwelveWeeksProofProperties implements ProgrammeKeepsTheLaws {
    static final Backstop BACKSTOP = Backstop.bundled();
    static final Decider RULES = Decider.of(BACKSTOP);
    static final Person TRAINEE = new Trainee(BACKSTOP.content());

    @Override
    public Decider decider() {
        return RULES;
    }

    @Override
    public Person person() {
        return TRAINEE;
    }

    @Override
    public double weeklyCap() {
        return 10;
    }
}
