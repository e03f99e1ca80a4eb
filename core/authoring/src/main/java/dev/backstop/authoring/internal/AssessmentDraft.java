package dev.backstop.authoring.internal;

import dev.backstop.model.Assessment;
import dev.backstop.model.CapacityTest;
import dev.backstop.model.DayLog;
import dev.backstop.model.Episode;
import dev.backstop.model.Finding;
import dev.backstop.model.Person;
import dev.backstop.model.Plan;
import dev.backstop.model.QuestionnaireAnswers;
import dev.backstop.model.TrainingSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** An assessment of which any part can be changed or taken out. */
public final class AssessmentDraft {
    private final LocalDate asOf;
    private final SortedMap<String, Finding> findings = new TreeMap<>();
    private final SortedMap<String, Double> measures = new TreeMap<>();
    private final SortedMap<String, String> choices = new TreeMap<>();
    private final List<TrainingSession> sessions = new ArrayList<>();
    private final List<DayLog> days = new ArrayList<>();
    private final List<CapacityTest> capacityTests = new ArrayList<>();
    private final List<QuestionnaireAnswers> questionnaires = new ArrayList<>();
    private Person person = Person.UNKNOWN;
    private Episode episode = Episode.UNKNOWN;
    private Plan plan = Plan.UNKNOWN;

    public AssessmentDraft(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** A draft that says what this assessment says. */
    public static AssessmentDraft of(Assessment assessment) {
        AssessmentDraft draft = new AssessmentDraft(assessment.asOf());
        draft.findings.putAll(assessment.findings());
        draft.measures.putAll(assessment.measures());
        draft.choices.putAll(assessment.choices());
        draft.sessions.addAll(assessment.sessions());
        draft.days.addAll(assessment.days());
        draft.capacityTests.addAll(assessment.capacityTests());
        draft.questionnaires.addAll(assessment.questionnaires());
        draft.person = assessment.person();
        draft.episode = assessment.episode();
        draft.plan = assessment.plan();
        return draft;
    }

    public Assessment build() {
        return new Assessment(
                asOf,
                person,
                episode,
                findings,
                measures,
                choices,
                sessions,
                days,
                plan,
                capacityTests,
                questionnaires);
    }

    public LocalDate asOf() {
        return asOf;
    }

    public SortedMap<String, Finding> findings() {
        return findings;
    }

    public SortedMap<String, Double> measures() {
        return measures;
    }

    public SortedMap<String, String> choices() {
        return choices;
    }

    public List<TrainingSession> sessions() {
        return sessions;
    }

    public List<DayLog> days() {
        return days;
    }

    public List<CapacityTest> capacityTests() {
        return capacityTests;
    }

    public List<QuestionnaireAnswers> questionnaires() {
        return questionnaires;
    }

    public Person person() {
        return person;
    }

    public void person(Person told) {
        person = told;
    }

    public Episode episode() {
        return episode;
    }

    public void episode(Episode told) {
        episode = told;
    }

    public Plan plan() {
        return plan;
    }

    public void plan(Plan told) {
        plan = told;
    }
}
