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
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Answers, by chance, everything about the person, the episode and the findings that an assessment leaves open, and
 * every measure and choice that can be given. What is known stays. A training diary and a plan are left as they are.
 */
final class Completion {
    private static final int LONG_AGO = 3000;

    private final PackContent content;
    private final Implications implications;
    private final Boundaries boundaries;

    Completion(PackContent content) {
        this.content = content;
        this.implications = new Implications(content);
        this.boundaries = new Boundaries(content);
    }

    /**
     * @param yesInTen how many of ten findings that are open are answered "yes"
     * @param wishes findings that are answered so where that is possible
     */
    Assessment of(Assessment assessment, int yesInTen, Map<String, Answer> wishes, Random random) {
        Assessment.Builder builder = assessment.toBuilder();
        Person person = assessment.person();
        builder.person(new Person(
                person.age() == null ? (Integer) (int) number("person.age", 0, 120, random) : person.age(),
                person.sex() == null ? any(Sex.values(), random) : person.sex()));
        builder.episode(episode(assessment, random));
        for (MeasureTerm term : content.vocabulary().measures().values()) {
            if (!term.isDerived() && !assessment.measures().containsKey(term.id())) {
                builder.measure(term.id(), number(term.id(), term.min(), term.max(), random));
            }
        }
        for (ChoiceTerm term : content.vocabulary().choices().values()) {
            if (!term.isDerived() && !assessment.choices().containsKey(term.id())) {
                builder.choice(term.id(), any(term.values().keySet().toArray(String[]::new), random));
            }
        }
        return findings(builder.build(), yesInTen, wishes, random);
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

    private Assessment findings(Assessment assessment, int yesInTen, Map<String, Answer> wishes, Random random) {
        List<String> ids = new ArrayList<>(content.vocabulary().findings().keySet());
        Collections.shuffle(ids, random);
        ids.sort((one, other) -> Boolean.compare(wishes.containsKey(other), wishes.containsKey(one)));
        Assessment completed = assessment;
        for (String id : ids) {
            Finding now = completed.findings().get(id);
            if (now == null || now.answer() != Answer.ABSENT) {
                completed = completed.with(id, completed(completed, id, now, yesInTen, wishes.get(id), random));
            }
        }
        return completed;
    }

    private Finding completed(
            Assessment assessment,
            String id,
            @Nullable Finding now,
            int yesInTen,
            @Nullable Answer wish,
            Random random) {
        boolean known = now != null && now.answer() == Answer.PRESENT;
        boolean yes = wish == null ? random.nextInt(10) < yesInTen : wish == Answer.PRESENT;
        boolean may = yes && implications.mayBePresent(assessment, id);
        if (!known && !may && !implications.isImplied(assessment, id)) {
            return Finding.ABSENT;
        }
        LocalDate since = now == null ? null : now.since();
        Course course = now == null ? null : now.course();
        int days = boundaries.parameter("finding.recent-days").orElse(0.0).intValue();
        return Finding.present(
                since == null ? assessment.asOf().minusDays(random.nextBoolean() ? days : days + 1L) : since,
                course == null ? any(Course.values(), random) : course);
    }

    private double number(String id, double min, double max, Random random) {
        List<Double> values = boundaries.around(id, min, max);
        return values.get(random.nextInt(values.size()));
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
