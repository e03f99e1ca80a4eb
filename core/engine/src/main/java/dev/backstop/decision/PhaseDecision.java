package dev.backstop.decision;

import dev.backstop.model.Phase;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which phase comes next: exactly one of six answers, each with its reasons. No answer ever skips a phase. */
public sealed interface PhaseDecision {

    /** The answer's name in the vocabulary: {@code stay}, {@code advance}, … */
    String verdict();

    /** The phase to be in from now on; absent when that cannot be told yet. */
    @Nullable
    Phase phase();

    /** What led here, in alphabetical order of their ids. */
    List<PhaseAction> actions();

    /**
     * The criteria of the gate to the next phase, in the vocabulary's order; where there is no next phase, of the gate
     * to self-management.
     */
    List<Criterion> criteria();

    /** What became of the phase that somebody decided on instead of the rules; absent when nobody did. */
    @Nullable
    OverrideOutcome override();

    /** Why, never empty. What a clinician decided has all criteria as its reasons, met or not. */
    default List<Reason> reasons() {
        Stream<List<Reason>> ofActions = actions().stream().map(PhaseAction::reasons);
        OverrideOutcome outcome = override();
        return outcome != null && outcome.followed()
                ? Why.of(ofActions, criteria())
                : Why.of(ofActions, criteria(), this instanceof Advance || this instanceof Complete);
    }

    /** Handles every answer; a caller that forgets one does not compile. */
    <R> R match(Cases<R> cases);

    /** One method for each answer. */
    interface Cases<R> {
        R protect(Protect protect);

        R stepBack(StepBack stepBack);

        R stay(Stay stay);

        R advance(Advance advance);

        R complete(Complete complete);

        R askFirst(AskFirst askFirst);
    }

    /** Stop and be checked, or calm things down. */
    record Protect(
            List<PhaseAction> actions,
            List<Criterion> criteria,
            @Nullable OverrideOutcome override) implements PhaseDecision {
        public Protect {
            actions = List.copyOf(actions);
            criteria = List.copyOf(criteria);
        }

        @Override
        public String verdict() {
            return "protect";
        }

        @Override
        public Phase phase() {
            return Phase.PROTECT;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.protect(this);
        }
    }

    /**
     * One phase back; several only where a clinician decided so.
     *
     * @param from the phase until now
     * @param phase the phase from now on: the one before
     */
    record StepBack(
            Phase from,
            Phase phase,
            List<PhaseAction> actions,
            List<Criterion> criteria,
            @Nullable OverrideOutcome override)
            implements PhaseDecision {
        public StepBack {
            actions = List.copyOf(actions);
            criteria = List.copyOf(criteria);
        }

        @Override
        public String verdict() {
            return "step-back";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stepBack(this);
        }
    }

    /** The same phase. */
    record Stay(
            Phase phase,
            List<PhaseAction> actions,
            List<Criterion> criteria,
            @Nullable OverrideOutcome override) implements PhaseDecision {
        public Stay {
            actions = List.copyOf(actions);
            criteria = List.copyOf(criteria);
        }

        @Override
        public String verdict() {
            return "stay";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stay(this);
        }
    }

    /**
     * On to the next phase; every criterion of its gate is met, or a clinician decided so without.
     *
     * @param from the phase until now; absent for somebody who had not started
     * @param phase the next phase
     */
    record Advance(
            @Nullable Phase from,
            Phase phase,
            List<PhaseAction> actions,
            List<Criterion> criteria,
            @Nullable OverrideOutcome override)
            implements PhaseDecision {
        public Advance {
            actions = List.copyOf(actions);
            criteria = List.copyOf(criteria);
        }

        @Override
        public String verdict() {
            return "advance";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.advance(this);
        }
    }

    /**
     * Ready to manage alone: every criterion of the gate to self-management is met.
     *
     * @param phase the phase that goes on for as long as it is wanted
     */
    record Complete(
            Phase phase,
            List<PhaseAction> actions,
            List<Criterion> criteria,
            @Nullable OverrideOutcome override) implements PhaseDecision {
        public Complete {
            actions = List.copyOf(actions);
            criteria = List.copyOf(criteria);
        }

        @Override
        public String verdict() {
            return "complete";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.complete(this);
        }
    }

    /** Not enough is known to start: questions come first. */
    record AskFirst(
            List<Question> questions,
            List<PhaseAction> actions,
            List<Criterion> criteria,
            @Nullable OverrideOutcome override)
            implements PhaseDecision {
        public AskFirst {
            questions = List.copyOf(questions);
            actions = List.copyOf(actions);
            criteria = List.copyOf(criteria);
        }

        @Override
        public String verdict() {
            return "ask-first";
        }

        @Override
        public @Nullable Phase phase() {
            return null;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.askFirst(this);
        }
    }
}
