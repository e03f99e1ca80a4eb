package dev.backstop.authoring.population;

import dev.backstop.authoring.internal.AssessmentDraft;
import dev.backstop.authoring.internal.SessionParts;
import dev.backstop.model.Assessment;
import dev.backstop.model.DayLog;
import dev.backstop.model.Episode;
import dev.backstop.model.Finding;
import dev.backstop.model.Person;
import dev.backstop.model.Plan;
import dev.backstop.model.QuestionnaireAnswers;
import dev.backstop.model.TrainingSession;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What can be taken out of an assessment so that what is left is one still. */
final class Parts {
    private Parts() {}

    /**
     * Whole answers, sessions, days, tests and questionnaires, and what is told of the person, the pain and the plan.
     */
    static List<Consumer<AssessmentDraft>> coarse(Assessment from) {
        List<Consumer<AssessmentDraft>> parts = new ArrayList<>();
        parts.add(draft -> draft.questionnaires().clear());
        parts.add(draft -> draft.plan(Plan.UNKNOWN));
        plan(parts);
        from.questionnaires()
                .forEach(one -> parts.add(draft -> draft.questionnaires().remove(one)));
        from.capacityTests()
                .forEach(one -> parts.add(draft -> draft.capacityTests().remove(one)));
        from.days().forEach(one -> parts.add(draft -> draft.days().remove(one)));
        from.sessions().forEach(one -> parts.add(draft -> draft.sessions().remove(one)));
        from.choices().keySet().forEach(id -> parts.add(draft -> draft.choices().remove(id)));
        from.measures()
                .keySet()
                .forEach(id -> parts.add(draft -> draft.measures().remove(id)));
        from.findings()
                .keySet()
                .forEach(id -> parts.add(draft -> draft.findings().remove(id)));
        episode(parts);
        parts.add(draft -> draft.person(new Person(draft.person().age(), null)));
        parts.add(draft -> draft.person(new Person(null, draft.person().sex())));
        return parts;
    }

    private static void episode(List<Consumer<AssessmentDraft>> parts) {
        change(parts, now -> new Episode(now.onset(), now.pain(), now.episodesInYear(), null));
        change(parts, now -> new Episode(now.onset(), now.pain(), null, now.painfulDaysShare()));
        change(parts, now -> new Episode(now.onset(), null, now.episodesInYear(), now.painfulDaysShare()));
        change(parts, now -> new Episode(null, now.pain(), now.episodesInYear(), now.painfulDaysShare()));
    }

    private static void change(List<Consumer<AssessmentDraft>> parts, UnaryOperator<Episode> change) {
        parts.add(draft -> draft.episode(change.apply(draft.episode())));
    }

    private static void plan(List<Consumer<AssessmentDraft>> parts) {
        List<Consumer<Plan.Builder>> changes = List.of(
                plan -> plan.exercises(List.of()),
                plan -> plan.proposedVolumeChange(null),
                plan -> plan.proposedLoadChange(null),
                plan -> plan.sessionsPerWeek(null),
                plan -> plan.override(null),
                plan -> plan.earlier(List.of()),
                plan -> plan.earlier(List.of()).since(null),
                plan -> plan.earlier(List.of()).since(null).override(null).phase(null));
        for (Consumer<Plan.Builder> change : changes) {
            parts.add(draft -> {
                Plan.Builder plan = draft.plan().toBuilder();
                change.accept(plan);
                draft.plan(plan.build());
            });
        }
    }

    /** Single things told of a finding, a session, a day or a questionnaire. */
    static List<Consumer<AssessmentDraft>> fine(Assessment from) {
        List<Consumer<AssessmentDraft>> parts = new ArrayList<>();
        from.findings().keySet().forEach(id -> {
            finding(parts, id, now -> new Finding(now.answer(), now.since(), null));
            finding(parts, id, now -> new Finding(now.answer(), null, now.course()));
        });
        for (int i = 0; i < from.sessions().size(); i++) {
            int index = i;
            session(parts, index, session -> session.exercises(List.of()));
            session(parts, index, session -> session.minutes(null));
            session(parts, index, session -> session.effort(null));
            session(parts, index, session -> session.technique(null));
            session(parts, index, session -> session.nextMorning(null));
            session(parts, index, session -> session.painBefore(null));
            session(parts, index, session -> session.painPeak(null));
            session(parts, index, SessionParts::withoutTime);
        }
        for (int i = 0; i < from.days().size(); i++) {
            days(parts, i);
        }
        for (QuestionnaireAnswers answers : from.questionnaires()) {
            answers.items().keySet().forEach(item -> parts.add(draft -> item(draft, answers, item)));
        }
        return parts;
    }

    private static void finding(List<Consumer<AssessmentDraft>> parts, String id, UnaryOperator<Finding> change) {
        parts.add(draft -> draft.findings().computeIfPresent(id, (key, now) -> change.apply(now)));
    }

    private static void session(List<Consumer<AssessmentDraft>> parts, int index, UnaryOperator<SessionParts> change) {
        parts.add(draft -> {
            TrainingSession now = draft.sessions().get(index);
            draft.sessions().set(index, change.apply(new SessionParts(now)).on(now.date(), draft.asOf()));
        });
    }

    private static void days(List<Consumer<AssessmentDraft>> parts, int index) {
        for (int part = 1; part <= 7; part++) {
            int left = part;
            parts.add(draft ->
                    draft.days().set(index, without(left, draft.days().get(index))));
        }
    }

    private static DayLog without(int part, DayLog day) {
        return new DayLog(
                day.date(),
                part == 1 ? null : day.pain(),
                part == 2 ? null : day.sleepHours(),
                part == 3 ? null : day.sleepQuality(),
                part == 4 ? null : day.stress(),
                part == 5 ? null : day.walkingMinutes(),
                part == 6 ? null : day.sittingHours(),
                part == 7 ? null : day.stiffness());
    }

    private static void item(AssessmentDraft draft, QuestionnaireAnswers answers, String item) {
        for (int i = 0; i < draft.questionnaires().size(); i++) {
            QuestionnaireAnswers now = draft.questionnaires().get(i);
            if (now.instrument().equals(answers.instrument()) && now.date().equals(answers.date())) {
                SortedMap<String, Integer> items = new TreeMap<>(now.items());
                items.remove(item);
                draft.questionnaires().set(i, new QuestionnaireAnswers(now.instrument(), now.date(), items));
            }
        }
    }
}
