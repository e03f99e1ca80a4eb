package dev.backstop.authoring;

import dev.backstop.authoring.internal.JsonObject;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.AssessmentFault;
import dev.backstop.model.CapacityTest;
import dev.backstop.model.Course;
import dev.backstop.model.DayLog;
import dev.backstop.model.Dose;
import dev.backstop.model.Episode;
import dev.backstop.model.ExerciseResult;
import dev.backstop.model.Finding;
import dev.backstop.model.NextMorning;
import dev.backstop.model.Person;
import dev.backstop.model.Phase;
import dev.backstop.model.PhaseOverride;
import dev.backstop.model.PhaseStart;
import dev.backstop.model.Plan;
import dev.backstop.model.PlannedExercise;
import dev.backstop.model.QuestionnaireAnswers;
import dev.backstop.model.Sex;
import dev.backstop.model.Technique;
import dev.backstop.model.TrainingSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads an assessment from a tree of maps, lists, texts, numbers, truth values and nulls, as JSON and YAML parsers give
 * it. Field names are those of {@link Assessment}; dates are {@code 2026-11-21}, times {@code PT24H} or {@code P3D},
 * and the words of enums are in lower case with hyphens. What is null or not there is unknown. Whether ids and values
 * fit a rule pack is checked when the assessment is decided on.
 */
public final class AssessmentReader {
    private static final List<String> FIELDS = List.of(
            "asOf",
            "person",
            "episode",
            "findings",
            "measures",
            "choices",
            "sessions",
            "days",
            "plan",
            "capacityTests",
            "questionnaires");

    private final List<AssessmentFault> faults = new ArrayList<>();

    private AssessmentReader() {}

    /** Reads an assessment that has to say for which day it is. */
    public static AssessmentReading read(@Nullable Object tree) {
        return read(tree, null);
    }

    /**
     * Reads an assessment.
     *
     * @param asOf the day when the assessment names none
     */
    public static AssessmentReading read(@Nullable Object tree, @Nullable LocalDate asOf) {
        AssessmentReader reader = new AssessmentReader();
        Assessment assessment = reader.assessment(JsonObject.root(tree, FIELDS, reader.faults), asOf);
        if (reader.faults.isEmpty()) {
            return new AssessmentReading(assessment, List.of());
        }
        reader.faults.sort(Comparator.comparing(AssessmentFault::path).thenComparing(AssessmentFault::message));
        return new AssessmentReading(null, reader.faults);
    }

    private Assessment assessment(JsonObject root, @Nullable LocalDate asOf) {
        LocalDate day =
                asOf != null && root.isAbsent("asOf") ? asOf : root.need("asOf", root.date("asOf"), LocalDate.EPOCH);
        return new Assessment(
                day,
                person(root.object("person", "age", "sex")),
                episode(root.object("episode", "onset", "pain", "episodesInYear", "painfulDaysShare")),
                findings(root),
                measures(root),
                choices(root),
                root
                        .objects(
                                "sessions",
                                "date",
                                "painBefore",
                                "painPeak",
                                "settledAfter",
                                "unsettledFor",
                                "nextMorning",
                                "effort",
                                "minutes",
                                "technique",
                                "exercises")
                        .stream()
                        .map(AssessmentReader::session)
                        .toList(),
                root
                        .objects(
                                "days",
                                "date",
                                "pain",
                                "sleepHours",
                                "sleepQuality",
                                "stress",
                                "walkingMinutes",
                                "sittingHours",
                                "stiffness")
                        .stream()
                        .map(AssessmentReader::day)
                        .toList(),
                plan(root.object(
                        "plan",
                        "phase",
                        "since",
                        "earlier",
                        "override",
                        "sessionsPerWeek",
                        "proposedLoadChange",
                        "proposedVolumeChange",
                        "exercises")),
                root.objects("capacityTests", "test", "date", "value").stream()
                        .map(AssessmentReader::capacityTest)
                        .toList(),
                root.objects("questionnaires", "instrument", "date", "items").stream()
                        .map(AssessmentReader::questionnaire)
                        .toList());
    }

    private static Person person(JsonObject person) {
        return new Person(person.whole("age"), person.word("sex", Sex.class));
    }

    private static Episode episode(JsonObject episode) {
        return new Episode(
                episode.date("onset"),
                episode.pain("pain"),
                episode.whole("episodesInYear"),
                episode.number("painfulDaysShare"));
    }

    private static TreeMap<String, Finding> findings(JsonObject root) {
        TreeMap<String, Finding> findings = new TreeMap<>();
        JsonObject given = root.open("findings");
        for (String id : given.names()) {
            if (given.isText(id)) {
                findings.put(id, new Finding(given.need(id, given.word(id, Answer.class), Answer.UNSURE), null, null));
            } else if (!given.isAbsent(id)) {
                JsonObject finding = given.object(id, "answer", "since", "course");
                Answer answer = finding.need("answer", finding.word("answer", Answer.class), Answer.UNSURE);
                findings.put(id, new Finding(answer, finding.date("since"), finding.word("course", Course.class)));
            }
        }
        return findings;
    }

