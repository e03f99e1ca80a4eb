package dev.backstop.testkit;

import dev.backstop.model.Assessment;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What every safety law needs. */
public interface SafetyLaw {

    /** What is put to the test. It is asked for often, so keep it in a static field. */
    Decider decider();

    /** The assessments that the law is tried with: those of the rule pack, unless a suite narrows them. */
    @Provide
    default Arbitrary<Assessment> assessments() {
        return AssessmentArbitraries.of(decider().content()).assessments();
    }
}
