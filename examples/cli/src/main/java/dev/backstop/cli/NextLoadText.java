package dev.backstop.cli;

import dev.backstop.decision.LoadNote;
import dev.backstop.decision.LoadVariable;
import dev.backstop.decision.NextExercise;
import dev.backstop.decision.NextLoad;
import dev.backstop.decision.PlanAnswer;
import dev.backstop.model.Dose;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what the bounds mean in kilograms, repetitions and minutes, until when, and what becomes of the plan. */
final class NextLoadText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final double NOTHING_LEFT = -100;

    private final Page page;
    private final PackWords words;
    private final ReasonText reasons;

    NextLoadText(Page page, PackWords words, ReasonText reasons) {
        this.page = page;
        this.words = words;
        this.reasons = reasons;
    }

    void write(NextLoad next, LocalDate asOf) {
        page.line(1, GateText.change(next.change()) + variable(next) + holds(next.until(), asOf));
        if (next.change().most() > NOTHING_LEFT) {
            for (NextExercise exercise : next.exercises()) {
                page.item(1, page.bullet(), exercise(exercise) + until(next.until(), asOf) + planned(exercise));
            }
        }
        PlanAnswer answer = next.answer();
        if (answer != null) {
            page.line(1, "Your plan: " + ofPlan(answer.outcome()));
        }
        for (LoadNote note : next.notes()) {
            page.item(1, page.bullet(), words.of(note.message()));
            reasons.details(2, note.reasons());
        }
    }

    private static String variable(NextLoad next) {
        if (next.change().most() <= 0 && next.variable() == LoadVariable.EITHER) {
            return "";
        }
        return switch (next.variable()) {
            case LOAD -> " Change the weight only.";
            case VOLUME -> " Change sets, repetitions or minutes only, not the weight.";
            case EITHER -> " Change the weight or the amount, not both.";
        };
    }

    private static String holds(LocalDate until, LocalDate asOf) {
        return until.isAfter(asOf) ? " This holds until " + DAY.format(until) + "." : " This holds today.";
    }

    private String exercise(NextExercise exercise) {
        return words.exercise(exercise.exercise()) + ": " + most(exercise);
    }

    private static String until(LocalDate until, LocalDate asOf) {
        return until.isAfter(asOf) ? ", until " + DAY.format(until) : "";
    }

    private static String planned(NextExercise exercise) {
        PlanAnswer answer = exercise.answer();
        return answer == null ? "" : " [planned: " + ofExercise(answer.outcome()) + "]";
    }

    private static String most(NextExercise exercise) {
        Dose last = exercise.last();
        Dose most = exercise.most();
        String extra = switch (exercise.extraRepetitions()) {
            case 0 -> "";
            case 1 -> " and one repetition more";
            default -> " and " + exercise.extraRepetitions() + " repetitions more";
        };
        if (most.equals(last) && extra.isEmpty()) {
            String before = both(last);
            return before.isEmpty() ? "no more than last time" : "no more than last time (" + before + ")";
        }
        if (isNone(most)) {
            return "none for now";
        }
        if (exercise.jump()) {
            return "up to %s with %s%s (%s last time)".formatted(weight(most), amount(most), extra, both(last));
        }
        return Objects.equals(most.kilograms(), last.kilograms())
                ? "up to %s%s (%s last time)".formatted(amount(most), extra, amount(last))
                        + (last.kilograms() == null ? "" : ", with the weight as before")
                : "up to %s (%s last time)".formatted(weight(most), weight(last))
                        + (amount(last).isEmpty() ? "" : ", " + kinds(last) + " as before");
    }

    private static boolean isNone(Dose dose) {
        return Stream.of(dose.sets(), dose.repetitions(), dose.minutes())
                .filter(Objects::nonNull)
                .anyMatch(amount -> amount.doubleValue() == 0);
    }

    private static String both(Dose dose) {
        return Stream.of(weight(dose), amount(dose))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String weight(Dose dose) {
        return dose.kilograms() == null ? "" : number(dose.kilograms()) + " kg";
    }

    private static String amount(Dose dose) {
        Integer sets = dose.sets();
        Integer repetitions = dose.repetitions();
        String times = repetitions == null
                ? sets == null ? "" : counted(sets, "set")
                : sets == null ? counted(repetitions, "repetition") : counted(sets, "set") + " of " + repetitions;
        String minutes =
                dose.minutes() == null ? "" : number(dose.minutes()) + (dose.minutes() == 1 ? " minute" : " minutes");
        return Stream.of(times, minutes).filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String kinds(Dose dose) {
        String times = dose.sets() == null ? "" : "sets";
        String each = dose.repetitions() == null ? "" : "repetitions";
        String minutes = dose.minutes() == null ? "" : "minutes";
        return Stream.of(times, each, minutes).filter(one -> !one.isEmpty()).collect(Collectors.joining(" and "));
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? "%.0f".formatted(value) : Double.toString(value);
    }

    private static String ofPlan(PlanAnswer.Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> "accepted.";
            case CUT -> "too much at once; do no more than what stands above.";
            case REFUSED -> "not now; do no more than what stands above.";
        };
    }

    private static String ofExercise(PlanAnswer.Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> "accepted";
            case CUT -> "cut to this";
            case REFUSED -> "refused";
        };
    }
}
