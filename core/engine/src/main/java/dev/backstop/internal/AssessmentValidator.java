package dev.backstop.internal;

import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.model.Assessment;
import dev.backstop.model.AssessmentFault;
import dev.backstop.model.CapacityTest;
import dev.backstop.model.DayLog;
import dev.backstop.model.ExerciseResult;
import dev.backstop.model.Finding;
import dev.backstop.model.PainScore;
import dev.backstop.model.Person;
import dev.backstop.model.TrainingSession;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything that is wrong with an assessment: values out of range, words the pack does not know, and
 * measurements that cannot be. Answers to findings that contradict each other are no fault: see {@link Implications}.
 */
final class AssessmentValidator {
    private static final String CAPACITY = "capacity.";

    private final Vocabulary vocabulary;

    AssessmentValidator(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<AssessmentFault> faults(Assessment assessment) {
        Check check = new Check(assessment.asOf());
        person(assessment.person(), check);
        check.notAfter("episode", ".onset", assessment.episode().onset());
        check.range("episode", ".episodesInYear", assessment.episode().episodesInYear(), 0, 366, "episodes");
        check.range("episode", ".painfulDaysShare", assessment.episode().painfulDaysShare(), 0, 1, "(a share of days)");
        assessment.findings().forEach((id, finding) -> finding(id, finding, check));
        assessment.measures().forEach((id, value) -> measure(id, value, check));
        assessment.choices().forEach((id, value) -> choice(id, value, check));
        for (int i = 0; i < assessment.sessions().size(); i++) {
            session("sessions[" + i + "]", assessment.sessions().get(i), check);
        }
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < assessment.days().size(); i++) {
            day("days[" + i + "]", assessment.days().get(i), seen, check);
        }
        new PlanFaults(vocabulary.exercises().exercises().keySet(), check).of(assessment.plan());
        for (int i = 0; i < assessment.capacityTests().size(); i++) {
            capacityTest("capacityTests[" + i + "]", assessment.capacityTests().get(i), check);
        }
        new QuestionnaireFaults(vocabulary, check).of(assessment.questionnaires());
        return check.faults;
    }

    private static void person(Person person, Check check) {
        check.range("person", ".age", person.age(), 0, 120, "years");
    }

    private void finding(String id, Finding finding, Check check) {
        String path = "findings." + id;
        if (!vocabulary.findings().containsKey(id)) {
            check.unknown(path, "finding", id, vocabulary.findings().keySet());
            return;
        }
        check.notAfter(path, ".since", finding.since());
    }

    private void measure(String id, double value, Check check) {
        String path = "measures." + id;
        MeasureTerm term = vocabulary.measures().get(id);
        if (term == null) {
            check.unknown(path, "measure", id, vocabulary.measures().keySet());
        } else if (term.isDerived()) {
            check.fault(path, "is derived and cannot be given; give " + term.from() + ".");
        } else {
            check.range(path, "", value, term.min(), term.max(), term.unit());
        }
    }

    private void choice(String id, String value, Check check) {
        String path = "choices." + id;
        ChoiceTerm term = vocabulary.choices().get(id);
        if (term == null) {
            check.unknown(path, "choice", id, vocabulary.choices().keySet());
        } else if (term.isDerived()) {
            check.fault(path, "is derived and cannot be given; it comes from " + term.from() + ".");
        } else if (!term.values().containsKey(value)) {
            check.fault(
                    path,
                    "is \"" + value + "\"; allowed: "
                            + String.join(", ", term.values().keySet()) + "."
                            + NearestWord.hint(value, term.values().keySet()));
        }
    }

    private void session(String path, TrainingSession session, Check check) {
        check.notAfter(path, ".date", session.date());
        check.duration(path, ".settledAfter", session.settledAfter());
        check.duration(path, ".unsettledFor", session.unsettledFor());
        if (session.settledAfter() != null && session.unsettledFor() != null) {
            check.fault(path, "has both settledAfter and unsettledFor; pain has either settled or not.");
        }
        Duration passed = Duration.ofDays(ChronoUnit.DAYS.between(session.date(), check.asOf) + 1);
        if (exceeds(session.settledAfter(), passed) || exceeds(session.unsettledFor(), passed)) {
            check.fault(path, "says more about the time since than has passed between its date and asOf.");
        }
        check.range(path, ".effort", session.effort(), 0, 10, "points");
        check.range(path, ".minutes", session.minutes(), 0, 1440, "minutes");
        for (int i = 0; i < session.exercises().size(); i++) {
            exercise(path + ".exercises[" + i + "]", session.exercises().get(i), session.painPeak(), check);
        }
    }

