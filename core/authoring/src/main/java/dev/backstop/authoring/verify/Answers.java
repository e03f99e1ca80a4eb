package dev.backstop.authoring.verify;

import dev.backstop.content.Stage;
import dev.backstop.decision.Criterion;
import dev.backstop.decision.Decision;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.Suspicion;
import dev.backstop.decision.Urgency;
import dev.backstop.internal.Outline;
import dev.backstop.model.Phase;
import java.util.List;
import java.util.stream.Stream;

/** What of a decision can be calmer than that of another, in numbers of which more is more cautious. */
final class Answers {
    private static final List<String> PHASES =
            List.of("complete", "advance", "ask-first", "stay", "step-back", "protect");

    private Answers() {}

    /** The same numbers as {@link Weight#of}. */
    static double[] of(Outline outline, Stage stage) {
        return switch (stage) {
            case TRIAGE ->
                new double[] {
                    outline.urgency().ordinal(), outline.trainingLimit().ordinal()
                };
            case LOAD ->
                new double[] {-outline.change().most(), -outline.change().suggested()};
            case PHASE -> new double[] {phase(outline.phaseVerdict())};
            default -> new double[0];
        };
    }

    /** Urgency and training limit of what is suspected, without screens that are open. */
    static double[] known(Decision decision) {
        List<Suspicion> suspicions = decision.triage().suspicions();
        return new double[] {
            suspicions.stream().mapToInt(one -> one.urgency().ordinal()).max().orElse(0),
            suspicions.stream()
                    .mapToInt(one -> one.trainingLimit().ordinal())
                    .max()
                    .orElse(0)
        };
    }

    private static double phase(String verdict) {
        int place = PHASES.indexOf(verdict);
        return verdict.equals("ask-first") || verdict.equals("stay") ? 0 : place - 2.5;
    }

    static String text(Outline outline, Stage stage) {
        return switch (stage) {
            case TRIAGE -> outline.urgency() + ", training limit " + outline.trainingLimit();
            case LOAD ->
                outline.load() + " with at most " + outline.change().most() + " and "
                        + outline.change().suggested() + " percent suggested";
            default -> outline.phaseVerdict();
        };
    }

    static boolean isMet(Decision decision, String criterion) {
        return Stream.concat(decision.load().criteria().stream(), decision.phase().criteria().stream())
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
