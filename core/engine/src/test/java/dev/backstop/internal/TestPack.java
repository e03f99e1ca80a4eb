package dev.backstop.internal;

import static dev.backstop.internal.Rules.choice;
import static dev.backstop.internal.Rules.finding;
import static dev.backstop.internal.Rules.group;
import static dev.backstop.internal.Rules.measure;
import static dev.backstop.internal.Rules.rule;

import dev.backstop.content.Condition.Operator;
import dev.backstop.content.ExerciseCatalogue;
import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.content.Parameter;
import dev.backstop.content.Parameter.HostMay;
import dev.backstop.content.Rule;
import dev.backstop.content.Source;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.decision.Decision;
import dev.backstop.decision.Message;
import dev.backstop.decision.PackId;
import dev.backstop.decision.SourceReference;
import dev.backstop.model.Assessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A small rule pack with made-up numbers, and what the engine makes of it. */
public final class TestPack {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate REVIEWED = LocalDate.of(2026, 1, 2);

    public final PackContent content;
    final Limits limits;
    final FindingTerms terms;
    final RuleBook rules;

    private TestPack(List<Rule> rules, ExerciseCatalogue exercises) {
        List<Rule> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparing(Rule::stage).thenComparing(Rule::id));
        this.content = new PackContent(
                new PackId("test-pack", "2026.1", "0123abcd"),
                "A pack for tests",
                "en",
                TestVocabulary.create(exercises),
                parameters(),
                sources(),
                messages(exercises),
                sorted);
        this.limits = new EffectiveLimits(content.parameters(), Map.of());
        this.terms = new FindingTerms(content.vocabulary());
        this.rules = new RuleBook(content, terms, limits);
    }

    public static TestPack standard() {
        return new TestPack(standardRules(), ExerciseCatalogue.NONE);
    }

    static TestPack of(Rule... rules) {
        return new TestPack(List.of(rules), ExerciseCatalogue.NONE);
    }

    public TestPack without(String... ruleIds) {
        List<String> gone = List.of(ruleIds);
        return new TestPack(
                content.rules().stream()
                        .filter(rule -> !gone.contains(rule.id()))
                        .toList(),
                content.vocabulary().exercises());
    }

    public TestPack with(Rule... more) {
        List<Rule> all = new ArrayList<>(content.rules());
        all.addAll(Arrays.asList(more));
        return new TestPack(all, content.vocabulary().exercises());
    }

    TestPack with(ExerciseCatalogue exercises) {
        return new TestPack(content.rules(), exercises);
    }

    /** An assessment of which nothing is known. */
    public static Assessment.Builder today() {
        return Assessment.on(TODAY);
    }

    /** An assessment with every required finding absent. */
    public static Assessment.Builder clear() {
        String[] required = TestVocabulary.create().findings().values().stream()
                .filter(FindingTerm::required)
                .map(FindingTerm::id)
                .toArray(String[]::new);
        return today().absent(required);
    }

    FactSet facts(Assessment assessment) {
        return new FactDeriver(content.vocabulary(), terms, limits).derive(assessment);
    }

    Pipeline pipeline() {
        return new Pipeline(content, limits, IndexEngine::new);
    }

    Decision decide(Assessment assessment) {
        return pipeline().decide(assessment);
    }

    /** A measure that has to be known. */
    static double value(FactSet facts, String id) {
        return Objects.requireNonNull(facts.measure(id), id).value();
    }

    private static List<Rule> standardRules() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(triage());
        rules.addAll(classification());
        rules.addAll(load());
        rules.addAll(phase());
        rules.addAll(guidance());
        return rules;
    }

    private static List<Rule> triage() {
        return List.of(
                rule("triage.alarm.present")
                        .when(group("alarm").is("present"))
                        .then("suspicion", "alarm", "EMERGENCY", "BLOCKED"),
                rule("triage.alarm.unsure")
                        .when(group("alarm").is("unsure"))
                        .then("suspicion", "alarm-unsure", "SAME_DAY", "NO_RESISTANCE"),
                rule("triage.alarm.not-asked")
                        .when(group("alarm").is("notAsked"))
                        .then("incomplete", "alarm-open", "SAME_DAY", "NO_RESISTANCE"),
                rule("triage.fever.present")
                        .when(finding("fever").is("present"))
                        .then("suspicion", "fever", "URGENT", "NO_PROGRESSION"),
                rule("triage.fever.not-asked")
                        .when(finding("fever").is("notAsked"))
                        .then("incomplete", "fever-open", "SOON", "NO_PROGRESSION"),
                rule("triage.fever.unsure")
                        .when(finding("fever").is("unsure"))
                        .then("incomplete", "fever-open", "SOON", "NO_PROGRESSION"),
                rule("triage.tingling.new")
                        .when(finding("tingling").is("present").isNot("steady"))
                        .then("suspicion", "tingling", "ROUTINE_REVIEW", "NONE"),
                rule("triage.net.signs")
                        .when(measure("screen.required-open").compared(Operator.AT_LEAST, 0))
                        .then("watchFor", "signs", "limit.of(\"triage.valid-days\")"),
                rule("triage.screen.contradiction")
                        .when(measure("screen.contradictions").compared(Operator.MORE, 0))
                        .then("incomplete", "contradiction", "ROUTINE_REVIEW", "NO_PROGRESSION"),
                rule("triage.screen.clear")
                        .when(
                                measure("screen.required-open").compared(Operator.EQUAL, 0),
                                measure("screen.required-present").compared(Operator.EQUAL, 0))
                        .then("clear", "screen"));
    }

    private static List<Rule> classification() {
        return List.of(
                rule("classification.duration.chronic")
                        .when(measure("episode.days").atLeast("classification.chronic-days"))
                        .then("classify", "classification.duration", "chronic"),
                rule("classification.duration.acute")
                        .when(measure("episode.days").below("classification.chronic-days"))
                        .then("classify", "classification.duration", "acute"));
    }

    private static List<Rule> load() {
        return List.of(
                rule("load.limit.refer")
                        .when(choice("triage.training-limit").oneOf("no-resistance", "walking-only", "blocked"))
                        .then("refer", "see-first"),
                rule("load.limit.hold")
                        .when(choice("triage.training-limit").oneOf("no-progression"))
                        .then("hold", "wait"),
                rule("load.settling.slow")
                        .when(measure("session.hours-to-settle").above("session.green-hours"))
                        .then("regress", "slow", "10", "20"),
                rule("load.pain.rise")
                        .when(measure("session.pain-rise").above("session.green-pain-rise"))
                        .then("modifyMovement", "rise", "30"),
                rule("load.pain.high")
                        .when(measure("session.pain-peak").atLeast("session.red-pain-peak"))
                        .then("substitute", "hurt"),
                rule("load.step.usual")
                        .when(choice("triage.outcome").oneOf("self-manage"))
                        .then("step", "usual", "5", "10"),
                rule("load.progress.settled")
                        .when(measure("session.hours-to-settle").atMost("session.green-hours"))
                        .then("met", "progress.settled"),
                rule("load.progress.two-green")
                        .when(measure("sessions.green-run").atLeast("load.green-run"))
                        .then("met", "progress.two-green"));
    }

    private static List<Rule> phase() {
        return List.of(
                rule("phase.limit.protect")
                        .when(choice("triage.training-limit").oneOf("no-resistance", "walking-only", "blocked"))
                        .then("protect", "danger"),
                rule("phase.limit.stay")
                        .when(choice("triage.training-limit").oneOf("no-progression"))
                        .then("stay", "wait"),
                rule("phase.flare.red")
                        .when(measure("sessions.red-in-week").atLeast("phase.red-sessions"))
                        .then("stepBack", "flare"),
                rule("phase.restore.screened")
                        .when(choice("triage.outcome").oneOf("self-manage"))
                        .then("met", "restore.screened"),
                rule("phase.rebuild.green-run")
                        .when(measure("sessions.green-run").atLeast("phase.green-run"))
                        .then("met", "rebuild.green-run"),
                rule("phase.reload.strong")
                        .when(measure("capacity.hold").atLeast("phase.hold-seconds"))
                        .then("met", "reload.strong"),
                rule("phase.alone.steady")
                        .when(measure("plan.days-in-programme").atLeast("phase.steady-days"))
                        .then("met", "alone.steady"));
    }

    private static List<Rule> guidance() {
        return List.of(
                rule("guidance.move.always")
                        .when(choice("triage.outcome").other("emergency"))
                        .then("advise", "keep-moving"),
                rule("guidance.review.danger")
                        .when(choice("triage.suspicion").exists())
                        .then("advise", "see-somebody"),
                rule("guidance.calm.clear")
                        .when(choice("triage.outcome").oneOf("self-manage"))
                        .then("advise", "all-is-well"));
    }

    private static Map<String, Parameter> parameters() {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        parameter(parameters, "finding.recent-days", "days", 42, HostMay.RAISE);
        parameter(parameters, "exercise.sets", "sets", 3, HostMay.LOWER);
        parameter(parameters, "session.green-pain-peak", "points", 4, HostMay.LOWER);
        parameter(parameters, "session.green-pain-rise", "points", 2, HostMay.LOWER);
        parameter(parameters, "session.green-hours", "hours", 24, HostMay.LOWER);
        parameter(parameters, "session.red-pain-peak", "points", 6, HostMay.LOWER);
        parameter(parameters, "session.red-hours", "hours", 48, HostMay.LOWER);
        parameter(parameters, "session.window-days", "days", 28, HostMay.KEEP);
        parameter(parameters, "phase.step-back-window", "days", 42, HostMay.RAISE);
        parameter(parameters, "phase.steady-days", "days", 84, HostMay.RAISE);
        parameter(parameters, "session.recent-days", "days", 7, HostMay.RAISE);
        parameter(parameters, "guidance.education-most", "messages", 2, HostMay.LOWER);
        parameter(parameters, "morning.stiffness-rise", "points", 1, HostMay.LOWER);
        parameter(parameters, "sleep.short-hours", "hours", 6, HostMay.RAISE);
        parameter(parameters, "sleep.low-quality", "points", 3, HostMay.RAISE);
        parameter(parameters, "triage.valid-days", "days", 7, HostMay.LOWER);
        parameter(parameters, "classification.chronic-days", "days", 84, HostMay.KEEP);
        parameter(parameters, "load.green-run", "sessions", 2, HostMay.RAISE);
        parameter(parameters, "phase.green-run", "sessions", 3, HostMay.RAISE);
        parameter(parameters, "phase.red-sessions", "sessions", 2, HostMay.LOWER);
        parameter(parameters, "phase.hold-seconds", "seconds", 60, HostMay.RAISE);
        parameter(parameters, "progress.walking", "minutes", 10, HostMay.RAISE);
        parameter(parameters, "progress.pain", "points", 2, HostMay.RAISE);
        parameter(parameters, "progress.weight", "kg", 3, HostMay.RAISE);
        parameter(parameters, "progress.flare-shorter", "days", 2, HostMay.RAISE);
        parameter(parameters, "progress.flare-rise", "points", 2, HostMay.KEEP);
        parameter(parameters, "progress.flare-days", "days", 2, HostMay.KEEP);
        parameter(parameters, "progress.usual-days", "days", 14, HostMay.KEEP);
        parameter(parameters, "progress.usual-least", "days", 3, HostMay.KEEP);
        parameter(parameters, "progress.calm-days", "days", 3, HostMay.KEEP);
        parameter(parameters, "progress.functions", "markers", 1, HostMay.RAISE);
        parameter(parameters, "progress.stale-days", "days", 21, HostMay.LOWER);
        return Collections.unmodifiableMap(parameters);
    }

    private static void parameter(
            Map<String, Parameter> parameters, String id, String unit, double value, HostMay hostMay) {
        SourceReference source = new SourceReference("SRC-TEST", "");
        parameters.put(
                id,
                new Parameter(
                        id,
                        "Description of " + id,
                        unit,
                        value,
                        List.of(source),
                        List.of("T-02"),
                        REVIEWED,
                        REVIEWED.plusYears(1),
                        hostMay));
    }

    private static Map<String, Source> sources() {
        Source source = new Source(
                "SRC-TEST",
                "A source",
                "Nobody",
                "2026",
                "",
                "paraphrased",
                Source.Status.PROPOSAL,
                "Made up.",
                REVIEWED);
        return Map.of(source.id(), source);
    }

    private static Map<String, Message> messages(ExerciseCatalogue exercises) {
        Map<String, Message> messages = new LinkedHashMap<>();
        String ids = """
                suspicion.alarm suspicion.alarm-unsure suspicion.fever suspicion.tingling
                incomplete.alarm-open incomplete.fever-open incomplete.contradiction watch-for.signs clear.screen
                load.see-first load.wait load.slow load.rise load.hurt load.usual
                phase.danger phase.wait phase.flare phase-override.followed phase-override.set-aside
                exercise-choice.now exercise-choice.home exercise-choice.sore exercise-choice.good exercise-choice.gym
                exercise-choice.fear exercise-choice.hurt exercise-choice.hurt-more
                advice.see-somebody advice.keep-moving advice.all-is-well advice.know-one advice.know-two advice.lift advice.ask-about-scan advice.no-scan
                target.walking target.drink progress.slowly
                urgency.emergency urgency.same-day urgency.urgent urgency.soon urgency.routine-review
                urgency.self-manage outcome.needs-information question.since question.course statement.not-a-diagnosis
                """;
        for (String id : ids.strip().split("\\s+")) {
            messages.put(id, new Message(id, "Person: " + id, "Clinician: " + id));
        }
        for (String id : exercises.exercises().keySet()) {
            messages.put("exercise." + id, new Message("exercise." + id, "Person: " + id, "Clinician: " + id));
        }
        return Collections.unmodifiableMap(messages);
    }
}