    private void exercise(String path, ExerciseResult result, @Nullable PainScore peak, Check check) {
        check.exercise(
                path + ".exercise",
                result.exercise(),
                vocabulary.exercises().exercises().keySet());
        if (result.pain() != null && peak != null && result.pain().compareTo(peak) > 0) {
            check.fault(
                    path + ".pain",
                    "is " + Numbers.text(result.pain().points()) + ", above the session's painPeak ("
                            + Numbers.text(peak.points()) + "), which is the worst pain of the whole session.");
        }
    }

    private static boolean exceeds(@Nullable Duration time, Duration passed) {
        return time != null && time.compareTo(passed) > 0;
    }

    private static void day(String path, DayLog day, Set<LocalDate> seen, Check check) {
        check.notAfter(path, ".date", day.date());
        if (!seen.add(day.date())) {
            check.fault(path + ".date", "is " + day.date() + ", which is in the diary twice.");
        }
        check.range(path, ".sleepHours", day.sleepHours(), 0, 24, "hours");
        check.range(path, ".sleepQuality", day.sleepQuality(), 0, 10, "points");
        check.range(path, ".stress", day.stress(), 0, 10, "points");
        check.range(path, ".walkingMinutes", day.walkingMinutes(), 0, 1440, "minutes");
        check.range(path, ".sittingHours", day.sittingHours(), 0, 24, "hours");
        check.range(path, ".stiffness", day.stiffness(), 0, 10, "points");
    }

    private void capacityTest(String path, CapacityTest test, Check check) {
        check.notAfter(path, ".date", test.date());
        MeasureTerm term = vocabulary.measures().get(CAPACITY + test.test());
        if (term == null) {
            List<String> known = vocabulary.measures().keySet().stream()
                    .filter(id -> id.startsWith(CAPACITY))
                    .map(id -> id.substring(CAPACITY.length()))
                    .toList();
            check.unknown(path + ".test", "capacity test", test.test(), known);
        } else {
            check.range(path, ".value", test.value(), term.min(), term.max(), term.unit());
        }
    }

    /** Collects faults. */
    static final class Check {
        private final LocalDate asOf;
        private final List<AssessmentFault> faults = new ArrayList<>();

        Check(LocalDate asOf) {
            this.asOf = asOf;
        }

        void fault(String path, String message) {
            faults.add(new AssessmentFault(path, message));
        }

        void unknown(String path, String kind, String id, Collection<String> known) {
            fault(path, "is no " + kind + " of this rule pack." + NearestWord.hint(id, known));
        }

        /** A pack without a catalogue of exercises cannot know them, and does nothing with them. */
        void exercise(String path, String id, Set<String> known) {
            if (!known.isEmpty() && !known.contains(id)) {
                unknown(path, "exercise", id, known);
            }
        }

        void notAfter(String path, String part, @Nullable LocalDate date) {
            if (date != null && date.isAfter(asOf)) {
                fault(path + part, "is " + date + "; it must not be after asOf (" + asOf + ").");
            }
        }

        void duration(String path, String part, @Nullable Duration time) {
            if (time != null && time.isNegative()) {
                fault(path + part, "is " + time + "; it must not be negative.");
            }
        }

        void range(String path, String part, @Nullable Number number, double min, double max, String unit) {
            if (number == null) {
                return;
            }
            double value = number.doubleValue();
            if (!(value >= min && value <= max)) {
                fault(
                        path + part,
                        "is " + Numbers.text(value) + "; allowed: " + Numbers.text(min) + " to " + Numbers.text(max)
                                + " " + unit + ".");
            }
        }
    }
}
