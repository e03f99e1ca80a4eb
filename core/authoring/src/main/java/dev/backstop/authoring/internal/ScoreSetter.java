package dev.backstop.authoring.internal;

import dev.backstop.content.Instrument;
import dev.backstop.content.Instrument.Item;
import dev.backstop.content.Instrument.Score;
import dev.backstop.model.QuestionnaireAnswers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gives questionnaire scores, and how they changed since the first time, a value. */
final class ScoreSetter {
    private static final int DAYS_BETWEEN = 28;

    private final Map<String, Instrument> instruments;

    ScoreSetter(Map<String, Instrument> instruments) {
        this.instruments = instruments;
    }

    boolean measure(AssessmentDraft draft, String id, double value) {
        for (Instrument instrument : instruments.values()) {
            for (Score score : instrument.scores().values()) {
                if (id.equals(score.id())) {
                    draft.questionnaires().removeIf(one -> isOf(one, instrument, draft.asOf()));
                    draft.questionnaires().add(answers(instrument, score, draft.asOf(), value));
                    return true;
                }
                if (id.startsWith(score.id() + ".")) {
                    return change(
                            draft, instrument, score, id.substring(score.id().length()), value);
                }
            }
        }
        return false;
    }

    private static boolean isOf(QuestionnaireAnswers answers, Instrument instrument, LocalDate date) {
        return answers.instrument().equals(instrument.id()) && answers.date().equals(date);
    }

    private static boolean change(
            AssessmentDraft draft, Instrument instrument, Score score, String kind, double value) {
        double most = score.of(instrument.items(score).stream().map(Item::max).toList(), instrument.items(score));
        boolean previous = kind.equals(Instrument.PREVIOUS_CHANGE) || kind.equals(Instrument.PREVIOUS_CHANGE_PERCENT);
        boolean percent = kind.equals(Instrument.CHANGE_PERCENT) || kind.equals(Instrument.PREVIOUS_CHANGE_PERCENT);
        double first = most / 2;
        double then = percent ? first * (1 + value / 100) : first + value;
        draft.questionnaires().removeIf(one -> one.instrument().equals(instrument.id()));
        LocalDate asOf = draft.asOf();
        draft.questionnaires().add(answers(instrument, score, asOf.minusDays(2 * DAYS_BETWEEN), first));
        draft.questionnaires().add(answers(instrument, score, previous ? asOf.minusDays(DAYS_BETWEEN) : asOf, then));
        if (previous) {
            draft.questionnaires().add(answers(instrument, score, asOf, then));
        }
        return true;
    }

    /** Every item of the score answered, so that it comes as near to the value as whole points can. */
    private static QuestionnaireAnswers answers(Instrument instrument, Score score, LocalDate date, double value) {
        List<Item> items = instrument.items(score);
        SortedMap<String, Integer> answers = new TreeMap<>();
        List<Integer> counted = new ArrayList<>(items.stream().map(Item::min).toList());
        for (int i = 0; i < items.size(); i++) {
            while (counted.get(i) < items.get(i).max() && nearer(score, counted, items, i, value)) {
                counted.set(i, counted.get(i) + 1);
            }
        }
        for (int i = 0; i < items.size(); i++) {
            answers.put(items.get(i).id(), items.get(i).counted(counted.get(i)));
        }
        return new QuestionnaireAnswers(instrument.id(), date, answers);
    }

    private static boolean nearer(Score score, List<Integer> counted, List<Item> items, int index, double value) {
        double now = score.of(counted, items);
        List<Integer> more = new ArrayList<>(counted);
        more.set(index, more.get(index) + 1);
        return Math.abs(score.of(more, items) - value) < Math.abs(now - value);
    }
}
