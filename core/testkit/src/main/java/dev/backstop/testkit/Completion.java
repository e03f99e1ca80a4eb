package dev.backstop.testkit;

import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Course;
import dev.backstop.model.Episode;
import dev.backstop.model.Finding;
import dev.backstop.model.PainScore;
import dev.backstop.model.Person;
import dev.backstop.model.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers, by chance, everything about the person, the episode and the findings that an assessment leaves open, and
 * every measure and choice that can be given. What is known stays. A training diary and a plan are left as they are.
 */
final class Completion {
    private static final Latest<Completion> LATEST = new Latest<>(Completion::new);
    private static final int LONG_AGO = 3000;

    private final PackContent content;
    private final Implications implications;
    private final Boundaries boundaries;

    static Completion of(PackContent content) {
        return LATEST.of(content);
    }

    private Completion(PackContent content) {
        this.content = content;
        this.implications = Implications.of(content);
        this.boundaries = new Boundaries(content);
    }

    /** @param yesInTen how many of ten findings that are open are answered "yes" */
    Assessment of(Assessment assessment, int yesInTen, Random random) {
        Assessment.Builder builder = assessment.toBuilder();
        Person person = assessment.person();
        builder.person(new Person(
                person.age() == null ? (Integer) (int) number("person.age", 0, 120, random) : person.age(),
                person.sex() == null ? any(Sex.values(), random) : person.sex()));
        builder.episode(episode(assessment, random));
        for (MeasureTerm term : content.vocabulary().measures().values()) {
            if (!term.isDerived() && !assessment.measures().containsKey(term.id())) {
                List<Double> values = consistent(assessment, term);
                if (!values.isEmpty()) {
                    builder.measure(term.id(), any(values, random));
                }
            }
        }
        for (ChoiceTerm term : content.vocabulary().choices().values()) {
            if (!term.isDerived() && !assessment.choices().containsKey(term.id())) {
                List<String> values = consistent(assessment, term);
                if (!values.isEmpty()) {
                    builder.choice(term.id(), any(values, random));
                }
            }
        }
        return findings(builder.build(), yesInTen, random);
    }

    /** Values of a number that say nothing against a "no". */
    private List<Double> consistent(Assessment assessment, MeasureTerm term) {
        return boundaries.around(term.id(), term.min(), term.max()).stream()
                .filter(value -> isConsistent(assessment, Map.of(term.id(), value), Map.of()))
                .toList();
    }

    /** Values of a choice that say nothing against a "no". */
    private List<String> consistent(Assessment assessment, ChoiceTerm term) {
        return term.values().keySet().stream()
                .filter(value -> isConsistent(assessment, Map.of(), Map.of(term.id(), value)))
                .toList();
    }

    private boolean isConsistent(Assessment assessment, Map<String, Double> measures, Map<String, String> choices) {
        return implications.of(measures, choices).stream()
                .noneMatch(id -> Implications.isAnswered(assessment, id, Answer.ABSENT));
    }

    /**
     * All ways to answer the first thing that is open, of the findings, the person, the episode, the measures and the
     * choices, in this order; none when nothing is open.
     */
    List<Assessment> next(Assessment assessment) {
        for (String id : content.vocabulary().findings().keySet()) {
            List<Finding> answers = answers(assessment, id);
            if (!answers.isEmpty()) {
                return answers.stream()
                        .map(answer -> assessment.with(id, answer))
                        .toList();
            }
        }
        Person person = assessment.person();
        if (person.age() == null) {
            return boundaries.around("person.age", 0, 120).stream()
                    .map(age -> assessment.toBuilder()
                            .person(new Person(age.intValue(), person.sex()))
                            .build())
                    .toList();
        }
        if (person.sex() == null) {
            return Stream.of(Sex.values())
                    .map(sex -> assessment.toBuilder()
                            .person(new Person(person.age(), sex))
                            .build())
                    .toList();
        }
        List<Episode> episodes = episodes(assessment);
        if (!episodes.isEmpty()) {
            return episodes.stream()
                    .map(episode -> assessment.toBuilder().episode(episode).build())
                    .toList();
        }
        for (MeasureTerm term : content.vocabulary().measures().values()) {
            List<Double> values = consistent(assessment, term);
            if (!term.isDerived() && !assessment.measures().containsKey(term.id()) && !values.isEmpty()) {
                return values.stream()
                        .map(value ->
                                assessment.toBuilder().measure(term.id(), value).build())
                        .toList();
            }
        }
        for (ChoiceTerm term : content.vocabulary().choices().values()) {
            List<String> values = consistent(assessment, term);
            if (!term.isDerived() && !assessment.choices().containsKey(term.id()) && !values.isEmpty()) {
                return values.stream()
                        .map(value ->
                                assessment.toBuilder().choice(term.id(), value).build())
                        .toList();
            }
        }
        return List.of();
    }

