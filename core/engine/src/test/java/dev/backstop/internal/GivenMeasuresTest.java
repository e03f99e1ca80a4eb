package dev.backstop.internal;

import static dev.backstop.internal.TestPack.TODAY;
import static dev.backstop.internal.TestPack.today;
import static dev.backstop.internal.TestPack.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.facts.Choice;
import dev.backstop.facts.Measure;
import dev.backstop.model.Assessment;
import dev.backstop.model.CapacityTest;
import dev.backstop.model.Episode;
import dev.backstop.model.PainScore;
import dev.backstop.model.Person;
import dev.backstop.model.Phase;
import dev.backstop.model.Plan;
import dev.backstop.model.Sex;
import java.util.List;
import org.junit.jupiter.api.Test;

class GivenMeasuresTest {
    private final TestPack pack = TestPack.standard();

    @Test
    void an_empty_assessment_has_no_measure_but_what_is_counted_and_no_choice() {
        FactSet facts = pack.facts(today().build());

        assertThat(facts.measures())
                .extracting(Measure::id)
                .containsExactlyInAnyOrder(
                        "screen.required-present",
                        "screen.required-open",
                        "screen.contradictions",
                        "signs",
                        "signs-possible");
        assertThat(facts.choices()).isEmpty();
    }

    @Test
    void person_and_episode_become_measures() {
        FactSet facts = pack.facts(today().person(new Person(52, Sex.FEMALE))
                .episode(new Episode(TODAY.minusDays(10), PainScore.of(2.5), 3, 0.25))
                .build());

        assertThat(value(facts, "person.age")).isEqualTo(52);
        assertThat(value(facts, "episode.days")).isEqualTo(10);
        assertThat(value(facts, "episode.pain")).isEqualTo(2.5);
        assertThat(value(facts, "episode.in-year")).isEqualTo(3);
        assertThat(value(facts, "episode.painful-days-share")).isEqualTo(0.25);
        assertThat(facts.choices("person.sex")).containsExactly(new Choice("person.sex", "female"));
    }

    @Test
    void the_age_at_onset_needs_the_age_and_the_onset() {
        assertThat(value(pack.facts(today().age(47).onset(TODAY.minusDays(1461)).build()), "episode.age-at-onset"))
                .isEqualTo(43);
        assertThat(value(pack.facts(today().age(47).onset(TODAY).build()), "episode.age-at-onset"))
                .isEqualTo(47);
        assertThat(value(pack.facts(today().age(0).onset(TODAY.minusDays(100)).build()), "episode.age-at-onset"))
                .isZero();
        assertThat(pack.facts(today().age(47).build()).measure("episode.age-at-onset"))
                .isNull();
        assertThat(pack.facts(today().onset(TODAY).build()).measure("episode.age-at-onset"))
                .isNull();
    }

    @Test
    void an_episode_that_began_today_has_lasted_no_day() {
        assertThat(value(pack.facts(today().onset(TODAY).build()), "episode.days"))
                .isZero();
    }

    @Test
    void the_plan_becomes_measures_and_a_choice() {
        Assessment assessment = today().plan(
                        Plan.in(Phase.REBUILD, TODAY.minusDays(14)).proposing(-5, 12.5))
                .build();
        FactSet facts = pack.facts(assessment);

        assertThat(value(facts, "plan.days-in-phase")).isEqualTo(14);
        assertThat(value(facts, "plan.proposed-load-change")).isEqualTo(-5);
        assertThat(value(facts, "plan.proposed-volume-change")).isEqualTo(12.5);
        assertThat(facts.choices("plan.phase")).containsExactly(new Choice("plan.phase", "rebuild"));
    }

    @Test
    void the_latest_result_of_each_capacity_test_counts_whatever_their_order() {
        FactSet facts = pack.facts(today().capacityTest(new CapacityTest("hold", TODAY, 40))
                .capacityTest(new CapacityTest("walk", TODAY.minusDays(3), 500))
                .capacityTest(new CapacityTest("hold", TODAY.minusDays(1), 90))
                .build());

        assertThat(value(facts, "capacity.hold")).isEqualTo(40);
        assertThat(value(facts, "capacity.walk")).isEqualTo(500);
    }

    @Test
    void of_two_results_of_one_day_the_worse_counts_whatever_their_order() {
        CapacityTest far = new CapacityTest("walk", TODAY, 500);
        CapacityTest near = new CapacityTest("walk", TODAY, 400);
        CapacityTest slow = new CapacityTest("rise", TODAY, 20);
        CapacityTest quick = new CapacityTest("rise", TODAY, 10);

        assertThat(value(facts(far, near, slow, quick), "capacity.walk")).isEqualTo(400);
        assertThat(value(facts(near, far, quick, slow), "capacity.walk")).isEqualTo(400);
        assertThat(value(facts(far, near, slow, quick), "capacity.rise")).isEqualTo(20);
        assertThat(value(facts(near, far, quick, slow), "capacity.rise")).isEqualTo(20);
    }

    private FactSet facts(CapacityTest... tests) {
        return pack.facts(today().capacityTests(List.of(tests)).build());
    }

    @Test
    void given_measures_and_choices_are_facts_as_they_are() {
        FactSet facts = pack.facts(
                today().measure("weight", 81.5).choice("work", "desk").build());

        assertThat(value(facts, "weight")).isEqualTo(81.5);
        assertThat(facts.choices("work")).containsExactly(new Choice("work", "desk"));
    }
}
