package dev.backstop.cli;

import dev.backstop.content.PackContent;
import dev.backstop.content.Source;
import dev.backstop.decision.Classification;
import dev.backstop.decision.Criterion;
import dev.backstop.decision.Decision;
import dev.backstop.decision.ExercisePlan;
import dev.backstop.decision.Guidance;
import dev.backstop.decision.Reason;
import dev.backstop.decision.SourceReference;
import dev.backstop.decision.Suspicion;
import dev.backstop.decision.WatchFor;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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

    /** The sources that the decision cites, each once. */
    static List<Source> sources(Decision decision, PackContent content) {
        return sources(of(decision), content);
    }

    /** The sources that the reasons cite, each once. */
    static List<Source> sources(Stream<Reason> reasons, PackContent content) {
        return reasons.flatMap(reason -> reason.sources().stream())
                .map(SourceReference::source)
                .distinct()
                .map(content.sources()::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
