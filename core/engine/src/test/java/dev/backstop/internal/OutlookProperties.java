package dev.backstop.internal;

import static dev.backstop.internal.Rules.anyRequired;
import static dev.backstop.internal.Rules.choice;
import static dev.backstop.internal.Rules.finding;
import static dev.backstop.internal.Rules.group;
import static dev.backstop.internal.Rules.measure;
import static dev.backstop.internal.Rules.rule;
import static dev.backstop.internal.TestPack.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Rule;
import dev.backstop.content.Stage;
import dev.backstop.decision.Contradiction;
import dev.backstop.decision.Urgency;
import dev.backstop.decision.UrgencyRange;
import dev.backstop.internal.Rules.Pattern;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Course;
import dev.backstop.model.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** The range is what comes out when every completion is written down and decided on, one by one. */
class OutlookProperties {
    private static final List<LocalDate> SINCE = List.of(TODAY, TODAY.minusDays(100));
    private static final List<Course> COURSES = List.of(Course.STABLE, Course.WORSENING);
    private static final int MOST_COMPLETIONS = 2_000;

    private static final TestPack WORDS = TestPack.standard();

    @Property(tries = 1000, generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE)
    void best_and_worst_are_the_least_and_the_most_of_all_completions(
            @ForAll("rules") List<Rule> rules, @ForAll("assessments") Assessment assessment) {
        TestPack pack = TestPack.of(rules.toArray(Rule[]::new));
        UrgencyRange range = range(pack, assessment);
        UrgencyRange counted = bruteForce(pack, assessment);

        FactSet facts = pack.facts(assessment);
        Statistics.label("contradicted").collect(!facts.contradictions().isEmpty());
        Statistics.label("range").collect(counted.best() == counted.worst() ? "settled" : "open");
        assertThat(range).as("of %s by %s", assessment, rules).isEqualTo(counted);
    }

    private static UrgencyRange range(TestPack pack, Assessment assessment) {
        Outlook outlook = new Outlook(
                pack.rules, pack.terms, pack.content.vocabulary(), pack.limits, new Questions(pack.content));
        return outlook.from(pack.facts(assessment), Urgency.SELF_MANAGE, List.of())
                .range();
    }

    private static UrgencyRange bruteForce(TestPack pack, Assessment assessment) {
        Urgency best = Urgency.EMERGENCY;
        Urgency worst = Urgency.SELF_MANAGE;
        Set<String> contradicted = contradicted(pack.facts(assessment));
        for (Assessment completion : completions(assessment)) {
            FactSet facts = pack.facts(completion);
            if (!contradicted(facts).equals(contradicted)) {
                continue;
            }
            Urgency urgency = urgency(pack, facts);
            best = urgency.compareTo(best) < 0 ? urgency : best;
            worst = worst.or(urgency);
        }
        return new UrgencyRange(best, worst);
    }

    private static Set<String> contradicted(FactSet facts) {
        return facts.contradictions().stream().map(Contradiction::finding).collect(Collectors.toSet());
    }

    private static Urgency urgency(TestPack pack, FactSet facts) {
        return pack.rules.rules(Stage.TRIAGE).stream()
                .filter(rule -> rule.truth(facts).holds())
                .map(rule ->
                        Urgency.valueOf(rule.rule().conclusion().arguments().get(1)))
                .reduce(Urgency.SELF_MANAGE, Urgency::or);
    }

    private static List<Assessment> completions(Assessment assessment) {
        List<Assessment> all = List.of(assessment);
        for (String id : WORDS.content.vocabulary().findings().keySet()) {
            all = each(all, answers(assessment.findings().get(id)), (builder, answer) -> builder.finding(id, answer));
            Assume.that(all.size() <= MOST_COMPLETIONS);
        }
        if (!assessment.measures().containsKey("weight")) {
            all = each(
                    all, List.of(20.0, 50.0, 55.0, 60.0, 400.0), (builder, value) -> builder.measure("weight", value));
        }
        if (!assessment.choices().containsKey("work")) {
            all = each(all, List.of("desk", "heavy"), (builder, value) -> builder.choice("work", value));
        }
        if (!assessment.measures().containsKey("heat")) {
            all = each(all, List.of(70.0, 83.0, 84.0), (builder, value) -> builder.measure("heat", value));
        }
        if (!assessment.choices().containsKey("fall")) {
            all = each(all, List.of("none", "hard"), (builder, value) -> builder.choice("fall", value));
        }
        Assume.that(all.size() <= MOST_COMPLETIONS);
        return all;
    }

    private static List<Finding> answers(@Nullable Finding now) {
        if (now != null && now.answer() == Answer.ABSENT) {
            return List.of(now);
        }
        List<Finding> answers = new ArrayList<>();
        for (LocalDate since : now == null || now.since() == null ? SINCE : List.of(now.since())) {
            for (Course course : now == null || now.course() == null ? COURSES : List.of(now.course())) {
                answers.add(new Finding(Answer.PRESENT, since, course));
            }
        }
        if (now == null || now.answer() == Answer.UNSURE) {
            answers.add(Finding.ABSENT);
        }
        return answers;
    }

    private static <T> List<Assessment> each(
            List<Assessment> all, List<T> values, BiConsumer<Assessment.Builder, T> with) {
        List<Assessment> each = new ArrayList<>(all.size() * values.size());
        for (Assessment one : all) {
            for (T value : values) {
                Assessment.Builder builder = one.toBuilder();
                with.accept(builder, value);
                each.add(builder.build());
            }
        }
        return each;
    }

