package dev.backstop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known about one person on one day. Everything but the day may be missing, and what is missing is unknown.
 *
 * <p>Findings, measures and choices are an open vocabulary: a rule pack says which ids exist. An id that the pack does
 * not know is a fault of the assessment, found when it is decided on.
 *
 * @param asOf the day for which the decision is made; no clock is ever read
 * @param findings answers by finding id
 * @param measures numbers by measure id, in the unit that the vocabulary gives
 * @param choices answers by choice id
 * @param sessions training sessions, in any order
 * @param days diary days, in any order
 * @param capacityTests results of capacity tests, in any order
 * @param questionnaires filled-in questionnaires, in any order
 */
public record Assessment(
        LocalDate asOf,
        Person person,
        Episode episode,
        SortedMap<String, Finding> findings,
        SortedMap<String, Double> measures,
        SortedMap<String, String> choices,
        List<TrainingSession> sessions,
        List<DayLog> days,
        Plan plan,
        List<CapacityTest> capacityTests,
        List<QuestionnaireAnswers> questionnaires) {

    public Assessment {
        findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
        measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
        choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
        sessions = List.copyOf(sessions);
        days = List.copyOf(days);
        capacityTests = List.copyOf(capacityTests);
        questionnaires = List.copyOf(questionnaires);
    }

    /** An assessment of which nothing is known but its day. */
    public static Builder on(LocalDate asOf) {
        return new Builder(asOf);
    }

    /** A builder that starts from this assessment. */
    public Builder toBuilder() {
        Builder builder = new Builder(asOf)
                .person(person)
                .episode(episode)
                .plan(plan)
                .sessions(sessions)
                .days(days)
                .capacityTests(capacityTests)
                .questionnaires(questionnaires);
        findings.forEach(builder::finding);
        measures.forEach(builder::measure);
        choices.forEach(builder::choice);
        return builder;
    }

    /** This assessment with one answer put in or replaced. */
    public Assessment with(String findingId, Finding finding) {
        return toBuilder().finding(findingId, finding).build();
    }

    /** This assessment with another record of what was done, felt, tested and filled in. */
    public Assessment withRecord(
            List<TrainingSession> sessions,
            List<DayLog> days,
            List<CapacityTest> capacityTests,
            List<QuestionnaireAnswers> questionnaires) {
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

    /** Collects what is known. */
    public static final class Builder {
        private final LocalDate asOf;
        private final Map<String, Finding> findings = new TreeMap<>();
        private final Map<String, Double> measures = new TreeMap<>();
        private final Map<String, String> choices = new TreeMap<>();
        private final List<TrainingSession> sessions = new ArrayList<>();
        private final List<DayLog> days = new ArrayList<>();
        private final List<CapacityTest> capacityTests = new ArrayList<>();
        private final List<QuestionnaireAnswers> questionnaires = new ArrayList<>();
        private Person person = Person.UNKNOWN;
        private Episode episode = Episode.UNKNOWN;
        private Plan plan = Plan.UNKNOWN;

        private Builder(LocalDate asOf) {
            this.asOf = asOf;
        }

        public Builder person(Person person) {
            this.person = person;
            return this;
        }

        /** Age in completed years; sex stays as it is. */
        public Builder age(int years) {
            return person(new Person(years, person.sex()));
        }

        public Builder episode(Episode episode) {
            this.episode = episode;
            return this;
        }

        /** First day of the present episode; the rest of the episode stays as it is. */
        public Builder onset(LocalDate day) {
            return episode(new Episode(day, episode.pain(), episode.episodesInYear(), episode.painfulDaysShare()));
        }

        public Builder finding(String id, Finding finding) {
            findings.put(id, finding);
            return this;
        }

        public Builder present(String... findingIds) {
            return answer(Finding.PRESENT, findingIds);
        }

        public Builder absent(String... findingIds) {
            return answer(Finding.ABSENT, findingIds);
        }

        public Builder unsure(String... findingIds) {
            return answer(Finding.UNSURE, findingIds);
        }

        private Builder answer(Finding finding, String... findingIds) {
            for (String id : findingIds) {
                findings.put(id, finding);
            }
            return this;
        }

        public Builder measure(String id, double value) {
            measures.put(id, value);
            return this;
        }

        public Builder choice(String id, String value) {
            choices.put(id, value);
            return this;
        }

        public Builder session(TrainingSession session) {
            sessions.add(session);
            return this;
        }

        public Builder sessions(List<TrainingSession> more) {
            sessions.addAll(more);
            return this;
        }

        public Builder day(DayLog day) {
            days.add(day);
            return this;
        }

        public Builder days(List<DayLog> more) {
            days.addAll(more);
            return this;
        }

        public Builder plan(Plan plan) {
            this.plan = plan;
            return this;
        }

        public Builder capacityTest(CapacityTest test) {
            capacityTests.add(test);
            return this;
        }

        public Builder capacityTests(List<CapacityTest> more) {
            capacityTests.addAll(more);
            return this;
        }

        public Builder questionnaire(QuestionnaireAnswers answers) {
            questionnaires.add(answers);
            return this;
        }

        public Builder questionnaires(List<QuestionnaireAnswers> more) {
            questionnaires.addAll(more);
            return this;
        }

        public Assessment build() {
            return new Assessment(
                    asOf,
                    person,
                    episode,
                    new TreeMap<>(findings),
                    new TreeMap<>(measures),
                    new TreeMap<>(choices),
                    sessions,
                    days,
                    plan,
                    capacityTests,
                    questionnaires);
        }
    }
}
