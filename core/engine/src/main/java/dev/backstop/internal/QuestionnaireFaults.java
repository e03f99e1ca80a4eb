package dev.backstop.internal;

import dev.backstop.content.Instrument;
import dev.backstop.content.Instrument.Item;
import dev.backstop.content.Vocabulary;
import dev.backstop.model.QuestionnaireAnswers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is wrong with filled-in questionnaires. */
final class QuestionnaireFaults {
    private final Map<String, Instrument> instruments;
    private final AssessmentValidator.Check check;
    private final Map<String, Set<LocalDate>> seen = new HashMap<>();

    QuestionnaireFaults(Vocabulary vocabulary, AssessmentValidator.Check check) {
        this.instruments = vocabulary.instruments();
        this.check = check;
    }

    void of(List<QuestionnaireAnswers> questionnaires) {
        for (int i = 0; i < questionnaires.size(); i++) {
            of("questionnaires[" + i + "]", questionnaires.get(i));
        }
    }

    private void of(String path, QuestionnaireAnswers answers) {
        check.notAfter(path, ".date", answers.date());
        Instrument instrument = instruments.get(answers.instrument());
        if (instrument == null) {
            check.unknown(path + ".instrument", "questionnaire", answers.instrument(), instruments.keySet());
            return;
        }
        // Which of the two is right nobody can tell, so neither is taken.
        if (!seen.computeIfAbsent(instrument.id(), none -> new HashSet<>()).add(answers.date())) {
            check.fault(
                    path + ".date",
                    "is " + answers.date() + ", for which " + instrument.id() + " is there twice; give it once a day.");
        }
        answers.items().forEach((id, score) -> {
            Item item = instrument.items().get(id);
            if (item == null) {
                check.unknown(
                        path + ".items." + id,
                        "item of " + instrument.id(),
                        id,
                        instrument.items().keySet());
            } else {
                check.range(path, ".items." + id, score, item.min(), item.max(), "points");
            }
        });
    }
}
