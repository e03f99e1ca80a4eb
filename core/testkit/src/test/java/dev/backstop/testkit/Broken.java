package dev.backstop.testkit;

import dev.backstop.content.PackContent;
import dev.backstop.decision.Decision;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.Message;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Triage;
import dev.backstop.decision.Urgency;
import dev.backstop.decision.UrgencyRange;
import dev.backstop.model.Assessment;
import java.util.List;
import java.util.function.BiFunction;

/** {@link HouseRules} with one thing wrong in the answer. */
final class Broken implements Decider {
    private final Decider sound = new HouseRules();
    private final BiFunction<Assessment, Decision, Decision> breaking;

    private Broken(BiFunction<Assessment, Decision, Decision> breaking) {
        this.breaking = breaking;
    }

    static Decider answering(BiFunction<Assessment, Decision, Decision> breaking) {
        return new Broken(breaking);
    }

    static Decider triaging(BiFunction<Assessment, Triage, Triage> breaking) {
        return new Broken((assessment, decision) -> with(decision, breaking.apply(assessment, decision.triage())));
    }

    static Decider loading(BiFunction<Assessment, LoadDecision, LoadDecision> breaking) {
        return new Broken((assessment, d) -> with(d, breaking.apply(assessment, d.load())));
    }

    static Decider phasing(BiFunction<Assessment, PhaseDecision, PhaseDecision> breaking) {
        return new Broken((assessment, d) -> new Decision(
                d.asOf(),
                d.triage(),
                d.classification(),
                d.load(),
                breaking.apply(assessment, d.phase()),
                d.guidance(),
                d.statement(),
                d.pack()));
    }

    @Override
    public PackContent content() {
        return sound.content();
    }

    @Override
    public Decision decide(Assessment assessment) {
        return breaking.apply(assessment, sound.decide(assessment));
    }

    static Decision with(Decision d, Triage triage) {
        return new Decision(
                d.asOf(), triage, d.classification(), d.load(), d.phase(), d.guidance(), d.statement(), d.pack());
    }

    static Decision with(Decision d, LoadDecision load) {
        return new Decision(
                d.asOf(), d.triage(), d.classification(), load, d.phase(), d.guidance(), d.statement(), d.pack());
    }

    static Decision with(Decision d, Message statement) {
        return new Decision(
                d.asOf(), d.triage(), d.classification(), d.load(), d.phase(), d.guidance(), statement, d.pack());
    }

    static Triage with(Triage t, Urgency urgency) {
        return new Triage(
                urgency,
                false,
                t.action(),
                t.trainingLimit(),
                t.suspicions(),
                t.openScreens(),
                t.unanswered(),
                t.contradictions(),
                t.range(),
                t.nextQuestions(),
                t.safetyNet(),
                List.of(HouseRules.REASON));
    }

    static Triage with(Triage t, TrainingLimit limit) {
        return new Triage(
                t.urgency(),
                t.needsInformation(),
                t.action(),
                limit,
                t.suspicions(),
                t.openScreens(),
                t.unanswered(),
                t.contradictions(),
                t.range(),
                t.nextQuestions(),
                t.safetyNet(),
                t.clearedBy());
    }

    static Triage with(Triage t, UrgencyRange range) {
        return new Triage(
                t.urgency(),
                t.needsInformation(),
                t.action(),
                t.trainingLimit(),
                t.suspicions(),
                t.openScreens(),
                t.unanswered(),
                t.contradictions(),
                range,
                t.nextQuestions(),
                t.safetyNet(),
                t.clearedBy());
    }
}