    private static TreeMap<String, Double> measures(JsonObject root) {
        TreeMap<String, Double> measures = new TreeMap<>();
        JsonObject given = root.open("measures");
        for (String id : given.names()) {
            Double value = given.number(id);
            if (value != null) {
                measures.put(id, value);
            }
        }
        return measures;
    }

    private static TreeMap<String, String> choices(JsonObject root) {
        TreeMap<String, String> choices = new TreeMap<>();
        JsonObject given = root.open("choices");
        for (String id : given.names()) {
            String value = given.text(id);
            if (value != null) {
                choices.put(id, value);
            }
        }
        return choices;
    }

    private static TrainingSession session(JsonObject session) {
        return new TrainingSession(
                session.need("date", session.date("date"), LocalDate.EPOCH),
                session.pain("painBefore"),
                session.pain("painPeak"),
                session.duration("settledAfter"),
                session.duration("unsettledFor"),
                session.word("nextMorning", NextMorning.class),
                session.number("effort"),
                session.whole("minutes"),
                session.word("technique", Technique.class),
                session.objects("exercises", "exercise", "pain").stream()
                        .map(AssessmentReader::exercise)
                        .toList());
    }

    private static ExerciseResult exercise(JsonObject result) {
        return new ExerciseResult(result.need("exercise", result.text("exercise"), ""), result.pain("pain"));
    }

    private static DayLog day(JsonObject day) {
        return new DayLog(
                day.need("date", day.date("date"), LocalDate.EPOCH),
                day.pain("pain"),
                day.number("sleepHours"),
                day.number("sleepQuality"),
                day.number("stress"),
                day.whole("walkingMinutes"),
                day.number("sittingHours"),
                day.number("stiffness"));
    }

    private static Plan plan(JsonObject plan) {
        return Plan.builder()
                .phase(plan.word("phase", Phase.class))
                .since(plan.date("since"))
                .earlier(plan.objects("earlier", "phase", "since").stream()
                        .map(AssessmentReader::phaseStart)
                        .toList())
                .override(
                        plan.isAbsent("override")
                                ? null
                                : override(plan.object("override", "phase", "role", "reason", "date")))
                .sessionsPerWeek(plan.whole("sessionsPerWeek"))
                .proposedLoadChange(plan.number("proposedLoadChange"))
                .proposedVolumeChange(plan.number("proposedVolumeChange"))
                .exercises(
                        plan
                                .objects("exercises", "exercise", "last", "next", "smallestStep", "repetitionsMost")
                                .stream()
                                .map(AssessmentReader::planned)
                                .toList())
                .build();
    }

    private static PhaseStart phaseStart(JsonObject start) {
        return new PhaseStart(
                start.need("phase", start.word("phase", Phase.class), Phase.PROTECT),
                start.need("since", start.date("since"), LocalDate.EPOCH));
    }

    private static PhaseOverride override(JsonObject override) {
        return new PhaseOverride(
                override.need("phase", override.word("phase", Phase.class), Phase.PROTECT),
                override.need("role", override.text("role"), ""),
                override.need("reason", override.text("reason"), ""),
                override.need("date", override.date("date"), LocalDate.EPOCH));
    }

    private static PlannedExercise planned(JsonObject planned) {
        return new PlannedExercise(
                planned.need("exercise", planned.text("exercise"), ""),
                dose(planned, "last"),
                planned.isAbsent("next") ? null : dose(planned, "next"),
                planned.number("smallestStep"),
                planned.whole("repetitionsMost"));
    }

    private static Dose dose(JsonObject planned, String name) {
        JsonObject dose = planned.object(name, "kilograms", "sets", "repetitions", "minutes");
        return new Dose(
                dose.number("kilograms"), dose.whole("sets"), dose.whole("repetitions"), dose.number("minutes"));
    }

    private static QuestionnaireAnswers questionnaire(JsonObject answers) {
        TreeMap<String, Integer> items = new TreeMap<>();
        JsonObject given = answers.open("items");
        for (String id : given.names()) {
            Integer score = given.whole(id);
            if (score != null) {
                items.put(id, score);
            }
        }
        return new QuestionnaireAnswers(
                answers.need("instrument", answers.text("instrument"), ""),
                answers.need("date", answers.date("date"), LocalDate.EPOCH),
                items);
    }

    private static CapacityTest capacityTest(JsonObject test) {
        return new CapacityTest(
                test.need("test", test.text("test"), ""),
                test.need("date", test.date("date"), LocalDate.EPOCH),
                test.need("value", test.number("value"), 0.0));
    }
}
