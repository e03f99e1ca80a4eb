package dev.backstop.authoring.internal;

import dev.backstop.authoring.ExerciseExpectation;
import dev.backstop.authoring.Expectation;
import dev.backstop.authoring.scenario.Difference;
import dev.backstop.decision.Decision;
import dev.backstop.decision.ExercisePlan;
import dev.backstop.decision.Guidance;
import dev.backstop.decision.Suspicion;
import dev.backstop.internal.Numbers;
import dev.backstop.model.Phase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares a decision with what a scenario expects of it. */
public final class DecisionCheck {
    private final Decision decision;
    private final ScenarioOutcome outcome;

    private DecisionCheck(Decision decision, ScenarioOutcome outcome) {
        this.decision = decision;
        this.outcome = outcome;
    }

    /** Adds every difference. */
    public static void check(Expectation expected, Decision decision, ScenarioOutcome outcome) {
        DecisionCheck check = new DecisionCheck(decision, outcome);
        Phase phase = decision.phase().phase();
        check.equal("outcome", expected.outcome(), kebab(decision.triage().outcome()));
        check.equal("urgency", expected.urgency(), Words.of(decision.triage().urgency()));
        check.equal(
                "training-limit",
                expected.trainingLimit(),
                Words.of(decision.triage().trainingLimit()));
        check.equal("load", expected.load(), decision.load().verdict());
        check.equal("phase", expected.phase(), decision.phase().verdict());
        check.equal("next-phase", expected.nextPhase(), phase == null ? "none" : Words.of(phase));
        check.all("labels", expected.labels(), labels(decision));
        check.all(
                "suspicions",
                expected.suspicions(),
                decision.triage().suspicions().stream().map(Suspicion::id).toList());
        List<String> advice = Stream.concat(decision.guidance().advice().stream(), decision.guidance().later().stream())
                .map(Guidance.Advice::id)
                .toList();
        check.all("advice", expected.advice(), advice);
        expected.notAdvice().stream()
                .filter(advice::contains)
                .forEach(id ->
                        check.differs("advice", "not " + id, id, "expects no advice \"" + id + "\", and it is given."));
        check.targets(expected, decision.guidance().targets());
        check.exercises(expected.exercises(), decision.guidance().exercises());
        Double most = expected.loadMost();
        if (most != null && decision.load().change().most() != most) {
            double given = decision.load().change().most();
            check.differs(
                    "load-most",
                    Numbers.text(most),
                    Numbers.text(given),
                    "expects " + most + " percent as \"load-most\", and it is " + given + ".");
        }
    }

    private void exercises(ExerciseExpectation expected, ExercisePlan plan) {
        List<String> chosen =
                plan.chosen().stream().map(ExercisePlan.Chosen::exercise).toList();
        all("exercises", expected.chosen(), chosen);
        expected.notChosen().stream()
                .filter(chosen::contains)
                .forEach(id ->
                        differs("exercises", "not " + id, id, "expects no exercise \"" + id + "\", and it is chosen."));
        Map<String, String> swaps = new TreeMap<>();
        plan.swaps().forEach(swap -> swaps.put(swap.exercise(), swap.instead() == null ? "none" : swap.instead()));
        new TreeMap<>(expected.swaps())
                .forEach((id, instead) -> equal("swap of " + id, instead, swaps.getOrDefault(id, "no swap")));
        all(
                "uncovered",
                expected.uncovered(),
                plan.gaps().stream().map(ExercisePlan.Gap::trait).toList());
        all(
                "steps",
                expected.steps(),
                plan.ladders().stream()
                        .flatMap(ladder -> ladder.steps().stream())
                        .filter(ExercisePlan.Step::now)
                        .map(ExercisePlan.Step::exercise)
                        .toList());
    }

    private void equal(String key, @Nullable String expected, String found) {
        if (expected != null && !expected.equals(found)) {
            differs(
                    key,
                    expected,
                    found,
                    "expects \"" + expected + "\" as \"" + key + "\", and it is \"" + found + "\".");
        }
    }

    private void all(String key, Collection<String> expected, Collection<String> found) {
        expected.stream().filter(word -> !found.contains(word)).forEach(word -> {
            String there = found.isEmpty() ? "nothing" : Words.list(found);
            differs(key, word, there, "expects \"" + word + "\" among \"" + key + "\", and there is " + there + ".");
        });
    }

    private void differs(String part, String expected, String given, String message) {
        String about = part.startsWith("target ") ? "targets" : part;
        outcome.add(new Difference(part, expected, given, Behind.rules(decision, about)), message);
    }

    private void targets(Expectation expected, List<Guidance.Target> given) {
        Map<String, String> found = new LinkedHashMap<>();
        given.forEach(one -> found.put(one.id(), Numbers.text(one.least()) + ".." + Numbers.text(one.most())));
        expected.targets().forEach((id, ends) -> equal("target " + id, ends, found.getOrDefault(id, "none")));
        expected.notTargets().stream()
                .filter(found::containsKey)
                .forEach(id -> differs(
                        "target " + id,
                        "none",
                        found.getOrDefault(id, ""),
                        "expects no target \"" + id + "\", and it is " + found.get(id) + "."));
    }

    private static List<String> labels(Decision decision) {
        List<String> labels = new ArrayList<>();
        decision.classification().labels().forEach(label -> {
            labels.add(label.value());
            labels.add(label.dimension() + "=" + label.value());
        });
        return labels;
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
