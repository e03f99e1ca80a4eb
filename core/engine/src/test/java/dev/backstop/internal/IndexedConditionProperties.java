package dev.backstop.internal;

import static dev.backstop.internal.Rules.anyRequired;
import static dev.backstop.internal.Rules.finding;
import static dev.backstop.internal.Rules.group;
import static dev.backstop.internal.Rules.measure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.Condition.Operator;
import dev.backstop.internal.Rules.Pattern;
import dev.backstop.model.Assessment;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the index says of missing answers holds whatever they turn out to be. */
class IndexedConditionProperties {
    private static final List<String> ANSWERS = List.of("present", "absent", "unsure", "notAsked");
    private static final List<String> TRAITS = List.of("recent", "worsening", "steady");

    private final TestPack pack = TestPack.standard();

    @Property(tries = 4000)
    void what_can_never_hold_never_does_and_what_always_holds_goes_on_holding(
            @ForAll("patterns") Pattern pattern,
            @ForAll("assessments") Assessment assessment,
            @ForAll("assessments") Assessment later) {
        Assessment filled = TestAssessments.filled(assessment, later);
        Assume.that(TestAssessments.isConsistent(pack, assessment, filled));
        IndexedCondition condition = new IndexedCondition(pattern.condition(1), pack.terms, pack.limits);
        Truth now = condition.truth(pack.facts(assessment));
        boolean holdsThen = !condition.matches(pack.facts(filled)).isEmpty();

        assertThat(now.holds())
                .isEqualTo(!condition.matches(pack.facts(assessment)).isEmpty());
        if (now == Truth.NEVER) {
            assertThat(holdsThen).as("NEVER, then %s", filled.findings()).isFalse();
        }
        if (now == Truth.ALWAYS) {
            assertThat(holdsThen).as("ALWAYS, then %s", filled.findings()).isTrue();
        }
    }

    @Property(tries = 500)
    void what_is_possible_names_what_it_waits_for_and_nothing_else_does(
            @ForAll("patterns") Pattern pattern, @ForAll("assessments") Assessment assessment) {
        IndexedCondition condition = new IndexedCondition(pattern.condition(1), pack.terms, pack.limits);
        FactSet facts = pack.facts(assessment);

        assertThat(condition.missing(facts).isEmpty()).isEqualTo(condition.truth(facts) != Truth.POSSIBLE);
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return TestAssessments.any();
    }

    @Provide
    Arbitrary<Pattern> patterns() {
        Arbitrary<Supplier<Pattern>> subject = Arbitraries.of(
                () -> finding("tingling"),
                () -> finding("odd-feeling"),
                () -> finding("fever", "tingling"),
                () -> group("alarm"),
                () -> group("legs"),
                () -> anyRequired());
        Arbitrary<Pattern> findings = Combinators.combine(
                        subject,
                        Arbitraries.of(ANSWERS),
                        Arbitraries.of(TRAITS).injectNull(0.3),
                        Arbitraries.of(true, false))
                .as((about, answer, trait, wanted) -> {
                    Pattern pattern = about.get().is(answer);
                    if (trait == null) {
                        return pattern;
                    }
                    return wanted ? pattern.is(trait) : pattern.isNot(trait);
                });
        Arbitrary<Pattern> counts = Arbitraries.of(
                        "screen.required-present", "screen.required-open", "signs", "signs-possible")
                .flatMap(id -> Arbitraries.of(Operator.EQUAL, Operator.AT_LEAST, Operator.AT_MOST)
                        .flatMap(operator -> Arbitraries.integers()
                                .between(0, 3)
                                .map(number -> measure(id).compared(operator, number))));
        return Arbitraries.oneOf(findings, counts);
    }
}
