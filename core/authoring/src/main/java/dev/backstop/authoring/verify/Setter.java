package dev.backstop.authoring.verify;

import dev.backstop.authoring.internal.AssessmentDraft;
import dev.backstop.authoring.internal.FactSetter;
import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary;
import dev.backstop.model.Answer;
import dev.backstop.model.Course;
import dev.backstop.model.Episode;
import dev.backstop.model.Finding;
import dev.backstop.model.Person;
import dev.backstop.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts facts of an assessment into states. */
final class Setter {
    private static final double[] STEPS = {1, 0.5, 0.1, 0.01};

    private final Vocabulary vocabulary;
    private final FactSetter facts;
    private final int oldDays;

    Setter(PackContent content, Limits limits) {
        this.vocabulary = content.vocabulary();
        this.facts = new FactSetter(vocabulary);
        this.oldDays = (int) limits.of("finding.recent-days") + 1;
    }

    /**
     * Puts a fact into one of these states, as far as that can be done.
     *
     * @param way which of several, from 0 on
     */
    void set(AssessmentDraft draft, Fact fact, long states, int way) {
        List<State> allowed = new ArrayList<>();
        for (int i = 0; i < fact.states().size(); i++) {
            if ((states >> i & 1) != 0) {
                allowed.add(fact.states().get(i));
            }
        }
        if (!allowed.isEmpty()) {
            int choice = way == 0 ? 0 : way == 1 ? allowed.size() - 1 : allowed.size() / 2;
            set(draft, fact, allowed.get(choice), way);
        }
    }

    private void set(AssessmentDraft draft, Fact fact, State state, int way) {
        if (state instanceof State.Answer answer) {
            finding(draft, fact.id(), model(answer.finding(), draft.asOf()));
        } else if (state instanceof State.Numbers numbers) {
            facts.measure(draft, fact.id(), number(numbers, way));
        } else if (state instanceof State.Value value) {
            facts.choice(draft, fact.id(), value.value());
        } else if (state instanceof State.Unknown) {
            remove(draft, fact.id());
        }
    }

    private void finding(AssessmentDraft draft, String id, @Nullable Finding answer) {
        facts.finding(draft, id, answer);
        if (answer != null && answer.answer() == Answer.PRESENT) {
            vocabulary.implied(id).forEach(implied -> {
                Finding now = draft.findings().get(implied);
                if (now != null && now.answer() != Answer.PRESENT) {
                    draft.findings().remove(implied);
                }
            });
        }
    }

    private @Nullable Finding model(dev.backstop.facts.Finding fact, LocalDate asOf) {
        if (fact.notAsked()) {
            return null;
        }
        if (fact.absent()) {
            return Finding.ABSENT;
        }
        LocalDate since = fact.recent() ? null : asOf.minusDays(oldDays);
        Course course = fact.worsening() ? Course.WORSENING : fact.steady() ? Course.STABLE : null;
        return new Finding(fact.present() ? Answer.PRESENT : Answer.UNSURE, since, course);
    }

    /** A number of the state, near to one end or the other. */
    static double number(State.Numbers numbers, int way) {
        if (numbers.isOne()) {
            return numbers.from();
        }
        for (double step : STEPS) {
            double low = Math.floor(numbers.from() / step + 1e-9) * step + step;
            double high = Math.ceil(numbers.to() / step - 1e-9) * step - step;
            double number = rounded(way == 1 ? high : low);
            if (numbers.contains(number)) {
                return number;
            }
        }
        return numbers.example();
    }

    private static double rounded(double number) {
        return Math.rint(number * 1000) / 1000;
    }

    private void remove(AssessmentDraft draft, String id) {
        draft.measures().remove(id);
        draft.choices().remove(id);
        Episode episode = draft.episode();
        String part = id.contains(".") ? id.substring(0, id.indexOf('.')) : id;
        switch (part) {
            case "session", "sessions", "training", "week" -> draft.sessions().clear();
            case "days" -> draft.days().clear();
            case "capacity" -> draft.capacityTests().removeIf(test -> id.equals("capacity." + test.test()));
            case "phase" ->
                draft.plan(draft.plan().toBuilder().earlier(List.of()).build());
            default -> draft.questionnaires().removeIf(form -> form.instrument().equals(part));
        }
        switch (id) {
            case "person.age" -> draft.person(new Person(null, draft.person().sex()));
            case "person.sex" -> draft.person(new Person(draft.person().age(), null));
            case "episode.days", "episode.age-at-onset" ->
                draft.episode(new Episode(null, episode.pain(), episode.episodesInYear(), episode.painfulDaysShare()));
            case "episode.pain" ->
                draft.episode(new Episode(episode.onset(), null, episode.episodesInYear(), episode.painfulDaysShare()));
            case "episode.in-year" ->
                draft.episode(new Episode(episode.onset(), episode.pain(), null, episode.painfulDaysShare()));
            case "episode.painful-days-share" ->
                draft.episode(new Episode(episode.onset(), episode.pain(), episode.episodesInYear(), null));
            case "plan.phase" -> draft.plan(Plan.UNKNOWN);
            case "plan.days-in-phase", "plan.days-in-programme" ->
                draft.plan(
                        draft.plan().toBuilder().since(null).earlier(List.of()).build());
            default -> {}
        }
    }
}
