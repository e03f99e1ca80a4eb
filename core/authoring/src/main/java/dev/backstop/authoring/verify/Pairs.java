package dev.backstop.authoring.verify;

import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.Scenario;
import dev.backstop.authoring.verify.Worse.Step;
import dev.backstop.content.Stage;
import dev.backstop.internal.Pipeline.Trace;
import dev.backstop.model.Assessment;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes people worse off in one thing, drawn by lot, and compares what all stages say before and after. */
final class Pairs {
    private static final long SEED = 5;
    private static final List<Stage> STAGES = List.of(Stage.TRIAGE, Stage.LOAD, Stage.PHASE);
    private static final int DRAWS = 20;

    private final Inquiry inquiry;
    private final PackReading reading;
    private final Worse worse;

    Pairs(Inquiry inquiry, PackReading reading, Worse worse) {
        this.inquiry = inquiry;
        this.reading = reading;
        this.worse = worse;
    }

    /** @return how many pairs were compared */
    int look(Map<Stage, Study> studies, int most, Consumer<Problem> found) {
        List<Scenario> scenarios = reading.scenarios();
        if (scenarios.isEmpty()) {
            return 0;
        }
        Random random = new Random(SEED);
        List<Study> of = STAGES.stream().map(studies::get).toList();
        Set<String> told = new TreeSet<>();
        int compared = 0;
        for (int i = 0; i < most; i++) {
            Assessment now = scenarios.get(random.nextInt(scenarios.size())).assessment();
            Study study = of.get(random.nextInt(of.size()));
            Pair pair = pair(study, now, random);
            if (pair == null || !isWorse(of, pair)) {
                continue;
            }
            compared++;
            Problem problem = compare(pair);
            if (problem != null && told.add(pair.fact().id())) {
                found.accept(problem);
            }
        }
        return compared;
    }

    private record Pair(Fact fact, Assessment now, Assessment then, Trace before, Trace after) {}

    private @Nullable Pair pair(Study study, Assessment now, Random random) {
        Trace before = inquiry.reality().trace(now);
        if (before == null || Calmer.isContradictory(before)) {
            return null;
        }
        List<Fact> facts = study.space().facts();
        for (int draw = 0; draw < DRAWS; draw++) {
            Fact fact = facts.get(random.nextInt(facts.size()));
            for (Step step : worse.steps(fact)) {
                if (!step.fromUnknown() && Reality.isWithin(fact, step.from(), before.facts())) {
                    Assessment then = inquiry.reality().with(now, fact, step.to());
                    Trace after = then == null ? null : inquiry.reality().trace(then);
                    return then == null || after == null || Calmer.isContradictory(after)
                            ? null
                            : new Pair(fact, now, then, before, after);
                }
            }
        }
        return null;
    }

    private boolean isWorse(List<Study> studies, Pair pair) {
        return studies.stream()
                .allMatch(study -> worse.nothingBetter(
                        study.space().facts(), pair.before().facts(), pair.after().facts()));
    }

    private static @Nullable Problem compare(Pair pair) {
        for (Stage stage : STAGES) {
            double[] first = Answers.of(pair.before().decision(), stage, false);
            double[] second = Answers.of(pair.after().decision(), stage, false);
            for (int i = 0; i < first.length; i++) {
                if (second[i] < first[i]) {
                    return new Problem(
                            Kind.CALMER,
                            List.of(pair.fact().id(), stage.id()),
                            "",
                            0,
                            "With " + pair.fact().id() + " worse, the answer changes from "
                                    + Answers.text(pair.before().decision(), stage) + " to "
                                    + Answers.text(pair.after().decision(), stage) + ".",
                            List.of(pair.now(), pair.then()));
                }
            }
        }
        return null;
    }
}
