package dev.backstop.record;

import static dev.backstop.record.Fields.all;
import static dev.backstop.record.Fields.word;

import dev.backstop.content.PackContent;
import dev.backstop.content.Source;
import dev.backstop.decision.Classification;
import dev.backstop.decision.Criterion;
import dev.backstop.decision.Decision;
import dev.backstop.decision.ExercisePlan;
import dev.backstop.decision.Guidance;
import dev.backstop.decision.InstrumentScore;
import dev.backstop.decision.LoadChange;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.MatchedFact;
import dev.backstop.decision.Message;
import dev.backstop.decision.NextLoad;
import dev.backstop.decision.OverrideOutcome;
import dev.backstop.decision.PackId;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.PlanAnswer;
import dev.backstop.decision.Question;
import dev.backstop.decision.Reason;
import dev.backstop.decision.SourceReference;
import dev.backstop.decision.Suspicion;
import dev.backstop.decision.Triage;
import dev.backstop.decision.Urgency;
import dev.backstop.model.Dose;
import dev.backstop.model.Phase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A decision as maps, lists, texts, numbers and truth values, in the order in which it is read; what is absent is left
 * out. {@code backstop schema decision} prints its JSON Schema.
 */
public final class DecisionTree {
    private final PackContent content;
    private final Masking masking;
    private final Set<String> sources = new LinkedHashSet<>();

    private DecisionTree(PackContent content, Masking masking) {
        this.content = content;
        this.masking = masking;
    }

    /** @param content the pack that the decision was made with, with its texts as shown */
    public static Map<String, Object> of(Decision decision, PackContent content) {
        return of(decision, content, Masking.NONE);
    }

    static Map<String, Object> of(Decision decision, PackContent content, Masking masking) {
        return new DecisionTree(content, masking).decision(decision);
    }

    private Map<String, Object> decision(Decision decision) {
        Guidance guidance = decision.guidance();
        Reasons.of(decision).forEach(reason -> reason.sources().forEach(source -> sources.add(source.source())));
        return new Fields()
                .put("notADiagnosis", text(decision.statement()))
                .put("asOf", masking.day(decision.asOf()).toString())
                .put("pack", pack(decision.pack()))
                .put("triage", triage(decision.triage()))
                .put("classification", all(decision.classification().labels(), this::label))
                .put("scores", all(decision.classification().scores(), this::score))
                .put("load", load(decision.load()))
                .put("phase", phase(decision.phase()))
                .put("guidance", all(guidance.advice(), this::advice))
                .put("guidanceLater", all(guidance.later(), this::advice))
                .put("targets", all(guidance.targets(), this::target))
                .put("exercises", exercises(guidance.exercises()))
                .put(
                        "sources",
                        sources.stream()
                                .map(content.sources()::get)
                                .filter(Objects::nonNull)
                                .map(DecisionTree::source)
                                .toList())
                .map();
    }

    static Map<String, Object> text(Message message) {
        return new Fields()
                .put("person", message.person())
                .put("clinician", message.clinician())
                .map();
    }

    private Object text(String messageId) {
        Message message = content.messages().get(messageId);
        return text(message == null ? new Message(messageId, "", "") : message);
    }

    static Object pack(PackId pack) {
        return new Fields()
                .put("id", pack.id())
                .put("version", pack.version())
                .put("digest", pack.digest())
                .map();
    }

    private Object triage(Triage triage) {
        return new Fields()
                .put("outcome", triage.outcome())
                .put("urgency", triage.urgency().name())
                .put("needsInformation", triage.needsInformation())
                .put("complete", triage.isComplete())
                .put("action", text(triage.action()))
                .put("trainingLimit", word(triage.trainingLimit()))
                .put("suspicions", all(triage.suspicions(), this::suspicion))
                .put("openScreens", all(triage.openScreens(), this::suspicion))
                .put("unanswered", triage.unanswered())
                .put(
                        "contradictions",
                        all(
                                triage.contradictions(),
                                one -> new Fields()
                                        .put("finding", one.finding())
                                        .put("impliedBy", one.impliedBy())
                                        .put("text", one.text())
                                        .map()))
                .put(
                        "range",
                        new Fields()
                                .put("best", triage.range().best().name())
                                .put("worst", triage.range().worst().name())
                                .map())
                .put("nextQuestions", all(triage.nextQuestions(), this::question))
                .put(
                        "safetyNet",
                        new Fields()
                                .put(
                                        "watchFor",
                                        all(
                                                triage.safetyNet().watchFor(),
                                                one -> message(one.id(), one.message(), one.reasons())
                                                        .map()))
                                .put(
                                        "validUntil",
                                        masking.day(triage.safetyNet().validUntil())
                                                .toString())
                                .map())
                .put("clearedBy", reasons(triage.clearedBy()))
                .map();
    }

    private Fields message(String id, Message message, List<Reason> reasons) {
        return new Fields().put("id", id).put("message", text(message)).put("reasons", reasons(reasons));
    }

