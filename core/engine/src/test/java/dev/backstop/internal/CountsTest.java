package dev.backstop.internal;

import static dev.backstop.internal.Rules.measure;
import static dev.backstop.internal.Rules.rule;
import static dev.backstop.internal.TestPack.TODAY;
import static dev.backstop.internal.TestPack.clear;
import static dev.backstop.internal.TestPack.today;
import static dev.backstop.internal.TestPack.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.Question;
import dev.backstop.internal.Rules.Pattern;
import dev.backstop.model.Assessment;
import org.junit.jupiter.api.Test;

/** "signs" counts fever, tingling, numbness, and a weight of more than 60 kg. */
class CountsTest {
    private final TestPack pack = TestPack.standard();

    @Test
    void of_an_empty_assessment_nothing_surely_holds_and_everything_may() {
        FactSet facts = pack.facts(today().build());

        assertThat(value(facts, "signs")).isZero();
        assertThat(facts.range("signs")).isEqualTo(new Range(0, 4, true));
        assertThat(value(facts, "signs-possible")).isEqualTo(4);
        assertThat(facts.range("signs-possible")).isEqualTo(new Range(0, 4, true));
    }

    @Test
    void a_present_finding_and_a_measure_that_satisfies_its_bound_count() {
        FactSet facts = pack.facts(today().present("fever")
                .unsure("tingling")
                .measure("weight", 61)
                .build());

        assertThat(value(facts, "signs")).isEqualTo(2);
        assertThat(facts.range("signs")).isEqualTo(new Range(2, 4, true));
        assertThat(facts.missing("signs")).containsExactly("tingling", "numbness");
    }

    @Test
    void a_finding_that_is_implied_counts_like_one_that_was_answered() {
        assertThat(value(pack.facts(today().present("numbness").build()), "signs"))
                .isEqualTo(2);
    }

    @Test
    void absent_findings_and_a_measure_at_its_bound_do_not_count() {
        FactSet facts = pack.facts(today().absent("fever", "tingling", "numbness")
                .measure("weight", 60)
                .build());

        assertThat(value(facts, "signs")).isZero();
        assertThat(facts.range("signs")).isNull();
        assertThat(facts.missing("signs")).isEmpty();
    }

    @Test
    void complete_answers_make_the_count_and_its_upper_bound_the_same_number() {
        FactSet facts = pack.facts(today().present("fever")
                .absent("tingling", "numbness")
                .measure("weight", 80)
                .build());

        assertThat(value(facts, "signs")).isEqualTo(2);
        assertThat(value(facts, "signs-possible")).isEqualTo(2);
    }

    @Test
    void what_is_ruled_out_is_not_open() {
        FactSet facts = pack.facts(today().absent("tingling").build());

        assertThat(facts.range("signs")).isEqualTo(new Range(0, 2, true));
        assertThat(facts.missing("signs")).containsExactly("fever", "weight");
    }

    @Test
    void a_condition_on_a_count_holds_for_good_only_when_no_answer_can_change_it() {
        Pattern two = measure("signs").atLeast("load.green-run");
        Pattern below = measure("signs-possible").below("load.green-run");

        assertThat(truth(two, today().present("fever").build())).isEqualTo(Truth.POSSIBLE);
        assertThat(truth(two, today().present("fever", "tingling").build())).isEqualTo(Truth.ALWAYS);
        assertThat(truth(two, today().absent("fever", "tingling").build())).isEqualTo(Truth.NEVER);
        assertThat(truth(below, today().build())).isEqualTo(Truth.POSSIBLE);
        assertThat(truth(below, today().absent("fever", "tingling").build())).isEqualTo(Truth.ALWAYS);
    }

    @Test
    void a_rule_that_waits_for_a_count_asks_for_what_is_counted() {
        TestPack counting = pack.with(rule("triage.signs.many")
                .when(measure("signs").atLeast("load.green-run"))
                .then("suspicion", "tingling", "SAME_DAY", "NONE"));
        Assessment assessment = clear().onset(TODAY).unsure("tingling").build();

        assertThat(counting.rules.get("triage.signs.many").missing(counting.facts(assessment)))
                .containsExactly("tingling", "weight");
        assertThat(counting.decide(assessment).triage().nextQuestions())
                .extracting(Question::id)
                .containsExactly("tingling", "weight");
    }

    @Test
    void a_count_cannot_be_given() {
        assertThat(new AssessmentValidator(pack.content.vocabulary())
                        .faults(today().measure("signs", 2).build()))
                .singleElement()
                .hasToString("measures.signs: is derived and cannot be given; give what it counts.");
    }

    private Truth truth(Pattern pattern, Assessment assessment) {
        return new IndexedCondition(pattern.condition(1), pack.terms, pack.limits).truth(pack.facts(assessment));
    }
}
