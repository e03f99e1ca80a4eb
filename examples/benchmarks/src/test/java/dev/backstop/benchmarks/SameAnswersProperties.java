package dev.backstop.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.engine.Backstop;
import dev.backstop.model.Assessment;
import dev.backstop.model.CapacityTest;
import dev.backstop.model.Phase;
import dev.backstop.model.Plan;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
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
        return new SliceAssessments(BACKSTOP.content()).any();
    }

    @Property
    void hand_written_java_gives_the_same_answer(@ForAll("assessments") Assessment assessment) {
        assertSameAnswer(assessment);
    }

    /** Hardly ever drawn: two conditions are about age, and one of them stands in a count. */
    @Example
    void a_young_person_with_two_modifiers_gets_the_same_answer() {
        Assessment young = Assessment.on(LocalDate.of(2026, 11, 21))
                .age(19)
                .present("osteoporosis", "long-steroid-use")
                .build();
        assertSameAnswer(new Slice(BACKSTOP.content().vocabulary()).of(young));
    }

    /** Nor are two results of one test on one day. */
    @Example
    void of_two_results_of_one_day_the_worse_counts_on_both_sides() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        Assessment tested = Assessment.on(today)
                .plan(Plan.in(Phase.REBUILD, today.minusDays(30)))
                .capacityTest(new CapacityTest("worst-pain", today, 8))
                .capacityTest(new CapacityTest("worst-pain", today, 1))
                .capacityTest(new CapacityTest("biering-sorensen", today, 10))
                .capacityTest(new CapacityTest("biering-sorensen", today, 200))
                .build();
        assertSameAnswer(new Slice(BACKSTOP.content().vocabulary()).of(tested));
    }

    @Example
    void a_side_that_cannot_hold_at_all_has_no_ratio_on_either_side() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        Assessment tested = Assessment.on(today)
                .plan(Plan.in(Phase.REBUILD, today.minusDays(30)))
                .capacityTest(new CapacityTest("side-plank-left", today, 60))
                .capacityTest(new CapacityTest("side-plank-right", today, 0))
                .build();
        assertSameAnswer(new Slice(BACKSTOP.content().vocabulary()).of(tested));
    }

    @Example
    void the_people_whose_decisions_are_timed_get_the_same_answers() {
        Sample.of(512, BACKSTOP.content().vocabulary()).forEach(SameAnswersProperties::assertSameAnswer);
    }

    private static void assertSameAnswer(Assessment assessment) {
        assertThat(HAND_WRITTEN.decide(assessment)).isEqualTo(Answers.of(BACKSTOP.decide(assessment)));
    }
}
