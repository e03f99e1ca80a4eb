package dev.backstop.authoring.verify;

import dev.backstop.authoring.Expectation;
import dev.backstop.authoring.Scenario;
import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.decision.Decision;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.internal.IndexedRule;
import dev.backstop.internal.Pipeline.Trace;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Course;
import dev.backstop.model.Finding;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Good answers that rest on something that nobody answered, and people for whom there is no answer at all. */
final class Unearned {
    private static final String CLUSTER = "required answers";
    private static final int MOST_STARTS = 3;
    private static final BigInteger ALL_ANSWERS = BigInteger.valueOf(12);

    private final Inquiry inquiry;
    private final PackContent content;
    private final List<Scenario> scenarios;

    Unearned(Inquiry inquiry, PackContent content, List<Scenario> scenarios) {
        this.inquiry = inquiry;
        this.content = content;
        this.scenarios = scenarios;
    }

    /** Every criterion, and the clear screen, has to rest on what is known. */
    void look(Study study, Consumer<Problem> found) {
        for (IndexedRule rule : study.rules()) {
            String call = rule.rule().conclusion().call();
            if (!call.equals("met") && !call.equals("clear")) {
                continue;
            }
            for (int index : Study.about(study.space().fires(rule))) {
                Fact fact = study.space().fact(index);
                long open = fact.unknown() | fact.whereAnswer(dev.backstop.facts.Finding::unsure);
                if (open == 0 || fact.isFlag()) {
                    continue;
                }
                List<Constraint> constraints = new ArrayList<>();
                for (Constraint constraint : study.space().fires(rule)) {
                    // One of several findings may be open while another is known.
                    boolean only =
                            constraint.isAbout(index) && constraint.options().size() == 1;
                    constraints.add(constraint);
                    if (only) {
                        constraints.add(Constraint.that(index, open));
                    }
                }
                if (constraints.size() == study.space().fires(rule).size()) {
                    continue;
                }
                Problem problem = inquiry.pursue(
                        study,
                        rule.rule().id(),
                        constraints,
                        Map.of(),
                        List.of(rule.rule().id()),
                        sighting -> {
                            Trace trace = inquiry.reality().trace(sighting.assessment());
                            return trace != null && Clashes.fired(trace, rule)
                                    ? new Problem(
                                            Kind.UNEARNED,
                                            List.of(rule.rule().id(), fact.id()),
                                            rule.rule().file(),
                                            rule.rule().line(),
                                            "It concludes " + call + " \""
                                                    + rule.rule().conclusion().id() + "\" although " + fact.id()
                                                    + " is not known.",
                                            List.of(sighting.assessment()))
                                    : null;
                        });
                if (problem != null) {
                    found.accept(problem);
                }
            }
        }
    }

    /** Takes away each required "no" from people with a good answer. */
    void screen(Consumer<Problem> found) {
        List<Assessment> starts = goodAnswers();
        List<FindingTerm> required = content.vocabulary().findings().values().stream()
                .filter(FindingTerm::required)
                .toList();
        List<@Nullable Finding> answers = new ArrayList<>();
        answers.add(null);
        for (Answer answer : List.of(Answer.UNSURE, Answer.PRESENT)) {
            for (Course course : List.of(Course.STABLE, Course.WORSENING)) {
                answers.add(new Finding(answer, null, course));
                answers.add(new Finding(answer, starts.get(0).asOf().minusYears(2), course));
            }
        }
        Set<String> told = new TreeSet<>();
        inquiry.ledger().size(CLUSTER, required.size(), ALL_ANSWERS.pow(required.size()));
        for (FindingTerm term : required) {
            for (Assessment start : starts) {
                for (Finding answer : answers) {
                    Assessment.Builder changed = without(start, term.id());
                    if (answer != null) {
                        changed.finding(term.id(), answer);
                    }
                    Problem problem = judge(term, changed.build());
                    if (problem != null && told.add(problem.kind() + term.id())) {
                        found.accept(problem);
                    }
                }
            }
            inquiry.ledger().sampled(CLUSTER, (long) starts.size() * answers.size());
        }
    }

    private static Assessment.Builder without(Assessment start, String findingId) {
        Assessment.Builder changed = Assessment.on(start.asOf())
                .person(start.person())
                .episode(start.episode())
                .plan(start.plan())
                .sessions(start.sessions())
                .days(start.days())
                .capacityTests(start.capacityTests())
                .questionnaires(start.questionnaires());
        start.findings().forEach((id, finding) -> {
            if (!id.equals(findingId)) {
                changed.finding(id, finding);
            }
        });
        start.measures().forEach(changed::measure);
        start.choices().forEach(changed::choice);
        return changed;
    }

    private @Nullable Problem judge(FindingTerm term, Assessment assessment) {
        Object outcome = inquiry.reality().refusal(assessment);
        if (outcome instanceof DecisionFailedException failed) {
            return new Problem(
                    Kind.GAP,
                    List.of(term.id()),
                    "",
                    0,
                    "There is no decision: " + failed.getMessage(),
                    List.of(assessment));
        }
        if (!(outcome instanceof Trace trace)
                || trace.facts().findings().stream().anyMatch(one -> one.id().equals(term.id()) && one.absent())) {
            return null;
        }
        String good = Answers.good(trace.decision());
        return good.isEmpty()
                ? null
                : new Problem(
                        Kind.UNEARNED,
                        List.of(term.id()),
                        "",
                        0,
                        "The required finding \"" + term.id() + "\" is not answered \"no\", and yet " + good + ".",
                        List.of(assessment));
    }

    private static boolean expectsGood(Expectation expected) {
        return "self-manage".equals(expected.outcome())
                || "self-manage".equals(expected.urgency())
                || "progress".equals(expected.load())
                || "advance".equals(expected.phase())
                || "complete".equals(expected.phase());
    }

    /** The first few people with each kind of good answer, and one with a clear screen and nothing else. */
    private List<Assessment> goodAnswers() {
        Map<String, List<Assessment>> byAnswer = new LinkedHashMap<>();
        for (Scenario scenario : scenarios) {
            if (!expectsGood(scenario.expected())
                    || byAnswer.values().stream()
                                    .filter(found -> found.size() >= MOST_STARTS)
                                    .count()
                            >= MOST_STARTS) {
                continue;
            }
            Trace trace = inquiry.reality().trace(scenario.assessment());
            Decision decision = trace == null ? null : trace.decision();
            String good = decision == null ? "" : Answers.good(decision);
            List<Assessment> known = byAnswer.computeIfAbsent(good, none -> new ArrayList<>());
            if (!good.isEmpty() && known.size() < MOST_STARTS) {
                known.add(scenario.assessment());
            }
        }
        List<Assessment> starts =
                new ArrayList<>(inquiry.reality().starts(List.of()).subList(0, 1));
        byAnswer.values().forEach(starts::addAll);
        return starts;
    }
}
