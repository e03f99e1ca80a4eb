package dev.backstop.cli;

import dev.backstop.content.Exercise;
import dev.backstop.content.PackContent;
import dev.backstop.decision.ExercisePart;
import dev.backstop.decision.ExercisePlan;
import dev.backstop.decision.ExercisePlan.Because;
import dev.backstop.decision.ExercisePlan.Chosen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The exercises of a week, a line for each. */
final class ExerciseText {
    private final Page page;
    private final PackContent content;
    private final PackWords words;
    private final ReasonText reasons;

    ExerciseText(Page page, PackContent content, PackWords words, ReasonText reasons) {
        this.page = page;
        this.content = content;
        this.words = words;
        this.reasons = reasons;
    }

    void write(ExercisePlan plan) {
        if (plan.equals(ExercisePlan.NONE)) {
            return;
        }
        page.section("Exercises for the week");
        for (ExercisePart part : ExercisePart.values()) {
            List<Chosen> ofPart = plan.chosen().stream()
                    .filter(chosen -> chosen.part() == part)
                    .toList();
            if (!ofPart.isEmpty()) {
                page.line(1, Json.kebab(part), Tone.STRONG);
                ofPart.forEach(chosen -> page.item(2, page.bullet(), chosen.title() + amount(chosen.amount())));
            }
        }
        plan.swaps().forEach(this::swap);
        plan.declined().forEach(this::declined);
        gaps(plan.gaps());
        plan.ladders().forEach(this::ladder);
        why(plan);
        if (!plan.chosen().isEmpty()) {
            page.line(1, "--format json tells how each is done and what else was left out", Tone.QUIET);
        }
    }

    private static String amount(ExercisePlan.Amount amount) {
        List<String> parts = new ArrayList<>();
        add(parts, amount.sets(), "sets");
        add(parts, amount.repetitions(), "repetitions");
        add(parts, amount.minutes(), "minutes");
        return parts.isEmpty() ? "" : ": " + String.join(" of ", parts);
    }

    private static void add(List<String> parts, @Nullable Double number, String unit) {
        if (number != null) {
            parts.add(ScoreText.number(number) + " " + unit);
        }
    }

    private void swap(ExercisePlan.Swap swap) {
        String instead = swap.instead();
        page.item(
                1,
                page.bullet(),
                "Left out: %s, which hurt at %s of 10%s"
                        .formatted(
                                swap.title(),
                                ScoreText.number(swap.pain().points()),
                                instead == null ? "" : "; in its place: " + title(instead)));
        references(swap.because());
    }

    private void declined(ExercisePlan.Declined declined) {
        String cause = switch (declined.cause()) {
            case PHASE -> "not for this phase";
            case AVOIDED -> words.of(declined.because().get(0).message());
            case HURT -> "an easier one hurt";
            case EQUIPMENT -> "needs " + String.join(", ", declined.equipment());
        };
        page.item(1, page.bullet(), "Left out: " + declined.title() + ": " + cause);
        references(declined.because());
    }

    /** What lacks the same is told in one line. */
    private void gaps(List<ExercisePlan.Gap> gaps) {
        Map<List<String>, List<String>> byEquipment = new LinkedHashMap<>();
        gaps.forEach(gap -> byEquipment
                .computeIfAbsent(gap.equipment(), any -> new ArrayList<>())
                .add(gap.trait().substring(gap.trait().indexOf('.') + 1).replace('-', ' ')));
        byEquipment.forEach((equipment, missing) -> page.item(
                1,
                page.bullet(),
                "Not in this week: " + String.join(", ", missing)
                        + (equipment.isEmpty() ? "" : "; would need " + String.join(" or ", equipment))));
    }

    private void ladder(ExercisePlan.Ladder ladder) {
        page.item(1, page.bullet(), words.of(ladder.because().message()));
        page.line(2, "now: " + steps(ladder, true) + "; later: " + steps(ladder, false));
        references(List.of(ladder.because()));
    }

    private static String steps(ExercisePlan.Ladder ladder, boolean now) {
        String steps = ladder.steps().stream()
                .filter(step -> step.now() == now)
                .map(ExercisePlan.Step::title)
                .collect(Collectors.joining(", "));
        return steps.isEmpty() ? "nothing" : steps;
    }

    /** Each conclusion once, however many exercises it bears on. */
    private void why(ExercisePlan plan) {
        Map<String, Because> told = new LinkedHashMap<>();
        plan.chosen().forEach(chosen -> chosen.because().forEach(because -> told.putIfAbsent(because.id(), because)));
        plan.avoided().forEach(avoided -> told.putIfAbsent(avoided.because().id(), avoided.because()));
        told.values().forEach(because -> {
            page.item(1, page.bullet(), words.of(because.message()));
            reasons.references(2, because.reasons());
        });
    }

    private void references(List<Because> because) {
        reasons.references(
                2,
                because.stream()
                        .flatMap(one -> one.reasons().stream())
                        .distinct()
                        .toList());
    }

    private String title(String id) {
        Exercise exercise = content.vocabulary().exercises().exercises().get(id);
        return exercise == null ? id : exercise.title();
    }
}