    private Object suspicion(Suspicion suspicion) {
        return new Fields()
                .put("id", suspicion.id())
                .put("message", text(suspicion.message()))
                .put("urgency", suspicion.urgency().name())
                .put("trainingLimit", word(suspicion.trainingLimit()))
                .put("reasons", reasons(suspicion.reasons()))
                .map();
    }

    private Object question(Question question) {
        Urgency worst = question.canRaiseTo();
        return new Fields()
                .put("id", question.id())
                .put("part", word(question.part()))
                .put("question", question.question())
                .put("label", question.label())
                .put("required", question.required())
                .put("canRaiseTo", worst == null ? null : worst.name())
                .put("why", question.why())
                .put("rules", question.rules())
                .map();
    }

    private List<Object> reasons(List<Reason> reasons) {
        return all(
                reasons,
                reason -> new Fields()
                        .put("rule", reason.rule())
                        .put("title", reason.title())
                        .put("facts", all(reason.facts(), DecisionTree::fact))
                        .put(
                                "sources",
                                all(
                                        reason.sources(),
                                        one -> new Fields()
                                                .put("source", one.source())
                                                .put("locator", one.locator())
                                                .map()))
                        .put("statements", reason.statements())
                        .put(
                                "setAside",
                                all(
                                        reason.setAside(),
                                        one -> new Fields()
                                                .put("statement", one.statement())
                                                .put("why", one.why())
                                                .map()))
                        .map());
    }

    private static Object fact(MatchedFact fact) {
        return new Fields().put("id", fact.id()).put("value", fact.value()).map();
    }

    private Object label(Classification.Label label) {
        return new Fields()
                .put("dimension", label.dimension())
                .put("value", label.value())
                .put("text", label.text())
                .put("reasons", reasons(label.reasons()))
                .map();
    }

    private Object score(InstrumentScore score) {
        return new Fields()
                .put("instrument", score.instrument())
                .put("score", score.score())
                .put("label", score.label())
                .put("unit", score.unit())
                .put("date", masking.day(score.date()).toString())
                .put("value", score.value())
                .put("lowest", score.lowest())
                .put("highest", score.highest())
                .put("answered", score.answered())
                .put("items", score.items())
                .put(
                        "possibleBands",
                        all(
                                score.possibleBands(),
                                one -> new Fields()
                                        .put("dimension", one.dimension())
                                        .put("values", one.values())
                                        .map()))
                .put("sources", all(score.sources(), SourceReference::toString))
                .map();
    }

    private Object load(LoadDecision load) {
        return new Fields()
                .put("verdict", load.verdict())
                .put("message", text("load-verdict." + load.verdict()))
                .put(
                        "urgency",
                        load instanceof LoadDecision.Refer refer
                                ? refer.urgency().name()
                                : null)
                .put("change", change(load.change()))
                .put("next", next(load.next()))
                .put(
                        "actions",
                        all(
                                load.actions(),
                                one -> new Fields()
                                        .put("id", one.id())
                                        .put("message", text(one.message()))
                                        .put("change", change(one.change()))
                                        .put("reasons", reasons(one.reasons()))
                                        .map()))
                .put("criteria", criteria(load.criteria()))
                .put("reasons", reasons(load.reasons()))
                .put(
                        "questions",
                        load instanceof LoadDecision.AskFirst ask ? all(ask.questions(), this::question) : null)
                .map();
    }

    private static Object change(LoadChange change) {
        return new Fields()
                .put("least", change.least())
                .put("suggested", change.suggested())
                .put("most", change.most())
                .map();
    }

    private Object next(NextLoad next) {
        return new Fields()
                .put("variable", word(next.variable()))
                .put("until", masking.day(next.until()).toString())
                .put(
                        "exercises",
                        all(
                                next.exercises(),
                                one -> new Fields()
                                        .put("exercise", one.exercise())
                                        .put("last", dose(one.last()))
                                        .put("most", dose(one.most()))
                                        .put("extraRepetitions", one.extraRepetitions())
                                        .put("jump", one.jump())
                                        .put("answer", answer(one.answer()))
                                        .map()))
                .put(
                        "notes",
                        all(
                                next.notes(),
                                one -> message(one.id(), one.message(), one.reasons())
                                        .map()))
                .put("answer", answer(next.answer()))
                .map();
    }

    private static Object dose(Dose dose) {
        return new Fields()
                .put("kilograms", dose.kilograms())
                .put("sets", dose.sets())
                .put("repetitions", dose.repetitions())
                .put("minutes", dose.minutes())
                .map();
    }

    private @Nullable Object answer(@Nullable PlanAnswer answer) {
        return answer == null
                ? null
                : new Fields()
                        .put("outcome", word(answer.outcome()))
                        .put("reasons", reasons(answer.reasons()))
                        .map();
    }

    private List<Object> criteria(List<Criterion> criteria) {
        return all(
                criteria,
                one -> new Fields()
                        .put("id", one.id())
                        .put("text", one.text())
                        .put("status", word(one.status()))
                        .put("reasons", reasons(one.reasons()))
                        .put("missing", one.missing())
                        .put(
                                "needs",
                                all(
                                        one.needs(),
                                        need -> new Fields()
                                                .put("rule", need.rule())
                                                .put("text", need.text())
                                                .put("now", all(need.now(), DecisionTree::fact))
                                                .map()))
                        .map());
    }

