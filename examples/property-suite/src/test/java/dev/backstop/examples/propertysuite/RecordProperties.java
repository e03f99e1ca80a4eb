package dev.backstop.examples.propertysuite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.authoring.AssessmentReader;
import dev.backstop.engine.Backstop;
import dev.backstop.model.Assessment;
import dev.backstop.record.AssessmentTree;
import dev.backstop.record.DecisionRecord;
import dev.backstop.testkit.AssessmentArbitraries;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A decision made again from its record is the same, also when the record is masked. */
class RecordProperties {
    private static final Backstop BACKSTOP = Backstop.bundled();

    @Provide
    Arbitrary<Assessment> assessments() {
        return AssessmentArbitraries.of(BACKSTOP.content()).assessments();
    }

    @Property(tries = 200)
    void an_assessment_that_was_written_and_read_is_equal(@ForAll("assessments") Assessment assessment) {
        assertThat(AssessmentReader.read(AssessmentTree.of(assessment)).orThrow())
                .isEqualTo(assessment);
    }

    @Property(tries = 50)
    void a_masked_record_is_decided_in_the_same_way(@ForAll("assessments") Assessment assessment) {
        DecisionRecord record = BACKSTOP.decide(assessment).toRecord();
        Map<String, Object> masked = record.masked().toTree();
        DecisionRecord again = BACKSTOP.decide(
                        AssessmentReader.read(masked.get("assessment")).orThrow())
                .toRecord();

        assertThat(again.toTree().get("decision")).isEqualTo(masked.get("decision"));
        assertThat(again.parameters()).isEqualTo(record.parameters());
    }
}
