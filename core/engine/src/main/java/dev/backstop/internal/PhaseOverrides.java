package dev.backstop.internal;

import dev.backstop.content.PackContent;
import dev.backstop.decision.Criterion;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.OverrideOutcome;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.Reason;
import dev.backstop.decision.Triage;
import dev.backstop.model.Phase;
import dev.backstop.model.PhaseOverride;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the rules decided with the phase that a clinician decided on. Only open criteria give way to a clinician;
 * whatever else keeps somebody back does not, and the lower of the two phases always counts.
 */
final class PhaseOverrides {
    private final Messages messages;

    PhaseOverrides(PackContent content) {
        this.messages = new Messages(content);
    }

    /** @param gate the criteria of the gate to the phase after {@code current} */
    PhaseDecision fold(
            PhaseOverride override,
            PhaseDecision ruled,
            @Nullable Phase current,
            List<Criterion> gate,
            Triage triage,
            LoadDecision load) {
        Phase wanted = override.phase();
        OverrideOutcome agreed = followed(override, List.of());
        if (wanted == ruled.phase()) {
            return ruled.match(new With(agreed));
        }
        if (wanted == Phase.PROTECT) {
            return new PhaseDecision.Protect(ruled.actions(), ruled.criteria(), agreed);
        }
        if (current != null && wanted.compareTo(current) < 0 && isHigher(ruled.phase(), wanted)) {
            return new PhaseDecision.StepBack(current, wanted, ruled.actions(), ruled.criteria(), agreed);
        }
        List<Reason> against = against(wanted, ruled, triage, load);
        if (!against.isEmpty()) {
            return ruled.match(new With(new OverrideOutcome(
                    override, false, messages.get("phase-override.set-aside"), List.of(), against)));
        }
        List<String> open = gate.stream()
                .filter(criterion -> criterion.status() != Criterion.Status.MET)
                .map(Criterion::id)
                .toList();
        return new PhaseDecision.Advance(current, wanted, List.of(), gate, followed(override, open));
    }

    private OverrideOutcome followed(PhaseOverride override, List<String> open) {
        return new OverrideOutcome(override, true, messages.get("phase-override.followed"), open, List.of());
    }

    private static boolean isHigher(@Nullable Phase phase, Phase than) {
        return phase != null && phase.compareTo(than) > 0;
    }

    /** What keeps somebody from the phase other than open criteria. */
    private static List<Reason> against(Phase wanted, PhaseDecision ruled, Triage triage, LoadDecision load) {
        Stream<List<Reason>> actions = ruled.actions().stream().map(action -> action.reasons());
        Stream<List<Reason>> lowered =
                PhaseFold.limits(load) ? load.actions().stream().map(action -> action.reasons()) : Stream.empty();
        Stream<List<Reason>> limited = Stream.of(triage.suspicions(), triage.openScreens())
                .flatMap(Collection::stream)
                .filter(one -> one.trainingLimit().compareTo(PhaseFold.strictest(wanted)) > 0)
                .map(one -> one.reasons());
        return Stream.of(actions, lowered, limited)
                .flatMap(reasons -> reasons)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The same decision, and what became of the override. */
    private record With(OverrideOutcome outcome) implements PhaseDecision.Cases<PhaseDecision> {
        @Override
        public PhaseDecision protect(PhaseDecision.Protect one) {
            return new PhaseDecision.Protect(one.actions(), one.criteria(), outcome);
        }

        @Override
        public PhaseDecision stepBack(PhaseDecision.StepBack one) {
            return new PhaseDecision.StepBack(one.from(), one.phase(), one.actions(), one.criteria(), outcome);
        }

        @Override
        public PhaseDecision stay(PhaseDecision.Stay one) {
            return new PhaseDecision.Stay(one.phase(), one.actions(), one.criteria(), outcome);
        }

        @Override
        public PhaseDecision advance(PhaseDecision.Advance one) {
            return new PhaseDecision.Advance(one.from(), one.phase(), one.actions(), one.criteria(), outcome);
        }

        @Override
        public PhaseDecision complete(PhaseDecision.Complete one) {
            return new PhaseDecision.Complete(one.phase(), one.actions(), one.criteria(), outcome);
        }

        @Override
        public PhaseDecision askFirst(PhaseDecision.AskFirst one) {
            return new PhaseDecision.AskFirst(one.questions(), one.actions(), one.criteria(), outcome);
        }
    }
}
