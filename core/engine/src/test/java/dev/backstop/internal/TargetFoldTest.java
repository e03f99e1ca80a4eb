package dev.backstop.internal;

import static dev.backstop.internal.Folding.log;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstop.decision.Guidance.Target;
import dev.backstop.decision.Reason;
import dev.backstop.decision.Triage;
import dev.backstop.engine.DecisionFailedException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetFoldTest {
    private final Folding known = new Folding(
            TestPack.standard(), TestPack.clear().measure("weight", 70).build());
    private final Triage free = known.triage(log("clear screen"));

    private List<Target> targets(String... calls) {
        return known.guidance(log(calls), free).targets();
    }

    @Test
    void a_target_has_both_ends_its_unit_its_text_and_its_reasons() {
        Target target = targets("target walking 15 30").get(0);

        assertThat(target.id()).isEqualTo("walking");
        assertThat(target.least()).isEqualTo(15);
        assertThat(target.most()).isEqualTo(30);
        assertThat(target.unit()).isEqualTo("minutes a day");
        assertThat(target.message().person()).isEqualTo("Person: target.walking");
        assertThat(target.reasons()).extracting(Reason::rule).containsExactly("test.of.target-walking-15-30");
    }

    @Test
    void targets_come_in_the_order_of_the_vocabulary() {
        assertThat(targets("target drink 1 2", "target walking 15 30"))
                .extracting(Target::id)
                .containsExactly("walking", "drink");
    }

    @Test
    void of_several_conclusions_the_lower_number_counts_at_both_ends_and_all_are_reasons() {
        Target target = targets("target walking 20 25", "target walking 10 30").get(0);

        assertThat(target.least()).isEqualTo(10);
        assertThat(target.most()).isEqualTo(25);
        assertThat(target.reasons()).hasSize(2);
    }

    @Test
    void one_range_below_another_leaves_the_lower_one() {
        Target target = targets("target walking 40 60", "target walking 10 20").get(0);

        assertThat(List.of(target.least(), target.most())).containsExactly(10.0, 20.0);
    }

    @Test
    void ends_that_are_the_wrong_way_round_are_never_higher_than_the_upper_one() {
        Target target = targets("target walking 40 20").get(0);

        assertThat(List.of(target.least(), target.most())).containsExactly(20.0, 20.0);
    }

    @ParameterizedTest(name = "{0} is rounded to {1}")
    @CsvSource({"14.9, 10", "15, 15", "15.1, 15", "0, 0", "4.9, 0"})
    void both_ends_are_rounded_down(double end, double expected) {
        Target target = targets("target walking " + end + " " + end).get(0);

        assertThat(List.of(target.least(), target.most())).containsExactly(expected, expected);
    }

    @Test
    void a_tenth_is_not_lost_by_binary_fractions() {
        Target target = targets("target drink 0.3 2.3").get(0);

        assertThat(List.of(target.least(), target.most())).containsExactly(0.3, 2.3);
    }

    @Test
    void a_target_by_a_measure_is_multiplied_by_it() {
        Target target = targets("targetPer walking weight 0.5 1.01").get(0);

        assertThat(List.of(target.least(), target.most())).containsExactly(35.0, 70.0);
    }

    @Test
    void a_target_by_a_measure_joins_one_without() {
        Target target = targets("targetPer walking weight 0.5 1", "target walking 15 90")
                .get(0);

        assertThat(List.of(target.least(), target.most())).containsExactly(15.0, 70.0);
    }

    @Test
    void a_target_by_a_measure_that_nobody_knows_is_a_failure() {
        assertThatExceptionOfType(DecisionFailedException.class)
                .isThrownBy(() -> targets("targetPer walking heat 1 2"))
                .withMessage("The rule test.of.targetPer-walking-heat-1-2 of the pack gives the target walking by the"
                        + " measure heat, which is not known.");
    }

    @Test
    void while_all_training_is_blocked_there_is_nothing_to_aim_for() {
        Triage blocked = known.triage(log("suspicion fever URGENT BLOCKED"));
        Triage walking = known.triage(log("suspicion fever URGENT WALKING_ONLY"));

        assertThat(known.guidance(log("target walking 15 30"), blocked).targets())
                .isEmpty();
        assertThat(known.guidance(log("target walking 15 30"), walking).targets())
                .hasSize(1);
    }
}