    /** Much is known, so that what is left can be written down. */
    @Provide
    Arbitrary<Assessment> assessments() {
        Arbitrary<@Nullable LocalDate> since = Arbitraries.of(SINCE).injectNull(0.3);
        Arbitrary<@Nullable Course> course = Arbitraries.of(Course.class).injectNull(0.3);
        Arbitrary<Finding> answer =
                Combinators.combine(Arbitraries.of(Answer.class), since, course).as(Finding::new);
        Arbitrary<@Nullable Finding> maybe = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Finding.ABSENT)), Tuple.of(3, answer), Tuple.of(2, answer.injectNull(1)));
        List<String> ids = List.copyOf(WORDS.content.vocabulary().findings().keySet());
        return Combinators.combine(
                        maybe.list().ofSize(ids.size()),
                        Arbitraries.of(50.0, 55.0, 70.0).injectNull(0.5),
                        Arbitraries.of("desk", "heavy").injectNull(0.5),
                        Arbitraries.of(83.0, 84.0).injectNull(0.2),
                        Arbitraries.of("none", "hard").injectNull(0.2))
                .as((answers, weight, work, heat, fall) -> {
                    Assessment.Builder builder = TestPack.today();
                    for (int i = 0; i < ids.size(); i++) {
                        if (answers.get(i) != null) {
                            builder.finding(ids.get(i), answers.get(i));
                        }
                    }
                    if (weight != null) {
                        builder.measure("weight", weight);
                    }
                    if (work != null) {
                        builder.choice("work", work);
                    }
                    if (heat != null) {
                        builder.measure("heat", heat);
                    }
                    if (fall != null) {
                        builder.choice("fall", fall);
                    }
                    return builder.build();
                });
    }

    @Provide
    Arbitrary<List<Rule>> rules() {
        Arbitrary<Tuple2<Pattern[], String>> rule = Combinators.combine(
                        patterns().list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(Urgency.class))
                .as((patterns, urgency) -> Tuple.of(patterns.toArray(Pattern[]::new), urgency.name()));
        return rule.list().ofMinSize(1).ofMaxSize(6).map(written -> {
            List<Rule> rules = new ArrayList<>();
            for (Tuple2<Pattern[], String> one : written) {
                rules.add(rule("triage.made-up.r" + rules.size())
                        .when(one.get1())
                        .then("suspicion", "alarm", one.get2(), "NONE"));
            }
            return rules;
        });
    }

    private static Arbitrary<Pattern> patterns() {
        Arbitrary<Supplier<Pattern>> subject = Arbitraries.of(
                () -> finding("numbness"),
                () -> finding("tingling"),
                () -> finding("odd-feeling"),
                () -> finding("weakness"),
                () -> finding("fever", "relief"),
                () -> group("alarm"),
                () -> group("legs"),
                () -> anyRequired());
        Arbitrary<Consumer<Pattern>> answer = Arbitraries.of(
                pattern -> pattern.is("present"),
                pattern -> pattern.is("present"),
                pattern -> pattern.is("absent"),
                pattern -> pattern.is("unsure"),
                pattern -> pattern.is("notAsked"),
                pattern -> {});
        Arbitrary<Consumer<Pattern>> trait = Arbitraries.of(
                pattern -> {},
                pattern -> pattern.is("steady"),
                pattern -> pattern.isNot("steady"),
                pattern -> pattern.is("recent"),
                pattern -> pattern.isNot("recent"),
                pattern -> pattern.is("worsening"),
                pattern -> pattern.isNot("worsening"));
        Arbitrary<Pattern> findings = Combinators.combine(subject, answer, trait)
                .as((about, wanted, more) -> {
                    Pattern pattern = about.get();
                    wanted.accept(pattern);
                    more.accept(pattern);
                    return pattern;
                });
        Arbitrary<Pattern> numbers = Combinators.combine(
                        Arbitraries.of("weight"),
                        Arbitraries.of(
                                Operator.EQUAL,
                                Operator.NOT_EQUAL,
                                Operator.LESS,
                                Operator.AT_MOST,
                                Operator.MORE,
                                Operator.AT_LEAST),
                        Arbitraries.of(50.0, 60.0))
                .as((id, operator, limit) -> measure(id).compared(operator, limit));
        Arbitrary<Pattern> counts = Combinators.combine(
                        Arbitraries.of(
                                "screen.required-present",
                                "screen.required-open",
                                "screen.contradictions",
                                "signs",
                                "signs",
                                "signs-possible"),
                        Arbitraries.of(
                                Operator.EQUAL, Operator.NOT_EQUAL, Operator.LESS, Operator.AT_LEAST, Operator.AT_MOST),
                        Arbitraries.integers().between(0, 4))
                .as((id, operator, limit) -> measure(id).compared(operator, limit));
        Arbitrary<Pattern> others = Arbitraries.<Supplier<Pattern>>of(
                        () -> choice("work").oneOf("desk"),
                        () -> choice("work").other("desk"),
                        () -> choice("work").exists(),
                        () -> choice("work").not(),
                        () -> choice("fall").oneOf("hard"),
                        () -> choice("fall").other("hard"),
                        () -> measure("heat").compared(Operator.MORE, 80),
                        () -> measure("heat").compared(Operator.AT_LEAST, 84),
                        () -> measure("heat").compared(Operator.LESS, 84),
                        () -> measure("weight").not())
                .map(Supplier::get);
        return Arbitraries.frequencyOf(
                Tuple.of(6, findings), Tuple.of(1, numbers), Tuple.of(2, counts), Tuple.of(1, others));
    }
}
