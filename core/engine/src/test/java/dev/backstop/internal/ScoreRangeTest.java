package dev.backstop.internal;

import static dev.backstop.internal.TestPack.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.Instrument;
import dev.backstop.content.Instrument.Item;
import dev.backstop.content.Instrument.Score;
import dev.backstop.model.QuestionnaireAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreRangeTest {
    private final TestPack pack = TestPack.standard();

    @ParameterizedTest(name = "{0}")
    @CsvSource({"worries.total", "limits.percent", "limits.mean", "change.rating"})
    void the_range_is_exactly_what_more_answers_can_come_to(String scoreId) {
        Instrument instrument = Objects.requireNonNull(
                pack.content.vocabulary().instruments().get(scoreId.substring(0, scoreId.indexOf('.'))));
        Score score = Objects.requireNonNull(instrument.scores().get(scoreId));
        for (SortedMap<String, Integer> given : fillings(instrument, new TreeMap<>())) {
            Range range = range(instrument, score, given);
            if (range.isOneNumber()) {
                continue;
            }
            List<Double> known = fillings(instrument, given).stream()
                    .map(filled -> range(instrument, score, filled))
                    .filter(Range::isOneNumber)
                    .map(Range::low)
                    .sorted()
                    .toList();

            assertThat(known.get(0)).as("least of %s", given).isEqualTo(range.low());
            assertThat(known.get(known.size() - 1)).as("most of %s", given).isEqualTo(range.high());
        }
    }

    private static Range range(Instrument instrument, Score score, SortedMap<String, Integer> answers) {
        return QuestionnaireMeasures.range(
                instrument, score, new QuestionnaireAnswers(instrument.id(), TODAY, answers));
    }

    /** Every way to answer some or all of the items that are not answered yet. */
    private static List<SortedMap<String, Integer>> fillings(Instrument instrument, SortedMap<String, Integer> given) {
        List<SortedMap<String, Integer>> fillings = new ArrayList<>(List.of(given));
        for (Item item : instrument.items().values()) {
            if (given.containsKey(item.id())) {
                continue;
            }
            for (SortedMap<String, Integer> filling : List.copyOf(fillings)) {
                for (int answer = item.min(); answer <= item.max(); answer++) {
                    SortedMap<String, Integer> more = new TreeMap<>(filling);
                    more.put(item.id(), answer);
                    fillings.add(more);
                }
            }
        }
        return fillings;
    }
}
