package dev.backstop.cli;

import dev.backstop.cli.DecisionJson.TextJson;
import dev.backstop.decision.ExercisePlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The exercises of a week, as JSON. */
record ExerciseJson(
        List<ChosenJson> chosen,
        List<SwapJson> swaps,
        List<DeclinedJson> declined,
        List<AvoidedJson> avoided,
        List<GapJson> gaps,
        List<LadderJson> ladders) {

    static ExerciseJson of(ExercisePlan plan) {
        return new ExerciseJson(
                plan.chosen().stream().map(ChosenJson::of).toList(),
                plan.swaps().stream().map(SwapJson::of).toList(),
                plan.declined().stream().map(DeclinedJson::of).toList(),
                plan.avoided().stream().map(AvoidedJson::of).toList(),
                plan.gaps().stream().map(GapJson::of).toList(),
                plan.ladders().stream().map(LadderJson::of).toList());
    }

    record BecauseJson(String id, String trait, TextJson message, List<ReasonJson> reasons) {
        static BecauseJson of(ExercisePlan.Because because) {
            return new BecauseJson(
                    because.id(), because.trait(), TextJson.of(because.message()), ReasonJson.of(because.reasons()));
        }

        static List<BecauseJson> of(List<ExercisePlan.Because> because) {
            return because.stream().map(BecauseJson::of).toList();
        }
    }

    record ChosenJson(
            String exercise,
            String title,
            String part,
            @Nullable Double sets,
            @Nullable Double repetitions,
            @Nullable Double minutes,
            TextJson message,
            List<BecauseJson> because) {
        static ChosenJson of(ExercisePlan.Chosen chosen) {
            return new ChosenJson(
                    chosen.exercise(),
                    chosen.title(),
                    Json.kebab(chosen.part()),
                    chosen.amount().sets(),
                    chosen.amount().repetitions(),
                    chosen.amount().minutes(),
                    TextJson.of(chosen.message()),
                    BecauseJson.of(chosen.because()));
        }
    }

    record SwapJson(
            String exercise,
            String title,
            double pain,
            @Nullable String instead,
            List<String> harder,
            List<BecauseJson> because) {
        static SwapJson of(ExercisePlan.Swap swap) {
            return new SwapJson(
                    swap.exercise(),
                    swap.title(),
                    swap.pain().points(),
                    swap.instead(),
                    swap.harder(),
                    BecauseJson.of(swap.because()));
        }
    }

    record DeclinedJson(
            String exercise, String title, String cause, List<String> equipment, List<BecauseJson> because) {
        static DeclinedJson of(ExercisePlan.Declined declined) {
            return new DeclinedJson(
                    declined.exercise(),
                    declined.title(),
                    Json.kebab(declined.cause()),
                    declined.equipment(),
                    BecauseJson.of(declined.because()));
        }
    }

    record AvoidedJson(BecauseJson because, List<String> exercises) {
        static AvoidedJson of(ExercisePlan.Avoided avoided) {
            return new AvoidedJson(BecauseJson.of(avoided.because()), avoided.exercises());
        }
    }

    record GapJson(String trait, List<String> equipment, List<BecauseJson> because) {
        static GapJson of(ExercisePlan.Gap gap) {
            return new GapJson(gap.trait(), gap.equipment(), BecauseJson.of(gap.because()));
        }
    }

    record LadderJson(BecauseJson because, List<StepJson> steps) {
        static LadderJson of(ExercisePlan.Ladder ladder) {
            return new LadderJson(
                    BecauseJson.of(ladder.because()),
                    ladder.steps().stream().map(StepJson::of).toList());
        }
    }

    record StepJson(String exercise, String title, TextJson message, boolean now) {
        static StepJson of(ExercisePlan.Step step) {
            return new StepJson(step.exercise(), step.title(), TextJson.of(step.message()), step.now());
        }
    }
}
