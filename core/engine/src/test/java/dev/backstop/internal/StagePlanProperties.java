package dev.backstop.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.Stage;
import dev.backstop.facts.Finding;
import dev.backstop.model.Assessment;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Facts that are not given to the engine are facts that no rule could match. */
class StagePlanProperties {
    private final TestPack pack = TestPack.standard()
            .with(
                    Rules.rule("triage.odd.worsening")
                            .when(Rules.group("legs").is("worsening"))
                            .then("suspicion", "tingling", "SOON", "NONE"),
                    Rules.rule("triage.odd.calm")
                            .when(Rules.finding("relief").isNot("recent").isNot("required"))
                            .then("suspicion", "tingling", "SOON", "NONE"));

    @Property(tries = 300)
    void a_rule_that_may_fire_finds_all_that_it_matches(@ForAll("assessments") Assessment assessment) {
        FactSet facts = pack.pipeline().trace(assessment).facts();
        for (Stage stage : Stage.values()) {
            List<Object> relevant = pack.rules.plan(stage).relevant(facts);
            assertThat(relevant).doesNotHaveDuplicates();
            for (IndexedRule rule : pack.rules.rules(stage)) {
                if (rule.conditions().stream().allMatch(condition -> mayHold(condition, facts))) {
                    for (IndexedCondition condition : rule.conditions()) {
                        assertFound(condition, condition.matches(facts), relevant);
                    }
                }
            }
        }
    }

    private static boolean mayHold(IndexedCondition condition, FactSet facts) {
        return condition.condition().quantifier() == Quantifier.NOT
                || !condition.matches(facts).isEmpty();
    }

    private static void assertFound(IndexedCondition condition, List<Object> matches, List<Object> relevant) {
        if (condition.condition().quantifier() == Quantifier.EXISTS) {
            assertThat(relevant).containsAnyElementsOf(matches);
        } else {
            assertThat(relevant).containsAll(matches);
        }
    }

    @Example
    void what_no_rule_can_match_is_left_out() {
        FactSet facts = pack.facts(
                TestPack.clear().absent("tingling").measure("weight", 80).build());

        assertThat(pack.rules.plan(Stage.TRIAGE).relevant(facts))
                .as("no triage rule asks for an absence or a weight; one takes any answer to relief")
                .filteredOn(fact -> fact instanceof Finding)
                .containsExactly(facts.finding(pack.terms.index("relief")));
        assertThat(pack.rules.plan(Stage.TRIAGE).relevant(facts)).hasSize(3);
        assertThat(pack.rules.plan(Stage.CLASSIFICATION).relevant(facts)).isEmpty();
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return TestAssessments.any();
    }
}