    private Object phase(PhaseDecision phase) {
        return new Fields()
                .put("verdict", phase.verdict())
                .put("message", text("phase-verdict." + phase.verdict()))
                .put("phase", word(phase.phase()))
                .put("from", word(from(phase)))
                .put(
                        "actions",
                        all(
                                phase.actions(),
                                one -> message(one.id(), one.message(), one.reasons())
                                        .map()))
                .put("criteria", criteria(phase.criteria()))
                .put("reasons", reasons(phase.reasons()))
                .put("override", override(phase.override()))
                .put(
                        "questions",
                        phase instanceof PhaseDecision.AskFirst ask ? all(ask.questions(), this::question) : null)
                .map();
    }

    private static @Nullable Phase from(PhaseDecision phase) {
        if (phase instanceof PhaseDecision.StepBack stepBack) {
            return stepBack.from();
        }
        return phase instanceof PhaseDecision.Advance advance ? advance.from() : null;
    }

    private @Nullable Object override(@Nullable OverrideOutcome outcome) {
        return outcome == null
                ? null
                : new Fields()
                        .put("phase", word(outcome.override().phase()))
                        .put("role", masking.text(outcome.override().role()))
                        .put("reason", masking.text(outcome.override().reason()))
                        .put("date", masking.day(outcome.override().date()).toString())
                        .put("followed", outcome.followed())
                        .put("message", text(outcome.message()))
                        .put("criteria", outcome.criteria())
                        .put("reasons", reasons(outcome.reasons()))
                        .map();
    }

    private Object advice(Guidance.Advice advice) {
        return new Fields()
                .put("id", advice.id())
                .put("kind", word(advice.kind()))
                .put("message", text(advice.message()))
                .put("reasons", reasons(advice.reasons()))
                .map();
    }

    private Object target(Guidance.Target target) {
        return new Fields()
                .put("id", target.id())
                .put("least", target.least())
                .put("most", target.most())
                .put("unit", target.unit())
                .put("message", text(target.message()))
                .put("reasons", reasons(target.reasons()))
                .map();
    }

    private Object exercises(ExercisePlan plan) {
        return new Fields()
                .put(
                        "chosen",
                        all(
                                plan.chosen(),
                                one -> new Fields()
                                        .put("exercise", one.exercise())
                                        .put("title", one.title())
                                        .put("part", word(one.part()))
                                        .put("sets", one.amount().sets())
                                        .put("repetitions", one.amount().repetitions())
                                        .put("minutes", one.amount().minutes())
                                        .put("message", text(one.message()))
                                        .put("because", all(one.because(), this::because))
                                        .map()))
                .put(
                        "swaps",
                        all(
                                plan.swaps(),
                                one -> new Fields()
                                        .put("exercise", one.exercise())
                                        .put("title", one.title())
                                        .put("pain", one.pain().points())
                                        .put("instead", one.instead())
                                        .put("harder", one.harder())
                                        .put("because", all(one.because(), this::because))
                                        .map()))
                .put(
                        "declined",
                        all(
                                plan.declined(),
                                one -> new Fields()
                                        .put("exercise", one.exercise())
                                        .put("title", one.title())
                                        .put("cause", word(one.cause()))
                                        .put("equipment", one.equipment())
                                        .put("because", all(one.because(), this::because))
                                        .map()))
                .put(
                        "avoided",
                        all(
                                plan.avoided(),
                                one -> new Fields()
                                        .put("because", because(one.because()))
                                        .put("exercises", one.exercises())
                                        .map()))
                .put(
                        "gaps",
                        all(
                                plan.gaps(),
                                one -> new Fields()
                                        .put("trait", one.trait())
                                        .put("equipment", one.equipment())
                                        .put("because", all(one.because(), this::because))
                                        .map()))
                .put(
                        "ladders",
                        all(
                                plan.ladders(),
                                one -> new Fields()
                                        .put("because", because(one.because()))
                                        .put(
                                                "steps",
                                                all(
                                                        one.steps(),
                                                        step -> new Fields()
                                                                .put("exercise", step.exercise())
                                                                .put("title", step.title())
                                                                .put("message", text(step.message()))
                                                                .put("now", step.now())
                                                                .map()))
                                        .map()))
                .map();
    }

    private Object because(ExercisePlan.Because because) {
        return new Fields()
                .put("id", because.id())
                .put("trait", because.trait())
                .put("message", text(because.message()))
                .put("reasons", reasons(because.reasons()))
                .map();
    }

    private static Object source(Source source) {
        return new Fields()
                .put("id", source.id())
                .put("title", source.title())
                .put("publisher", source.publisher())
                .put("edition", source.edition())
                .put("link", source.link())
                .put("status", word(source.status()))
                .put("note", source.note())
                .map();
    }
}
