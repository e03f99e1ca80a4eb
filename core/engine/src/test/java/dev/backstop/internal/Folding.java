package dev.backstop.internal;

import static dev.backstop.internal.TestPack.TODAY;

import dev.backstop.content.Rule;
import dev.backstop.decision.Classification;
import dev.backstop.decision.ExercisePlan;
import dev.backstop.decision.Guidance;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.Triage;
import dev.backstop.model.Assessment;
import dev.backstop.model.Phase;
import dev.backstop.model.Plan;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Folds conclusions that a test makes up, each as if a rule of its own had made it. */
final class Folding {
    final TestPack pack;
    final FactSet facts;
    private final Assessment assessment;

    Folding(TestPack pack, Assessment assessment) {
        this.assessment = assessment;
        this.pack = pack;
        this.facts = pack.facts(assessment);
    }

    /** One call of a rule: {@code suspicion fever URGENT NONE}. */
    record Call(String rule, List<String> words) {
        static Call of(String written) {
            return new Call("test.of." + written.replace(' ', '-'), List.of(written.split(" ")));
        }
    }

    static ConclusionLog log(String... calls) {
        return log(Arrays.stream(calls).map(Call::of).toList());
    }

    static ConclusionLog log(List<Call> calls) {
        ConclusionLog log = new ConclusionLog();
        for (Call call : calls) {
            Rule rule = concluding(call);
            log.firing(new Firing(rule, List.of()));
            ConclusionCall.of(rule, id -> 0).accept(log);
        }
        return log;
    }

    private static Rule concluding(Call call) {
        Rule rule = Rules.rule("triage.made.up")
                .when(Rules.finding("fever"))
                .then(
                        call.words().get(0),
                        call.words().subList(1, call.words().size()).toArray(String[]::new));
        return new Rule(
                call.rule(),
                rule.stage(),
                rule.title(),
                rule.sources(),
                rule.statements(),
                rule.setAside(),
                rule.reviewed(),
                rule.reviewBy(),
                rule.conditions(),
                rule.conclusion(),
                rule.file(),
                rule.line());
    }

    Triage triage(ConclusionLog log) {
        return new TriageFold(pack.content, pack.rules, pack.terms, pack.limits).fold(log, facts, TODAY);
    }

    Classification classification(ConclusionLog log) {
        return new ClassificationFold(pack.content).fold(log, List.of());
    }

    LoadDecision load(ConclusionLog log, Triage triage) {
        return new LoadFold(pack.content, pack.rules, pack.limits).fold(log, facts, assessment, triage);
    }

    PhaseDecision phase(ConclusionLog log, @Nullable Phase current, Triage triage, LoadDecision load) {
        return planned(log, Plan.builder().phase(current).build(), triage, load);
    }

    PhaseDecision planned(ConclusionLog log, Plan plan, Triage triage, LoadDecision load) {
        return new PhaseFold(pack.content, pack.rules, pack.limits).fold(log, facts, plan, triage, load);
    }

    Guidance guidance(ConclusionLog log, Triage triage) {
        return new GuidanceFold(pack.content, pack.limits).fold(log, facts, triage, ExercisePlan.NONE);
    }
}
