package dev.backstop.examples.propertysuite;

import dev.backstop.content.PackContent;
import dev.backstop.internal.Pipeline;
import dev.backstop.model.Assessment;
import dev.backstop.testkit.Decider;
import dev.backstop.testkit.Law;
import dev.backstop.testkit.SafetyLaw;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/**
 * The heart of laws 1, 2 and 9 for itself, so that it can be tried more often than all the rest: by the rule index,
 * which takes half the time of Drools and which {@link SecondOpinionProofProperties} and others hold against it.
 */
@PropertyDefaults(tries = 100_000)
class ProofProperties implements SafetyLaw {
    private static final PackContent CONTENT =
            new BundledRulesProperties().decider().content();
    private static final Decider INDEX = Decider.of(Pipeline.byIndex(CONTENT)::decide, CONTENT);
    private static final BundledRulesProperties LAWS = new BundledRulesProperties() {
        @Override
        public Decider decider() {
            return INDEX;
        }
    };

    @Override
    public Decider decider() {
        return LAWS.decider();
    }

    @Law
    void self_management_needs_a_no_to_every_required_question(@ForAll("assessments") Assessment assessment) {
        LAWS.self_management_needs_a_no_to_every_required_question(assessment);
    }

    @Law
    void one_more_danger_is_no_calmer(@ForAll("assessments") Assessment assessment, @ForAll("dangers") String danger) {
        LAWS.one_more_danger_is_no_calmer(assessment, danger);
    }

    @Law
    void whatever_is_answered_the_urgency_stays_in_range(
            @ForAll("assessments") Assessment assessment, @ForAll Random random) {
        LAWS.whatever_is_answered_the_urgency_stays_in_range(assessment, random);
    }

    @Provide
    Arbitrary<String> dangers() {
        return LAWS.dangers();
    }
}
