package dev.backstop.testkit;

import dev.backstop.content.PackContent;
import dev.backstop.decision.Decision;
import dev.backstop.decision.LoadChange;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.Message;
import dev.backstop.decision.NextLoad;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Triage;
import dev.backstop.decision.Urgency;
import dev.backstop.decision.UrgencyRange;
import dev.backstop.model.Assessment;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

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

    /** Breaks what load may be next, where it may rise and where it holds. */
    static Decider planning(UnaryOperator<NextLoad> breaking) {
        return loading((assessment, load) -> {
            NextLoad next = breaking.apply(load.next());
            return load instanceof LoadDecision.Progress
                    ? new LoadDecision.Progress(next, load.actions(), load.criteria())
                    : load instanceof LoadDecision.Hold
                            ? new LoadDecision.Hold(next, load.actions(), load.criteria())
                            : load;
        });
    }

    /** These bounds, with all else as it was. */
    static NextLoad bounds(LoadDecision load, LoadChange change) {
        NextLoad next = load.next();
        return new NextLoad(change, next.variable(), next.until(), next.exercises(), next.notes(), next.answer());
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
