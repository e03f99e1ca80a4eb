package dev.backstop.cli;

import dev.backstop.decision.InstrumentScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A score of a questionnaire; one without {@code value} is not known. */
record ScoreJson(
        String instrument,
        String score,
        String label,
        String unit,
        String date,
        @Nullable Double value,
        double lowest,
        double highest,
        int answered,
        int items,
        List<BandsJson> possibleBands,
        List<String> sources) {

    static ScoreJson of(InstrumentScore score) {
        return new ScoreJson(
                score.instrument(),
                score.score(),
                score.label(),
                score.unit(),
                score.date().toString(),
                score.value(),
                score.lowest(),
                score.highest(),
                score.answered(),
                score.items(),
                score.possibleBands().stream().map(BandsJson::of).toList(),
                score.sources().stream()
                        .map(source -> (source.source() + " " + source.locator()).strip())
                        .toList());
    }

    record BandsJson(String dimension, List<String> values) {
        static BandsJson of(InstrumentScore.Bands bands) {
            return new BandsJson(bands.dimension(), bands.values());
        }
    }
}
