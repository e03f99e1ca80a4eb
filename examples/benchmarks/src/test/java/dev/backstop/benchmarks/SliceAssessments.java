package dev.backstop.benchmarks;

import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.ExerciseCatalogue;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.content.Vocabulary;
import dev.backstop.model.Assessment;
import dev.backstop.model.Episode;
import dev.backstop.model.Finding;
import dev.backstop.model.Person;
import dev.backstop.testkit.AssessmentArbitraries;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Assessments within the slice. They are drawn from the slice's own vocabulary and aimed at the rules that can fire in
 * it: among all of the content, rules that need two or three answers at once would hardly ever be met.
 */
final class SliceAssessments {
    private final Slice slice;
    private final PackContent focused;

    SliceAssessments(PackContent content) {
        slice = new Slice(content.vocabulary());
        Vocabulary all = content.vocabulary();
        Vocabulary vocabulary = new Vocabulary(
                only(all.findings(), term -> Sign.of(term.id()) != null),
                only(all.measures(), term -> term.isDerived() || term.isCount() || Slice.MEASURES.contains(term.id())),
                only(all.choices(), term -> term.isDerived() || Slice.CHOICES.contains(term.id())),
                all.criteria(),
                all.advice(),
                Map.of(),
                ExerciseCatalogue.NONE,
                all.targets(),
                all.progress());
        focused = new PackContent(
                content.id(),
                content.title(),
                content.language(),
                vocabulary,
                content.parameters(),
                content.sources(),
                content.messages(),
                content.rules().stream()
                        .filter(rule -> mayFire(rule, vocabulary))
                        .toList());
    }

    /** Valid assessments, also of people who contradict themselves. */
    Arbitrary<Assessment> any() {
        Arbitrary<Assessment> drawn = AssessmentArbitraries.of(focused).assessments();
        return Arbitraries.frequencyOf(
                        Tuple.of(6, drawn), Tuple.of(3, atLimits(drawn)), Tuple.of(1, contradictory(drawn)))
                .map(slice::of);
    }

    /** At an age and on a day at which rules begin or cease to hold, or on a day that nobody knows. */
    private Arbitrary<Assessment> atLimits(Arbitrary<Assessment> drawn) {
        Arbitrary<Integer> ages = Arbitraries.of(around("years"));
        Arbitrary<Integer> days = Arbitraries.of(around("days")).injectNull(0.3);
        // Of those who come far, hardly anybody wants to.
        Arbitrary<Finding> wants = Arbitraries.of(Finding.PRESENT, Finding.ABSENT);
        return Combinators.combine(drawn, ages, days, wants).as((assessment, age, ago, barbell) -> {
            Episode episode = assessment.episode();
            @Nullable LocalDate onset = ago == null ? null : assessment.asOf().minusDays(ago);
            return assessment.toBuilder()
                    .person(new Person(age, assessment.person().sex()))
                    .episode(new Episode(onset, episode.pain(), episode.episodesInYear(), episode.painfulDaysShare()))
                    .finding(Sign.WANTS_BARBELL_LIFTING.id(), barbell)
                    .build();
        });
    }

    private List<Integer> around(String unit) {
        return focused.parameters().values().stream()
                .filter(limit -> limit.unit().equals(unit) && limit.value() > 1)
                .map(limit -> (int) limit.value())
                .distinct()
                .flatMap(limit -> Stream.of(limit - 1, limit, limit + 1))
                .toList();
    }

    /** What is drawn is free of contradictions, but people's answers are not. */
    private static Arbitrary<Assessment> contradictory(Arbitrary<Assessment> drawn) {
        Arbitrary<Map.Entry<Sign, Sign>> implications = Arbitraries.of(Sign.IMPLIED.entrySet());
        return Combinators.combine(drawn, implications)
                .as((assessment, implication) -> assessment
                        .with(implication.getKey().id(), Finding.PRESENT)
                        .with(implication.getValue().id(), Finding.ABSENT));
    }

    private static <T> Map<String, T> only(Map<String, T> terms, Predicate<T> wanted) {
        Map<String, T> only = new LinkedHashMap<>();
        terms.forEach((id, term) -> {
            if (wanted.test(term)) {
                only.put(id, term);
            }
        });
        return only;
    }

    private static boolean mayFire(Rule rule, Vocabulary vocabulary) {
        return rule.conditions().stream().allMatch(condition -> mayHold(condition, vocabulary));
    }

    private static boolean mayHold(Condition condition, Vocabulary vocabulary) {
        boolean wantsNo = condition.quantifier() == Quantifier.NOT
                || condition.constraints().stream()
                        .anyMatch(constraint -> constraint.field().equals("absent"));
        return wantsNo
                || condition.ids().isEmpty()
                || condition.ids().stream()
                        .anyMatch(id -> vocabulary.findings().containsKey(id)
                                || vocabulary.measures().containsKey(id)
                                || vocabulary.choices().containsKey(id));
    }
}
