package dev.backstop.internal;

import dev.backstop.content.Limits;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.content.Vocabulary.Worse;
import dev.backstop.decision.Contradiction;
import dev.backstop.internal.Implications.Answers;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.CapacityTest;
import dev.backstop.model.Course;
import dev.backstop.model.Episode;
import dev.backstop.model.Finding;
import dev.backstop.model.Person;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns a valid assessment into facts. It only does arithmetic: every threshold it needs is a parameter of the pack.
 */
final class FactDeriver {
    private static final double DAYS_IN_A_YEAR = 365.25;

    private final Map<String, MeasureTerm> measures;
    private final FindingTerms terms;
    private final double recentDays;
    private final PhaseMeasures phases;
    private final SessionMeasures sessions;
    private final DiaryMeasures diary;
    private final QuestionnaireMeasures questionnaires;
    private final Calculations calculations;
    private final Implications implications;
    private final Counts counts;

    FactDeriver(Vocabulary vocabulary, FindingTerms terms, Limits limits) {
        this.measures = vocabulary.measures();
        this.terms = terms;
        this.recentDays = limits.of("finding.recent-days");
        this.phases = new PhaseMeasures(limits);
        this.sessions = new SessionMeasures(limits);
        this.diary = new DiaryMeasures(limits);
        this.questionnaires = new QuestionnaireMeasures(vocabulary);
        this.calculations = new Calculations(vocabulary);
        this.implications = new Implications(vocabulary, terms, limits);
        this.counts = new Counts(vocabulary, terms, limits);
    }

    static String word(Enum<?> constant) {
        return word(constant.name());
    }

