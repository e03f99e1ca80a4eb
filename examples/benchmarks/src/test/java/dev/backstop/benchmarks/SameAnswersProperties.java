package dev.backstop.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.engine.Backstop;
import dev.backstop.model.Assessment;
import dev.backstop.testkit.AssessmentArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** A comparison of speed is worth nothing unless both sides do the same. */
class SameAnswersProperties {
    private static final Backstop BACKSTOP = Backstop.bundled();
    private static final HandWritten HAND_WRITTEN =
            new HandWritten(BACKSTOP.content().parameters());

    @AfterContainer
    static void close() {
        BACKSTOP.close();
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return AssessmentArbitraries.of(BACKSTOP.content()).assessments();
    }

    @Property(tries = 10_000)
    void hand_written_java_gives_the_same_answer(@ForAll("assessments") Assessment assessment) {
        assertThat(HAND_WRITTEN.decide(assessment)).isEqualTo(Answers.of(BACKSTOP.decide(assessment)));
    }
}
