package dev.backstop.internal;

import dev.backstop.content.Instrument;
import dev.backstop.content.Instrument.Item;
import dev.backstop.content.Instrument.Method;
import dev.backstop.content.Instrument.Score;
import dev.backstop.content.Vocabulary;
import dev.backstop.model.Assessment;
import dev.backstop.model.QuestionnaireAnswers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores of questionnaires, and how they changed. */
final class QuestionnaireMeasures {
    private final Collection<Instrument> instruments;

    QuestionnaireMeasures(Vocabulary vocabulary) {
        this.instruments = vocabulary.instruments().values();
    }

    void derive(Assessment assessment, FactSet facts) {
        if (assessment.questionnaires().isEmpty()) {
            return;
        }
        for (Instrument instrument : instruments) {
            List<QuestionnaireAnswers> filledIn = latestLast(assessment, instrument);
            if (!filledIn.isEmpty()) {
                for (Score score : instrument.scores().values()) {
                    derive(instrument, score, filledIn, facts);
                }
            }
        }
    }

    /** What was filled in of an instrument, by date. */
    static List<QuestionnaireAnswers> latestLast(Assessment assessment, Instrument instrument) {
        return assessment.questionnaires().stream()
                .filter(answers -> answers.instrument().equals(instrument.id()))
                .sorted(Comparator.comparing(QuestionnaireAnswers::date))
                .toList();
    }

    private static void derive(Instrument instrument, Score score, List<QuestionnaireAnswers> filledIn, FactSet facts) {
        int last = filledIn.size() - 1;
        Range latest = range(instrument, score, filledIn.get(last));
        if (score.method() == Method.SO_FAR) {
            facts.measure(score.id(), latest.low(), latest.low(), latest.high());
        } else {
            put(facts, score.id(), latest);
        }
        List<Double> before = new ArrayList<>();
        for (QuestionnaireAnswers earlier : filledIn.subList(0, last)) {
            Range range = range(instrument, score, earlier);
            if (range.isOneNumber()) {
                before.add(range.low());
            }
        }
        if (before.isEmpty()) {
            return;
        }
        double first = before.get(0);
        put(facts, score.id() + Instrument.CHANGE, latest.less(first));
        if (first > 0) {
            put(
                    facts,
                    score.id() + Instrument.CHANGE_PERCENT,
                    latest.less(first).percentOf(first));
        }
        if (before.size() > 1) {
            double lastBefore = before.get(before.size() - 1);
            Range previous = new Range(lastBefore, lastBefore, score.isWhole()).less(first);
            put(facts, score.id() + Instrument.PREVIOUS_CHANGE, previous);
            if (first > 0) {
                put(facts, score.id() + Instrument.PREVIOUS_CHANGE_PERCENT, previous.percentOf(first));
            }
        }
    }

    private static void put(FactSet facts, String id, Range range) {
        if (range.isOneNumber()) {
            facts.measure(id, range.low());
        } else {
            facts.unknownMeasure(id, range);
        }
    }

    /** What the score may be, given the answers that are there. */
    static Range range(Instrument instrument, Score score, QuestionnaireAnswers answers) {
        List<Item> all = instrument.items(score);
        List<Item> answered = all.stream()
                .filter(item -> answers.items().containsKey(item.id()))
                .toList();
        if (answered.size() >= score.answered()) {
            double value = score.of(counted(answered, answers, false), answered);
            return new Range(value, value, score.isWhole());
        }
        // More answers can only widen what there is: at the ends every missing one is as low, or as high, as it can be.
        return new Range(
                score.of(counted(all, answers, false), all),
                score.of(counted(all, answers, true), all),
                score.isWhole());
    }

    private static List<Integer> counted(List<Item> items, QuestionnaireAnswers answers, boolean high) {
        return items.stream()
                .map(item -> {
                    @Nullable Integer answer = answers.items().get(item.id());
                    return answer == null ? (high ? item.max() : item.min()) : item.counted(answer);
                })
                .toList();
    }
}
