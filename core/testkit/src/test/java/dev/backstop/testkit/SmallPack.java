package dev.backstop.testkit;

import dev.backstop.content.Conclusion;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.Exercise;
import dev.backstop.content.ExerciseCatalogue;
import dev.backstop.content.Instrument;
import dev.backstop.content.PackContent;
import dev.backstop.content.Parameter;
import dev.backstop.content.ProgressTerms;
import dev.backstop.content.Rule;
import dev.backstop.content.Source;
import dev.backstop.content.Stage;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.CriterionTerm;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.content.Vocabulary.Polarity;
import dev.backstop.content.Vocabulary.Worse;
import dev.backstop.decision.ExercisePart;
import dev.backstop.decision.LoadCeiling;
import dev.backstop.decision.PackId;
import dev.backstop.decision.SourceReference;
import dev.backstop.model.Phase;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The content of a rule pack that is not about backs: a house, its alarms, and how fast its boiler may be turned up.
 */
final class SmallPack {
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final PackContent CONTENT = content();

    private SmallPack() {}

    private static PackContent content() {
        Map<String, FindingTerm> findings = new LinkedHashMap<>();
        put(findings, finding("fire", Polarity.DANGER, true, List.of()));
        put(findings, finding("burst-pipe", Polarity.DANGER, true, List.of("damp")));
        put(findings, finding("damp", Polarity.DANGER, true, List.of()));
        put(findings, finding("draught", Polarity.DANGER, false, List.of()));
        put(findings, finding("insulated", Polarity.REASSURING, false, List.of()));
        Map<String, MeasureTerm> measures = new LinkedHashMap<>();
        put(measures, measure("rust", 0, 10, Worse.HIGHER, null));
        put(measures, measure("session.pain-peak", 0, 10, Worse.HIGHER, "sessions[].painPeak"));
        put(measures, measure("session.hours-to-settle", 0, 10_000, Worse.HIGHER, "sessions[].settledAfter"));
        put(measures, measure("capacity.pressure", 0, 9, Worse.LOWER, "capacityTests[]"));
        Instrument cold = instrument();
        cold.measures().forEach(measure -> put(measures, measure));
        Map<String, ChoiceTerm> choices = new LinkedHashMap<>();
        put(
                choices,
                new ChoiceTerm(
                        "fuel",
                        "Fuel?",
                        "Fuel",
                        Map.of("gas", "Gas", "oil", "Oil"),
                        null,
                        false,
                        Map.of(),
                        List.of(),
                        List.of()));
        put(
                choices,
                new ChoiceTerm(
                        "plan.phase",
                        "Phase?",
                        "Phase",
                        Map.of("protect", "0", "restore", "1", "rebuild", "2", "reload", "3"),
                        "plan.phase",
                        false,
                        Map.of(),
                        List.of(),
                        List.of()));
        Map<String, CriterionTerm> criteria = new LinkedHashMap<>();
        for (String gate :
                List.of("load.progress", "phase.restore", "phase.rebuild", "phase.reload", "phase.self-management")) {
            criteria.put("ready-for-" + gate, new CriterionTerm("ready-for-" + gate, gate, "Ready"));
        }
        return new PackContent(
                new PackId("small", "1", "0"),
                "Small",
                "en",
                new Vocabulary(
                        findings,
                        measures,
                        choices,
                        criteria,
                        Map.of(),
                        Map.of("cold", cold),
                        exercises(),
                        Map.of(),
                        ProgressTerms.NONE),
                parameters(),
                Map.of("SRC-1", source()),
                Map.of(),
                rules());
    }

    private static void put(Map<String, FindingTerm> terms, FindingTerm term) {
        terms.put(term.id(), term);
    }

    private static void put(Map<String, MeasureTerm> terms, MeasureTerm term) {
        terms.put(term.id(), term);
    }

    private static void put(Map<String, ChoiceTerm> terms, ChoiceTerm term) {
        terms.put(term.id(), term);
    }

    private static FindingTerm finding(String id, Polarity polarity, boolean required, List<String> implies) {
        return new FindingTerm(id, "house", id + "?", id, polarity, required, implies, List.of(), List.of(), List.of());
    }

    private static MeasureTerm measure(String id, double min, double max, Worse worse, @Nullable String from) {
        return new MeasureTerm(
                id, id + "?", id, "units", min, max, worse, from, List.of(), null, null, Map.of(), List.of(), List.of(),
                List.of());
    }

    /** How cold it feels, in two rooms. */
    private static Instrument instrument() {
        return new Instrument(
                "cold",
                "Cold",
                "How cold is it?",
                List.of(new SourceReference("SRC-1", "")),
                List.of(),
                Map.of(
                        "kitchen", new Instrument.Item("kitchen", "Kitchen", 0, 3, false),
                        "hall", new Instrument.Item("hall", "Hall", 0, 3, true)),
                Map.of(
                        "cold.total",
                        new Instrument.Score(
                                "cold.total",
                                "Cold",
                                "points",
                                Worse.HIGHER,
                                Instrument.Method.SUM,
                                List.of("kitchen", "hall"),
                                2)));
    }

    private static ExerciseCatalogue exercises() {
        Map<String, Exercise> exercises = new LinkedHashMap<>();
        for (Exercise exercise : List.of(
                exercise("stroll", ExercisePart.WALKING, List.of(Phase.values())),
                exercise("carry", ExercisePart.STRENGTH, List.of(Phase.values())),
                exercise("lift", ExercisePart.STRENGTH, List.of(Phase.RELOAD)))) {
            exercises.put(exercise.id(), exercise);
        }
        return new ExerciseCatalogue(exercises, List.of(), List.of(ExercisePart.WALKING));
    }

