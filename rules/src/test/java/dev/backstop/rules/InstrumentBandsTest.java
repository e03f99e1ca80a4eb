package dev.backstop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.Instrument;
import dev.backstop.content.Instrument.Item;
import dev.backstop.content.Instrument.Score;
import dev.backstop.decision.Classification;
import dev.backstop.decision.InstrumentScore;
import dev.backstop.engine.Backstop;
import dev.backstop.model.Assessment;
import dev.backstop.model.QuestionnaireAnswers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every total that a questionnaire can have lies in exactly one band, and every change has exactly one name. */
class InstrumentBandsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final boolean FULL = "full".equals(System.getProperty("backstop.grid"));
    private static final Backstop BACKSTOP = Backstop.bundled();

    @AfterAll
    static void close() {
        BACKSTOP.close();
    }

    /** Bands in points of the items; those of the Oswestry index, in percent, are half of that. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "orebro-short.total,   orebro-short,   lower 1-49 higher 50-100",
        "odi.percent,          odi,            minimal 0-10 moderate 11-20 severe 21-30 very-severe 31-40 extreme 41-50",
        "odi-modified.percent, odi-modified,   minimal 0-10 moderate 11-20 severe 21-30 very-severe 31-40 extreme 41-50",
        "rmdq.total,           rmdq,           low 0-6 moderate 7-13 high 14-24",
        "fabq.activity,        fabq-activity,  usual 0-14 elevated 15-24",
        "fabq.work,            fabq-work,      usual 0-29 elevated 30-42",
        "tsk-11.total,         tsk-11,         minimal 11-22 low 23-28 moderate 29-35 high 36-44",
        "pss-4.total,          pss-4,          usual 0-5 high 6-16",
        "pss-10.total,         pss-10,         low 0-13 moderate 14-26 high 27-40",
        "phq-2.total,          phq-2,          negative 0-1 ask-more 2-2 positive 3-6",
        "gad-2.total,          gad-2,          negative 0-2 positive 3-6",
        "isi.total,            isi,            none 0-7 sub-threshold 8-14 moderate 15-21 severe 22-28",
        "pain-nrs.points,      pain-intensity, none 0-0 mild 1-3 moderate 4-6 severe 7-10",
        "groc.rating,          own-rating,     worse -5--2 same -1-1 better 2-5",
    })
    void every_total_has_exactly_the_band_that_is_published(String score, String dimension, String bands) {
        Map<Integer, String> expected = expected(bands);
        Map<Integer, String> found = new LinkedHashMap<>();
        for (int points : totals(score)) {
            found.put(points, String.join(" and ", labels(dimension, filledIn(score, points, TODAY))));
        }

        assertThat(found).isEqualTo(expected);
    }

    private static Map<Integer, String> expected(String bands) {
        Map<Integer, String> expected = new LinkedHashMap<>();
        String[] words = bands.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            int dash = words[i + 1].indexOf('-', 1);
            int last = Integer.parseInt(words[i + 1].substring(dash + 1));
            for (int points = Integer.parseInt(words[i + 1].substring(0, dash)); points <= last; points++) {
                expected.put(points, words[i]);
            }
        }
        return expected;
    }

    @Test
    void every_filled_in_start_back_has_the_group_of_its_items() {
        List<String> items = List.copyOf(instrument("start-back.total").items().keySet());
        List<String> distress = List.of("activity-unsafe", "worry", "never-better", "no-enjoyment", "bothersome");
        for (int answers = 0; answers < 1 << items.size(); answers++) {
            SortedMap<String, Integer> given = new TreeMap<>();
            for (int i = 0; i < items.size(); i++) {
                given.put(items.get(i), answers >> i & 1);
            }
            int total = given.values().stream().mapToInt(Integer::intValue).sum();
            int subscale =
                    distress.stream().mapToInt(id -> given.getOrDefault(id, 0)).sum();
            String group = subscale >= 4 ? "high" : total >= 4 ? "medium" : "low";

            assertThat(labels("start-back", new QuestionnaireAnswers("start-back", TODAY, given)))
                    .as("%s", given)
                    .containsExactly(group);
        }
    }

    @Test
    void what_is_still_possible_holds_what_comes_of_every_answer_to_the_missing_item() {
        Instrument startBack = instrument("start-back.total");
        for (String missing : startBack.items().keySet()) {
            for (int points = 0; points <= 8; points++) {
                SortedMap<String, Integer> given = new TreeMap<>();
                int left = points;
                for (String id : startBack.items().keySet()) {
                    if (!id.equals(missing)) {
                        given.put(id, left-- > 0 ? 1 : 0);
                    }
                }
                List<String> possible = decide(new QuestionnaireAnswers("start-back", TODAY, given)).scores().stream()
                        .map(InstrumentScore::possibleBands)
                        .flatMap(List::stream)
                        .map(InstrumentScore.Bands::values)
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
                for (int answer = 0; answer <= 1; answer++) {
                    SortedMap<String, Integer> filled = new TreeMap<>(given);
                    filled.put(missing, answer);

                    assertThat(possible)
                            .as("%s, then %s is %s", given, missing, answer)
                            .containsAll(labels("start-back", new QuestionnaireAnswers("start-back", TODAY, filled)));
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "pain-nrs.points,      pain-change",
        "odi.percent,          odi-change",
        "odi-modified.percent, odi-modified-change",
        "rmdq.total,           rmdq-change",
        "psfs.mean,            psfs-change",
        "fabq.activity,        fabq-activity-change",
        "fabq.work,            fabq-work-change",
        "tsk-11.total,         tsk-11-change",
    })
    void every_change_has_exactly_one_name_and_it_points_the_right_way(String score, String dimension) {
        boolean lowerIsWorse = score.startsWith("psfs");
        for (int first : totals(score)) {
            for (int latest : totals(score)) {
                // Every fifth pair has every difference, from other totals.
                if (!FULL && Math.floorMod(first * 2 + latest, 5) != 0) {
                    continue;
                }
                List<String> names =
                        labels(dimension, filledIn(score, first, TODAY.minusDays(14)), filledIn(score, latest, TODAY));

                assertThat(names).as("%d to %d", first, latest).hasSize(1);
                int worse = lowerIsWorse ? first - latest : latest - first;
                if (names.get(0).endsWith("improved")) {
                    assertThat(worse).as("%d to %d", first, latest).isNegative();
                } else if (names.get(0).endsWith("worse")) {
                    assertThat(worse).as("%d to %d", first, latest).isPositive();
                }
            }
        }
    }

    private static List<Integer> totals(String scoreId) {
        List<Item> items = items(scoreId);
        int most = items.stream().mapToInt(Item::max).sum();
        List<Integer> totals = new ArrayList<>();
        for (int points = items.stream().mapToInt(Item::min).sum(); points <= most; points++) {
            totals.add(points);
        }
        return totals;
    }

    /** The items of the score come to these points; other items are left out. */
    private static QuestionnaireAnswers filledIn(String scoreId, int points, LocalDate date) {
        List<Item> items = items(scoreId);
        int left = points - items.stream().mapToInt(Item::min).sum();
        SortedMap<String, Integer> answers = new TreeMap<>();
        for (Item item : items) {
            int more = Math.min(left, item.max() - item.min());
            answers.put(item.id(), item.counted(item.min() + more));
            left -= more;
        }
        return new QuestionnaireAnswers(instrument(scoreId).id(), date, answers);
    }

    private static List<Item> items(String scoreId) {
        Instrument instrument = instrument(scoreId);
        Score score = Objects.requireNonNull(instrument.scores().get(scoreId), scoreId);
        return instrument.items(score);
    }

    private static Instrument instrument(String scoreId) {
        String id = scoreId.substring(0, scoreId.indexOf('.'));
        return Objects.requireNonNull(
                BACKSTOP.content().vocabulary().instruments().get(id), id);
    }

    private static List<String> labels(String dimension, QuestionnaireAnswers... questionnaires) {
        return decide(questionnaires).labels().stream()
                .filter(label -> label.dimension().equals("classification." + dimension))
                .map(Classification.Label::value)
                .toList();
    }

    private static Classification decide(QuestionnaireAnswers... questionnaires) {
        return BACKSTOP.decide(Assessment.on(TODAY)
                        .questionnaires(List.of(questionnaires))
                        .build())
                .classification();
    }
}
