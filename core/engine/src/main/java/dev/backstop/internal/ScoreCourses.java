package dev.backstop.internal;

import dev.backstop.content.Condition;
import dev.backstop.content.Instrument;
import dev.backstop.content.Instrument.Score;
import dev.backstop.content.Stage;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.decision.Classification;
import dev.backstop.decision.Classification.Label;
import dev.backstop.model.Assessment;
import dev.backstop.model.QuestionnaireAnswers;
import dev.backstop.progress.Point;
import dev.backstop.progress.RecordGaps.NotRepeated;
import dev.backstop.progress.ScoreCourse;
import dev.backstop.progress.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of the scores of questionnaires, by the classes that rules put their change into. */
final class ScoreCourses {
    /** What the values of a dimension that judges a change are called. */
    private static final Map<String, Trend> VALUES =
            Map.of("improved", Trend.BETTER, "same", Trend.SAME, "worse", Trend.WORSE);

    private final Vocabulary vocabulary;
    private final RuleBook rules;

    ScoreCourses(Vocabulary vocabulary, RuleBook rules) {
        this.vocabulary = vocabulary;
        this.rules = rules;
    }

    List<ScoreCourse> of(Assessment joined, Classification classification) {
        List<ScoreCourse> courses = new ArrayList<>();
        for (Instrument instrument : vocabulary.instruments().values()) {
            List<QuestionnaireAnswers> filledIn = QuestionnaireMeasures.latestLast(joined, instrument);
            if (!filledIn.isEmpty()) {
                instrument
                        .scores()
                        .values()
                        .forEach(score -> courses.add(course(instrument, score, filledIn, classification)));
            }
        }
        return courses;
    }

    private ScoreCourse course(
            Instrument instrument, Score score, List<QuestionnaireAnswers> filledIn, Classification classification) {
        String dimension = dimension(score);
        Label change = classification.labels().stream()
                .filter(label -> label.dimension().equals(dimension))
                .findFirst()
                .orElse(null);
        return new ScoreCourse(
                instrument.id(),
                score.id(),
                score.label(),
                score.unit(),
                filledIn.stream()
                        .map(answers -> point(instrument, score, answers))
                        .toList(),
                dimension != null,
                change == null ? Trend.NOT_KNOWN : VALUES.getOrDefault(change.value(), Trend.NOT_KNOWN),
                change);
    }

    private static Point point(Instrument instrument, Score score, QuestionnaireAnswers answers) {
        Range range = QuestionnaireMeasures.range(instrument, score, answers);
        return new Point(answers.date(), range.low(), range.high());
    }

    /** The dimension whose rules judge the change of a score. */
    private @Nullable String dimension(Score score) {
        Set<String> changes = Set.of(score.id() + Instrument.CHANGE, score.id() + Instrument.CHANGE_PERCENT);
        return rules.rules(Stage.CLASSIFICATION).stream()
                .filter(rule -> rule.rule().conditions().stream()
                        .map(Condition::ids)
                        .anyMatch(ids -> ids.stream().anyMatch(changes::contains)))
                .map(rule -> rule.rule().conclusion().id())
                .filter(this::judgesChange)
                .findFirst()
                .orElse(null);
    }

    private boolean judgesChange(String dimension) {
        ChoiceTerm term = vocabulary.choices().get(dimension);
        return term != null && VALUES.keySet().containsAll(term.values().keySet());
    }

    List<NotRepeated> notRepeated(Assessment joined) {
        List<NotRepeated> once = new ArrayList<>();
        for (Instrument instrument : vocabulary.instruments().values()) {
            List<QuestionnaireAnswers> filledIn = QuestionnaireMeasures.latestLast(joined, instrument);
            if (filledIn.size() == 1) {
                once.add(new NotRepeated(
                        instrument.id(), instrument.label(), filledIn.get(0).date()));
            }
        }
        return once;
    }
}