    private List<Finding> answers(Assessment assessment, String id) {
        Finding now = assessment.findings().get(id);
        boolean present = now != null && now.answer() == Answer.PRESENT;
        LocalDate since = now == null ? null : now.since();
        Course course = now == null ? null : now.course();
        List<Finding> answers = new ArrayList<>();
        if (now != null && (now.answer() == Answer.ABSENT || (present && since != null && course != null))) {
            return answers;
        }
        if (!present && !implications.isImplied(assessment, id)) {
            answers.add(Finding.ABSENT);
        }
        if (present || implications.mayBePresent(assessment, id)) {
            int days = boundaries.parameter("finding.recent-days").orElse(0.0).intValue();
            for (long ago : new long[] {days + 1L, days}) {
                for (Course one : List.of(Course.STABLE, Course.WORSENING)) {
                    answers.add(Finding.present(
                            since == null ? assessment.asOf().minusDays(ago) : since, course == null ? one : course));
                }
            }
        }
        return answers;
    }

    private List<Episode> episodes(Assessment assessment) {
        Episode now = assessment.episode();
        if (now.onset() == null) {
            return boundaries.around("episode.days", 0, LONG_AGO).stream()
                    .map(days -> new Episode(
                            assessment.asOf().minusDays(days.longValue()),
                            now.pain(),
                            now.episodesInYear(),
                            now.painfulDaysShare()))
                    .toList();
        }
        if (now.pain() == null) {
            return boundaries.around("episode.pain", 0, 10).stream()
                    .map(pain ->
                            new Episode(now.onset(), PainScore.of(pain), now.episodesInYear(), now.painfulDaysShare()))
                    .toList();
        }
        if (now.episodesInYear() == null) {
            return boundaries.around("episode.in-year", 0, 366).stream()
                    .map(times -> new Episode(now.onset(), now.pain(), times.intValue(), now.painfulDaysShare()))
                    .toList();
        }
        if (now.painfulDaysShare() == null) {
            return boundaries.around("episode.painful-days-share", 0, 1).stream()
                    .map(share -> new Episode(now.onset(), now.pain(), now.episodesInYear(), share))
                    .toList();
        }
        return List.of();
    }

    private Episode episode(Assessment assessment, Random random) {
        Episode now = assessment.episode();
        return new Episode(
                now.onset() == null
                        ? assessment.asOf().minusDays((long) number("episode.days", 0, LONG_AGO, random))
                        : now.onset(),
                now.pain() == null ? PainScore.of(number("episode.pain", 0, 10, random)) : now.pain(),
                now.episodesInYear() == null
                        ? (Integer) (int) number("episode.in-year", 0, 366, random)
                        : now.episodesInYear(),
                now.painfulDaysShare() == null
                        ? (Double) number("episode.painful-days-share", 0, 1, random)
                        : now.painfulDaysShare());
    }

    private Assessment findings(Assessment assessment, int yesInTen, Random random) {
        List<String> ids = new ArrayList<>(content.vocabulary().findings().keySet());
        Collections.shuffle(ids, random);
        Map<String, Finding> answers = new HashMap<>(assessment.findings());
        Set<String> implied = new HashSet<>(implications.of(assessment.measures(), assessment.choices()));
        answers.forEach((id, answer) -> {
            if (answer.answer() == Answer.PRESENT) {
                implied.addAll(implications.of(id));
            }
        });
        Assessment.Builder completed = assessment.toBuilder();
        for (String id : ids) {
            Finding now = answers.get(id);
            if (now == null || now.answer() != Answer.ABSENT) {
                boolean yes = random.nextInt(10) < yesInTen
                        && implications.of(id).stream()
                                .map(answers::get)
                                .noneMatch(other -> other != null && other.answer() == Answer.ABSENT);
                boolean present = yes || implied.contains(id) || (now != null && now.answer() == Answer.PRESENT);
                Finding answer = present ? dated(assessment.asOf(), now, random) : Finding.ABSENT;
                if (present) {
                    implied.addAll(implications.of(id));
                }
                answers.put(id, answer);
                completed.finding(id, answer);
            }
        }
        return completed.build();
    }

    /** Present, with whatever is not known about onset and course drawn. */
    private Finding dated(LocalDate asOf, @Nullable Finding now, Random random) {
        LocalDate since = now == null ? null : now.since();
        Course course = now == null ? null : now.course();
        int days = boundaries.parameter("finding.recent-days").orElse(0.0).intValue();
        return Finding.present(
                since == null ? asOf.minusDays(random.nextBoolean() ? days : days + 1L) : since,
                course == null ? any(Course.values(), random) : course);
    }

    private double number(String id, double min, double max, Random random) {
        List<Double> values = boundaries.around(id, min, max);
        return any(values, random);
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
