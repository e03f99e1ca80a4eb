package dev.backstop.authoring.verify;

import dev.backstop.content.Stage;
import dev.backstop.decision.Criterion;
import dev.backstop.decision.Decision;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.Suspicion;
import dev.backstop.decision.Triage;
import dev.backstop.decision.Urgency;
import dev.backstop.model.Phase;
import java.util.List;
import java.util.stream.Stream;

/** What of a decision can be calmer than that of another, in numbers of which more is more cautious. */
final class Answers {
    private static final List<String> PHASES = List.of("complete", "advance", "ask-first", "stay", "step-back", "protect");

    private Answers() {}

    /** The same numbers as {@link Weight#of}. */
    static double[] of(Decision decision, Stage stage, boolean knownOnly) {
        Triage triage = decision.triage();
        return switch (stage) {
            case TRIAGE ->
                knownOnly
                        ? new double[] {
                            triage.suspicions().stream()
                                    .mapToInt(one -> one.urgency().ordinal())
                                    .max()
                                    .orElse(0),
                            triage.suspicions().stream()
                                    .map(Suspicion::trainingLimit)
                                    .mapToInt(Enum::ordinal)
                                    .max()
                                    .orElse(0)
                        }
                        : new double[] {
                            triage.urgency().ordinal(), triage.trainingLimit().ordinal()
                        };
            case LOAD ->
                new double[] {
                    -decision.load().change().most(), -decision.load().change().suggested()
                };
            case PHASE -> new double[] {phase(decision.phase())};
            default -> new double[0];
        };
    }

    private static double phase(PhaseDecision phase) {
        int verdict = PHASES.indexOf(phase.verdict());
        return verdict == 2 || verdict == 3 ? 0 : verdict - 2.5;
    }

    static String text(Decision decision, Stage stage) {
        return switch (stage) {
            case TRIAGE ->
                decision.triage().urgency() + ", training limit "
                        + decision.triage().trainingLimit();
            case LOAD ->
                decision.load().verdict() + " with at most " + decision.load().change().most() + " and "
                        + decision.load().change().suggested() + " percent suggested";
            default -> decision.phase().verdict();
        };
    }

    static boolean isMet(Decision decision, String criterion) {
        return Stream.concat(
                        decision.load().criteria().stream(), decision.phase().criteria().stream())
                .anyMatch(one -> one.id().equals(criterion) && one.status() == Criterion.Status.MET);
    }

    /** What is good in a decision and has to be earned; empty where nothing is. */
    static String good(Decision decision) {
        if (decision.triage().urgency() == Urgency.SELF_MANAGE) {
            return "the answer is self-management";
        }
        if (decision.load() instanceof LoadDecision.Progress) {
            return "load may rise";
        }
        if (decision.phase() instanceof PhaseDecision.Complete) {
            return "the programme is complete";
        }
        return decision.phase() instanceof PhaseDecision.Advance advance && advance.phase() != Phase.RESTORE
                ? "the next phase is open"
                : "";
    }
}
