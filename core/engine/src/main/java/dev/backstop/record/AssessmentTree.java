package dev.backstop.record;

import dev.backstop.model.Assessment;
import dev.backstop.model.CapacityTest;
import dev.backstop.model.DayLog;
import dev.backstop.model.Dose;
import dev.backstop.model.Episode;
import dev.backstop.model.ExerciseResult;
import dev.backstop.model.Finding;
import dev.backstop.model.PainScore;
import dev.backstop.model.Person;
import dev.backstop.model.PhaseOverride;
import dev.backstop.model.PhaseStart;
import dev.backstop.model.Plan;
import dev.backstop.model.PlannedExercise;
import dev.backstop.model.QuestionnaireAnswers;
import dev.backstop.model.TrainingSession;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as maps, lists, texts and numbers in a fixed order, with the names and words that {@code decide} and
 * {@code AssessmentReader} of backstop-authoring read: read back, it is equal.
 */
public final class AssessmentTree {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private AssessmentTree() {}

    /** By section; what is unknown is not there. */
    public static Map<String, Object> of(Assessment assessment) {
        return new AssessmentTree()
                .put("asOf", assessment.asOf())
                .put("person", person(assessment.person()))
                .put("episode", episode(assessment.episode()))
                .put("findings", each(assessment.findings(), AssessmentTree::finding))
                .put("measures", each(assessment.measures(), BigDecimal::valueOf))
                .put("choices", each(assessment.choices(), value -> value))
                .put("sessions", all(assessment.sessions(), AssessmentTree::session))
                .put("days", all(assessment.days(), AssessmentTree::day))
                .put("plan", plan(assessment.plan()))
                .put("capacityTests", all(assessment.capacityTests(), AssessmentTree::capacityTest))
                .put("questionnaires", all(assessment.questionnaires(), AssessmentTree::questionnaire))
                .fields;
    }

    private AssessmentTree put(String name, @Nullable Object value) {
        boolean nothing =
                value instanceof Map<?, ?> map && map.isEmpty() || value instanceof List<?> list && list.isEmpty();
        if (value != null && !nothing) {
            fields.put(name, plain(value));
        }
        return this;
    }

    private static Object plain(Object value) {
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number);
        }
        if (value instanceof Integer number) {
            return BigDecimal.valueOf(number);
        }
        if (value instanceof PainScore pain) {
            return BigDecimal.valueOf(pain.points());
        }
        if (value instanceof Enum<?> constant) {
            return word(constant);
        }
        return value instanceof Map<?, ?> || value instanceof List<?> || value instanceof BigDecimal
                ? value
                : value.toString();
    }

    private static <T> Map<String, Object> each(Map<String, T> values, Function<T, Object> plain) {
        Map<String, Object> all = new LinkedHashMap<>();
        values.forEach((id, value) -> all.put(id, plain.apply(value)));
        return all;
    }

    private static <T> List<Object> all(List<T> values, Function<T, Object> plain) {
        return values.stream().map(plain).toList();
    }

    private static Object person(Person person) {
        return new AssessmentTree().put("age", person.age()).put("sex", person.sex()).fields;
    }

    private static Object episode(Episode episode) {
        return new AssessmentTree()
                .put("onset", episode.onset())
                .put("pain", episode.pain())
                .put("episodesInYear", episode.episodesInYear())
                .put("painfulDaysShare", episode.painfulDaysShare())
                .fields;
    }

    private static Object finding(Finding finding) {
        Map<String, Object> fields = new AssessmentTree()
                .put("answer", finding.answer())
                .put("since", finding.since())
                .put("course", finding.course())
                .fields;
        return fields.size() == 1 ? word(finding.answer()) : fields;
    }

    private static Object session(TrainingSession session) {
        return new AssessmentTree()
                .put("date", session.date())
                .put("painBefore", session.painBefore())
                .put("painPeak", session.painPeak())
                .put("settledAfter", session.settledAfter())
                .put("unsettledFor", session.unsettledFor())
                .put("nextMorning", session.nextMorning())
                .put("effort", session.effort())
                .put("minutes", session.minutes())
                .put("technique", session.technique())
                .put("exercises", all(session.exercises(), AssessmentTree::result))
                .fields;
    }

    private static Object result(ExerciseResult result) {
        return new AssessmentTree().put("exercise", result.exercise()).put("pain", result.pain()).fields;
    }

    private static Object day(DayLog day) {
        return new AssessmentTree()
                .put("date", day.date())
                .put("pain", day.pain())
                .put("sleepHours", day.sleepHours())
                .put("sleepQuality", day.sleepQuality())
                .put("stress", day.stress())
                .put("walkingMinutes", day.walkingMinutes())
                .put("sittingHours", day.sittingHours())
                .put("stiffness", day.stiffness())
                .fields;
    }

    private static Object plan(Plan plan) {
        return new AssessmentTree()
                .put("phase", plan.phase())
                .put("since", plan.since())
                .put("earlier", all(plan.earlier(), AssessmentTree::start))
                .put("override", override(plan.override()))
                .put("sessionsPerWeek", plan.sessionsPerWeek())
                .put("proposedLoadChange", plan.proposedLoadChange())
                .put("proposedVolumeChange", plan.proposedVolumeChange())
                .put("exercises", all(plan.exercises(), AssessmentTree::planned))
                .fields;
    }

    private static Object start(PhaseStart start) {
        return new AssessmentTree().put("phase", start.phase()).put("since", start.since()).fields;
    }

    private static @Nullable Object override(@Nullable PhaseOverride override) {
        return override == null
                ? null
                : new AssessmentTree()
                        .put("phase", override.phase())
                        .put("role", override.role())
                        .put("reason", override.reason())
                        .put("date", override.date())
                        .fields;
    }

    private static Object planned(PlannedExercise planned) {
        AssessmentTree plain =
                new AssessmentTree().put("exercise", planned.exercise()).put("last", dose(planned.last()));
        if (planned.next() != null) {
            // Also when nothing is known of it: that something is planned is known.
            plain.fields.put("next", dose(planned.next()));
        }
        return plain.put("smallestStep", planned.smallestStep())
                .put("repetitionsMost", planned.repetitionsMost())
                .fields;
    }

    private static Object dose(Dose dose) {
        return new AssessmentTree()
                .put("kilograms", dose.kilograms())
                .put("sets", dose.sets())
                .put("repetitions", dose.repetitions())
                .put("minutes", dose.minutes())
                .fields;
    }

    private static Object capacityTest(CapacityTest test) {
        return new AssessmentTree()
                .put("test", test.test())
                .put("date", test.date())
                .put("value", test.value())
                .fields;
    }

    private static Object questionnaire(QuestionnaireAnswers answers) {
        return new AssessmentTree()
                .put("instrument", answers.instrument())
                .put("date", answers.date())
                .put("items", each(answers.items(), BigDecimal::valueOf))
                .fields;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
