package dev.backstop.authoring.internal;

import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.Counted;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.model.CapacityTest;
import dev.backstop.model.Episode;
import dev.backstop.model.Finding;
import dev.backstop.model.NextMorning;
import dev.backstop.model.PainScore;
import dev.backstop.model.Person;
import dev.backstop.model.Phase;
import dev.backstop.model.Plan;
import dev.backstop.model.Sex;
import dev.backstop.model.Technique;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Changes an assessment so that a fact gets a value: by giving it, or by changing the part of the assessment that it is
 * derived from.
 */
public final class FactSetter {
    private static final String CAPACITY = "capacity.";

    private final Vocabulary vocabulary;
    private final ScoreSetter scores;

    public FactSetter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.scores = new ScoreSetter(vocabulary.instruments());
    }

    /**
     * Gives a measure about this value.
     *
     * @return whether there is a way; where there is none, the draft is as it was
     */
    public boolean measure(AssessmentDraft draft, String id, double value) {
        MeasureTerm term = vocabulary.measures().get(id);
        if (term == null || term.upperBoundOf() != null || term.calculation() != null) {
            return false;
        }
        if (term.isCount()) {
            return count(draft, term, value);
        }
        if (!term.isDerived()) {
            draft.measures().put(id, value);
            return true;
        }
        if (id.startsWith(CAPACITY)) {
            String test = id.substring(CAPACITY.length());
            draft.capacityTests().removeIf(one -> one.test().equals(test));
            draft.capacityTests().add(new CapacityTest(test, draft.asOf(), value));
            return true;
        }
        return person(draft, id, value)
                || plan(draft, id, value)
                || SessionSetter.measure(draft, id, value)
                || DiarySetter.measure(draft, id, value)
                || scores.measure(draft, id, value);
    }

    /** Gives a choice this value; false for the answer of a stage. */
    public boolean choice(AssessmentDraft draft, String id, String value) {
        ChoiceTerm term = vocabulary.choices().get(id);
        if (term != null && !term.isDerived()) {
            draft.choices().put(id, value);
            return true;
        }
        String name = value.toUpperCase(Locale.ROOT).replace('-', '_');
        switch (id) {
            case "person.sex" -> draft.person(new Person(draft.person().age(), Sex.valueOf(name)));
            case "plan.phase" ->
                draft.plan(draft.plan().toBuilder()
                        .phase(Phase.valueOf(name))
                        .earlier(List.of())
                        .override(null)
                        .build());
            case "session.next-morning" ->
                SessionSetter.last(draft, session -> session.nextMorning(NextMorning.valueOf(name)));
            case "session.technique" ->
                SessionSetter.last(draft, session -> session.technique(Technique.valueOf(name)));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Answers a finding, or takes the answer out; what a "yes" implies is no longer answered "no". */
    public void finding(AssessmentDraft draft, String id, @Nullable Finding answer) {
        if (answer == null) {
            draft.findings().remove(id);
        } else {
            draft.findings().put(id, answer);
        }
    }

    /** The first few of what is counted hold, and the findings after them do not. */
    private boolean count(AssessmentDraft draft, MeasureTerm term, double value) {
        int left = (int) value;
        for (Counted item : vocabulary.counted(term)) {
            if (item.bound() == null) {
                draft.findings().put(item.id(), left-- > 0 ? Finding.PRESENT : Finding.ABSENT);
            }
        }
        return left <= 0;
    }

    private static boolean person(AssessmentDraft draft, String id, double value) {
        Episode now = draft.episode();
        int whole = whole(value);
        switch (id) {
            case "person.age" ->
                draft.person(new Person(Math.min(whole, 120), draft.person().sex()));
            case "episode.days" -> draft.episode(withOnset(now, draft.asOf().minusDays(whole)));
            case "episode.age-at-onset" -> {
                LocalDate onset = now.onset() == null ? draft.asOf() : now.onset();
                long years = (draft.asOf().toEpochDay() - onset.toEpochDay()) / 365;
                draft.episode(withOnset(now, onset));
                draft.person(new Person(
                        (int) Math.min(whole + years, 120), draft.person().sex()));
            }
            case "episode.pain" ->
                draft.episode(new Episode(
                        now.onset(), PainScore.of(points(value)), now.episodesInYear(), now.painfulDaysShare()));
            case "episode.in-year" ->
                draft.episode(new Episode(now.onset(), now.pain(), Math.min(whole, 366), now.painfulDaysShare()));
            case "episode.painful-days-share" ->
                draft.episode(
                        new Episode(now.onset(), now.pain(), now.episodesInYear(), Math.max(0, Math.min(1, value))));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Episode withOnset(Episode now, LocalDate onset) {
        return new Episode(onset, now.pain(), now.episodesInYear(), now.painfulDaysShare());
    }

    private static boolean plan(AssessmentDraft draft, String id, double value) {
        Plan.Builder plan = draft.plan().toBuilder();
        switch (id) {
            case "plan.days-in-phase" ->
                plan.phase(
                                draft.plan().phase() == null
                                        ? Phase.RESTORE
                                        : draft.plan().phase())
                        .since(draft.asOf().minusDays(whole(value)))
                        .earlier(List.of())
                        .override(null);
            case "plan.proposed-load-change" -> plan.proposedLoadChange(percent(value));
            case "plan.proposed-volume-change" -> plan.proposedVolumeChange(percent(value));
            case "plan.adherence" -> plan.sessionsPerWeek(value < 50 ? 7 : 1);
            default -> {
                return false;
            }
        }
        draft.plan(plan.build());
        return true;
    }

    static int whole(double value) {
        return (int) Math.max(0, Math.min(36_600, Math.rint(value)));
    }

    static double points(double value) {
        return Math.max(0, Math.min(10, value));
    }

    private static double percent(double value) {
        return Math.max(-100, Math.min(1000, value));
    }
}
