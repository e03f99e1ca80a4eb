package dev.backstop.authoring.population;

import dev.backstop.authoring.internal.AssessmentDraft;
import dev.backstop.authoring.internal.SessionParts;
import dev.backstop.content.Instrument;
import dev.backstop.content.Instrument.Item;
import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.model.Assessment;
import dev.backstop.model.Plan;
import dev.backstop.model.QuestionnaireAnswers;
import dev.backstop.model.TrainingSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a pack can be told of an assessment: what it does not ask about, nobody has answered. So one person can be
 * decided on by two packs of which one knows more.
 */
public final class KnownTo {
    private static final String CAPACITY = "capacity.";

    private final Vocabulary vocabulary;

    private KnownTo(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public static KnownTo pack(PackContent pack) {
        return new KnownTo(pack.vocabulary());
    }

    /** The assessment without what the pack does not know: ids, values of choices, and numbers out of its ranges. */
    public Assessment of(Assessment assessment) {
        AssessmentDraft draft = AssessmentDraft.of(assessment);
        boolean changed =
                draft.findings().keySet().retainAll(vocabulary.findings().keySet());
        changed |= draft.measures().entrySet().removeIf(one -> !isMeasure(one.getKey(), one.getValue()));
        changed |= draft.choices().entrySet().removeIf(one -> !isChoice(one.getKey(), one.getValue()));
        changed |= draft.capacityTests().removeIf(one -> !inRange(CAPACITY + one.test(), one.value()));
        changed |= exercises(draft);
        changed |= questionnaires(draft);
        return changed ? draft.build() : assessment;
    }

    private boolean isMeasure(String id, double value) {
        MeasureTerm term = vocabulary.measures().get(id);
        return term != null && !term.isDerived() && inRange(id, value);
    }

    private boolean inRange(String id, double value) {
        MeasureTerm term = vocabulary.measures().get(id);
        return term != null && value >= term.min() && value <= term.max();
    }

    private boolean isChoice(String id, String value) {
        ChoiceTerm term = vocabulary.choices().get(id);
        return term != null && !term.isDerived() && term.values().containsKey(value);
    }

    private boolean exercises(AssessmentDraft draft) {
        Set<String> known = vocabulary.exercises().exercises().keySet();
        if (known.isEmpty()) {
            return false;
        }
        Plan plan = draft.plan();
        boolean inPlan = plan.exercises().stream().allMatch(one -> known.contains(one.exercise()));
        if (!inPlan) {
            draft.plan(plan.toBuilder()
                    .exercises(plan.exercises().stream()
                            .filter(one -> known.contains(one.exercise()))
                            .toList())
                    .build());
        }
        boolean inSessions = true;
        for (int i = 0; i < draft.sessions().size(); i++) {
            TrainingSession session = draft.sessions().get(i);
            if (!session.exercises().stream().allMatch(one -> known.contains(one.exercise()))) {
                inSessions = false;
                draft.sessions()
                        .set(
                                i,
                                new SessionParts(session)
                                        .exercises(session.exercises().stream()
                                                .filter(one -> known.contains(one.exercise()))
                                                .toList())
                                        .on(session.date(), draft.asOf()));
            }
        }
        return !inPlan || !inSessions;
    }

    private boolean questionnaires(AssessmentDraft draft) {
        List<QuestionnaireAnswers> kept = new ArrayList<>();
        for (QuestionnaireAnswers answers : draft.questionnaires()) {
            Instrument instrument = vocabulary.instruments().get(answers.instrument());
            if (instrument != null) {
                SortedMap<String, Integer> items = new TreeMap<>(answers.items());
                items.entrySet().removeIf(one -> !isAnswer(instrument.items().get(one.getKey()), one.getValue()));
                kept.add(
                        items.size() == answers.items().size()
                                ? answers
                                : new QuestionnaireAnswers(answers.instrument(), answers.date(), items));
            }
        }
        boolean changed = !kept.equals(draft.questionnaires());
        draft.questionnaires().clear();
        draft.questionnaires().addAll(kept);
        return changed;
    }

    private static boolean isAnswer(@Nullable Item item, int score) {
        return item != null && score >= item.min() && score <= item.max();
    }
}