    private static Exercise exercise(String id, ExercisePart part, List<Phase> phases) {
        return new Exercise(
                id,
                id,
                part,
                "chore",
                List.of(),
                List.of(),
                phases,
                LoadCeiling.LIGHT,
                List.of(),
                null,
                null,
                new Exercise.Dose(null, null, null),
                List.of(new SourceReference("SRC-1", "")),
                List.of());
    }

    private static Source source() {
        return new Source("SRC-1", "A book", "Us", "1", "", "ours", Source.Status.PROPOSAL, "", DAY);
    }

    private static Map<String, Parameter> parameters() {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        Map.of(
                        "finding.recent-days",
                        14.0,
                        "green-hours",
                        24.0,
                        "red-hours",
                        48.0,
                        "peak",
                        5.0,
                        "rust",
                        6.0,
                        "step-max",
                        10.0,
                        "cold",
                        4.0,
                        "guidance.education-most",
                        5.0)
                .forEach((id, value) -> parameters.put(
                        id,
                        new Parameter(
                                id,
                                id,
                                "units",
                                value,
                                List.of(new SourceReference("SRC-1", "")),
                                List.of(),
                                DAY,
                                DAY,
                                Parameter.HostMay.KEEP)));
        return parameters;
    }

    private static List<Rule> rules() {
        Condition steadyPipe = new Condition(
                Quantifier.EACH, FactKind.FINDING, List.of(id("burst-pipe"), flag("present"), flag("steady")), 1);
        Condition twoAtOnce =
                new Condition(Quantifier.EXISTS, FactKind.FINDING, List.of(id("draught"), flag("present")), 2);
        Condition slow = measure("session.hours-to-settle", Operator.MORE, "red-hours");
        Condition quick = measure("session.hours-to-settle", Operator.AT_MOST, "green-hours");
        Condition rebuilding = new Condition(
                Quantifier.EACH,
                FactKind.CHOICE,
                List.of(
                        id("plan.phase"),
                        new Constraint("value", Operator.EQUAL, List.of(new Operand.Text("rebuild")))),
                3);
        return Stream.of(
                        rule(
                                "triage.house.fire",
                                Stage.TRIAGE,
                                "suspicion",
                                List.of("fire", "EMERGENCY", "BLOCKED"),
                                List.of(new Condition(
                                        Quantifier.EACH, FactKind.FINDING, List.of(id("fire"), flag("present")), 1))),
                        rule(
                                "triage.house.pipe",
                                Stage.TRIAGE,
                                "suspicion",
                                List.of("pipe", "SOON", "NO_PROGRESSION"),
                                List.of(steadyPipe, twoAtOnce, measure("rust", Operator.MORE, "rust"))),
                        rule(
                                "triage.house.open",
                                Stage.TRIAGE,
                                "incomplete",
                                List.of("open", "ROUTINE_REVIEW", "NO_PROGRESSION"),
                                List.of(new Condition(
                                        Quantifier.EXISTS,
                                        FactKind.FINDING,
                                        List.of(flag("required"), flag("notAsked")),
                                        1))),
                        rule(
                                "triage.house.clear",
                                Stage.TRIAGE,
                                "clear",
                                List.of("clear"),
                                List.of(new Condition(Quantifier.NOT, FactKind.MEASURE, List.of(id("rust")), 1))),
                        rule(
                                "load.house.cold",
                                Stage.LOAD,
                                "hold",
                                List.of("cold"),
                                List.of(measure("cold.total", Operator.AT_LEAST, "cold"))),
                        rule(
                                "load.house.colder",
                                Stage.LOAD,
                                "hold",
                                List.of("colder"),
                                List.of(
                                        measure("cold.total.change", Operator.AT_LEAST, "cold"),
                                        measure("cold.total.previous-change", Operator.AT_LEAST, "cold"))),
                        rule("load.boiler.slow", Stage.LOAD, "hold", List.of("slow"), List.of(slow)),
                        rule(
                                "load.boiler.hot",
                                Stage.LOAD,
                                "refer",
                                List.of("hot"),
                                List.of(measure("session.pain-peak", Operator.AT_LEAST, "peak"))),
                        rule(
                                "load.boiler.step",
                                Stage.LOAD,
                                "step",
                                List.of("step", "5", "limit.of(\"step-max\")"),
                                List.of(quick)),
                        rule(
                                "load.boiler.quick",
                                Stage.LOAD,
                                "met",
                                List.of("ready-for-load.progress"),
                                List.of(quick)),
                        rule(
                                "phase.boiler.on",
                                Stage.PHASE,
                                "met",
                                List.of("ready-for-phase.reload"),
                                List.of(rebuilding, quick)))
                .toList();
    }

    private static Rule rule(String id, Stage stage, String call, List<String> arguments, List<Condition> conditions) {
        return new Rule(
                id,
                stage,
                id,
                List.of(new SourceReference("SRC-1", "page 1")),
                List.of("S001-01"),
                List.of(),
                DAY,
                DAY.plusYears(1),
                conditions,
                new Conclusion(call, arguments),
                "house.drl",
                1);
    }

    static Constraint id(String id) {
        return new Constraint("id", Operator.EQUAL, List.of(new Operand.Text(id)));
    }

    private static Constraint flag(String field) {
        return new Constraint(field, Operator.EQUAL, List.of(new Operand.Flag(true)));
    }

    private static Condition measure(String id, Operator operator, String parameter) {
        return new Condition(
                Quantifier.EACH,
                FactKind.MEASURE,
                List.of(id(id), new Constraint("value", operator, List.of(new Operand.Limit(parameter)))),
                1);
    }
}
