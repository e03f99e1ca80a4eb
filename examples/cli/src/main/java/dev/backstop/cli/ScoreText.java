package dev.backstop.cli;

import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.decision.InstrumentScore;
import dev.backstop.decision.InstrumentScore.Bands;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Scores of questionnaires, and the classes that those of which items are missing leave possible. */
final class ScoreText {
    private final Page page;
    private final Vocabulary vocabulary;

    ScoreText(Page page, Vocabulary vocabulary) {
        this.page = page;
        this.vocabulary = vocabulary;
    }

    void score(InstrumentScore score) {
        Double value = score.value();
        String known = value == null
                ? "not known, %s to %s".formatted(number(score.lowest()), number(score.highest()))
                : number(value);
        page.item(
                1,
                page.bullet(),
                "%s: %s %s (%s, %d of %d items)"
                        .formatted(score.label(), known, score.unit(), score.date(), score.answered(), score.items()));
        score.possibleBands().stream()
                .filter(bands -> value == null && !bands.values().isEmpty())
                .forEach(bands -> page.line(2, "possible: " + words(bands), Tone.QUIET));
    }

    private String words(Bands bands) {
        ChoiceTerm term = vocabulary.choices().get(bands.dimension());
        return String.join(
                " or ",
                bands.values().stream()
                        .map(value -> term == null ? value : term.values().getOrDefault(value, value))
                        .toList());
    }

    /** A number as people write it, to one decimal. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
