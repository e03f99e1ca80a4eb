package dev.backstop.internal;

import static dev.backstop.internal.Rules.choice;
import static dev.backstop.internal.Rules.finding;
import static dev.backstop.internal.Rules.group;
import static dev.backstop.internal.Rules.measure;
import static dev.backstop.internal.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstop.content.ClassificationConclusions;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.GuidanceConclusions;
import dev.backstop.content.LoadConclusions;
import dev.backstop.content.PhaseConclusions;
import dev.backstop.content.Rule;
import dev.backstop.content.RuleContentException;
import dev.backstop.content.Stage;
import dev.backstop.content.TriageConclusions;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;
import dev.backstop.facts.Finding;
import dev.backstop.internal.Rules.Pattern;
import dev.backstop.internal.drools.DroolsStages;
import dev.backstop.internal.drools.StageModels;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything that a rule can say, run by Drools from the index alone: once as in earnest, once with every fact given.
 */
class RulesInMemoryTest {
    private final TestPack pack = TestPack.standard();

    @ParameterizedTest(name = "value {0} 24")
    @CsvSource({"EQUAL, 24", "NOT_EQUAL, 23 25", "LESS, 23", "AT_MOST, 23 24", "MORE, 25", "AT_LEAST, 24 25"})
    void numbers_compare_with_a_parameter_and_with_a_number(Operator operator, String matching) {
        List<String> expected = List.of(matching.split(" "));
        List<Operand> limits = List.of(new Operand.Limit("session.green-hours"), new Operand.Amount(24));
        for (Operand limit : limits) {
            List<String> fired = new ArrayList<>();
            for (int value = 23; value <= 25; value++) {
                FactSet facts = new FactSet(pack.terms);
                facts.measure("capacity.hold", value);
                Condition condition = condition(
                        FactKind.MEASURE, id("capacity.hold"), new Constraint("value", operator, List.of(limit)));
                if (!run(conditions(condition), facts).isEmpty()) {
                    fired.add(Integer.toString(value));
                }
            }
            assertThat(fired).as("%s", limit).isEqualTo(expected);
        }
    }

    @Test
    void a_negative_zero_is_zero() {
        FactSet facts = new FactSet(pack.terms);
        facts.measure("capacity.hold", -0.0);

        assertThat(run(one(measure("capacity.hold").compared(Operator.EQUAL, 0)), facts))
                .hasSize(1);
        assertThat(run(one(measure("capacity.hold").compared(Operator.LESS, 0)), facts))
                .isEmpty();
    }

    @Test
    void choices_are_one_value_another_or_one_of_several() {
        FactSet facts = new FactSet(pack.terms);
        facts.choice("work", "desk");

        assertThat(run(one(choice("work").oneOf("desk")), facts)).hasSize(1);
        assertThat(run(one(choice("work").oneOf("heavy")), facts)).isEmpty();
        assertThat(run(one(choice("work").oneOf("heavy", "desk")), facts)).hasSize(1);
        assertThat(run(one(choice("work").oneOf("heavy", "none")), facts)).isEmpty();
        assertThat(run(one(choice("work").other("heavy")), facts)).hasSize(1);
        assertThat(run(one(choice("work").other("desk")), facts)).isEmpty();
        assertThat(run(one(choice("work")), facts)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"required", "present", "absent", "unsure", "notAsked", "recent", "worsening", "steady"})
    void findings_are_asked_for_every_trait_and_for_its_opposite(String trait) throws ReflectiveOperationException {
        int index = pack.terms.index("tingling");
        List<Finding> all = new ArrayList<>(pack.terms.answers(index));
        all.add(pack.terms.notAsked(index));
        for (Finding answer : all) {
            FactSet facts = new FactSet(pack.terms);
            facts.put(index, answer);
            boolean has = (boolean) Finding.class.getMethod(trait).invoke(answer);

            assertThat(run(one(finding("tingling").is(trait)), facts))
                    .as("%s", answer)
                    .hasSize(has ? 1 : 0);
            assertThat(run(one(finding("tingling").isNot(trait)), facts))
                    .as("not: %s", answer)
                    .hasSize(has ? 0 : 1);
        }
    }

    @Test
    void a_pattern_fires_for_each_that_matches_exists_once_and_not_when_there_is_none() {
        FactSet facts =
                pack.facts(TestPack.today().present("fever").present("numbness").build());

        assertThat(ids(run(one(finding("fever", "numbness", "weakness").is("present")), facts)))
                .containsExactlyInAnyOrder("fever", "numbness");
        assertThat(ids(run(one(group("alarm").is("present")), facts))).containsExactly("numbness");
        assertThat(ids(run(one(Rules.anyRequired().is("present")), facts)))
                .containsExactlyInAnyOrder("fever", "numbness");
        assertThat(run(one(finding("fever", "numbness").is("present").exists()), facts))
                .hasSize(1);
        assertThat(run(one(finding("weakness").is("present").exists()), facts)).isEmpty();
        assertThat(run(one(measure("capacity.hold").not()), facts)).hasSize(1);
        assertThat(run(one(measure("screen.required-open").not()), facts)).isEmpty();
        assertThat(run(one(choice("work").not()), facts)).hasSize(1);
        facts.choice("work", "desk");
        assertThat(run(one(choice("work").not()), facts)).isEmpty();
    }

