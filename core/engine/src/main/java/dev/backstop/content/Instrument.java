package dev.backstop.content;

import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.content.Vocabulary.Worse;
import dev.backstop.decision.SourceReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A questionnaire that is scored from the scores of its items. A pack holds no wording of a licensed questionnaire:
 * only ids, and labels of its own.
 *
 * @param label for a clinician
 * @param question for the person, when a score is not known
 * @param sources where the scoring comes from
 * @param statements ids of the source statements that it carries out
 * @param items by id, in order
 * @param scores by id, in order; each is a derived measure of that id
 */
public record Instrument(
        String id,
        String label,
        String question,
        List<SourceReference> sources,
        List<String> statements,
        Map<String, Item> items,
        Map<String, Score> scores) {

    /** Between the id of a score and the latest score less the first one. */
    public static final String CHANGE = ".change";

    /** The last score but one, less the first one. */
    public static final String PREVIOUS_CHANGE = ".previous-change";

    /** That change of the latest score, in percent of the first one. */
    public static final String CHANGE_PERCENT = ".change-percent";

    /** The change of the last score but one, in percent of the first one. */
    public static final String PREVIOUS_CHANGE_PERCENT = ".previous-change-percent";

    public Instrument {
        sources = List.copyOf(sources);
        statements = List.copyOf(statements);
    }

    /** The measures that its scores are, and those of how they changed. */
    public List<MeasureTerm> measures() {
        List<MeasureTerm> measures = new ArrayList<>();
        for (Score score : scores.values()) {
            double min = score.of(items(score).stream().map(Item::min).toList(), items(score));
            double max = score.of(items(score).stream().map(Item::max).toList(), items(score));
            double most = max - min;
            measures.add(measure(score, "", "", score.unit(), min, max));
            measures.add(measure(score, CHANGE, ", change since the first time", score.unit(), -most, most));
            measures.add(
                    measure(score, PREVIOUS_CHANGE, ", change up to the last time but one", score.unit(), -most, most));
            if (min >= 0) {
                double mostPercent = most * 100 * score.items().size();
                measures.add(
                        measure(score, CHANGE_PERCENT, ", change since the first time", "percent", -100, mostPercent));
                measures.add(measure(
                        score,
                        PREVIOUS_CHANGE_PERCENT,
                        ", change up to the last time but one",
                        "percent",
                        -100,
                        mostPercent));
            }
        }
        return measures;
    }

    private MeasureTerm measure(Score score, String suffix, String words, String unit, double min, double max) {
        return new MeasureTerm(
                score.id() + suffix,
                question,
                score.label() + words,
                unit,
                min,
                max,
                score.worse(),
                "questionnaires[] of " + id,
                List.of(),
                null,
                null,
                Map.of(),
                List.of(),
                statements,
                List.of());
    }

    /** The items of a score. */
    public List<Item> items(Score score) {
        return score.items().stream().map(items::get).toList();
    }

    /**
     * One item, whose answer is a whole number.
     *
     * @param label a short one of the pack's own
     * @param min smallest answer, inclusive
     * @param max largest answer, inclusive
     * @param reversed whether a high answer counts as a low one
     */
    public record Item(String id, String label, int min, int max, boolean reversed) {

        /** What an answer counts for in a score. */
        public int counted(int answer) {
            return reversed ? max + min - answer : answer;
        }
    }

    /** How a score is worked out of what its items count for. */
    public enum Method {
        /** Their sum. */
        SUM,
        /** The sum of what was answered; each missing item counts as its least and may still raise it. */
        SO_FAR,
        /** Their sum in percent of the largest sum that the items answered can have. */
        PERCENT,
        /** The sum divided by the number of items answered. */
        MEAN
    }

    /**
     * A score.
     *
     * @param items ids of the items that it is worked out of
     * @param answered how many of them have to be answered for the score to be known
     */
    public record Score(
            String id, String label, String unit, Worse worse, Method method, List<String> items, int answered) {
        public Score {
            items = List.copyOf(items);
        }

        /** Whether it is always a whole number. */
        public boolean isWhole() {
            return method == Method.SUM || method == Method.SO_FAR;
        }

        /** The score of some of the items, when each counts for what is in the list. */
        public double of(Collection<Integer> counted, Collection<Item> answered) {
            double sum = counted.stream().mapToInt(Integer::intValue).sum();
            return switch (method) {
                case SUM, SO_FAR -> sum;
                case PERCENT ->
                    sum * 100 / answered.stream().mapToInt(Item::max).sum();
                case MEAN -> sum / answered.size();
            };
        }
    }
}
