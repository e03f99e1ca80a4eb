package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.model.Assessment;
import dev.backstop.model.InvalidAssessmentException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** Law 12: any input gives a decision or the list of its faults, and nothing else. */
public interface InputDecidesOrFaults extends SafetyLaw {

    @Law
    default void a_valid_assessment_gets_a_decision(@ForAll("assessments") Assessment assessment) {
        assertThat(decider().decide(assessment)).isNotNull();
    }

    @Law
    default void a_faulty_assessment_gets_its_faults(@ForAll("faultyAssessments") Assessment assessment) {
        Seen.atLeastOnce("answer", answer(assessment), List.of("faults"));
    }

    private String answer(Assessment assessment) {
        try {
            decider().decide(assessment);
            return "decision";
        } catch (InvalidAssessmentException refused) {
            assertThat(refused.faults()).as("faults").isNotEmpty().allSatisfy(fault -> {
                assertThat(fault.path()).as("path of %s", fault).isNotBlank();
                assertThat(fault.message()).as("message of %s", fault).isNotBlank();
            });
            return "faults";
        }
    }

    /** Assessments with something wrong in them. */
    @Provide
    default Arbitrary<Assessment> faultyAssessments() {
        return AssessmentArbitraries.of(decider().content()).faulty();
    }
}
