package dev.backstop.authoring.verify;

import dev.backstop.authoring.population.Population;
import dev.backstop.authoring.verify.Worse.Step;
import dev.backstop.content.PackContent;
import dev.backstop.content.Stage;
import dev.backstop.internal.FactSet;
import dev.backstop.internal.Outline;
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
    private final PackContent content;
    private final Worse worse;

    Pairs(Inquiry inquiry, PackContent content, Worse worse) {
        this.inquiry = inquiry;
        this.content = content;
        this.worse = worse;
    }

    /** @return how many pairs were compared */
    int look(Map<Stage, Study> studies, int most, Consumer<Problem> found) {
        Population population = Population.of(content);
        Random random = new Random(SEED);
        List<Study> of = STAGES.stream().map(studies::get).toList();
        Set<String> told = new TreeSet<>();
        int compared = 0;
        for (int i = 0; i < most; i++) {
            Assessment now = population.person(i);
            Study study = of.get(random.nextInt(of.size()));
            Pair pair = pair(study, now, random);
            if (pair == null || !isWorse(of, pair)) {
                continue;
            }
            compared++;
            Problem problem = compare(pair);
            if (problem != null && told.add(pair.fact().id())) {
                inquiry.smaller().put(problem, now, one -> again(of, pair, one));
                found.accept(problem);
            }
        }
        return compared;
    }

    private record Pair(Fact fact, Step step, Assessment now, Assessment then, FactSet before, FactSet after) {}

    private @Nullable Pair pair(Study study, Assessment now, Random random) {
        FactSet before = inquiry.reality().facts(now);
        if (before == null || isContradictory(before)) {
            return null;
        }
        List<Fact> facts = study.space().facts();
        for (int draw = 0; draw < DRAWS; draw++) {
            Fact fact = facts.get(random.nextInt(facts.size()));
            for (Step step : worse.steps(fact)) {
                if (!step.fromUnknown() && Reality.isWithin(fact, step.from(), before)) {
                    return worsened(fact, step, now, before);
                }
            }
        }
        return null;
    }

    private @Nullable Pair worsened(Fact fact, Step step, Assessment now, FactSet before) {
        Assessment then = inquiry.reality().with(now, fact, step.to());
        FactSet after = then == null ? null : inquiry.reality().facts(then);
        return then == null || after == null || isContradictory(after)
                ? null
                : new Pair(fact, step, now, then, before, after);
    }

    private @Nullable Problem again(List<Study> studies, Pair shown, Assessment now) {
        FactSet before = inquiry.reality().facts(now);
        if (before == null
                || isContradictory(before)
                || !Reality.isWithin(shown.fact(), shown.step().from(), before)) {
            return null;
        }
        Pair pair = worsened(shown.fact(), shown.step(), now, before);
        return pair == null || !isWorse(studies, pair) ? null : compare(pair);
    }

    private boolean isWorse(List<Study> studies, Pair pair) {
        return studies.stream()
                .allMatch(study -> worse.nothingBetter(study.space().facts(), pair.before(), pair.after()));
    }

    private static boolean isContradictory(FactSet facts) {
        return facts.measures().stream()
                .anyMatch(measure -> measure.id().equals("screen.contradictions") && measure.value() > 0);
    }

    private @Nullable Problem compare(Pair pair) {
        Outline before = inquiry.reality().outline(pair.now());
        Outline after = inquiry.reality().outline(pair.then());
        if (before == null || after == null) {
            return null;
        }
        for (Stage stage : STAGES) {
            double[] first = Answers.of(before, stage);
            double[] second = Answers.of(after, stage);
            for (int i = 0; i < first.length; i++) {
                if (second[i] < first[i]) {
                    return new Problem(
                            Kind.CALMER,
                            List.of(pair.fact().id(), stage.id()),
                            "",
                            0,
                            "With " + pair.fact().id() + " worse, the answer changes from "
                                    + Answers.text(before, stage) + " to "
                                    + Answers.text(after, stage) + ".",
                            List.of(pair.now(), pair.then()));
                }
            }
        }
        return null;
    }
}