    static String word(String constantName) {
        return constantName.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    FactSet derive(Assessment assessment) {
        FactSet facts = new FactSet(terms);
        assessment.measures().forEach((id, value) -> facts.measure(id, value));
        assessment.choices().forEach(facts::choice);
        person(assessment.person(), facts);
        episode(assessment, facts);
        phases.derive(assessment, facts);
        assessment.capacityTests().stream()
                .sorted(Comparator.comparing(CapacityTest::date).thenComparingDouble(this::badness))
                .forEach(test -> facts.measure("capacity." + test.test(), test.value()));
        sessions.derive(assessment, facts);
        diary.derive(assessment, facts);
        questionnaires.derive(assessment, facts);
        calculations.derive(facts);
        // Numbers and choices may imply findings, and counts are over both.
        Answers answers = implications.answers(assessment, facts);
        findings(assessment, answers, facts);
        facts.contradictions(answers.contradictions());
        screen(facts);
        counts.derive(facts);
        return facts;
    }

    /** Of two results of one day the worse counts, so that their order has no influence. */
    private double badness(CapacityTest test) {
        MeasureTerm term = measures.get("capacity." + test.test());
        return term != null && term.worse() == Worse.HIGHER ? test.value() : -test.value();
    }

    private void findings(Assessment assessment, Answers read, FactSet facts) {
        LocalDate asOf = assessment.asOf();
        Map<String, Finding> answers = read.counted();
        answers.forEach((id, answer) -> {
            int index = terms.index(id);
            boolean absent = answer.answer() == Answer.ABSENT;
            facts.put(index, absent ? terms.absent(index) : fact(index, answer, asOf));
        });
        own(assessment, answers, facts);
        answers.forEach((id, answer) -> {
            if (answer.answer() == Answer.PRESENT) {
                int implying = terms.index(id);
                for (int implied : terms.implied(implying)) {
                    imply(facts, implied, fact(implying, answer, asOf));
                }
            }
        });
        ruleOut(facts);
        answers.forEach((id, answer) -> known(answers, facts, terms.index(id), answer));
    }

    /** What each answer leaves open by itself, before what implies the finding. */
    private void own(Assessment assessment, Map<String, Finding> counted, FactSet facts) {
        assessment.findings().forEach((id, given) -> {
            int index = terms.index(id);
            Finding answer = counted.get(id);
            if (given.answer() != Answer.ABSENT) {
                dev.backstop.facts.Finding fact = fact(index, given, assessment.asOf());
                facts.own(index, AnswerStates.of(fact, given.since() != null, given.course() != null));
            } else if (answer == null) {
                // A "no" that another finding contradicts is a "yes" that says nothing of onset and course. Of one that
                // a number contradicts the onset is unknown, and such a number may be open still.
                facts.own(index, implications.isOpen(index, facts) ? AnswerStates.STABLE : AnswerStates.STEADY);
            } else {
                facts.own(index, AnswerStates.of(facts.finding(index), true, true));
            }
        });
    }

    /** What implies a finding is at least as alarming as the finding itself, so the more alarming of the two counts. */
    private void imply(FactSet facts, int implied, dev.backstop.facts.Finding other) {
        dev.backstop.facts.Finding now = facts.finding(implied);
        boolean alone = now.notAsked();
        facts.put(
                implied,
                terms.suspected(
                        implied,
                        true,
                        now.recent() || other.recent(),
                        now.worsening() || other.worsening(),
                        (alone || now.steady()) && other.steady()));
    }

    private void ruleOut(FactSet facts) {
        for (int implying = 0; implying < terms.size(); implying++) {
            for (int implied : terms.implied(implying)) {
                if (facts.isOpen(implying) && facts.finding(implied).absent()) {
                    facts.ruleOut(implying);
                }
            }
        }
    }

    /** What implies a finding can still change it, unless that is known for good as well. */
    private void known(Map<String, Finding> answers, FactSet facts, int index, Finding answer) {
        if (answer.answer() != Answer.PRESENT && implications.isOpen(index, facts)) {
            return;
        }
        for (int implying : terms.implying(index)) {
            Finding other = answers.get(terms.term(implying).id());
            if (other == null || !isSettled(other)) {
                return;
            }
        }
        facts.known(index, answer.since() != null, answer.course() != null);
    }

    private static boolean isSettled(Finding answer) {
        return answer.answer() == Answer.ABSENT
                || (answer.answer() == Answer.PRESENT && answer.since() != null && answer.course() != null);
    }

    private dev.backstop.facts.Finding fact(int index, Finding finding, LocalDate asOf) {
        boolean recent = finding.since() == null || ChronoUnit.DAYS.between(finding.since(), asOf) <= recentDays;
        boolean worsening = finding.course() == Course.WORSENING;
        boolean steady = !recent && finding.course() != null && !worsening;
        return terms.suspected(index, finding.answer() == Answer.PRESENT, recent, worsening, steady);
    }

    private void screen(FactSet facts) {
        int present = 0;
        int open = 0;
        for (int i = 0; i < terms.size(); i++) {
            if (terms.term(i).required()) {
                present += facts.finding(i).present() ? 1 : 0;
                open += facts.isOpen(i) ? 1 : 0;
            }
        }
        facts.measure(Completable.PRESENT_COUNT, present, present, present + open);
        facts.measure(Completable.OPEN_COUNT, open, 0, open);
        // Findings and not pairs: one more answer that implies the same finding is no further contradiction.
        facts.measure(
                "screen.contradictions",
                facts.contradictions().stream()
                        .map(Contradiction::finding)
                        .distinct()
                        .count());
    }

    private static void person(Person person, FactSet facts) {
        measure(facts, "person.age", person.age());
        choice(facts, "person.sex", person.sex());
    }

    private static void episode(Assessment assessment, FactSet facts) {
        Episode episode = assessment.episode();
        if (episode.onset() != null) {
            facts.measure("episode.days", ChronoUnit.DAYS.between(episode.onset(), assessment.asOf()));
        }
        ageAtOnset(assessment.person().age(), episode.onset(), assessment.asOf(), facts);
        if (episode.pain() != null) {
            facts.measure("episode.pain", episode.pain().points());
        }
        measure(facts, "episode.in-year", episode.episodesInYear());
        measure(facts, "episode.painful-days-share", episode.painfulDaysShare());
    }

    /**
     * An age is in completed years, so the true age at onset may be up to a year higher than this. That is the safe
     * side: what is looked for in those who were young when it began is looked for in one year more.
     */
    private static void ageAtOnset(@Nullable Integer age, @Nullable LocalDate onset, LocalDate asOf, FactSet facts) {
        if (age != null && onset != null) {
            double years = age - ChronoUnit.DAYS.between(onset, asOf) / DAYS_IN_A_YEAR;
            facts.measure("episode.age-at-onset", Math.max(0, years));
        }
    }

    static void measure(FactSet facts, String id, @Nullable Number value) {
        if (value != null) {
            facts.measure(id, value.doubleValue());
        }
    }

    static void choice(FactSet facts, String id, @Nullable Enum<?> value) {
        if (value != null) {
            facts.choice(id, word(value));
        }
    }
}
