package dev.backstop.internal;

import static dev.backstop.internal.Rules.measure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.Condition.Operator;
import dev.backstop.internal.Rules.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {
    private final TestPack pack = TestPack.standard();

    @ParameterizedTest(name = "from 1 to 4 {0} {1}: whole {2}, else {3}")
    @CsvSource({
        "AT_LEAST, 4,    true,  true",
        "MORE,     4,    false, false",
        "MORE,     3.5,  true,  true",
        "AT_MOST,  1,    true,  true",
        "LESS,     1,    false, false",
        "EQUAL,    2.5,  false, true",
        "EQUAL,    4,    true,  true",
        "EQUAL,    4.5,  false, false",
        "NOT_EQUAL, 2,   true,  true",
    })
    void one_comparison_may_meet_it(Operator operator, double limit, boolean whole, boolean between) {
        Comparison[] comparisons = comparisons(measure("weight").compared(operator, limit));

        assertThat(new Range(1, 4, true).anySatisfies(comparisons)).isEqualTo(whole);
        assertThat(new Range(1, 4, false).anySatisfies(comparisons)).isEqualTo(between);
    }

    @ParameterizedTest(name = "from 1 to 4 {0} {1} and {2} {3}: whole {4}, else {5}")
    @CsvSource({
        "MORE,     2, LESS,     3,   false, true",
        "AT_LEAST, 2, LESS,     3,   true,  true",
        "MORE,     2, AT_MOST,  2,   false, false",
        "AT_LEAST, 2, AT_MOST,  2,   true,  true",
        "AT_LEAST, 4, LESS,     4,   false, false",
        "MORE,     3, NOT_EQUAL, 4,  false, true",
        "AT_LEAST, 4, NOT_EQUAL, 4,  false, false",
        "MORE,     5, LESS,     9,   false, false",
    })
    void two_comparisons_have_to_hold_of_the_same_number(
            Operator one, double limit, Operator other, double otherLimit, boolean whole, boolean between) {
        Comparison[] comparisons =
                comparisons(measure("weight").compared(one, limit).compared(other, otherLimit));

        assertThat(new Range(1, 4, true).anySatisfies(comparisons)).isEqualTo(whole);
        assertThat(new Range(1, 4, false).anySatisfies(comparisons)).isEqualTo(between);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "AT_LEAST, 4, POSSIBLE", // 3 to 6
        "AT_LEAST, 3, POSSIBLE", // whatever it is, but no fact says so yet
        "AT_LEAST, 7, NEVER",
        "LESS,     3, NEVER",
        "EQUAL,    5, POSSIBLE",
    })
    void a_score_that_is_not_known_holds_nowhere_yet(Operator operator, double limit, Truth expected) {
        Pattern pattern = measure("worries.total").compared(operator, limit);
        IndexedCondition condition = new IndexedCondition(pattern.condition(1), pack.terms, pack.limits);
        FactSet facts = new FactSet(pack.terms);
        facts.unknownMeasure("worries.total", new Range(3, 6, true));

        assertThat(condition.truth(facts)).isEqualTo(expected);
        assertThat(condition.matches(facts)).isEmpty();
        assertThat(condition.missing(facts)).hasSize(expected == Truth.POSSIBLE ? 1 : 0);
    }

    @ParameterizedTest(name = "not known: {0}")
    @CsvSource({"true, NOW", "false, NEVER"})
    void a_score_with_a_range_is_not_known(boolean open, Truth expected) {
        IndexedCondition condition =
                new IndexedCondition(measure("worries.total").not().condition(1), pack.terms, pack.limits);
        FactSet facts = new FactSet(pack.terms);
        if (open) {
            facts.unknownMeasure("worries.total", new Range(3, 6, true));
        } else {
            facts.measure("worries.total", 3);
        }

        assertThat(condition.truth(facts)).isEqualTo(expected);
    }

    private Comparison[] comparisons(Pattern pattern) {
        return Comparison.of(pattern.condition(1), pack.limits);
    }
}
