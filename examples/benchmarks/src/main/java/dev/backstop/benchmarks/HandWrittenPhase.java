package dev.backstop.benchmarks;

import static dev.backstop.benchmarks.Sign.FLARE_UP;
import static dev.backstop.benchmarks.Sign.HIGH_FEAR_OF_MOVEMENT;

import dev.backstop.benchmarks.Answer.Element;
import dev.backstop.benchmarks.Answer.OfLoad;
import dev.backstop.benchmarks.Answer.OfPhase;
import dev.backstop.benchmarks.Answer.OfTriage;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.model.Phase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stay, move on, or step back. */
final class HandWrittenPhase {
    private static final List<Element> BLOCKED =
            List.of(new Element("blocked", List.of("phase.protect.training-blocked")));

    private HandWrittenPhase() {}

    static OfPhase decide(
            OfTriage triage, OfLoad load, @Nullable Phase current, Signs signs, Numbers numbers, Thresholds limit) {
        Gate gate = gate(triage, current, signs, numbers, limit);
        if (triage.limit().isAtLeast(TrainingLimit.WALKING_ONLY)) {
            return new OfPhase("protect", Phase.PROTECT, BLOCKED, gate.criteria());
        }
        if (current == null) {
            return first(gate);
        }
        List<Element> back = stepBack(current, signs, numbers, limit);
        if (!back.isEmpty()) {
            Phase before = Phase.values()[current.ordinal() - 1];
            return new OfPhase("step-back", before, Rules.sorted(back), gate.criteria());
        }
        List<Element> stay = stay(triage, load, current, signs, numbers, limit);
        if (!stay.isEmpty() || gate.hasUnmet() || gate.hasUnknown()) {
            return new OfPhase("stay", current, Rules.sorted(stay), gate.criteria());
        }
        if (load.change().most() < 0 || load.change().suggested() < 0) {
            return new OfPhase("stay", current, load.actions(), gate.criteria());
        }
        return new OfPhase("advance", Phase.values()[current.ordinal() + 1], List.of(), gate.criteria());
    }

    private static Gate gate(OfTriage triage, @Nullable Phase current, Signs signs, Numbers numbers, Thresholds limit) {
        if (current == null) {
            return PhaseGates.toRestore(triage, numbers, limit);
        }
        return switch (current) {
            case PROTECT -> PhaseGates.toRestore(triage, numbers, limit);
            case RESTORE -> PhaseGates.toRebuild(triage, signs, numbers, limit);
            case REBUILD -> PhaseGates.toReload(triage, signs, numbers, limit);
            case RELOAD -> PhaseGates.toSelfManagement(triage);
        };
    }

    private static OfPhase first(Gate gate) {
        if (gate.hasUnmet()) {
            return new OfPhase("protect", Phase.PROTECT, List.of(), gate.criteria());
        }
        return gate.hasUnknown()
                ? new OfPhase("ask-first", null, List.of(), gate.criteria())
                : new OfPhase("advance", Phase.RESTORE, List.of(), gate.criteria());
    }

    private static List<Element> stepBack(Phase current, Signs signs, Numbers numbers, Thresholds limit) {
        List<Element> back = new ArrayList<>();
        if (current != Phase.REBUILD && current != Phase.RELOAD) {
            return back;
        }
        Sessions sessions = numbers.sessions;
        if (signs.present(FLARE_UP)) {
            Rules.add(back, "flare-up", "phase.step-back.flare-up");
        }
        if (sessions.redInWeek >= limit.redSessions) {
            if (sessions.inPhase > 0) {
                Rules.add(back, "red-sessions", "phase.step-back.red-sessions");
            } else if (Double.isNaN(sessions.inPhase)) {
                Rules.add(back, "red-sessions", "phase.step-back.red-sessions-start-unknown");
            }
        }
        if (numbers.diary.painChange >= limit.weeklyPainRise) {
            Rules.add(back, "week-worse", "phase.step-back.weekly-pain-up");
        }
        if (sessions.daysAgo >= limit.layOffDays) {
            if (numbers.daysInPhase >= limit.layOffDays) {
                Rules.add(back, "lay-off", "phase.step-back.lay-off");
            } else if (Double.isNaN(numbers.daysInPhase)) {
                Rules.add(back, "lay-off", "phase.step-back.lay-off-start-unknown");
            }
        }
        return back;
    }

    private static List<Element> stay(
            OfTriage triage, OfLoad load, Phase current, Signs signs, Numbers numbers, Thresholds limit) {
        List<Element> stay = new ArrayList<>();
        if (current == Phase.RESTORE && signs.present(FLARE_UP)) {
            Rules.add(stay, "flare-in-restore", "phase.stay.flare-in-restore");
        }
        if (signs.present(HIGH_FEAR_OF_MOVEMENT)) {
            Rules.add(stay, "high-fear", "phase.stay.fear");
        }
        if (numbers.diary.shortNights >= limit.shortNights) {
            Rules.add(stay, "short-nights", "phase.stay.short-nights");
        }
        if (triage.limit() == TrainingLimit.NO_RESISTANCE) {
            Rules.add(stay, "check-first", "phase.stay.check-first");
        }
        switch (load.verdict()) {
            case "modify", "substitute", "regress", "refer" -> Rules.add(stay, "load-falls", "phase.stay.load-falls");
            default -> {}
        }
        return stay;
    }
}