    @Test
    void several_patterns_fire_for_each_combination_and_tell_what_they_matched() {
        FactSet facts =
                pack.facts(TestPack.today().present("fever").present("numbness").build());
        Rule joined = rule("triage.made.up")
                .when(
                        finding("fever", "numbness").is("present"),
                        measure("screen.required-present").compared(Operator.AT_LEAST, 0),
                        group("legs").is("present").exists())
                .then("clear", "screen");
        List<Concluded> fired = run(joined, facts);

        assertThat(fired).hasSize(2);
        assertThat(fired)
                .allSatisfy(one -> assertThat(one.firing().facts())
                        .contains(
                                Objects.requireNonNull(facts.measure("screen.required-present")),
                                facts.finding(pack.terms.index("tingling"))));
    }

    static Stream<Method> calls() {
        return Stream.of(
                        TriageConclusions.class,
                        ClassificationConclusions.class,
                        LoadConclusions.class,
                        PhaseConclusions.class,
                        GuidanceConclusions.class)
                .flatMap(type -> Arrays.stream(type.getMethods()));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void every_call_is_made_with_every_kind_of_argument(Method call) throws ReflectiveOperationException {
        FactSet facts = pack.facts(TestPack.today().build());
        List<String> written = new ArrayList<>();
        Object[] values = new Object[call.getParameterCount()];
        for (int i = 0; i < values.length; i++) {
            Class<?> type = call.getParameterTypes()[i];
            if (type == double.class) {
                // By turns a parameter and a number.
                values[i] = i % 2 == 1 ? 24.0 : 2.5;
                written.add(i % 2 == 1 ? "limit.of( \"session.green-hours\" )" : "2.5");
            } else if (type == Urgency.class) {
                values[i] = Urgency.SAME_DAY;
                written.add("SAME_DAY");
            } else if (type == TrainingLimit.class) {
                values[i] = TrainingLimit.NO_RESISTANCE;
                written.add("TrainingLimit.NO_RESISTANCE");
            } else {
                values[i] = "word-" + i;
                written.add("word-" + i);
            }
        }
        Rule made = rule("triage.made.up")
                .when(finding("fever").is("notAsked"))
                .then(call.getName(), written.toArray(String[]::new));
        List<Concluded> fired = run(made, facts);
        ConclusionLog expected = new ConclusionLog();
        expected.firing(fired.get(0).firing());
        call.invoke(expected, values);

        assertThat(fired).isEqualTo(concluded(expected));
    }

    @Test
    void what_no_rule_can_say_is_refused_with_file_and_line() {
        assertRefused(
                rule("load.x.y").when(finding("fever").is("present")).then("holdOn", "x"),
                "load/topic/topic.drl:7: the rule \"load.x.y\" concludes holdOn[x]: there is no such call.");
        assertRefused(
                rule("load.x.y").when(finding("fever").is("present")).then("hold", "x", "y"),
                "it takes 1 arguments, not 2.");
        assertRefused(
                rule("triage.x.y").when(finding("fever").is("present")).then("suspicion", "x", "TODAY", "NONE"),
                "dev.backstop.decision.Urgency.TODAY");
        assertRefused(
                rule("load.x.y").when(finding("fever").is("present")).then("askAgain", "x", "limit.of(\"no.such\")"),
                "The pack has no parameter \"no.such\".");
        assertRefused(
                conditions(condition(FactKind.MEASURE, id("capacity.hold"), flag("present"))),
                "triage/topic/topic.drl:10: the rule \"triage.made.up\" has a condition that cannot be:"
                        + " a Measure has no \"present\".");
        assertRefused(conditions(condition(FactKind.CHOICE, id("work"), flag("value"))), "needs texts");
        assertRefused(
                conditions(condition(
                        FactKind.MEASURE,
                        id("capacity.hold"),
                        new Constraint("value", Operator.IN, List.of(new Operand.Amount(1))))),
                "does not compare with a number");
    }

    private void assertRefused(Rule rule, String message) {
        assertThatExceptionOfType(RuleContentException.class)
                .isThrownBy(() -> StageModels.of(TestPack.of(rule).content, pack.limits))
                .withMessageContaining(message);
    }

    private static Rule one(Pattern pattern) {
        return rule("triage.made.up").when(pattern).then("clear", "screen");
    }

    private static Rule conditions(Condition condition) {
        Rule made = one(finding("fever"));
        return new Rule(
                made.id(),
                made.stage(),
                made.title(),
                made.sources(),
                made.statements(),
                made.setAside(),
                made.reviewed(),
                made.reviewBy(),
                List.of(condition),
                made.conclusion(),
                made.file(),
                made.line());
    }

    private static Condition condition(FactKind kind, Constraint... constraints) {
        return new Condition(Quantifier.EACH, kind, List.of(constraints), 10);
    }

    private static Constraint id(String id) {
        return new Constraint("id", Operator.EQUAL, List.of(new Operand.Text(id)));
    }

    private static Constraint flag(String field) {
        return new Constraint(field, Operator.EQUAL, List.of(new Operand.Flag(true)));
    }

    private static List<String> ids(List<Concluded> fired) {
        return fired.stream()
                .map(one -> ((Finding) one.firing().facts().get(0)).id())
                .toList();
    }

    private List<Concluded> run(Rule rule, FactSet facts) {
        List<Concluded> inEarnest = run(rule, facts, null);
        assertThat(run(rule, facts, new Random(1)))
                .as("with every fact given")
                .containsExactlyInAnyOrderElementsOf(inEarnest);
        return inEarnest;
    }

    private List<Concluded> run(Rule rule, FactSet facts, @Nullable Random shuffle) {
        TestPack only = TestPack.of(rule);
        ConclusionLog log = new ConclusionLog();
        try (DroolsStages stages = new DroolsStages(StageModels.of(only.content, pack.limits), only.rules, shuffle)) {
            stages.run(Stage.TRIAGE, facts, pack.limits, log);
        }
        return concluded(log);
    }

    private static List<Concluded> concluded(ConclusionLog log) {
        return log.all().toList();
    }
}
