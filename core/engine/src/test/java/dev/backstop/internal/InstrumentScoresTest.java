package dev.backstop.internal;

import static dev.backstop.internal.Rules.measure;
import static dev.backstop.internal.Rules.rule;
import static dev.backstop.internal.TestPack.TODAY;
import static dev.backstop.internal.TestPack.today;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.Condition.Operator;
import dev.backstop.decision.Classification;
import dev.backstop.decision.InstrumentScore;
import dev.backstop.decision.InstrumentScore.Bands;
import dev.backstop.model.QuestionnaireAnswers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class InstrumentScoresTest {
    private static final String DURATION = "classification.duration";

    /** Up to 2 acute, from 3 on chronic: nonsense, and two bands. */
    private final TestPack pack = TestPack.standard()
            .without("classification.duration.chronic", "classification.duration.acute")
            .with(
                    rule("classification.worries.low")
                            .when(measure("worries.total").compared(Operator.LESS, 3))
                            .then("classify", DURATION, "acute"),
                    rule("classification.worries.high")
                            .when(measure("worries.total").compared(Operator.AT_LEAST, 3))
                            .then("classify", DURATION, "chronic"));

    @Test
    void a_known_score_has_one_band_which_is_a_label_too() {
        Classification found = classification(Map.of("a", 3, "b", 3));

        assertThat(bands(found)).containsExactly(new Bands(DURATION, List.of("chronic")));
        assertThat(found.labels()).extracting(Classification.Label::value).containsExactly("chronic");
    }

    @Test
    void a_missing_item_leaves_the_bands_that_it_can_still_lead_to_and_no_label() {
        Classification either = classification(Map.of("a", 1));
        Classification highAnyway = classification(Map.of("a", 3));

        assertThat(bands(either)).containsExactly(new Bands(DURATION, List.of("acute", "chronic")));
        assertThat(either.labels()).isEmpty();
        assertThat(bands(highAnyway)).containsExactly(new Bands(DURATION, List.of("chronic")));
        assertThat(highAnyway.labels()).isEmpty();
    }

    @Test
    void what_no_rule_reads_has_no_bands() {
        QuestionnaireAnswers limits = new QuestionnaireAnswers("limits", TODAY, new TreeMap<>(Map.of("sit", 1)));

        assertThat(pack.decide(today().questionnaire(limits).build())
                        .classification()
                        .scores())
                .isNotEmpty()
                .allSatisfy(score -> assertThat(score.possibleBands()).isEmpty());
    }

    private Classification classification(Map<String, Integer> items) {
        return pack.decide(today().questionnaire(new QuestionnaireAnswers("worries", TODAY, new TreeMap<>(items)))
                        .build())
                .classification();
    }

    private static List<Bands> bands(Classification classification) {
        return classification.scores().stream()
                .map(InstrumentScore::possibleBands)
                .flatMap(List::stream)
                .toList();
    }
}
