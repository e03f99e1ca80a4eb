package dev.backstop.authoring.internal;

import dev.backstop.decision.Classification;
import dev.backstop.decision.Decision;
import dev.backstop.decision.Guidance;
import dev.backstop.decision.Reason;
import dev.backstop.decision.Suspicion;
import dev.backstop.decision.Triage;
import java.util.List;
import java.util.stream.Stream;

/** The rules behind the parts of a decision. */
final class Behind {
    private Behind() {}

    /** Ids of the rules behind a part, as {@code expect} calls it. */
    static List<String> rules(Decision decision, String part) {
        return reasons(decision, part).map(Reason::rule).distinct().toList();
    }

    private static Stream<Reason> reasons(Decision decision, String part) {
        Guidance guidance = decision.guidance();
        return switch (part) {
            case "outcome", "urgency", "training-limit", "suspicions" -> reasons(decision.triage());
            case "load", "load-most" -> decision.load().reasons().stream();
            case "phase", "next-phase" -> decision.phase().reasons().stream();
            case "labels" ->
                decision.classification().labels().stream()
                        .map(Classification.Label::reasons)
                        .flatMap(List::stream);
            case "advice" ->
                Stream.concat(guidance.advice().stream(), guidance.later().stream())
                        .flatMap(advice -> advice.reasons().stream());
            case "targets" -> guidance.targets().stream().flatMap(target -> target.reasons().stream());
            default -> Stream.empty();
        };
    }

    private static Stream<Reason> reasons(Triage triage) {
        Stream<Reason> found = Stream.concat(triage.suspicions().stream(), triage.openScreens().stream())
                .map(Suspicion::reasons)
                .flatMap(List::stream);
        return Stream.concat(found, triage.clearedBy().stream());
    }
}
