package dev.backstop.internal;

import static dev.backstop.internal.Rules.anyRequired;
import static dev.backstop.internal.Rules.choice;
import static dev.backstop.internal.Rules.finding;
import static dev.backstop.internal.Rules.group;
import static dev.backstop.internal.Rules.measure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.Condition.Operator;
import dev.backstop.internal.Rules.Pattern;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlainEnglishTest {
    private final TestPack pack = TestPack.standard();

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of(finding("fever").is("present"), "Label fever is present"),
                Arguments.of(finding("fever", "tingling").is("unsure"), "Label fever or Label tingling is not sure"),
                Arguments.of(group("alarm").is("notAsked"), "Any finding of the group alarm is not asked"),
                Arguments.of(anyRequired().is("absent"), "Any required finding is absent"),
                Arguments.of(
                        group("alarm").isNot("required").is("present"), "Any finding of the group alarm is present"),
                Arguments.of(
                        finding("fever").is("present").is("recent").is("worsening"),
                        "Label fever is present, recent, getting worse"),
                Arguments.of(
                        finding("fever").is("present").isNot("steady"),
                        "Label fever is present, not known to be long-standing and not getting worse"),
                Arguments.of(finding("unheard-of").is("present"), "unheard-of is present"),
                Arguments.of(finding("fever"), "Label fever is in the vocabulary"),
                Arguments.of(
                        measure("weight").above("session.green-hours"),
                        "Label weight is more than 24 hours (session.green-hours)"),
                Arguments.of(
                        measure("weight").atLeast("load.green-run").below("session.green-hours"),
                        "Label weight is at least 2 sessions (load.green-run) and less than 24 hours"
                                + " (session.green-hours)"),
                Arguments.of(
                        measure("weight").atMost("load.green-run"),
                        "Label weight is at most 2 sessions (load.green-run)"),
                Arguments.of(measure("weight").compared(Operator.EQUAL, 0), "Label weight is 0"),
                Arguments.of(measure("weight").compared(Operator.NOT_EQUAL, 0), "Label weight is not 0"),
                Arguments.of(
                        measure("weight", "unheard-of").compared(Operator.MORE, 0.5),
                        "Label weight or unheard-of is more than 0.5"),
                Arguments.of(
                        measure("signs").atLeast("load.green-run"),
                        "Label signs: at least 2 (load.green-run) of 4 hold"),
                Arguments.of(
                        measure("signs-possible").below("load.green-run"),
                        "Label signs-possible: less than 2 (load.green-run) of 4 can hold"),
                Arguments.of(
                        measure("signs").compared(Operator.MORE, 0).below("phase.green-run"),
                        "Label signs: more than 0 and less than 3 (phase.green-run) of 4 hold"),
                Arguments.of(measure("weight").not(), "Label weight is not known"),
                Arguments.of(measure("weight").exists(), "Label weight is known"),
                Arguments.of(choice("work").oneOf("desk", "heavy"), "Label work is Label desk or Label heavy"),
                Arguments.of(choice("work").other("desk"), "Label work is not Label desk"),
                Arguments.of(choice("work").oneOf("unheard-of"), "Label work is unheard-of"),
                Arguments.of(choice("work").not(), "Label work is not known"),
                Arguments.of(choice("work").exists(), "Label work is known"),
                Arguments.of(choice("work", "person.sex").not(), "Label work or Label person.sex is not known"),
                Arguments.of(choice("unheard-of").oneOf("this"), "unheard-of is this"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("conditions")
    void a_condition_is_said_in_words(Pattern pattern, String text) {
        assertThat(new PlainEnglish(pack.content, pack.limits).text(pattern.condition(1)))
                .isEqualTo(text);
    }

    @Test
    void a_parameter_that_the_app_moved_is_said_as_it_is_now() {
        EffectiveLimits moved = new EffectiveLimits(pack.content.parameters(), Map.of("session.green-hours", 12.5));

        assertThat(new PlainEnglish(pack.content, moved)
                        .text(measure("weight").above("session.green-hours").condition(1)))
                .isEqualTo("Label weight is more than 12.5 hours (session.green-hours)");
    }
}
