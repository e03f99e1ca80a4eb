package dev.backstop.cli;

import dev.backstop.cli.DecisionJson.TextJson;
import dev.backstop.decision.LoadNote;
import dev.backstop.decision.NextExercise;
import dev.backstop.decision.NextLoad;
import dev.backstop.decision.PlanAnswer;
import dev.backstop.model.Dose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the next training may be as JSON. */
record NextLoadJson(
        String variable,
        String until,
        List<ExerciseJson> exercises,
        List<NoteJson> notes,
        @Nullable AnswerJson answer) {

    static NextLoadJson of(NextLoad next) {
        return new NextLoadJson(
                Json.kebab(next.variable()),
                next.until().toString(),
                next.exercises().stream().map(ExerciseJson::of).toList(),
                next.notes().stream().map(NoteJson::of).toList(),
                AnswerJson.of(next.answer()));
    }

    record ExerciseJson(
            String exercise,
            DoseJson last,
            DoseJson most,
            int extraRepetitions,
            boolean jump,
            @Nullable AnswerJson answer) {
        static ExerciseJson of(NextExercise next) {
            return new ExerciseJson(
                    next.exercise(),
                    DoseJson.of(next.last()),
                    DoseJson.of(next.most()),
                    next.extraRepetitions(),
                    next.jump(),
                    AnswerJson.of(next.answer()));
        }
    }

    record DoseJson(
            @Nullable Double kilograms,
            @Nullable Integer sets,
            @Nullable Integer repetitions,
            @Nullable Double minutes) {
        static DoseJson of(Dose dose) {
            return new DoseJson(dose.kilograms(), dose.sets(), dose.repetitions(), dose.minutes());
        }
    }

    record NoteJson(String id, TextJson message, List<ReasonJson> reasons) {
        static NoteJson of(LoadNote note) {
            return new NoteJson(note.id(), TextJson.of(note.message()), ReasonJson.of(note.reasons()));
        }
    }

    record AnswerJson(String outcome, List<ReasonJson> reasons) {
        static @Nullable AnswerJson of(@Nullable PlanAnswer answer) {
            return answer == null
                    ? null
                    : new AnswerJson(Json.kebab(answer.outcome()), ReasonJson.of(answer.reasons()));
        }
    }
}
