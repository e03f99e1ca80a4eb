package dev.backstop.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A score of the latest filling-in of a questionnaire.
 *
 * @param instrument id of the questionnaire
 * @param score id of the score, which is also that of the measure
 * @param label the score's name
 * @param date the day on which the questionnaire was filled in
 * @param value the score; null when too many items are missing to know it
 * @param lowest the least that it may be; the value itself when that is known
 * @param highest the most that it may be
 * @param answered how many of its items were answered
 * @param items how many items it has
 * @param possibleBands for each dimension of the classification that depends on it, the classes that are still possible
 * @param sources where the scoring comes from
 */
public record InstrumentScore(
        String instrument,
        String score,
        String label,
        String unit,
        LocalDate date,
        @Nullable Double value,
        double lowest,
        double highest,
        int answered,
        int items,
        List<Bands> possibleBands,
        List<SourceReference> sources) {
    public InstrumentScore {
        possibleBands = List.copyOf(possibleBands);
        sources = List.copyOf(sources);
    }

    /**
     * Classes that a score leaves possible.
     *
     * @param dimension id of the dimension in the vocabulary
     * @param values its values that are still possible, in the vocabulary's order; a single one when it is known, and
     *     none where no class is foreseen
     */
    public record Bands(String dimension, List<String> values) {
        public Bands {
            values = List.copyOf(values);
        }
    }
}
