package dev.backstop.internal;

import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.decision.AdviceKind;
import dev.backstop.decision.Decision;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.MatchedFact;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.Question;
import dev.backstop.decision.Suspicion;
import dev.backstop.decision.Triage;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import dev.backstop.progress.VisitSummary;
import dev.backstop.progress.VisitSummary.Told;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What to tell and to ask a clinician. */
final class VisitNotes {
    private final Vocabulary vocabulary;

    VisitNotes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    VisitSummary of(Assessment assessment, Decision decision) {
        Triage triage = decision.triage();
        List<Suspicion> toCheck = Stream.concat(triage.suspicions().stream(), triage.openScreens().stream())
                .sorted(Comparator.comparing(Suspicion::urgency).reversed())
                .toList();
        return new VisitSummary(
                triage.urgency(),
                triage.action(),
                assessment.episode().onset(),
                toCheck,
                flags(assessment, toCheck),
                behaviour(assessment),
                decision.guidance().advice().stream()
                        .filter(advice -> advice.kind() == AdviceKind.ASK)
                        .toList(),
                open(decision));
    }

    /** Answers that led to something that has to be checked, most urgent first, and then the other required ones. */
    private List<Told> flags(Assessment assessment, List<Suspicion> toCheck) {
        Set<String> ids = new LinkedHashSet<>();
        toCheck.stream()
                .flatMap(suspicion -> suspicion.reasons().stream())
                .flatMap(reason -> reason.facts().stream())
                .map(MatchedFact::id)
                .filter(vocabulary.findings()::containsKey)
                .forEach(ids::add);
        vocabulary.findings().values().stream()
                .filter(FindingTerm::required)
                .map(FindingTerm::id)
                .forEach(ids::add);
        return told(assessment, ids, true);
    }

    private List<Told> behaviour(Assessment assessment) {
        List<String> ids = vocabulary.findings().values().stream()
                .filter(term -> vocabulary.progress().tell().contains(term.group()))
                .map(FindingTerm::id)
                .toList();
        return told(assessment, ids, false);
    }

    private List<Told> told(Assessment assessment, Collection<String> ids, boolean unsureToo) {
        List<Told> told = new ArrayList<>();
        for (String id : ids) {
            FindingTerm term = vocabulary.findings().get(id);
            Finding finding = assessment.findings().get(id);
            if (term != null
                    && finding != null
                    && (finding.answer() == Answer.PRESENT || unsureToo && finding.answer() == Answer.UNSURE)) {
                told.add(new Told(
                        id, term.question(), term.label(), finding.answer(), finding.since(), finding.course()));
            }
        }
        return told;
    }

    private static List<Question> open(Decision decision) {
        Map<String, Question> byId = new LinkedHashMap<>();
        Stream.of(
                        decision.triage().isComplete()
                                ? List.<Question>of()
                                : decision.triage().nextQuestions(),
                        decision.load() instanceof LoadDecision.AskFirst ask ? ask.questions() : List.<Question>of(),
                        decision.phase() instanceof PhaseDecision.AskFirst ask ? ask.questions() : List.<Question>of())
                .flatMap(List::stream)
                .forEach(question -> byId.putIfAbsent(question.id() + " " + question.part(), question));
        return List.copyOf(byId.values());
    }
}
