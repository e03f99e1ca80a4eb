package dev.backstop.internal;

import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.decision.Message;
import dev.backstop.decision.SafetyNet;
import dev.backstop.decision.Suspicion;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Triage;
import dev.backstop.decision.Urgency;
import dev.backstop.decision.UrgencyRange;
import dev.backstop.decision.WatchFor;
import dev.backstop.engine.DecisionFailedException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Joins what the triage rules concluded: the most urgent wins, the strictest limit wins, reasons are united. Adding a
 * danger can so never calm the answer.
 */
final class TriageFold {
    private static final Comparator<Suspicion> MOST_URGENT_FIRST =
            Comparator.comparing(Suspicion::urgency).reversed().thenComparing(Suspicion::id);

    private final Messages messages;
    private final FindingTerms terms;
    private final Outlook outlook;

    TriageFold(PackContent content, RuleBook rules, FindingTerms terms, Limits limits) {
        this.messages = new Messages(content);
        this.terms = terms;
        this.outlook = new Outlook(rules, terms, content.vocabulary(), limits, new Questions(content));
    }

    Triage fold(ConclusionLog log, FactSet facts, LocalDate asOf) {
        return fold(log, facts, asOf, true);
    }

    /** What is known now: the range is that one urgency, and nothing is asked. */
    Triage outline(ConclusionLog log, FactSet facts, LocalDate asOf) {
        return fold(log, facts, asOf, false);
    }

    private Triage fold(ConclusionLog log, FactSet facts, LocalDate asOf, boolean ahead) {
        List<Suspicion> suspicions = suspicions(log, "suspicion");
        List<Suspicion> openScreens = suspicions(log, "incomplete");
        Urgency known = mostUrgent(suspicions);
        Urgency open = mostUrgent(openScreens);
        Urgency urgency = known.or(open);
        List<String> unanswered = unanswered(facts);
        if (urgency == Urgency.SELF_MANAGE) {
            requireEarned(log, facts);
        }
        boolean needsInformation = open.compareTo(known) > 0;
        Message action =
                needsInformation ? messages.get("outcome.needs-information") : messages.get("urgency", urgency);
        TrainingLimit limit = strictest(Stream.concat(suspicions.stream(), openScreens.stream()));
        Outlook.View view = ahead
                ? outlook.from(facts, known, unanswered)
                : new Outlook.View(new UrgencyRange(urgency, urgency), List.of());
        return new Triage(
                urgency,
                needsInformation,
                action,
                limit,
                suspicions,
                openScreens,
                unanswered,
                facts.contradictions(),
                view.range(),
                view.questions(),
                safetyNet(log, urgency, asOf),
                urgency == Urgency.SELF_MANAGE
                        ? ConclusionLog.reasons(log.all("clear").toList())
                        : List.of());
    }

    static TrainingLimit strictest(Stream<Suspicion> suspicions) {
        return suspicions.map(Suspicion::trainingLimit).reduce(TrainingLimit.NONE, TrainingLimit::or);
    }

    private List<Suspicion> suspicions(ConclusionLog log, String call) {
        List<Suspicion> suspicions = new ArrayList<>();
        log.byId(call)
                .forEach((id, conclusions) -> suspicions.add(new Suspicion(
                        id,
                        messages.get(call + "." + id),
                        conclusions.stream().map(Concluded::urgency).reduce(Urgency.SELF_MANAGE, Urgency::or),
                        conclusions.stream().map(Concluded::limit).reduce(TrainingLimit.NONE, TrainingLimit::or),
                        ConclusionLog.reasons(conclusions))));
        suspicions.sort(MOST_URGENT_FIRST);
        return suspicions;
    }

    private static Urgency mostUrgent(List<Suspicion> suspicions) {
        return suspicions.isEmpty() ? Urgency.SELF_MANAGE : suspicions.get(0).urgency();
    }

    private List<String> unanswered(FactSet facts) {
        List<String> unanswered = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            if (terms.term(i).required() && facts.isOpen(i)) {
                unanswered.add(terms.term(i).id());
            }
        }
        return unanswered;
    }

    /**
     * A pack that forgets a rule must not reassure: whatever its rules say, every required finding has to be absent,
     * and nothing may contradict anything.
     */
    private void requireEarned(ConclusionLog log, FactSet facts) {
        if (!facts.contradictions().isEmpty()) {
            throw new DecisionFailedException(
                    facts.contradictions().get(0).text() + " No triage rule of the pack concludes anything from that.");
        }
        for (int i = 0; i < terms.size(); i++) {
            if (terms.term(i).required() && !facts.finding(i).absent()) {
                throw new DecisionFailedException(
                        "The required finding \"" + terms.term(i).id()
                                + "\" is not answered \"no\", and no triage rule of the pack concludes anything from that.");
            }
        }
        if (!log.has("clear")) {
            throw new DecisionFailedException(
                    "Every required finding is absent, but no triage rule of the pack says that the screen is clear.");
        }
    }

    private SafetyNet safetyNet(ConclusionLog log, Urgency urgency, LocalDate asOf) {
        double days = log.all("watchFor").mapToDouble(Concluded::first).min().orElse(0);
        List<WatchFor> signs = new ArrayList<>();
        if (urgency != Urgency.EMERGENCY) {
            log.byId("watchFor")
                    .forEach((id, conclusions) -> signs.add(
                            new WatchFor(id, messages.get("watch-for." + id), ConclusionLog.reasons(conclusions))));
        }
        return new SafetyNet(signs, asOf.plusDays((long) days));
    }
}
