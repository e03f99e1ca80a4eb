package dev.backstop.record;

import dev.backstop.decision.Classification;
import dev.backstop.decision.Criterion;
import dev.backstop.decision.Decision;
import dev.backstop.decision.ExercisePlan;
import dev.backstop.decision.Guidance;
import dev.backstop.decision.Reason;
import dev.backstop.decision.Suspicion;
import dev.backstop.decision.WatchFor;
import java.util.Collection;
import java.util.stream.Stream;

/** All reasons of a decision. */
final class Reasons {
    private Reasons() {}

    /** In the order in which a decision is read. */
    static Stream<Reason> of(Decision decision) {
        return Stream.of(
                        decision.triage().suspicions().stream().map(Suspicion::reasons),
                        decision.triage().openScreens().stream().map(Suspicion::reasons),
                        Stream.of(decision.triage().clearedBy()),
                        decision.classification().labels().stream().map(Classification.Label::reasons),
                        Stream.of(decision.load().reasons()),
                        decision.load().criteria().stream().map(Criterion::reasons),
                        Stream.of(decision.phase().reasons()),
                        decision.phase().criteria().stream().map(Criterion::reasons),
                        decision.guidance().advice().stream().map(Guidance.Advice::reasons),
                        decision.guidance().targets().stream().map(Guidance.Target::reasons),
                        decision.guidance().exercises().because().map(ExercisePlan.Because::reasons),
                        decision.triage().safetyNet().watchFor().stream().map(WatchFor::reasons))
                .flatMap(reasons -> reasons)
                .flatMap(Collection::stream)
                .distinct();
    }
}
