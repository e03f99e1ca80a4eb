package dev.backstop.internal;

import dev.backstop.content.Limits;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.content.Vocabulary.Worse;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.CapacityTest;
import dev.backstop.model.Course;
import dev.backstop.model.Episode;
import dev.backstop.model.Finding;
import dev.backstop.model.Person;
import dev.backstop.model.Plan;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns a valid assessment into facts. It only does arithmetic: every threshold it needs is a parameter of the pack.
 */
final class FactDeriver {
    private final Map<String, MeasureTerm> measures;
    private final FindingTerms terms;
    private final double recentDays;
    private final SessionMeasures sessions;
    private final DiaryMeasures diary;

    FactDeriver(Vocabulary vocabulary, FindingTerms terms, Limits limits) {
        this.measures = vocabulary.measures();
        this.terms = terms;
        this.recentDays = limits.of("finding.recent-days");
        this.sessions = new SessionMeasures(limits);
        this.diary = new DiaryMeasures(limits);
    }

    static String word(Enum<?> constant) {
        return word(constant.name());
    }

    static String word(String constantName) {
        return constantName.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    FactSet derive(Assessment assessment) {
        FactSet facts = new FactSet(terms);
        findings(assessment, facts);
        screen(facts);
        assessment.measures().forEach((id, value) -> facts.measure(id, value));
        assessment.choices().forEach(facts::choice);
        person(assessment.person(), facts);
        episode(assessment, facts);
        plan(assessment, facts);
        assessment.capacityTests().stream()
                .sorted(Comparator.comparing(CapacityTest::date).thenComparingDouble(this::badness))
                .forEach(test -> facts.measure("capacity." + test.test(), test.value()));
        sessions.derive(assessment, facts);
        diary.derive(assessment, facts);
        return facts;
    }

    /** Of two results of one day the worse counts, so that their order has no influence. */
    private double badness(CapacityTest test) {
        MeasureTerm term = measures.get("capacity." + test.test());
        return term != null && term.worse() == Worse.HIGHER ? test.value() : -test.value();
    }

    private void findings(Assessment assessment, FactSet facts) {
        for (Map.Entry<String, Finding> entry : assessment.findings().entrySet()) {
            int index = terms.index(entry.getKey());
            Finding finding = entry.getValue();
            boolean absent = finding.answer() == Answer.ABSENT;
            facts.answered(
                    index,
                    absent ? terms.absent(index) : fact(index, finding, assessment),
                    finding.since() != null,
                    finding.course() != null);
        }
        for (Map.Entry<String, Finding> entry : assessment.findings().entrySet()) {
            if (entry.getValue().answer() == Answer.PRESENT) {
                int implying = terms.index(entry.getKey());
                for (int implied : terms.implied(implying)) {
                    imply(assessment, facts, implying, implied, entry.getValue());
                }
            }
        }
        ruleOut(facts);
        for (Map.Entry<String, Finding> entry : assessment.findings().entrySet()) {
            known(assessment, facts, terms.index(entry.getKey()), entry.getValue());
        }
    }

    /** What implies a finding is at least as alarming as the finding itself, so the more alarming of the two counts. */
    private void imply(Assessment assessment, FactSet facts, int implying, int implied, Finding answer) {
        dev.backstop.facts.Finding now = facts.finding(implied);
        dev.backstop.facts.Finding other = fact(implying, answer, assessment);
        boolean alone = now.absent() || now.notAsked();
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
    private void known(Assessment assessment, FactSet facts, int index, Finding answer) {
        for (int implying : terms.implying(index)) {
            Finding other = assessment.findings().get(terms.term(implying).id());
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

    private dev.backstop.facts.Finding fact(int index, Finding finding, Assessment assessment) {
        boolean recent =
                finding.since() == null || ChronoUnit.DAYS.between(finding.since(), assessment.asOf()) <= recentDays;
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
        if (episode.pain() != null) {
            facts.measure("episode.pain", episode.pain().points());
        }
        measure(facts, "episode.in-year", episode.episodesInYear());
        measure(facts, "episode.painful-days-share", episode.painfulDaysShare());
    }

    private static void plan(Assessment assessment, FactSet facts) {
        Plan plan = assessment.plan();
        choice(facts, "plan.phase", plan.phase());
        if (plan.since() != null) {
            facts.measure("plan.days-in-phase", ChronoUnit.DAYS.between(plan.since(), assessment.asOf()));
        }
        measure(facts, "plan.proposed-load-change", plan.proposedLoadChange());
        measure(facts, "plan.proposed-volume-change", plan.proposedVolumeChange());
    }

    private static void measure(FactSet facts, String id, @Nullable Number value) {
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
